//! From text to rules.

use core::num::NonZeroUsize;
use std::sync::Once;

use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleSequence};
use opening_hours_syntax::{Error, RuleKind};
use pest::error::{ErrorVariant, InputLocation};

use super::days::DayRule;
use super::error::{HoursError, HoursProblem, MAX_HOURS_CHARS};
use super::mend::mend;
use super::{Hours, ParsedHours};

/// Reads opening hours; a mended text is tried when they are not understood as they are.
pub(super) fn parse(text: &str) -> Result<ParsedHours, HoursError> {
    let trimmed = text.trim();
    let (expression, mended) = expression(trimmed).map_err(|problem| HoursError {
        text: trimmed.to_owned(),
        problem,
    })?;
    let is_plain = is_without_state(trimmed);
    let rules = (expression.rules.iter())
        .map(|rule| DayRule::of(rule, kind_of(rule, is_plain)))
        .collect::<Result<_, _>>()
        .map_err(|problem| HoursError {
            text: trimmed.to_owned(),
            problem,
        })?;
    let school_holidays = expression.rules.iter().any(speaks_of_school_holidays);
    Ok(ParsedHours {
        hours: Hours { rules },
        mended,
        school_holidays,
    })
}

fn expression(text: &str) -> Result<(OpeningHoursExpression, bool), HoursProblem> {
    if text.is_empty() {
        return Err(HoursProblem::Empty);
    }
    if text.chars().nth(MAX_HOURS_CHARS).is_some() {
        return Err(HoursProblem::TooLong);
    }
    if outside_comments(text).replace(' ', "").contains("/24:00") {
        // The parser has an assertion against this one, which it takes for its own mistake.
        return Err(HoursProblem::PointInTime);
    }
    if has_holidays_among_weekdays(text) {
        return Err(HoursProblem::Unsupported);
    }
    limit_effort();
    match opening_hours_syntax::parse(text) {
        Ok(expression) => Ok((expression, false)),
        Err(error) => mend(text)
            .and_then(|mended| opening_hours_syntax::parse(&mended).ok())
            .map(|expression| (expression, true))
            .ok_or_else(|| problem(text, &error)),
    }
}

/// Parser calls that one text may take. The longest reasonable hours take a tenth of it; without a
/// limit the time trebles with each further `Jan Mo[1],`.
const MAX_PARSER_CALLS: Option<NonZeroUsize> = NonZeroUsize::new(100_000);

/// Sets the parser's limit, which is one for the whole process.
fn limit_effort() {
    static LIMIT: Once = Once::new();
    LIMIT.call_once(|| pest::set_call_limit(MAX_PARSER_CALLS));
}

fn problem(text: &str, error: &Error) -> HoursProblem {
    match error {
        Error::Syntax(syntax) if matches!(syntax.variant, ErrorVariant::CustomError { .. }) => {
            HoursProblem::Unsupported
        }
        Error::Syntax(syntax) => {
            let byte = match syntax.location {
                InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
            };
            HoursProblem::Syntax {
                at: text.char_indices().take_while(|(i, _)| *i < byte).count(),
            }
        }
        Error::Unsupported(_) => HoursProblem::PointInTime,
        Error::Overflow { .. }
        | Error::InvalidExtendedTime { .. }
        | Error::InvertedYearRange { .. }
        | Error::InvertedWeekRange { .. } => HoursProblem::OutOfRange,
        Error::GrammarUnexpectedToken { .. } | Error::GrammarLogic { .. } => {
            HoursProblem::Unsupported
        }
    }
}

/// Whether days of the week and holidays stand side by side with a space between. `SH Mo-Fr` means
/// the weekdays of school holidays; the parser takes it for `SH,Mo-Fr`, which means all of both.
fn has_holidays_among_weekdays(text: &str) -> bool {
    const WEEKDAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
    const HOLIDAYS: [&str; 2] = ["ph", "sh"];
    let outside = outside_comments(text).to_ascii_lowercase();
    let words = || outside.split_whitespace();
    words().zip(words().skip(1)).any(|(left, right)| {
        let meet = |before: &[&str], after: &[&str]| {
            before.iter().any(|end| left.ends_with(end))
                && after.iter().any(|start| right.starts_with(start))
        };
        meet(&HOLIDAYS, &WEEKDAYS) || meet(&WEEKDAYS, &HOLIDAYS)
    })
}

/// Whether no state is spelled out, comments aside. The syntax tree does not tell `open "text"` from
/// `"text"`.
fn is_without_state(text: &str) -> bool {
    let outside = outside_comments(text);
    !outside.contains("24/7") && !outside.to_ascii_lowercase().contains("open")
}

fn outside_comments(text: &str) -> String {
    text.split('"').step_by(2).collect()
}

/// The state that a rule sets: a comment without days, times or state means that nobody knows.
fn kind_of(rule: &RuleSequence, is_plain: bool) -> RuleKind {
    let is_bare_comment = rule.is_constant() && !rule.comment.is_empty();
    if rule.kind == RuleKind::Open && is_plain && is_bare_comment {
        RuleKind::Unknown
    } else {
        rule.kind
    }
}

fn speaks_of_school_holidays(rule: &RuleSequence) -> bool {
    rule.day_selector.weekday.iter().any(|range| {
        matches!(
            range,
            WeekDayRange::Holiday {
                kind: HolidayKind::School,
                ..
            }
        )
    })
}
