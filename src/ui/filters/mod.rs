//! Filters: the strip of families over the map, the chosen ones as chips, and the pane with every option.

mod categories;
mod chips;
mod families;
mod option;
mod pane;

pub(super) use chips::ChosenFilters;
pub(super) use families::FamilyStrip;
pub(super) use pane::FilterPane;

use crate::app::{State, Step};
use crate::domain::filter::Selection;

/// Changes the chosen filters: one entry in the history.
fn choose(state: State, change: impl FnOnce(&mut Selection)) {
    state.navigation.go(Step::Push, |view| change(&mut view.selection));
}

/// Clears all filters.
pub(super) fn reset(state: State) {
    choose(state, |selection| *selection = Selection::default());
}
