//! The head of the list: how many, and the way to the filters.

use geolocal_view::view;
use leptos::prelude::*;

use super::length;
use crate::app::State;
use crate::domain::view_state::PagePart;
use crate::reactive::memo;
use crate::ui::filters::{OPENER_ID, chosen_count};
use crate::ui::parts::Icon;

/// How many establishments there are, said when it changes.
#[component]
pub(in crate::ui) fn Total() -> AnyView {
    let state = State::get();
    let total = memo(move || u64::from(state.total()));
    let waiting = move || total.get() == 0 && !state.settled();
    view! {
        <p class="total" role="status" data-geolocal="total" data-count=move || total.get()>
            {move || {
                if waiting() {
                    (state.words().load.loading)(0)
                } else {
                    (state.words().list.total)(total.get())
                }
            }}
        </p>
    }
}

/// The head of the list.
#[component]
pub(super) fn Toolbar() -> AnyView {
    let state = State::get();
    let any = memo(move || state.total() != 0);
    let in_view = move || {
        state
            .in_view
            .with(|view| (state.words().list.in_view)(length(&view.inside)))
    };
    view! {
        <div class="toolbar">
            <div class="toolbar-total">
                <Total />
                <p class="total-detail">{move || any.get().then(in_view)}</p>
            </div>
            {state.navigation.shows(PagePart::Filters).then(|| view! { <FiltersButton /> })}
        </div>
    }
}

/// The way to the filters.
#[component]
fn FiltersButton() -> AnyView {
    let state = State::get();
    let title = move || match chosen_count(state) {
        0 => state.words().filters.title.to_owned(),
        chosen => (state.words().filters.title_with)(chosen),
    };
    view! {
            <button
                type="button"
                class="button"
                id=OPENER_ID
                aria-expanded="false"
                on:click=move |_| {
                    state.sheet.raise();
                    state.filters_open.set(true);
                }
            >
                <Icon name="sliders-horizontal" />
                {title}
            </button>
    }
}
