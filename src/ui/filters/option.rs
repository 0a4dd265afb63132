//! One option: a check box, its name, and how many establishments choosing it would show.

use leptos::prelude::*;

use crate::app::State;
use crate::domain::filter::TriState;
use crate::text::number::grouped;

/// One option.
#[component]
pub(super) fn FilterOption(
    /// What people read.
    #[prop(into)]
    name: Signal<String>,
    /// Whether it is chosen, or in part.
    #[prop(into)]
    chosen: Signal<TriState>,
    /// How many establishments choosing it would show.
    #[prop(into)]
    count: Signal<u32>,
    /// Chooses it, or no longer.
    toggle: impl Fn() + 'static,
    /// What stands between box and name.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let state = State::get();
    let text = move || grouped(state.lang.get(), u64::from(count.get()));
    let spoken = move || (state.words().filters.count)(u64::from(count.get()));
    view! {
        <label class="option" data-none=move || (count.get() == 0).then_some("")>
            <input
                type="checkbox"
                prop:checked=move || chosen.get() == TriState::All
                prop:indeterminate=move || chosen.get() == TriState::Some
                on:change=move |_| toggle()
            />
            {children.map(|children| children())}
            <span class="option-name">{name}</span>
            <span class="option-count" aria-hidden="true">{text}</span>
            <span class="visually-hidden">", "{spoken}</span>
        </label>
    }
}
