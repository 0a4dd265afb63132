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

use crate::app::{State, Step};

/// Clears all filters.
pub(super) fn reset(state: State) {
    state
        .navigation
        .go(Step::Push, |view| view.selection.clear());
}
