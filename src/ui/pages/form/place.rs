//! The address, and the spot on the map.

use geolocal_view::view;
use leptos::prelude::*;

use super::field::{FieldNote, LineField, id_of, is_wrong, words};
use super::pin::PinMap;
use crate::app::ListingForm;
use crate::domain::form::Field;
use crate::domain::geocoding::{Address, addresses, search_url};
use crate::domain::search::typed_coordinates;
use crate::interop::scheduling::spawn;
use crate::interop::{http, input};
use crate::reactive::{RwSignal, effect, memo};

/// How long the geocoder may be silent, in seconds.
const PATIENCE_S: u32 = 8;

/// Address, pin and coordinates.
#[component]
pub(super) fn PlaceFields() -> AnyView {
    let form = ListingForm::get();
    let words = words(form);
    let geocoder = form.page.with_site(|site| site.config.geocoder.clone());
    view! {
        <LineField field=Field::Street />
        <div class="form-columns">
            <LineField field=Field::Postcode />
            <LineField field=Field::City />
        </div>
        <fieldset class="form-group" id=id_of(Field::Position) tabindex="-1">
            <legend>{words.spot.title} <span class="required">" ("{words.required}")"</span></legend>
            {geocoder.map(|base| view! { <FindAddress base=base /> })}
            <p class="note" id="epingle-aide">{words.spot.help}</p>
            <PinMap />
            <FieldNote field=Field::Position />
            <Coordinates />
        </fieldset>
    }
}

/// How looking for the address went.
#[derive(Clone, PartialEq)]
enum Search {
    NotYet,
    Waiting,
    /// There is no address to look for.
    Empty,
    Nothing,
    NoAnswer,
    /// The pin was put there.
    Found(String),
}

/// Puts the pin to the address above.
#[component]
fn FindAddress(
    /// The geocoder.
    base: String,
) -> AnyView {
    let form = ListingForm::get();
    let words = &words(form).spot;
    let outcome = RwSignal::new(Search::NotYet);
    let find = move |_| {
        let (address, near) = form.draft.with_untracked(|draft| {
            let part = |field| draft.values.text(field).trim().to_owned();
            let parts = [Field::Street, Field::Postcode, Field::City].map(part);
            (parts.join(" ").trim().to_owned(), draft.values.position())
        });
        let bounds = form.page.with_site(|site| site.config.bounds);
        match search_url(&base, &address, near) {
            None => outcome.set(Search::Empty),
            Some(url) => {
                outcome.set(Search::Waiting);
                spawn(async move {
                    let found = http::text(&url, PATIENCE_S).await;
                    let found = found.ok().and_then(|json| addresses(&json, bounds).ok());
                    outcome.set(match found.map(|found| found.into_iter().next()) {
                        None => Search::NoAnswer,
                        Some(None) => Search::Nothing,
                        Some(Some(Address {
                            label, position, ..
                        })) => {
                            form.edit(|draft| draft.values.set_position(Some(position)));
                            Search::Found(label)
                        }
                    });
                });
            }
        }
    };
    let said = move || match outcome.get() {
        Search::NotYet | Search::Waiting => String::new(),
        Search::Empty => words.no_address.to_owned(),
        Search::Nothing => words.not_found.to_owned(),
        Search::NoAnswer => words.no_answer.to_owned(),
        Search::Found(label) => (words.found)(&label),
    };
    view! {
        <p class="code-actions">
            <button type="button" class="button" on:click=find>
                {words.find}
            </button>
            <span role="status">{said}</span>
        </p>
    }
}

/// The spot as numbers, for those who have them or do not use the map.
#[component]
fn Coordinates() -> AnyView {
    let form = ListingForm::get();
    let words = &words(form).spot;
    let unread = RwSignal::new(false);
    let shown = memo(move || {
        let position = form.draft.with(|draft| draft.values.position());
        position.map_or_else(String::new, |at| (words.at)(at.lat(), at.lng()))
    });
    effect(move || input::set_value(COORDINATES_ID, &shown.get()));
    let changed = move |event: leptos::ev::Event| {
        let typed = input::value_of(&event);
        let bounds = form.page.with_site(|site| site.config.bounds);
        let read = typed_coordinates(&typed, bounds);
        unread.set(read.is_none() && !typed.trim().is_empty());
        if read.is_some() {
            form.edit(|draft| draft.values.set_position(read));
        }
    };
    view! {
        <p class="text-field">
            <label for=COORDINATES_ID>{words.coordinates}</label>
            <input
                class="field"
                type="text"
                id=COORDINATES_ID
                value=shown.get_untracked()
                autocomplete="off"
                aria-describedby=format!("coordonnees-note {}-note", id_of(Field::Position))
                aria-invalid=move || (unread.get() || is_wrong(form, Field::Position)).to_string()
                on:change=changed
            />
            <span class="field-note" id="coordonnees-note">
                <span class="note">{words.coordinates_help}</span>
                <span role="status" class="field-error">
                    {move || unread.get().then_some(words.coordinates_unread)}
                </span>
            </span>
        </p>
    }
}

/// The id of the field of coordinates.
const COORDINATES_ID: &str = "coordonnees";
