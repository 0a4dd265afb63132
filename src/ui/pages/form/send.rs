//! Sending what is filled in, in the way that the configuration wants.

use geolocal_view::view;
use leptos::prelude::*;

use super::changes::Changes;
use super::dispatch::{letter_to, post, ready, save};
use super::sender::{EMAIL_ID, SenderFields};
use super::summary::SUMMARY_ID;
use crate::app::ListingForm;
use crate::domain::corrections::Kind;
use crate::domain::form::{Delivery, deliveries};
use crate::interop::{focus, link};
use crate::reactive::RwSignal;
use crate::text::pages::form::form as form_words;
use crate::text::pages::listing::listing;
use crate::text::pages::send::{SendWords, send};

/// The id of what is said of the sender's part.
pub(super) const NOTE_ID: &str = "envoi-note";

/// The id of the box that is ticked to agree.
const CONSENT_ID: &str = "envoi-accord";

/// What is wrong with what belongs to no field of the listing, or how a way without a server went.
#[derive(Clone, PartialEq)]
pub(super) enum Said {
    Nothing,
    NeedsConsent,
    BadEmail,
    NoChange,
    Mailed { file: Option<String> },
    Saved(String),
}

/// What would be sent, who sends it, and the buttons.
#[component]
pub(in crate::ui::pages) fn SendPart() -> AnyView {
    let form = ListingForm::get();
    let lang = form.page.lang.get_untracked();
    let words = send(lang);
    let said = RwSignal::new(Said::Nothing);
    let [confirm, closure, disclaimer] = listing(lang).actions.sure;
    let (title, sure) = match form.kind {
        Kind::Correction => (words.title, None),
        Kind::Registration => (form_words(lang).check_step, None),
        Kind::Confirmation => (words.title, Some(confirm)),
        Kind::Closure => (words.title, Some(closure)),
        Kind::Disclaimer => (words.title, Some(disclaimer)),
    };
    let changes = sure.is_none().then(|| view! { <Changes /> });
    let consent = (form.kind == Kind::Registration).then(|| view! { <Consent said=said /> });
    let contact = form.page.with_site(|site| site.config.contact.clone());
    let mut ways = deliveries(&contact, form.kind).into_iter();
    let first = ways
        .next()
        .map(|way| view! { <Way way=way is_first=true said=said /> });
    let others: Vec<_> = ways
        .map(|way| view! { <Way way=way is_first=false said=said /> })
        .collect();
    let or = (!others.is_empty()).then(|| view! { <span class="note">{words.or}</span> });
    view! {
        <fieldset class="form-part" id="envoi">
            <legend>{title}</legend>
            {sure.map(|sure| view! { <p>{sure}</p> })}
            {changes}
            <SenderFields said=said />
            {consent}
            <p class="send-buttons">{first} {or} {others}</p>
            <p id=NOTE_ID role="status">{move || note(words, &said.get())}</p>
        </fieldset>
    }
}

fn note(words: &SendWords, said: &Said) -> Option<AnyView> {
    let (class, text) = match said {
        Said::Nothing => return None,
        Said::NeedsConsent => ("field-error", words.consent_needed.to_owned()),
        Said::BadEmail => ("field-error", words.bad_email.to_owned()),
        Said::NoChange => ("field-error", words.no_changes.to_owned()),
        Said::Mailed { file: None } => ("sent-note", words.outcome.mailed.to_owned()),
        Said::Mailed { file: Some(file) } => (
            "sent-note",
            format!("{} {}", words.outcome.mailed, (words.attach)(file)),
        ),
        Said::Saved(file) => ("sent-note", (words.outcome.saved)(file)),
    };
    Some(view! { <span class=class>{text}</span> })
}

/// What has to be agreed to.
#[component]
fn Consent(said: RwSignal<Said>) -> AnyView {
    let form = ListingForm::get();
    let agree = move |_| {
        form.edit(|draft| draft.consents = !draft.consents);
        if said.get_untracked() == Said::NeedsConsent {
            said.set(Said::Nothing);
        }
    };
    let lacks = move || said.get() == Said::NeedsConsent;
    view! {
        <label class="option">
            <input
                type="checkbox"
                id=CONSENT_ID
                prop:checked=move || form.draft.with(|draft| draft.consents)
                aria-required="true"
                aria-invalid=move || lacks().to_string()
                aria-describedby=move || lacks().then_some(NOTE_ID)
                on:change=agree
            />
            <span class="option-name">{consent_of(form)}</span>
        </label>
    }
}

/// The text of the configuration, or ours.
pub(super) fn consent_of(form: ListingForm) -> String {
    let lang = form.page.lang.get_untracked();
    form.page.with_site(|site| {
        let own = site.config.contact.consent.as_ref();
        own.map_or_else(
            || send(lang).consent.to_owned(),
            |own| own.get(lang).to_owned(),
        )
    })
}

/// A button for a way.
#[component]
fn Way(way: Delivery, is_first: bool, said: RwSignal<Said>) -> AnyView {
    let form = ListingForm::get();
    let words = send(form.page.lang.get_untracked());
    let class = if is_first {
        "button button-primary"
    } else {
        "button button-quiet"
    };
    let text = match &way {
        Delivery::Endpoint(_) => words.send,
        Delivery::Mail(_) => words.mail,
        Delivery::File => words.file,
    };
    if let Delivery::Mail(to) = way {
        let open = move |event: leptos::ev::MouseEvent| match ready(form) {
            Err(problem) => {
                event.prevent_default();
                refuse(said, problem);
            }
            Ok(submission) => {
                let (url, outcome) = letter_to(form, &to, &submission);
                link::lead_to(&event, &url);
                said.set(outcome);
            }
        };
        return view! {
            <a class=class href="mailto:" aria-describedby=NOTE_ID on:click=open>
                {text}
            </a>
        };
    }
    let click = move |_| match (ready(form), &way) {
        (Err(problem), _) => refuse(said, problem),
        (Ok(submission), Delivery::Endpoint(url)) => post(form, url, &submission),
        (Ok(submission), Delivery::File | Delivery::Mail(_)) => {
            said.set(Said::Saved(save(form, &submission)));
        }
    };
    view! {
        <button type="button" class=class aria-describedby=NOTE_ID on:click=click>
            {text}
        </button>
    }
}

/// Says why nothing is sent, where that can be put right.
fn refuse(said: RwSignal<Said>, problem: Said) {
    let target = match problem {
        Said::Nothing => SUMMARY_ID,
        Said::BadEmail => EMAIL_ID,
        Said::NeedsConsent => CONSENT_ID,
        Said::NoChange | Said::Mailed { .. } | Said::Saved(_) => "",
    };
    said.set(problem);
    if !target.is_empty() {
        focus::after_render_first([target]);
    }
}
