//! The tree of families and rubriques.

use leptos::prelude::*;

use super::choose;
use super::option::FilterOption;
use crate::app::State;
use crate::domain::taxonomy::{CategoryIndex, FamilyIndex};
use crate::ui::parts::{FamilyDot, Icon};

/// Every family, each unfolding into its rubriques.
#[component]
pub(super) fn CategoryTree() -> impl IntoView {
    let state = State::get();
    let families = state.with_site(|site| site.vocabulary.taxonomy.families().len());
    view! {
        <fieldset class="filter-group">
            <legend>{move || state.words().filters.categories}</legend>
            {(0_u16..)
                .take(families)
                .map(|family| view! { <FamilyOption family=FamilyIndex(family) /> })
                .collect_view()}
        </fieldset>
    }
}

#[component]
fn FamilyOption(family: FamilyIndex) -> impl IntoView {
    let state = State::get();
    let (icon, range) = state.with_site(|site| {
        let family = site.vocabulary.taxonomy.family(family);
        (family.icon.clone(), family.categories.clone())
    });
    let name = Memo::new(move |_| {
        let lang = state.lang.get();
        state.with_site(|site| site.vocabulary.taxonomy.family(family).label.get(lang).to_owned())
    });
    let chosen = Memo::new({
        let range = range.clone();
        move |_| state.selection.with(|selection| selection.family_state(range.clone()))
    });
    let count = Memo::new(move |_| state.counts.with(|counts| counts.family(family)));
    let toggle = {
        let range = range.clone();
        move || choose(state, |selection| selection.toggle_family(range.clone()))
    };
    let open = RwSignal::new(false);
    let list_id = format!("rubriques-{}", family.0);
    let rows = move || {
        let range = range.clone();
        open.get().then(|| range.map(|at| view! { <CategoryOption category=CategoryIndex(at) /> }).collect_view())
    };
    view! {
        <div class="option-row">
            <FilterOption name=name chosen=chosen count=count toggle=toggle>
                <FamilyDot family=family icon=icon />
            </FilterOption>
            <button
                type="button"
                class="disclosure"
                aria-expanded=move || open.get().to_string()
                aria-controls=list_id.clone()
                aria-label=move || (state.words().filters.expand)(&name.get())
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <Icon name="chevron-down" />
            </button>
        </div>
        <div class="family-options" id=list_id>{rows}</div>
    }
}

#[component]
fn CategoryOption(category: CategoryIndex) -> impl IntoView {
    let state = State::get();
    let name = Signal::derive(move || {
        let lang = state.lang.get();
        state.with_site(|site| site.vocabulary.taxonomy.category(category).label.get(lang).to_owned())
    });
    let chosen = Signal::derive(move || state.selection.with(|s| s.categories.contains(&category)).into());
    let count = Signal::derive(move || state.counts.with(|counts| counts.category(category)));
    let toggle = move || choose(state, |selection| selection.toggle_category(category));
    view! { <FilterOption name=name chosen=chosen count=count toggle=toggle /> }
}
