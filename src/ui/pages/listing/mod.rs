//! `page=ma-fiche`: a shop finds its listing, sees what visitors see, and puts it right.

mod act;
mod find;
mod health;
mod overview;
mod raw;
mod register;
mod seen;
mod take;

use geolocal_view::view;
use leptos::prelude::*;

use super::form::{ShortForm, WholeForm};
use super::help::HelpAside;
use crate::app::{DataPage, ListingForm, ListingPage, SidePage};
use crate::domain::corrections::Kind;
use crate::domain::establishment::Establishment;
use crate::domain::form::Values;
use crate::interop::document;
use crate::reactive::effect;
use crate::text::pages::form::form;
use crate::text::pages::listing::{ListingWords, listing};
use crate::ui::html::Child;
use act::Sent;
use find::Find;
use overview::Overview;

/// Sets up what the page needs, for as long as it lives.
pub(super) fn prepare(page: SidePage) {
    page.fetch_gazetteer();
    let data = DataPage::new(page);
    data.provide();
    ListingPage::new(data).provide();
}

/// The page.
#[component]
pub(super) fn Listing() -> AnyView {
    let state = ListingPage::get();
    let words = words(&state);
    let body = move || {
        // What comes in pieces is read again with what came later.
        if state.record.get().is_some() && !state.data.settled.get() {
            return view! { <p role="status">{words.reading}</p> };
        }
        let record = state.record.get();
        match record.and_then(|record| Some((record, state.place(record)?))) {
            None => view! { <Find /> },
            Some((record, place)) => match state.doing.get() {
                None => view! { <Overview record=record place=place /> },
                Some(kind) => view! { <Doing record=record place=place kind=kind /> },
            },
        }
    };
    // After that of the page, which knows no listing.
    effect(move || {
        let name = state.record.get().and_then(|record| state.place(record));
        if let Some(place) = name {
            let page = state.data.page;
            let lang = page.lang.get();
            let site = page.with_site(|site| site.config.title.get(lang).to_owned());
            document::set_title(&format!(
                "{} · {} · {site}",
                place.name,
                listing(lang).title
            ));
        }
    });
    view! {
        <div class="side-head">
            <h1>{words.title}</h1>
            <p>{words.lead}</p>
        </div>
        <Sent />
        {Child::into_view(body)}
    }
}

/// The words in the language of the page.
fn words(state: &ListingPage) -> &'static ListingWords {
    listing(state.data.page.lang.get_untracked())
}

/// What is being done with a listing.
#[component]
fn Doing(record: u32, place: Establishment, kind: Kind) -> AnyView {
    let state = ListingPage::get();
    let page = state.data.page;
    let words = words(&state);
    let form_words = form(page.lang.get_untracked());
    let feature = state
        .data
        .places
        .with_untracked(|places| places.dataset.feature(record));
    let before = Values::of_feature(&feature.unwrap_or_default());
    let about = ListingPage::about(&place);
    ListingForm::new(page, state.outbox, kind, Some(about), before).provide();
    let title = match kind {
        Kind::Correction | Kind::Registration => form_words.correct,
        Kind::Confirmation => words.actions.confirm,
        Kind::Closure => words.actions.closure,
        Kind::Disclaimer => words.actions.disclaimer,
    };
    let body = if kind == Kind::Correction {
        view! {
            <p>{form_words.correct_lead}</p>
            <WholeForm />
        }
    } else {
        view! { <ShortForm /> }
    };
    view! {
        <div class="narrow-page">
            <p>
                <a href=state.link(None)>{form_words.to_listing}</a>
            </p>
            <h2 id="faire" tabindex="-1">
                {title} " – " {place.name}
            </h2>
            {body}
            <HelpAside />
        </div>
    }
}
