//! The head of the list: how many, and the way to the filters.

use geolocal_view::view;
use leptos::prelude::*;

use super::length;
use crate::app::{Phase, State};
use crate::reactive::memo;
use crate::ui::filters::{OPENER_ID, chosen_count};
use crate::ui::parts::Icon;

/// The head of the list.
#[component]
pub(super) fn Toolbar() -> AnyView {
    let state = State::get();
    let total = memo(move || u64::from(state.total()));
    let in_view = move || {
        state
            .in_view
            .with(|view| (state.words().list.in_view)(length(&view.inside)))
    };
    let waiting = move || {
        total.get() == 0
            && state
                .phase
                .with(|phase| matches!(phase, Phase::Loading { .. }))
    };
    let title = move || match chosen_count(state) {
        0 => state.words().filters.title.to_owned(),
        chosen => (state.words().filters.title_with)(chosen),
    };
    view! {
        <div class="toolbar">
            <div class="toolbar-total">
                <p class="total" role="status" data-geolocal="total" data-count=move || total.get()>
                    {move || {
                        if waiting() {
                            (state.words().load.loading)(0)
                        } else {
                            (state.words().list.total)(total.get())
                        }
                    }}
                </p>
                <p class="total-detail">{move || (total.get() != 0).then(in_view)}</p>
            </div>
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
        </div>
    }
}
