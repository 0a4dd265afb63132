//! The strip of families over the map: one touch to the most common question.

use leptos::prelude::*;

use super::choose;
use crate::app::State;
use crate::domain::filter::TriState;
use crate::domain::taxonomy::FamilyIndex;
use crate::ui::parts::FamilyDot;

/// The strip of families.
#[component]
pub(in crate::ui) fn FamilyStrip() -> impl IntoView {
    let state = State::get();
    let families = state.with_site(|site| site.vocabulary.taxonomy.families().len());
    view! {
        <nav class="families" aria-label=move || state.words().filters.families>
            <ul>
                {(0_u16..)
                    .take(families)
                    .map(|family| view! { <FamilyChip family=FamilyIndex(family) /> })
                    .collect_view()}
            </ul>
        </nav>
    }
}

#[component]
fn FamilyChip(family: FamilyIndex) -> impl IntoView {
    let state = State::get();
    let (icon, range) = state.with_site(|site| {
        let family = site.vocabulary.taxonomy.family(family);
        (family.icon.clone(), family.categories.clone())
    });
    let name = move || {
        let lang = state.lang.get();
        state.with_site(|site| site.vocabulary.taxonomy.family(family).label.get(lang).to_owned())
    };
    let pressed = {
        let range = range.clone();
        move || match state.selection.with(|selection| selection.family_state(range.clone())) {
            TriState::None => "false",
            TriState::Some => "mixed",
            TriState::All => "true",
        }
    };
    view! {
        <li>
            <button
                type="button"
                class="chip"
                aria-pressed=pressed
                on:click=move |_| choose(state, |selection| selection.toggle_family(range.clone()))
            >
                <FamilyDot family=family icon=icon />
                {name}
            </button>
        </li>
    }
}
