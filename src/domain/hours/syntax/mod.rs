//! Reading the syntax of OpenStreetMap's opening hours.
//!
//! The names are those of the specification
//! (<https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>), a function for each of
//! its productions. The first alternative that fits is taken, the longest first; letters may be of
//! either case, and hours and days of one digit. Spaces may stand around the dash of times and
//! dates, before and after `;`, before `,` and `||`, and after the `,` between times.

mod cursor;
mod dates;
mod rules;
mod times;
mod tokens;
mod weekdays;

use cursor::Cursor;

use super::error::HoursProblem;
use super::rule::Rule;

/// Reads the rules of a text.
pub(super) fn read(text: &str) -> Result<Vec<Rule>, HoursProblem> {
    let mut cursor = Cursor::new(text);
    match (cursor.opening_hours(), cursor.problem()) {
        (None, _) => Err(HoursProblem::Syntax {
            at: cursor.furthest_char(),
        }),
        (Some(_), Some(problem)) => Err(problem),
        (Some(rules), None) => Ok(rules),
    }
}
