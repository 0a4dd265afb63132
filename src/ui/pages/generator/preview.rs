//! The map as the code would show it, in a real frame.

use geolocal_view::view;
use leptos::prelude::*;

use super::draft::Draft;
use crate::domain::snippet::{Height, Snippet};
use crate::interop::scheduling::{Task, task};
use crate::interop::{frame, timer};
use crate::reactive::{RwSignal, effect, memo};
use crate::ui::pages::fields::Radio;

/// The id of the frame.
const FRAME_ID: &str = "apercu";
/// How long changes are waited for before the map is loaded anew, in milliseconds.
const REST_MS: u32 = 400;
/// The classes of the widths: telephone, tablet, all there is.
const WIDTHS: [&str; 3] = ["is-phone", "is-tablet", "is-full"];

/// The preview.
#[component]
pub(super) fn Preview() -> AnyView {
    let draft = Draft::get();
    let words = &draft.words().preview;
    let width = RwSignal::new(2_usize);
    let url = memo(move || draft.snippet.with(Snippet::relative_url));
    let shown = RwSignal::new(url.get_untracked());
    let resting = StoredValue::new_local(None::<Task>);
    effect(move || {
        let url = url.get();
        resting.set_value(Some(task(async move {
            timer::after(REST_MS).await;
            if shown.get_untracked() != url {
                shown.set(url);
            }
        })));
    });
    let asked = RwSignal::new(None::<u32>);
    let listener = StoredValue::new_local(frame::on_height(FRAME_ID, move |height| {
        asked.set(Some(height));
    }));
    on_cleanup(move || listener.dispose());
    let height = memo(move || match draft.height.get() {
        Height::Pixels(pixels) => u32::from(pixels),
        Height::Auto => asked.get().unwrap_or(u32::from(Height::Auto.pixels())),
    });
    effect(move || {
        shown.track();
        frame::set_height(FRAME_ID, height.get());
    });
    let radio = move |(at, name): (usize, &'static str)| {
        let is_chosen = move || width.get() == at;
        let choose = move || width.set(at);
        view! { <Radio name="largeur" text=name chosen=Box::new(is_chosen) choose=Box::new(choose) /> }
    };
    let class = move || {
        let width = WIDTHS.get(width.get()).copied().unwrap_or_default();
        format!("preview {width}")
    };
    let title = words.title;
    view! {
        <section aria-labelledby="apercu-titre">
            <h2 id="apercu-titre">{title}</h2>
            <fieldset class="preview-widths">
                <legend class="visually-hidden">{words.width}</legend>
                {words.widths.into_iter().enumerate().map(radio).collect_view()}
            </fieldset>
            <div class=class>
                // Another address makes another frame: one that changes its own fills the history.
                {move || {
                    let height = height.get_untracked();
                    view! {
                        <iframe id=FRAME_ID title=title src=shown.get() height=height allow="geolocation; fullscreen; clipboard-write"></iframe>
                    }
                }}
            </div>
        </section>
    }
}
