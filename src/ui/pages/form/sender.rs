//! Who sends a form, and a word to the office.

use geolocal_view::view;
use leptos::prelude::*;

use super::send::{NOTE_ID, Said};
use crate::app::ListingForm;
use crate::domain::form::{Draft, Sender};
use crate::interop::input;
use crate::reactive::RwSignal;
use crate::text::pages::send::send;

/// The id of the e-mail address.
pub(super) const EMAIL_ID: &str = "envoi-email";

/// Name, e-mail address and phone number of the sender: for each its id, type and what browsers may fill in.
const PARTS: [(&str, &str, &str); 3] = [
    ("envoi-nom", "text", "name"),
    (EMAIL_ID, "email", "email"),
    ("envoi-telephone", "tel", "tel"),
];

/// A part of the sender.
type Part = for<'s> fn(&'s mut Sender) -> &'s mut String;

const OF_SENDER: [Part; 3] = [
    |sender| &mut sender.name,
    |sender| &mut sender.email,
    |sender| &mut sender.phone,
];

/// The fields about the sender, and the comment.
#[component]
pub(super) fn SenderFields(
    /// What is said of the whole: that the e-mail address is none, too.
    said: RwSignal<Said>,
) -> AnyView {
    let form = ListingForm::get();
    let words = send(form.page.lang.get_untracked());
    let first = form.draft.get_untracked();
    let field = |((id, kind, autocomplete), part, label): ((&'static str, _, _), Part, _)| {
        let value = part(&mut first.sender.clone()).clone();
        let typed = move |event: leptos::ev::Event| {
            let text = input::value_of(&event);
            form.edit(|draft: &mut Draft| *part(&mut draft.sender) = text);
            if said.get_untracked() == Said::BadEmail {
                said.set(Said::Nothing);
            }
        };
        let is_bad = move || id == EMAIL_ID && said.get() == Said::BadEmail;
        view! {
            <p class="text-field">
                <label for=id>{label}</label>
                <input
                    class="field"
                    type=kind
                    id=id
                    value=value
                    autocomplete=autocomplete
                    aria-invalid=move || is_bad().to_string()
                    aria-describedby=move || is_bad().then_some(NOTE_ID)
                    on:input=typed
                />
            </p>
        }
    };
    let fields = PARTS.into_iter().zip(OF_SENDER).zip(words.sender_fields);
    let fields = fields.map(|((about, part), label)| field((about, part, label)));
    let commented = move |event: leptos::ev::Event| {
        let text = input::text_of(&event);
        form.edit(|draft| draft.comment = text);
    };
    view! {
        <p class="text-field">
            <label for="envoi-mot">{words.comment}</label>
            <textarea class="field" id="envoi-mot" rows=3_u32 on:input=commented>
                {first.comment.clone()}
            </textarea>
        </p>
        <fieldset class="form-group">
            <legend>{words.sender}</legend>
            <p class="note">{words.sender_help}</p>
            <div class="form-columns">{fields.collect_view()}</div>
        </fieldset>
    }
}
