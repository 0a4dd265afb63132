//! The strip of families over the map: one touch to the most common question.

use geolocal_view::view;
use leptos::prelude::*;

use super::choice::Choice;
use super::open::OpenNowChip;
use crate::app::State;
use crate::domain::filter::TriState;
use crate::domain::taxonomy::FamilyIndex;
use crate::domain::view_state::Key;
use crate::ui::parts::FamilyDot;

/// The strip of families.
#[component]
pub(in crate::ui) fn FamilyStrip() -> AnyView {
    let state = State::get();
    let free = |key| !state.navigation.locks(key);
    let families = if free(Key::Categories) {
        state.with_site(|site| site.vocabulary.taxonomy.families().len())
    } else {
        0
    };
    view! {
        <div class="families" role="group" aria-label=state.words().filters.families>
            <ul>
                {free(Key::Open).then(|| view! { <OpenNowChip /> })}
                {(0_u16..)
                    .take(families)
                    .map(|family| view! { <FamilyChip family=FamilyIndex(family) /> })
                    .collect_view()}
            </ul>
        </div>
    }
}

#[component]
fn FamilyChip(family: FamilyIndex) -> AnyView {
    let state = State::get();
    let choice = Choice::Family(family);
    let icon = state.with_site(|site| site.vocabulary.taxonomy.family(family).icon.clone());
    let pressed = move || match choice.shown_state(state) {
        TriState::None => "false",
        TriState::Some => "mixed",
        TriState::All => "true",
    };
    view! {
        <li>
            <button
                type="button"
                class="chip"
                aria-pressed=pressed
                on:click=move |_| choice.toggle(state)
            >
                <FamilyDot family=family icon=icon />
                {choice.shown_name(state)}
            </button>
        </li>
    }
}
