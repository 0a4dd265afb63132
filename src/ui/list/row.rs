//! One row: a link to the establishment, lit together with its marker.

use geolocal_view::view;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::establishment::Establishment;
use crate::reactive::memo;
use crate::ui::detail::open;
use crate::ui::html::Child;
use crate::ui::parts::{FamilyDot, look_of};
use crate::ui::status::OpenStatus;

/// One row.
#[component]
pub(super) fn Row(record: u32) -> AnyView {
    let state = State::get();
    let place = state
        .places
        .with_untracked(|places| places.dataset.establishment(record));
    Child::into_view(place.map(|place| view! { <PlaceRow record=record place=place /> }))
}

#[component]
fn PlaceRow(record: u32, place: Establishment) -> AnyView {
    let state = State::get();
    let look = look_of(state, place.category);
    let (id, name) = (place.id.clone(), place.name.clone());
    let line = match &place.address.city {
        Some(city) => format!("{} · {city}", look.label),
        None => look.label,
    };
    let href = {
        let id = place.id.clone();
        move || {
            state
                .navigation
                .link(|view| view.establishment = Some(id.clone()))
        }
    };
    let click = {
        let id = place.id.clone();
        move |event: MouseEvent| {
            if event.ctrl_key() || event.meta_key() || event.shift_key() {
                return;
            }
            event.prevent_default();
            open(state, &id);
        }
    };
    let position = place.position;
    let distance = move || {
        let km = state.answers.centre.get()?.haversine_km(position);
        let text = (state.find().near.distance)(km);
        Some(view! { <span class="result-distance">{text}</span> })
    };
    let lit = memo(move || state.hovered.get() == Some(record));
    let light = move || state.hovered.set(Some(record));
    let dim = move || {
        if state.hovered.get_untracked() == Some(record) {
            state.hovered.set(None);
        }
    };
    view! {
        <a
            class="result"
            class:is-hovered=move || lit.get()
            id=format!("fiche-{record}")
            href=href
            data-geolocal="result"
            data-id=id
            on:click=click
            on:mouseenter=move |_| light()
            on:mouseleave=move |_| dim()
            on:focus=move |_| light()
            on:blur=move |_| dim()
        >
            <FamilyDot family=look.family icon=look.icon />
            <span class="result-name">{name}</span>
            <span class="result-place">{line}</span>
            <span class="result-foot">
                <OpenStatus place=place />
                {distance}
            </span>
        </a>
    }
}
