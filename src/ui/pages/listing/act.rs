//! What can be done with a listing, and what was sent lately.

use geolocal_view::view;
use leptos::prelude::*;

use super::words;
use crate::app::{ListingForm, ListingPage};
use crate::domain::corrections::Kind;
use crate::interop::outbox::{self, Item, Standing};
use crate::text::pages::send::send;
use crate::ui::html::Child;
use crate::ui::pages::form::sentence;

/// The ways to say whether a listing is right.
#[component]
pub(super) fn Actions(id: String) -> AnyView {
    let state = ListingPage::get();
    let words = &words(&state).actions;
    let correct = if ListingForm::has_draft(Kind::Correction, &id) {
        words.go_on
    } else {
        words.correct
    };
    let links = [
        (Kind::Correction, correct, "button button-primary"),
        (Kind::Confirmation, words.confirm, "button"),
        (Kind::Closure, words.closure, "button"),
        (Kind::Disclaimer, words.disclaimer, "button"),
    ];
    let link = |(kind, name, class): (Kind, &'static str, &'static str)| {
        view! { <a class=class href=state.link(Some(kind))>{name}</a> }
    };
    view! {
        <section class="listing-part">
            <h3>{words.title}</h3>
            <p class="send-buttons">{links.map(link).into_iter().collect_view()}</p>
        </section>
    }
}

/// What was sent from this device lately, whatever it was about; nothing where nothing was.
#[component]
pub(super) fn Sent() -> AnyView {
    let state = ListingPage::get();
    let lang = state.data.page.lang.get_untracked();
    let words = &send(lang).outcome;
    let line = move |item: Item| {
        let said = sentence(words, &item);
        let button = |name: &'static str, act: fn(&str)| {
            let id = item.id.clone();
            view! {
                <button
                    type="button"
                    class="button button-quiet"
                    aria-label=format!("{name} – {}", item.about)
                    on:click=move |_| act(&id)
                >
                    {name}
                </button>
            }
        };
        let retry =
            (item.standing == Standing::Waiting).then(|| button(words.retry, outbox::send_now));
        let is_over = matches!(item.standing, Standing::Sent | Standing::Refused);
        let forget = is_over.then(|| button(words.forget, outbox::remove));
        view! {
            <li>
                <strong>{item.about}</strong>
                " – "
                {said}
                " "
                {retry}
                {forget}
            </li>
        }
    };
    // While something is being done its own report says it.
    let shown = move || {
        let items = state.outbox.items().get();
        let is_busy = state.doing.get().is_some();
        (!items.is_empty() && !is_busy).then(|| {
            view! {
                <section class="sent-list" aria-labelledby="envois">
                    <h2 id="envois">{words.title}</h2>
                    <ul class="plain-list">{items.into_iter().map(line).collect_view()}</ul>
                </section>
            }
        })
    };
    Child::into_view(shown)
}
