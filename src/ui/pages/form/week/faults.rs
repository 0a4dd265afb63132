//! What is wrong with a day.

use geolocal_view::view;
use leptos::prelude::*;

use super::Table;
use crate::domain::hours::editor::{FormDay, Problem};
use crate::text::pages::form::HoursFormWords;

/// What is wrong with a day.
#[component]
pub(super) fn DayFaults(table: Table, day: FormDay) -> AnyView {
    let said = move || {
        let known =
            table.looked.get() || crate::ui::pages::form::field::is_wrong(table.form, table.field);
        let first = faults(table, day).into_iter().next().filter(|_| known);
        first.map(|fault| view! { <span class="field-error">{sentence(table.words, fault)}</span> })
    };
    view! { <span class="day-note" id=table.id(day, "note") role="status">{said}</span> }
}

pub(super) fn faults(table: Table, day: FormDay) -> Vec<Problem> {
    let all = table.week().check().err().unwrap_or_default();
    let own = all.into_iter().filter(|fault| fault.day == day);
    own.map(|fault| fault.problem).collect()
}

/// Whether a fault is one of these hours.
pub(super) fn blames(problem: Problem, at: usize) -> bool {
    match problem {
        Problem::NoRange | Problem::TooManyRanges | Problem::TooLong => true,
        Problem::Missing { range, .. } | Problem::NotATime { range, .. } => range == at,
        Problem::Overlap { range, other } => range == at || other == at,
    }
}

const fn sentence(words: &HoursFormWords, problem: Problem) -> &'static str {
    match problem {
        Problem::NoRange => words.no_range,
        Problem::Missing { .. } => words.half,
        Problem::NotATime { .. } => words.bad_time,
        Problem::Overlap { .. } => words.overlap,
        Problem::TooManyRanges | Problem::TooLong => words.too_much,
    }
}
