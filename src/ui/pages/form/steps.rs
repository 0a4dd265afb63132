//! The steps of a registration, in the address.

use crate::app::{SidePage, Step};
use crate::domain::form::{Field, Group};
use crate::interop::focus;
use crate::reactive::{Signal, memo};

/// The parameter that says at which step somebody is.
const STEP: &str = "etape";

/// How many steps there are: the groups of fields, and checking.
pub(in crate::ui::pages) const STEPS: usize = Group::ALL.len() + 1;

/// The step of the address, from 1.
pub(in crate::ui::pages) fn step_of(page: SidePage) -> Signal<usize> {
    let view = page.navigation.view();
    memo(move || {
        view.with(|view| {
            let step = view.others.iter().find(|(name, _)| name == STEP);
            let step = step.and_then(|(_, value)| value.parse::<usize>().ok());
            step.unwrap_or(1).clamp(1, STEPS)
        })
    })
}

/// The step that asks for a field.
pub(super) fn step_with(field: Field) -> usize {
    let place = Group::ALL
        .into_iter()
        .position(|group| group == Group::of(field));
    place.unwrap_or_default() + 1
}

/// Goes to a step, and focuses an element there.
pub(in crate::ui::pages) fn go(page: SidePage, step: usize, target: &str) {
    page.navigation.go(Step::Push, |view| {
        view.others.retain(|(name, _)| name != STEP);
        view.others.push((STEP.to_owned(), step.to_string()));
    });
    focus::after_render_first([target]);
}
