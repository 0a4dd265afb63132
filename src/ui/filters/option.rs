//! One option: a check box, its name, and how many establishments choosing it would show.

use geolocal_view::view;
use leptos::prelude::*;

use super::choice::Choice;
use crate::app::State;
use crate::domain::filter::TriState;
use crate::reactive::memo;
use crate::text::number::grouped;

/// One option.
#[component]
pub(super) fn FilterOption(
    /// What is chosen by it.
    choice: Choice,
    /// What stands between box and name.
    #[prop(optional)]
    children: Option<Children>,
) -> AnyView {
    let state = State::get();
    let chosen = memo(move || choice.shown_state(state));
    let count = memo(move || state.counts.with(|counts| choice.count(counts)));
    let text = move || grouped(state.lang.get_untracked(), u64::from(count.get()));
    let spoken = move || {
        format!(
            ", {}",
            (state.words().filters.count)(u64::from(count.get()))
        )
    };
    view! {
        <label class="option" data-none=move || (count.get() == 0).then_some("")>
            <input
                type="checkbox"
                prop:checked=move || chosen.get() == TriState::All
                prop:indeterminate=move || chosen.get() == TriState::Some
                on:change=move |_| choice.toggle(state)
            />
            {children.map(|children| children())}
            <span class="option-name">{choice.shown_name(state)}</span>
            <span class="option-count" aria-hidden="true">
                {text}
            </span>
            <span class="visually-hidden">{spoken}</span>
        </label>
    }
}
