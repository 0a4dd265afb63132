//! What stands on the map: from clusters and places to things to draw.

use crate::app::{Places, Site, State, TalliedItem};
use crate::domain::cluster::Item;
use crate::domain::lang::Lang;
use crate::interop::map::{Drawn, DrawnContent, DrawnKey, RingPart};
use crate::text::number::badge;
use crate::text::words;
use crate::ui::parts::colour_of;

/// The scene as it stands. Tracks everything that it shows.
pub(super) fn scene(state: State) -> Vec<Drawn> {
    let lang = state.lang.get_untracked();
    let dark = state.dark.get();
    let hovered = state.hovered.get();
    let selected = state.selected.get();
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
                    site,
                    places,
                    lang,
                    dark,
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

/// What tells an item from the others of a scene.
pub(super) fn key_of(item: &Item) -> DrawnKey {
    match item {
        Item::Place { record, .. } => DrawnKey::Place(*record),
        Item::Cluster { handle, .. } => {
            let (zoom, slot) = handle.drawing_key();
            DrawnKey::Cluster(u64::from(zoom) << 32 | u64::from(slot))
        }
    }
}

/// How an item stands out.
#[derive(Clone, Copy)]
struct Mark {
    hovered: bool,
    selected: bool,
}

struct Painter<'a> {
    site: &'a Site,
    places: &'a Places,
    lang: Lang,
    dark: bool,
}

impl Painter<'_> {
    fn paint(&self, item: &Item, tally: &[u32], mark: Mark) -> Option<Drawn> {
        let (name, content) = match item {
            Item::Place { record, .. } => self.place(*record)?,
            Item::Cluster { count, .. } => self.cluster(tally, *count),
        };
        Some(Drawn {
            key: key_of(item),
            position: item.position(),
            name,
            hovered: mark.hovered,
            selected: mark.selected,
            content,
        })
    }

    fn place(&self, record: u32) -> Option<(String, DrawnContent)> {
        let place = self.places.dataset.establishment(record)?;
        let taxonomy = &self.site.vocabulary.taxonomy;
        let category = taxonomy.category(place.category);
        let label = category.label.get(self.lang);
        let name = (words(self.lang).map.marker)(&place.name, label, place.address.city.as_deref());
        let content = DrawnContent::Place {
            id: place.id,
            icon: category.icon.clone(),
            colour: colour_of(taxonomy.family(category.family), self.dark),
        };
        Some((name, content))
    }

    fn cluster(&self, tally: &[u32], count: u32) -> (String, DrawnContent) {
        let families = self.site.vocabulary.taxonomy.families();
        let ring = tally
            .iter()
            .zip(families)
            .filter(|(number, _)| **number != 0)
            .map(|(number, family)| RingPart {
                colour: colour_of(family, self.dark),
                share: f64::from(*number) / f64::from(count.max(1)),
            })
            .collect();
        let name = (words(self.lang).map.cluster)(count);
        (
            name,
            DrawnContent::Cluster {
                count,
                label: badge(self.lang, count),
                ring,
            },
        )
    }
}
