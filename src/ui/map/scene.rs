//! What stands on the map: from clusters and places to things to draw.

use crate::app::{Mark, Painter, State, TalliedItem};
use crate::interop::map::Drawn;

/// The scene as it stands. Tracks everything that it shows.
pub(super) fn scene(state: State) -> Vec<Drawn> {
    let lang = state.lang.get_untracked();
    let dark = state.dark.get();
    let hovered = state.hovered.get();
    let selected = state.selected.get();
    let open = state.answers.open.get();
    let zoom = state
        .frame
        .with(|view| view.as_ref().map(|view| view.position.zoom));
    state.places.with(|places| {
        state.shown.with(|shown| {
            let holder = |record: Option<u32>| {
                record
                    .zip(zoom)
                    .and_then(|(record, zoom)| places.index.holder(shown, record, zoom))
            };
            let (lit, chosen) = (holder(hovered), holder(selected));
            state.with_site(|site| {
                let painter = Painter {
                    vocabulary: &site.vocabulary,
                    places,
                    lang,
                    dark,
                    unsure: open.as_ref().map(|records| &records.unknown),
                };
                state.items.with(|items| {
                    let paint = |(item, tally): &TalliedItem| {
                        let mark = Mark {
                            hovered: lit.as_ref() == Some(item),
                            selected: chosen.as_ref() == Some(item),
                        };
                        painter.paint(item, tally, mark)
                    };
                    items.iter().filter_map(paint).collect()
                })
            })
        })
    })
}
