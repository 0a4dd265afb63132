//! Usual and exceptional hours together.

use chrono::NaiveDate;
use geolocal::domain::hours::{HoursProblem, Schedule};

use super::{at, compact};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Checks a schedule with exceptional hours until 2026-12-31.
fn check(usual: Option<&str>, special: Option<&str>, moment: &str, expected: &str) {
    let schedule = Schedule::of(usual, special, Some(day("2026-12-31")));
    assert_eq!(
        compact(&schedule.status(at(moment))),
        expected,
        "{usual:?} {special:?} at {moment}"
    );
}

#[test]
fn exceptional_hours_hold_through_their_last_day() {
    let usual = Some("Mo-Sa 09:00-19:00");
    let special = Some("Mo-Su 10:00-12:00");
    check(
        usual,
        special,
        "2026-12-31 09:30",
        "closed > 2026-12-31 10:00",
    );
    check(
        usual,
        special,
        "2026-12-31 12:00",
        "closed > 2027-01-01 09:00",
    );
    check(
        usual,
        special,
        "2027-01-02 09:30",
        "open > 2027-01-02 19:00",
    );
    check(
        usual,
        Some("off"),
        "2026-12-20 10:00",
        "closed > 2027-01-01 09:00",
    );
    check(
        usual,
        Some("Mo-Su 20:00-02:00"),
        "2027-01-01 01:00",
        "open > 2027-01-01 02:00",
    );
    check(None, special, "2026-12-31 11:00", "open > 2026-12-31 12:00");
    check(None, special, "2027-01-01 11:00", "unknown");
}

#[test]
fn hours_that_are_not_understood_leave_their_days_unknown() {
    check(Some("Lu-Sam 9h-12h"), None, "2026-11-23 10:00", "unknown");
    check(
        Some("Mo-Sa 09:00-19:00"),
        Some("fermé"),
        "2026-11-23 10:00",
        "unknown",
    );
    check(
        Some("Mo-Sa 09:00-19:00"),
        Some("fermé"),
        "2027-01-02 10:00",
        "open > 2027-01-02 19:00",
    );
    check(
        Some("fermé"),
        Some("Mo-Su 10:00-12:00"),
        "2026-12-31 12:00",
        "closed",
    );
    let schedule = Schedule::of(Some("Lu-Sam"), Some("fermé"), Some(day("2026-12-31")));
    let kept: Vec<_> = schedule
        .problems()
        .map(|error| error.text.as_str())
        .collect();
    assert_eq!(kept, ["Lu-Sam", "fermé"]);
    assert_eq!(
        schedule.problem_on(day("2026-12-31")).unwrap().text,
        "fermé"
    );
    assert_eq!(
        schedule.problem_on(day("2027-01-01")).unwrap().text,
        "Lu-Sam"
    );
    assert_eq!(
        schedule.problem().unwrap().problem,
        HoursProblem::Syntax { at: 0 }
    );
}

#[test]
fn nothing_is_known_without_hours() {
    let schedule = Schedule::of(None, None, None);
    assert!(schedule.is_empty());
    assert_eq!(schedule.problem(), None);
    assert_eq!(compact(&schedule.status(at("2026-11-23 10:00"))), "unknown");
}

#[test]
fn exceptional_hours_without_an_end_hold_on() {
    let schedule = Schedule::of(Some("24/7"), Some("off"), None);
    assert_eq!(compact(&schedule.status(at("2036-11-23 10:00"))), "closed");
}

#[test]
fn the_week_shows_which_days_are_exceptional() {
    let schedule = Schedule::of(Some("24/7"), Some("off"), Some(day("2026-12-31")));
    let days = schedule.week(day("2026-12-29"));
    let special: Vec<_> = days
        .iter()
        .map(|day| (day.special, day.ranges.len()))
        .collect();
    let (off, usual) = ((true, 0), (false, 1));
    assert_eq!(special, [off, off, off, usual, usual, usual, usual]);
}
