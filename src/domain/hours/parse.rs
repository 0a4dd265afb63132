//! From text to rules.

use super::days::Term;
use super::error::{HoursError, HoursProblem, MAX_HOURS_CHARS};
use super::mend::mend;
use super::rule::Rule;
use super::syntax::read;
use super::{Hours, ParsedHours};

/// Reads opening hours; a mended text is tried when they are not understood as they are.
pub(super) fn parse(text: &str) -> Result<ParsedHours, HoursError> {
    let trimmed = text.trim();
    match rules(trimmed) {
        Ok((rules, mended)) => Ok(ParsedHours {
            school_holidays: rules.iter().any(speaks_of_school_holidays),
            mended,
            hours: Hours {
                rules: rules.into(),
            },
        }),
        Err(problem) => Err(HoursError {
            text: trimmed.to_owned(),
            problem,
        }),
    }
}

/// The rules, and whether the text had to be mended.
fn rules(text: &str) -> Result<(Vec<Rule>, bool), HoursProblem> {
    if text.is_empty() {
        return Err(HoursProblem::Empty);
    }
    if text.chars().nth(MAX_HOURS_CHARS).is_some() {
        return Err(HoursProblem::TooLong);
    }
    let problem = match read(text) {
        Ok(rules) => return Ok((rules, false)),
        Err(problem) => problem,
    };
    match mend(text).map(|mended| read(&mended)) {
        Some(Ok(rules)) => Ok((rules, true)),
        // Mended it is in the syntax, which tells more than where it was not.
        Some(Err(told)) if !matches!(told, HoursProblem::Syntax { .. }) => Err(told),
        Some(Err(_)) | None => Err(problem),
    }
}

fn speaks_of_school_holidays(rule: &Rule) -> bool {
    rule.days.terms.contains(&Term::SchoolHoliday)
}
