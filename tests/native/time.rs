//! The clock of Paris and the French public holidays.
#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use geolocal::domain::lang::Lang;
use geolocal::domain::time::{
    Holiday, easter, french_public_holidays, holiday_on, paris_from_unix,
};
use geolocal::text::dates;
use proptest::prelude::*;

/// Checks that an instant (UTC) is a civil time of Paris.
fn check(utc: &str, paris: &str) {
    let instant: NaiveDateTime = utc.parse().unwrap();
    let expected: NaiveDateTime = paris.parse().unwrap();
    assert_eq!(
        paris_from_unix(instant.and_utc().timestamp()),
        expected,
        "{utc}"
    );
}

#[test]
fn summer_time_begins_and_ends_at_one_utc() {
    // Changes of 2019 to 2030 as published (Official Journal C 149, 14.5.2002, and its successors).
    for (utc, paris) in [
        ("2019-03-31T00:59:59", "2019-03-31T01:59:59"),
        ("2019-03-31T01:00:00", "2019-03-31T03:00:00"),
        ("2019-10-27T00:59:59", "2019-10-27T02:59:59"),
        ("2019-10-27T01:00:00", "2019-10-27T02:00:00"),
        ("2020-03-29T00:59:59", "2020-03-29T01:59:59"),
        ("2020-03-29T01:00:00", "2020-03-29T03:00:00"),
        ("2024-03-31T01:00:00", "2024-03-31T03:00:00"),
        ("2024-10-27T01:00:00", "2024-10-27T02:00:00"),
        ("2025-03-30T00:59:59", "2025-03-30T01:59:59"),
        ("2025-03-30T01:00:00", "2025-03-30T03:00:00"),
        ("2025-10-26T00:59:59", "2025-10-26T02:59:59"),
        ("2025-10-26T01:00:00", "2025-10-26T02:00:00"),
        ("2026-03-29T01:00:00", "2026-03-29T03:00:00"),
        ("2026-10-25T01:00:00", "2026-10-25T02:00:00"),
        ("2027-03-28T01:00:00", "2027-03-28T03:00:00"),
        ("2027-10-31T00:59:59", "2027-10-31T02:59:59"),
        ("2027-10-31T01:00:00", "2027-10-31T02:00:00"),
        ("2030-03-31T01:00:00", "2030-03-31T03:00:00"),
    ] {
        check(utc, paris);
    }
}

#[test]
fn ordinary_days_and_years_turn() {
    check("2026-11-23T12:00:00", "2026-11-23T13:00:00");
    check("2026-07-14T22:30:00", "2026-07-15T00:30:00");
    check("2026-12-31T23:00:00", "2027-01-01T00:00:00");
    check("1970-01-01T00:00:00", "1970-01-01T01:00:00");
}

#[test]
fn instants_beyond_the_calendar_give_its_ends() {
    assert_eq!(paris_from_unix(i64::MIN).year(), 1);
    assert_eq!(paris_from_unix(i64::MAX).year(), 10_000);
}

/// Easter Sundays of 2020 to 2030 (Institut de mécanique céleste, table of movable feasts), and dates
/// at the edges of the possible range.
const EASTERS: [&str; 15] = [
    "2020-04-12",
    "2021-04-04",
    "2022-04-17",
    "2023-04-09",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2028-04-16",
    "2029-04-01",
    "2030-04-21",
    "1818-03-22",
    "2285-03-22",
    "1943-04-25",
    "2038-04-25",
];

#[test]
fn easter_is_as_published() {
    for expected in EASTERS {
        let expected: NaiveDate = expected.parse().unwrap();
        assert_eq!(easter(expected.year()), Some(expected));
    }
    for outside in [1582, 10_000, 0, -4, i32::MIN, i32::MAX] {
        assert_eq!(easter(outside), None, "{outside}");
        assert_eq!(french_public_holidays(outside), [], "{outside}");
    }
}

#[test]
fn the_eleven_holidays_of_2026() {
    let listed: Vec<_> = french_public_holidays(2026)
        .into_iter()
        .map(|(date, holiday)| format!("{date} {}", dates::holiday_name(Lang::Fr, holiday)))
        .collect();
    assert_eq!(
        listed,
        [
            "2026-01-01 jour de l’An",
            "2026-04-06 lundi de Pâques",
            "2026-05-01 fête du Travail",
            "2026-05-08 victoire de 1945",
            "2026-05-14 Ascension",
            "2026-05-25 lundi de Pentecôte",
            "2026-07-14 fête nationale",
            "2026-08-15 Assomption",
            "2026-11-01 Toussaint",
            "2026-11-11 armistice de 1918",
            "2026-12-25 Noël",
        ]
    );
}

#[test]
fn a_date_knows_its_holiday() {
    let on = |text: &str| holiday_on(text.parse().unwrap());
    assert_eq!(on("2027-03-29"), Some(Holiday::EasterMonday));
    assert_eq!(on("2025-05-29"), Some(Holiday::Ascension));
    assert_eq!(
        on("2026-04-05"),
        None,
        "Easter Sunday itself is not in the list"
    );
    assert_eq!(on("2026-11-23"), None);
}

#[test]
fn dates_in_words() {
    let day: NaiveDate = "2026-05-01".parse().unwrap();
    assert_eq!(
        dates::long_date(Lang::Fr, day),
        "vendredi 1er\u{a0}mai 2026"
    );
    assert_eq!(dates::long_date(Lang::En, day), "Friday 1\u{a0}May 2026");
    for (clock, fr, en) in [
        ("00:00:00", "minuit", "midnight"),
        ("00:05:00", "0\u{a0}h\u{a0}05", "12:05\u{a0}am"),
        ("09:00:00", "9\u{a0}h", "9\u{a0}am"),
        ("12:00:00", "12\u{a0}h", "noon"),
        ("12:30:00", "12\u{a0}h\u{a0}30", "12:30\u{a0}pm"),
        ("19:05:00", "19\u{a0}h\u{a0}05", "7:05\u{a0}pm"),
    ] {
        assert_eq!(dates::time(Lang::Fr, clock.parse().unwrap()), fr);
        assert_eq!(dates::time(Lang::En, clock.parse().unwrap()), en);
    }
}

proptest! {
    #[test]
    fn paris_is_one_or_two_hours_ahead(seconds in -62_135_596_800_i64..=253_402_300_799) {
        let ahead = paris_from_unix(seconds).and_utc().timestamp() - seconds;
        prop_assert!(ahead == 3600 || ahead == 7200, "{ahead}");
    }

    #[test]
    fn easter_is_a_sunday_of_spring(year in 1583..=9999) {
        let day = easter(year).unwrap();
        prop_assert_eq!(day.weekday(), Weekday::Sun);
        prop_assert!(((3, 22)..=(4, 25)).contains(&(day.month(), day.day())));
        let holidays = french_public_holidays(year);
        prop_assert_eq!(holidays.len(), 11);
        prop_assert!(holidays.is_sorted());
        prop_assert!(holidays.contains(&(day + TimeDelta::days(1), Holiday::EasterMonday)));
    }
}
