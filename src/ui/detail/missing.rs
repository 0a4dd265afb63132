//! The link names an establishment that is not there, or not there yet.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// A skeleton while more may come; then, and only then, "not found".
#[component]
pub(super) fn Missing() -> AnyView {
    let state = State::get();
    let words = &state.words().detail;
    Child::into_view(move || {
        if !state.settled() {
            return view! { <div class="skeleton" aria-hidden="true"></div> };
        }
        let id = state
            .navigation
            .view()
            .with(|view| view.establishment.clone())
            .unwrap_or_default();
        view! {
            <div class="empty">
                <Icon name="map-pin" />
                <h2>{(words.not_found)(&id)}</h2>
                <p>{words.not_found_help}</p>
            </div>
        }
    })
}
