//! The state at a moment, and its next change.

use chrono::{NaiveDateTime, TimeDelta};
use geolocal::domain::hours::{Closing, Hours, Status};
use opening_hours_syntax::RuleKind;
use proptest::prelude::*;

use super::super::at;
use super::{expressions, their_problem, theirs};

/// Our status as the crate tells it: the state and its comment.
fn told(status: &Status) -> (RuleKind, &str) {
    let (kind, comment) = match status {
        Status::Open { comment, .. } => (RuleKind::Open, comment),
        Status::Closed { comment, .. } => (RuleKind::Closed, comment),
        Status::Unknown { comment } => (RuleKind::Unknown, comment),
    };
    (kind, comment.as_deref().unwrap_or_default())
}

/// Checks the state at moments from a first one, so many minutes apart.
fn agree(text: &str, first: NaiveDateTime, step: i64, count: i64) {
    let ours = Hours::parse(text).unwrap().hours;
    let theirs = theirs(text);
    for turn in 0..count {
        let moment = first + TimeDelta::minutes(turn * step);
        let status = ours.status(moment);
        let (kind, comment) = theirs.state(moment);
        assert_eq!(told(&status), (kind, &*comment), "{text:?} at {moment}");
    }
}

/// The next change that we tell, within a year.
fn next_change(status: &Status) -> Option<NaiveDateTime> {
    match status {
        Status::Open {
            closes: Closing::At(then),
            ..
        } => Some(*then),
        Status::Closed { next, .. } => *next,
        Status::Open { .. } | Status::Unknown { .. } => None,
    }
}

/// Checks the next change of hours that are open or closed, without comments or open ends.
fn agree_on_change(text: &str, moment: NaiveDateTime) {
    let ours = Hours::parse(text).unwrap().hours.status(moment);
    let horizon = moment + TimeDelta::days(365);
    let first = theirs(text).iter_range(moment, horizon).next().unwrap();
    let theirs = Some(first.range.end).filter(|then| *then < horizon);
    let ours = next_change(&ours).filter(|then| *then < horizon);
    assert_eq!(ours, theirs, "{text:?} at {moment}");
}

fn moment() -> impl Strategy<Value = NaiveDateTime> {
    (0..5_000_000_i64).prop_map(|minutes| at("2019-01-01 00:00") + TimeDelta::minutes(minutes))
}

/// Times of some weekdays, of days within the year, and their state.
fn rule(times: BoxedStrategy<String>) -> impl Strategy<Value = String> {
    let days = prop_oneof![
        2 => expressions::weekdays(),
        1 => Just("Apr-Oct".to_owned()),
        1 => Just("Dec 20-Jan 5".to_owned()),
        1 => Just("week 2-52/2".to_owned()),
        1 => Just("Mo-Su".to_owned()),
    ];
    (days, times, expressions::state())
        .prop_map(|(days, times, state)| format!("{days} {times}{state}"))
}

/// Hours of supermarkets in Paris (OpenStreetMap), of the demo, and of a pharmacy in Niort.
const REAL: &str = include_str!("real.txt");

#[test]
fn of_real_hours() {
    for text in REAL.lines() {
        match Hours::parse(text) {
            Ok(parsed) if parsed.mended => assert!(their_problem(text).is_some(), "{text}"),
            // At night the crate lets the next day's rule end what goes on.
            Ok(_) if text.contains("-02:00") => agree(text, at("2026-01-01 12:00"), 1440, 366),
            Ok(_) => agree(text, at("2026-01-01 00:00"), 60 * 29 + 5, 300),
            Err(error) => assert_eq!(Some(error.problem), their_problem(text), "{text}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn of_one_rule(text in rule(expressions::times()), moment in moment(), step in 1..500_i64) {
        agree(&text, moment, step, 20);
        agree(&format!("{text} \"é\""), moment, step, 20);
    }

    /// Rules with times that end on their day: past midnight ours keep to the day they start on,
    /// and the crate's give way to the rule of the next.
    #[test]
    fn of_rules_together(
        first in rule(expressions::times_of_a_day()),
        others in prop::collection::vec(
            (prop::sample::select(vec!["; ", ", ", " || "]), rule(expressions::times_of_a_day())),
            1..4,
        ),
        moment in moment(),
        step in 1..500_i64,
    ) {
        let others = others.iter().map(|(separator, rule)| format!("{separator}{rule}"));
        agree(&others.fold(first, |text, rule| text + &rule), moment, step, 20);
    }

    #[test]
    fn until_it_changes(
        days in expressions::weekdays(),
        start in 0..12_u8,
        length in 1..12_u8,
        closed in expressions::weekdays(),
        moment in moment(),
    ) {
        let times = format!("{start:02}:00-{:02}:30", start + length);
        agree_on_change(&format!("{days} {times}; {closed} off"), moment);
    }
}
