//! What can be taken along: the list on paper, or, from the page about the data, as a file.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::list_window::PRINTED;
use crate::interop::scheduling::{drawn, spawn};
use crate::interop::{document, location};
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// The id of the menu's button.
const MENU_ID: &str = "emporter";

/// The menu.
#[component]
pub(super) fn Take() -> AnyView {
    let state = State::get();
    let words = &state.find().list;
    // The page about the data gives files of what this one shows.
    let href = move || {
        state.navigation.view().track();
        let (query, _) = location::current();
        format!("./?page=donnees&{}#emporter", query.trim_start_matches('?'))
    };
    let target = state.navigation.is_guest().then_some("_blank");
    view! {
        <details class="take">
            <summary class="button button-quiet button-icon" id=MENU_ID aria-label=words.take title=words.take>
                <Icon name="download" />
            </summary>
            <div class="take-menu">
                <button type="button" class="button button-quiet" on:click=move |_| print(state)>
                    {words.print}
                </button>
                <a class="button button-quiet" href=href target=target>
                    {words.files}
                </a>
            </div>
        </details>
    }
}

/// Makes all rows, prints, and goes back to those in sight.
fn print(state: State) {
    state.printing.set(true);
    spawn(async move {
        drawn().await;
        document::print();
        state.printing.set(false);
    });
}

/// Says on paper that the list goes on.
#[component]
pub(super) fn PrintedEnd() -> AnyView {
    let state = State::get();
    let words = &state.find().list;
    let most = u64::try_from(PRINTED).unwrap_or(u64::MAX);
    let cut = move || state.printing.get() && u64::from(state.total()) > most;
    Child::into_view(move || {
        cut().then(|| view! { <p class="list-note">{(words.printed)(most)}</p> })
    })
}
