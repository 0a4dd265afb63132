//! The week as a table.

use chrono::NaiveDate;
use geolocal::domain::hours::{Day, DayRange, Hours};
use geolocal::domain::lang::Lang;
use geolocal::domain::time::Holiday;
use geolocal::text::hours::day_ranges;

fn week(expression: &str, from: &str) -> Vec<Day> {
    let from: NaiveDate = from.parse().unwrap();
    Hours::parse(expression).unwrap().hours.week(from)
}

/// Checks the seven rows of a week from a day, in French, with plain spaces.
fn check(expression: &str, from: &str, expected: [&str; 7]) {
    let rows: Vec<_> = week(expression, from)
        .iter()
        .map(|day| day_ranges(Lang::Fr, day).replace('\u{a0}', " "))
        .collect();
    assert_eq!(rows, expected, "{expression}");
}

#[test]
fn a_shop() {
    let day = "9 h – 12 h 30, 14 h – 19 h";
    check(
        "Tu-Fr 09:00-12:30,14:00-19:00; Sa 09:00-19:00; PH off",
        "2026-11-23",
        ["Fermé", day, day, day, day, "9 h – 19 h", "Fermé"],
    );
}

#[test]
fn ranges_that_meet_are_one() {
    let days = week(
        "Mo 09:00-12:00,12:00-14:00; Mo 08:00-09:00 unknown",
        "2026-11-23",
    );
    assert_eq!(days.first().map(|day| day.ranges.len()), Some(1));
    let days = week(
        "Mo 09:00-12:00,12:00-14:00, Mo 08:00-09:00 unknown",
        "2026-11-23",
    );
    assert_eq!(days.first().map(|day| day.ranges.len()), Some(2));
}

#[test]
fn nights_are_listed_on_the_day_they_start() {
    let late = "18 h – 3 h";
    check(
        "Mo-Th 18:00-01:00; Fr,Sa 18:00-03:00",
        "2026-11-23",
        [
            "18 h – 1 h",
            "18 h – 1 h",
            "18 h – 1 h",
            "18 h – 1 h",
            late,
            late,
            "Fermé",
        ],
    );
    let days = week("Fr 20:00-24:00; Sa 20:00-24:01", "2026-11-27");
    let past: Vec<_> = days
        .iter()
        .flat_map(|day| &day.ranges)
        .map(DayRange::is_past_midnight)
        .collect();
    assert_eq!(past, [false, true], "midnight itself is of the same day");
}

#[test]
fn a_week_with_a_holiday_and_a_comment() {
    let days = week(r#"Mo-Su 10:00-18:00; PH off "fêtes""#, "2026-12-21");
    let holidays: Vec<_> = days.iter().map(|day| day.holiday).collect();
    let none = None;
    assert_eq!(
        holidays,
        [none, none, none, none, Some(Holiday::Christmas), none, none]
    );
    check(
        r#"Mo-Su 10:00-18:00; PH off "fêtes""#,
        "2026-12-21",
        [
            "10 h – 18 h",
            "10 h – 18 h",
            "10 h – 18 h",
            "10 h – 18 h",
            "Fermé · fêtes",
            "10 h – 18 h",
            "10 h – 18 h",
        ],
    );
}

#[test]
fn every_kind_of_range() {
    check(
        r#"Mo; Tu 18:00+; We 10:00-12:00 unknown; Th 10:00-12:00 "sur rendez-vous"; Fr 00:00-23:59"#,
        "2026-11-23",
        [
            "24 h/24",
            "à partir de 18 h",
            "10 h – 12 h (à confirmer)",
            "10 h – 12 h (sur rendez-vous)",
            "24 h/24",
            "Fermé",
            "Fermé",
        ],
    );
    check("off", "2026-11-23", ["Fermé"; 7]);
}

#[test]
fn the_end_of_the_calendar_does_not_matter() {
    assert_eq!(week("24/7", "9999-12-30").len(), 7);
    assert_eq!(week("24/7", "1500-01-01").len(), 7);
}
