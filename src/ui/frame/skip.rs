//! Links past the header, for the keyboard.

use geolocal_view::view;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::app::State;
use crate::interop::focus;

/// The id of the list.
pub(in crate::ui) const LIST_ID: &str = "liste";
/// The id of the map.
pub(in crate::ui) const MAP_ID: &str = "carte";

/// Links past the header. They move the focus and leave the address alone: its hash is the map's.
#[component]
pub(super) fn SkipLinks() -> AnyView {
    let state = State::get();
    let jump = |id: &'static str| {
        move |event: MouseEvent| {
            event.prevent_default();
            focus::by_id(id);
        }
    };
    view! {
        <nav class="skip-links" aria-label="Accès rapide">
            <a href="#liste" on:click=jump(LIST_ID)>{state.words().frame.skip_to_list}</a>
            <a href="#carte" on:click=jump(MAP_ID)>{state.words().frame.skip_to_map}</a>
        </nav>
    }
}
