//! One establishment: all that a visitor wants to know before going there.

mod actions;
mod contact;
mod facts;
mod hours;
mod missing;
mod photo;

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{Camera, State, Step};
use crate::domain::establishment::Establishment;
use crate::domain::view_state::Key;
use crate::interop::scheduling::{drawn, spawn};
use crate::interop::{focus, list_window};
use crate::reactive::memo;
use crate::ui::frame::LIST_ID;
use crate::ui::parts::{FamilyDot, Icon, look_of};
use actions::Actions;
use contact::ContactSection;
use facts::{Facts, Footnotes};
use hours::HoursSection;
use missing::Missing;
use photo::Photo;

/// The id of the heading that takes the focus.
const HEADING_ID: &str = "fiche-titre";

/// Opens an establishment: the address changes, the sheet makes room, the map shows the spot.
pub(super) fn open(state: State, id: &str) {
    let position = untrack(|| state.position_of(id));
    let scrolled = list_window::scroll_of(LIST_ID);
    state.list_scroll.set_value(scrolled);
    state
        .navigation
        .go(Step::Push, |view| view.establishment = Some(id.to_owned()));
    state.sheet.raise();
    if let Some(position) = position {
        state.camera.set(Some(Camera::Reveal(position)));
    }
    focus::after_render(HEADING_ID);
}

/// Closes it: the focus returns to its row, or to the list.
fn close(state: State) {
    let row = state
        .selected
        .get_untracked()
        .map(|record| format!("fiche-{record}"));
    state
        .navigation
        .go(Step::Push, |view| view.establishment = None);
    spawn(async move {
        // The list comes first, then the rows in sight of where it was left.
        for _ in 0..20 {
            drawn().await;
            if row.as_deref().is_some_and(focus::by_id) {
                return;
            }
        }
        focus::by_id(LIST_ID);
    });
}

/// The panel of one establishment.
#[component]
pub(super) fn Detail() -> AnyView {
    let state = State::get();
    let place = memo(move || {
        let record = state.selected.get()?;
        state
            .places
            .with(|places| places.dataset.establishment(record))
    });
    // A card is all that there is, and has no list to go back to.
    let closes = !state.navigation.is_card() && !state.navigation.locks(Key::Establishment);
    let back = move |_| close(state);
    let escape = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && closes {
            close(state);
        }
    };
    view! {
        {closes
            .then(|| {
                view! {
                    <div class="panel-head" on:keydown=escape>
                        <button type="button" class="button button-quiet" on:click=back>
                            <Icon name="arrow-left" />
                            {state.words().detail.back}
                        </button>
                    </div>
                }
            })}
        <div class="panel-scroll" on:keydown=escape>
            {move || match place.get() {
                Some(place) => view! { <Card place=place /> },
                None => view! { <Missing /> },
            }}
        </div>
    }
}

#[component]
fn Card(place: Establishment) -> AnyView {
    let state = State::get();
    let look = look_of(state, place.category);
    let id = place.id.clone();
    let filtered_out = {
        let id = place.id.clone();
        move || {
            state.places.with(|places| {
                let slot = places
                    .dataset
                    .find(&id)
                    .and_then(|record| places.index.slot_of(record));
                slot.is_some_and(|slot| state.shown.with(|shown| !shown.contains_slot(slot)))
            })
        }
    };
    // `start/structured-data.js` makes schema.org's JSON-LD of it.
    let record = state.places.with_untracked(|places| {
        let dataset = &places.dataset;
        dataset.feature(dataset.find(&place.id)?)
    });
    let image = place
        .image
        .clone()
        .map(|image| view! { <Photo image=image /> });
    view! {
        <article data-geolocal="detail" data-id=id data-record=record aria-labelledby=HEADING_ID>
            <div class="detail-hero">
                <FamilyDot family=look.family icon=look.icon />
                <h2 id=HEADING_ID tabindex="-1">
                    {place.name.clone()}
                </h2>
                <p class="detail-category">{look.label}</p>
                {move || {
                    let note = state.words().detail.filtered_out;
                    filtered_out().then(|| view! { <p class="detail-status status-unknown">{note}</p> })
                }}
            </div>
            <Actions place=place.clone() />
            {image}
            {place.description.clone().map(|text| view! { <p class="detail-description">{text}</p> })}
            <HoursSection place=place.clone() />
            <ContactSection place=place.clone() />
            <Facts place=place.clone() />
            <Footnotes place=place />
        </article>
    }
}
