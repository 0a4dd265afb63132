//! Filters: the strip of families over the map, the chosen ones as chips, and the pane with every option.

mod categories;
mod chips;
mod choice;
mod families;
mod open;
mod option;
mod pane;
mod parts;

pub(super) use chips::ChosenFilters;
pub(super) use families::FamilyStrip;
pub(super) use open::UnknownHours;
pub(super) use pane::{FilterPane, OPENER_ID};
pub(super) use parts::name_of;

use crate::app::{Part, Site, State, Step};
use choice::Choice;

/// How many filters are chosen, a whole family counting as one. Tracks the question.
pub(super) fn chosen_count(state: State) -> usize {
    let chosen = |site: &Site| {
        state
            .selection
            .with(|selection| Choice::all_chosen(site, selection))
    };
    state.with_site(chosen).len() + state.parts_asked().len()
}

/// Clears all filters.
pub(super) fn reset(state: State) {
    state.navigation.go(Step::Push, |view| {
        view.selection.clear();
        for part in Part::ALL {
            part.drop_from(view);
        }
    });
}
