//! Finding a listing by SIRET, name or commune.

use geolocal_view::view;
use leptos::prelude::*;

use super::words;
use crate::app::{ListingPage, Phase, Site, Step};
use crate::domain::checkup::listings_like;
use crate::domain::contact::{Siret, SiretProblem};
use crate::domain::establishment::Establishment;
use crate::domain::form::FieldProblem;
use crate::interop::input;
use crate::reactive::memo;
use crate::text::pages::form::form;
use crate::ui::html::Child;
use crate::ui::pages::help::HelpAside;

/// How many listings are shown at once.
const SHOWN: usize = 20;
/// From how many digits on a text without letters is meant to be a SIRET: a postcode has five.
const MEANT_AS_SIRET: usize = 9;

/// The search and what answers it.
#[component]
pub(super) fn Find() -> AnyView {
    let state = ListingPage::get();
    let words = words(&state);
    let page = state.data.page;
    let view = page.navigation.view();
    let asked = memo(move || view.with(|view| view.text.clone()));
    let search = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = input::value(FIELD_ID).unwrap_or_default();
        page.navigation.go(Step::Push, |view| {
            text.trim().clone_into(&mut view.text);
            view.establishment = None;
        });
    };
    crate::reactive::effect(move || input::set_value(FIELD_ID, &asked.get()));
    let problem = memo(move || asked.with(|asked| siret_problem(asked)));
    let explained = move || {
        problem.get().map(|problem| {
            let text = (form(page.lang.get_untracked()).problem)(&FieldProblem::Siret(problem));
            view! { <span class="field-warning">{text}</span> }
        })
    };
    let lost = move || {
        let id = view.with(|view| view.establishment.clone());
        let settled = state.data.settled.get();
        id.filter(|_| settled)
            .map(|id| view! { <p class="field-warning">{(words.lost)(&id)}</p> })
    };
    view! {
        <section class="narrow-page">
            {Child::into_view(lost)}
            <form class="find-form" role="search" on:submit=search>
                <p class="text-field">
                    <label for=FIELD_ID>{words.search}</label>
                    <span class="find-line">
                        <input
                            class="field"
                            type="search"
                            id=FIELD_ID
                            value=asked.get_untracked()
                            autocomplete="off"
                            spellcheck="false"
                            aria-describedby="recherche-note"
                            aria-invalid=move || problem.get().is_some().to_string()
                        />
                        <button type="submit" class="button button-primary">
                            {words.find}
                        </button>
                    </span>
                    <span class="field-note" id="recherche-note">
                        <span class="note">{words.search_help}</span>
                        <span role="status">{explained}</span>
                    </span>
                </p>
            </form>
            <Found />
            <HelpAside />
        </section>
    }
}

/// The id of the search field.
const FIELD_ID: &str = "recherche";

/// What is wrong with a text that is meant to be a SIRET.
fn siret_problem(asked: &str) -> Option<SiretProblem> {
    let digits = asked.chars().filter(char::is_ascii_digit).count();
    let is_meant = digits >= MEANT_AS_SIRET && !asked.chars().any(char::is_alphabetic);
    if !is_meant {
        return None;
    }
    match Siret::parse(asked) {
        Err(problem) => Some(problem),
        Ok(siret) => (!siret.checksum_holds()).then_some(SiretProblem::Checksum),
    }
}

/// The listings that answer.
#[component]
fn Found() -> AnyView {
    let state = ListingPage::get();
    let words = words(&state);
    let data = state.data;
    let view = data.page.navigation.view();
    let lang = data.page.lang.get_untracked();
    let by_area = data.page.with_site(|site| site.config.reads_by_area());
    let found = memo(move || {
        let asked = view.with(|view| view.text.clone());
        if asked.is_empty() {
            return None;
        }
        // All of them are looked through: once, when all are there.
        let settled = data.settled.get();
        let records = settled.then(|| records_like(&state, &asked)).flatten();
        Some((asked, records))
    });
    let failed = move || data.sources.phase().get() == Phase::Failed;
    // One line that stays: what is put into it is read aloud.
    let said = move || {
        let (asked, records) = found.get()?;
        Some(match records {
            _ if failed() => words.unread.to_owned(),
            Some(records) => (words.found)(size(records.len()), &asked),
            None => words.reading.to_owned(),
        })
    };
    let body = move || {
        let (_, records) = found.get()?;
        let records = records.filter(|_| !failed())?;
        let more = records.len().saturating_sub(SHOWN);
        let more = (more > 0).then(|| (words.more)(size(more)));
        let rows = records.iter().take(SHOWN);
        let rows = rows.filter_map(|record| state.place(*record));
        let rows: Vec<_> = rows.map(|place| view! { <Row place=place /> }).collect();
        let list = (!rows.is_empty()).then(|| view! { <ul class="found-list">{rows}</ul> });
        let none = records.is_empty().then(|| {
            view! {
                <p>{words.none_help}</p>
                <p>
                    <a class="button button-primary" href=format!("./?page=inscription&lang={lang}")>
                        {words.register}
                    </a>
                </p>
            }
        });
        Some(view! {
            {list}
            {more.map(|more| view! { <p class="note">{more}</p> })}
            {none}
        })
    };
    let from_map = by_area.then(|| {
        view! {
            <p class="note">{words.by_area} " " <a href=format!("./?lang={lang}")>{words.to_map}</a></p>
        }
    });
    view! {
        {from_map}
        <p role="status" class="found-count">{said}</p>
        {Child::into_view(body)}
    }
}

/// The records that answer: by number, by name, rubrique and place, else as the map's own search forgives slips; `None` until
/// that has its index.
fn records_like(state: &ListingPage, asked: &str) -> Option<Vec<u32>> {
    let data = state.data;
    if let Ok(siret) = Siret::parse(asked) {
        let found = data
            .places
            .with(|places| places.dataset.find(&siret.digits()));
        return Some(found.into_iter().collect());
    }
    let like = data.places.with(|places| {
        let like = |site: &Site| listings_like(&places.dataset, &site.vocabulary, asked);
        data.page.with_site(like)
    });
    if !like.is_empty() {
        return Some(like);
    }
    // Without its index it answers with everything.
    let all = data.places.with(|places| places.dataset.len());
    data.records
        .with(|records| (records.len() < all || all == 0).then(|| records.to_vec()))
}

/// A count, as the words want it.
fn size(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

/// A listing: its name, rubrique and address.
#[component]
fn Row(place: Establishment) -> AnyView {
    let state = ListingPage::get();
    let page = state.data.page;
    let lang = page.lang.get_untracked();
    let rubrique = page.with_site(|site| {
        let category = site.vocabulary.taxonomy.category(place.category);
        category.label.get(lang).to_owned()
    });
    let href = page.navigation.link(|view| {
        view.establishment = Some(place.id.clone());
        view.text.clear();
    });
    let address = &place.address;
    let parts = [&address.street, &address.postcode, &address.city];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    view! {
        <li>
            <a href=href>{place.name}</a>
            <span class="note">{rubrique} " · " {parts.join(" ")}</span>
        </li>
    }
}
