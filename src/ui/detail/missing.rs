//! The link names an establishment that is not there, or not there yet.

use leptos::prelude::*;

use crate::app::State;
use crate::ui::parts::Icon;

/// A skeleton while more may come; then, and only then, "not found".
#[component]
pub(super) fn Missing() -> impl IntoView {
    let state = State::get();
    let id = move || {
        state
            .navigation
            .view()
            .with(|view| view.establishment.clone())
            .unwrap_or_default()
    };
    view! {
        <Show
            when=move || state.settled()
            fallback=|| view! { <div class="skeleton" aria-hidden="true"></div> }
        >
            <div class="empty">
                <Icon name="map-pin" />
                <h2>{move || (state.words().detail.not_found)(&id())}</h2>
                <p>{move || state.words().detail.not_found_help}</p>
            </div>
        </Show>
    }
}
