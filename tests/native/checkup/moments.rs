//! The moments at which a listing is looked at.

use chrono::NaiveDateTime;
use geolocal::domain::checkup::{Occasion, moments};
use geolocal::domain::time::Holiday;

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

#[test]
fn now_sunday_and_the_next_holiday() {
    for (now, sunday, holiday, name) in [
        (
            "2026-11-23 10:00",
            "2026-11-29",
            "2026-12-25",
            Holiday::Christmas,
        ),
        // Sunday itself, before and after half past ten.
        (
            "2026-11-29 10:30",
            "2026-11-29",
            "2026-12-25",
            Holiday::Christmas,
        ),
        (
            "2026-11-29 10:31",
            "2026-12-06",
            "2026-12-25",
            Holiday::Christmas,
        ),
        // A holiday itself, before and after; then the next year.
        (
            "2026-12-25 10:30",
            "2026-12-27",
            "2026-12-25",
            Holiday::Christmas,
        ),
        (
            "2026-12-25 11:00",
            "2026-12-27",
            "2027-01-01",
            Holiday::NewYear,
        ),
        (
            "2027-03-20 09:00",
            "2027-03-21",
            "2027-03-29",
            Holiday::EasterMonday,
        ),
        // 1 May 2008 was Ascension too.
        (
            "2008-04-30 09:00",
            "2008-05-04",
            "2008-05-01",
            Holiday::LabourDay,
        ),
    ] {
        let found: Vec<_> = (moments(at(now)).into_iter())
            .map(|moment| (moment.occasion, moment.at))
            .collect();
        let morning = |day: &str| at(&format!("{day} 10:30"));
        assert_eq!(
            found,
            [
                (Occasion::Now, at(now)),
                (Occasion::Sunday, morning(sunday)),
                (Occasion::Holiday(name), morning(holiday)),
            ],
            "{now}"
        );
    }
}

#[test]
fn beyond_the_calendar_of_holidays_there_are_two() {
    let kinds: Vec<_> = (moments(at("1500-06-01 10:00")).iter())
        .map(|moment| moment.occasion)
        .collect();
    assert_eq!(kinds, [Occasion::Now, Occasion::Sunday]);
}
