//! The chosen filters, each with a cross that drops it.

use geolocal_view::view;
use leptos::prelude::*;

use super::choice::Choice;
use super::reset;
use crate::app::State;
use crate::ui::parts::Icon;

/// The chosen filters; nothing when there are none.
#[component]
pub(in crate::ui) fn ChosenFilters() -> impl IntoView {
    let state = State::get();
    let chosen = move || {
        state
            .selection
            .with(|selection| state.with_site(|site| Choice::all_chosen(site, selection)))
    };
    move || {
        let chosen = chosen();
        (!chosen.is_empty()).then(|| {
            view! {
                <ul class="chosen" aria-label=state.words().filters.chosen>
                    {chosen.into_iter().map(|choice| view! { <ChosenChip choice=choice /> }).collect_view()}
                    <li>
                        <button type="button" class="chip" on:click=move |_| reset(state)>
                            <Icon name="rotate-ccw" />
                            {state.words().filters.reset}
                        </button>
                    </li>
                </ul>
            }
        })
    }
}

#[component]
fn ChosenChip(choice: Choice) -> impl IntoView {
    let state = State::get();
    let name = choice.shown_name(state);
    let label = (state.words().filters.remove)(&name);
    view! {
        <li>
            <button
                type="button"
                class="chip"
                aria-label=label
                on:click=move |_| choice.toggle(state)
            >
                {name}
                <Icon name="x" />
            </button>
        </li>
    }
}
