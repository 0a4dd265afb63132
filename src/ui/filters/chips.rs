//! The chosen filters, each with a cross that drops it.

use leptos::prelude::*;

use super::choice::Choice;
use super::reset;
use crate::app::State;
use crate::ui::parts::Icon;

/// The chosen filters.
#[component]
pub(in crate::ui) fn ChosenFilters() -> impl IntoView {
    let state = State::get();
    let chosen = Memo::new(move |_| {
        state
            .selection
            .with(|selection| state.with_site(|site| Choice::all_chosen(site, selection)))
    });
    view! {
        <Show when=move || !chosen.with(Vec::is_empty)>
            <ul class="chosen" aria-label=move || state.words().filters.chosen>
                <For each=move || chosen.get() key=|choice| *choice let:choice>
                    <ChosenChip choice=choice />
                </For>
                <li>
                    <button type="button" class="chip" on:click=move |_| reset(state)>
                        <Icon name="rotate-ccw" />
                        {move || state.words().filters.reset}
                    </button>
                </li>
            </ul>
        </Show>
    }
}

#[component]
fn ChosenChip(choice: Choice) -> impl IntoView {
    let state = State::get();
    let name = Memo::new(move |_| choice.shown_name(state));
    view! {
        <li>
            <button
                type="button"
                class="chip"
                aria-label=move || (state.words().filters.remove)(&name.get())
                on:click=move |_| choice.toggle(state)
            >
                {name}
                <Icon name="x" />
            </button>
        </li>
    }
}
