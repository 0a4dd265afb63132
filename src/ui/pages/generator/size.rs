//! Height of the frame, and its name.

use geolocal_view::view;
use leptos::prelude::*;

use super::draft::Draft;
use crate::domain::snippet::{DEFAULT_HEIGHT, HEIGHTS, Height};
use crate::reactive::RwSignal;
use crate::ui::pages::fields::{Checkbox, Note, TextField};

/// The fields.
#[component]
pub(super) fn SizeFields() -> AnyView {
    let draft = Draft::get();
    let words = &draft.words().size;
    let wrong = RwSignal::new(false);
    let is_auto = move || draft.height.get() == Height::Auto;
    let toggle = move || {
        wrong.set(false);
        draft.height.set(match draft.height.get_untracked() {
            Height::Auto => Height::Pixels(DEFAULT_HEIGHT),
            Height::Pixels(_) => Height::Auto,
        });
    };
    let set_height = move |text: String| {
        let height = text
            .trim()
            .parse()
            .ok()
            .filter(|height| HEIGHTS.contains(height));
        wrong.set(height.is_none());
        if let Some(height) = height {
            draft.height.set(Height::Pixels(height));
        }
    };
    let note = move || wrong.get().then(|| Note::Error(words.no_height.to_owned()));
    let field = move || {
        (!is_auto()).then(|| {
            view! {
                <TextField
                    id="hauteur"
                    label=words.height
                    value=Box::new(move || draft.height.get().pixels().to_string())
                    note=Box::new(note)
                    change=Box::new(set_height)
                />
            }
        })
    };
    let auto = crate::reactive::memo(is_auto);
    view! {
        <fieldset class="form-part">
            <legend>{words.title}</legend>
            <Checkbox text=words.auto checked=Box::new(is_auto) toggle=Box::new(toggle) />
            {move || {
                auto.track();
                untrack(field)
            }}
            <TextField
                id="nom"
                label=words.name
                value=Box::new(move || draft.name.get())
                note=Box::new(|| Some(Note::Help(words.name_help.to_owned())))
                change=Box::new(move |name: String| draft.name.set(name.trim().to_owned()))
            />
        </fieldset>
    }
}
