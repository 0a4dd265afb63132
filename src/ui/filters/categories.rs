//! The tree of families and rubriques.

use geolocal_view::view;
use leptos::prelude::*;

use super::choice::Choice;
use super::option::FilterOption;
use crate::app::State;
use crate::domain::filter::TriState;
use crate::domain::taxonomy::{CategoryIndex, FamilyIndex};
use crate::reactive::RwSignal;
use crate::ui::parts::{FamilyDot, Icon};

/// Every family, each unfolding into its rubriques.
#[component]
pub(super) fn CategoryTree() -> AnyView {
    let state = State::get();
    let families = state.with_site(|site| site.vocabulary.taxonomy.families().len());
    view! {
        <fieldset class="filter-group">
            <legend>{state.words().filters.categories}</legend>
            {(0_u16..)
                .take(families)
                .map(|family| view! { <FamilyOption family=FamilyIndex(family) /> })
                .collect_view()}
        </fieldset>
    }
}

#[component]
fn FamilyOption(family: FamilyIndex) -> AnyView {
    let state = State::get();
    let choice = Choice::Family(family);
    let (icon, rubriques) = state.with_site(|site| {
        let family = site.vocabulary.taxonomy.family(family);
        (family.icon.clone(), family.categories.clone())
    });
    // A family of which only some rubriques are chosen shows which.
    let open = RwSignal::new(untrack(|| choice.shown_state(state)) == TriState::Some);
    let list_id = format!("rubriques-{}", family.0);
    let rows = move || {
        let rubriques = rubriques.clone().map(CategoryIndex).map(Choice::Category);
        open.get().then(|| {
            rubriques
                .map(|choice| view! { <FilterOption choice=choice /> })
                .collect_view()
        })
    };
    view! {
        <div class="option-row">
            <FilterOption choice=choice>
                <FamilyDot family=family icon=icon />
            </FilterOption>
            <button
                type="button"
                class="disclosure"
                aria-expanded=move || open.get().to_string()
                aria-controls=list_id.clone()
                aria-label=(state.words().filters.expand)(&choice.shown_name(state))
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <Icon name="chevron-down" />
            </button>
        </div>
        <div class="family-options" id=list_id>
            {rows}
        </div>
    }
}
