//! Our reader beside the crate `opening-hours`: what is understood and why not, the days of a rule,
//! and the state at a moment. Where we differ on purpose, the test that leaves it out says why.

mod days;
pub(super) mod expressions;
mod reading;
mod state;

use core::num::NonZeroUsize;
use std::sync::{Arc, LazyLock, Once};

use geolocal::domain::hours::HoursProblem;
use geolocal::domain::time::french_public_holidays;
use opening_hours::{Context, ContextHolidays, OpeningHours};
use opening_hours_syntax::rules::OpeningHoursExpression;
use opening_hours_syntax::rules::time::Time;
use opening_hours_syntax::{Error, parse};
use pest::error::InputLocation;

/// French public holidays of the years 2000 to 2100.
static FRANCE: LazyLock<Context> = LazyLock::new(|| {
    let public = (2000..=2100)
        .flat_map(french_public_holidays)
        .map(|(date, _)| date)
        .collect();
    Context::default().with_holidays(ContextHolidays::new(Arc::new(public), Arc::default()))
});

/// The crate's hours, with the holidays of France.
fn theirs(text: &str) -> OpeningHours {
    limit_effort();
    let hours: OpeningHours = text.parse().unwrap();
    hours.with_context(FRANCE.clone())
}

/// Limits the steps that the crate's parser takes: for some lists their number trebles with each
/// further entry.
fn limit_effort() {
    static LIMIT: Once = Once::new();
    LIMIT.call_once(|| pest::set_call_limit(NonZeroUsize::new(100_000)));
}

/// Why the crate does not read a text, or why we would not evaluate what it read.
fn their_problem(text: &str) -> Option<HoursProblem> {
    limit_effort();
    match parse(text) {
        Ok(expression) => beyond_us(&expression),
        Err(Error::Syntax(syntax)) => {
            let byte = match syntax.location {
                InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
            };
            let at = text.char_indices().take_while(|(i, _)| *i < byte).count();
            Some(HoursProblem::Syntax { at })
        }
        // The crate's only other use of it, a point in time alone, is not in its grammar.
        Err(Error::Unsupported("Easter followed by a day number")) => {
            Some(HoursProblem::Unsupported)
        }
        Err(_) => Some(HoursProblem::OutOfRange),
    }
}

/// Times of the sun and repeated points in time.
fn beyond_us(expression: &OpeningHoursExpression) -> Option<HoursProblem> {
    let mut spans = (expression.rules.iter()).flat_map(|rule| &rule.time_selector.spans);
    spans.find_map(|span| match (span.range.start, span.range.end) {
        (Time::Variable(_), _) | (_, Time::Variable(_)) => Some(HoursProblem::SunTime),
        _ if span.repeats.is_some() => Some(HoursProblem::PointInTime),
        _ => None,
    })
}
