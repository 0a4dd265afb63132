//! Opening hours that cannot be understood, or no longer hold.

use super::warning::Warning;
use super::warnings::Facts;
use crate::domain::hours::Hours;

/// The property of the usual hours.
const USUAL: &str = "opening_hours";
/// The property of the exceptional ones.
const SPECIAL: &str = "special_hours";

/// What is wrong with the hours. `has_bad_date` says that the last day of the exceptional ones was written, but is no
/// date.
pub(super) fn check(facts: &Facts<'_>, has_bad_date: bool, warnings: &mut Vec<Warning>) {
    let place = facts.place;
    let texts = [
        (USUAL, &place.opening_hours),
        (SPECIAL, &place.special_hours),
    ];
    for (field, text) in texts {
        match text.as_deref().map(Hours::parse) {
            Some(Err(error)) => warnings.push(Warning::Hours { field, error }),
            Some(Ok(parsed)) if parsed.mended => warnings.push(Warning::HoursMended { field }),
            Some(Ok(_)) | None => {}
        }
    }
    if place.special_hours.is_none() {
        return;
    }
    match place.special_until {
        Some(until) if until < facts.today => warnings.push(Warning::SpecialExpired { until }),
        None if !has_bad_date => warnings.push(Warning::SpecialUndated),
        Some(_) | None => {}
    }
}
