//! Filters: the strip of families over the map, the chosen ones as chips, and the pane with every option.

mod categories;
mod chips;
mod choice;
mod families;
mod option;
mod pane;

pub(super) use chips::ChosenFilters;
pub(super) use families::FamilyStrip;
pub(super) use pane::{FilterPane, OPENER_ID};

use crate::app::{Site, State, Step};
use choice::Choice;

/// How many filters are chosen, a whole family counting as one. Tracks the selection.
pub(super) fn chosen_count(state: State) -> usize {
    let chosen = |site: &Site| {
        state
            .selection
            .with(|selection| Choice::all_chosen(site, selection))
    };
    state.with_site(chosen).len()
}

/// Clears all filters.
pub(super) fn reset(state: State) {
    state
        .navigation
        .go(Step::Push, |view| view.selection.clear());
}
