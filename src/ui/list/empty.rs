//! Nothing to list: still loading, an empty source, or filters that no establishment passes.

use geolocal_view::view;
use leptos::prelude::*;

use super::no_match::NoMatch;
use crate::app::{Camera, Phase, State};
use crate::reactive::memo;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// What the list says when it has no row to show on the map.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    Loading,
    EmptySource,
    TooFar(u8),
    NoMatch,
    Elsewhere,
}

fn why(state: State) -> Option<Why> {
    let any = state.places.with(|places| !places.dataset.is_empty());
    let settled = state.settled();
    if state.total() != 0 {
        let elsewhere = state.map_view.with(Option::is_some)
            && state
                .in_view
                .with(|view| view.inside.is_empty() && !view.outside.is_empty());
        return elsewhere.then_some(Why::Elsewhere);
    }
    let too_far = state
        .sources
        .standings
        .with(|all| all.iter().find_map(|own| own.needs_zoom));
    match (any, settled) {
        (true, _) => Some(Why::NoMatch),
        (false, false) => Some(Why::Loading),
        (false, true) if too_far.is_some() => too_far.map(Why::TooFar),
        (false, true) => (state.phase.get() == Phase::Ready).then_some(Why::EmptySource),
    }
}

/// Why the list is empty, and the way out; nothing when it is not.
#[component]
pub(super) fn Empty() -> AnyView {
    let state = State::get();
    let why = memo(move || why(state));
    Child::into_view(move || match why.get() {
        None => Child::into_view(()),
        Some(Why::Loading) => view! { <Skeleton /> },
        Some(Why::TooFar(zoom)) => view! { <TooFar zoom=zoom /> },
        Some(Why::EmptySource) => view! { <EmptySource /> },
        Some(Why::NoMatch) => view! { <NoMatch /> },
        Some(Why::Elsewhere) => view! { <Elsewhere /> },
    })
}

/// Results there are, but not on this part of the map.
#[component]
fn Elsewhere() -> AnyView {
    let state = State::get();
    let show_all = move |_| {
        if let Some(bounds) = untrack(|| state.bounds_of_shown()) {
            state.camera.set(Some(Camera::Fit(bounds)));
        }
    };
    view! {
        <div class="empty">
            <Icon name="map" />
            <p>{state.words().list.none_in_view}</p>
            <button type="button" class="button" on:click=show_all>
                {state.words().list.zoom_to_all}
            </button>
        </div>
    }
}

/// Establishments show from a closer zoom on.
#[component]
fn TooFar(zoom: u8) -> AnyView {
    let state = State::get();
    let load = &state.words().load;
    view! {
        <div class="empty">
            <Icon name="map" />
            <p>{load.zoom_in}</p>
            <button type="button" class="button" on:click=move |_| state.camera.set(Some(Camera::Zoom(zoom)))>
                {load.zoom_in_button}
            </button>
        </div>
    }
}

#[component]
fn Skeleton() -> AnyView {
    view! {
        <div aria-hidden="true">
            {(0..6).map(|_| view! { <div class="skeleton"></div> }).collect_view()}
        </div>
    }
}

#[component]
fn EmptySource() -> AnyView {
    let state = State::get();
    view! {
        <div class="empty">
            <Icon name="map-pin" />
            <h2>{state.words().list.empty}</h2>
            <p>{state.words().list.empty_help}</p>
        </div>
    }
}
