//! Open at a moment.

use chrono::{NaiveDate, NaiveDateTime, Weekday};
use geolocal::domain::filter::{Moment, OpenAt, OpenRecords, Schedules, clock, minute_of};
use geolocal::domain::hours::{Schedule, Status};
use proptest::prelude::*;

use super::{dataset, held};

/// A time of the week of Monday 23 November 2026: day 0 is that Monday.
fn moment(day: u64, hour: u32, minute: u32) -> NaiveDateTime {
    let monday = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let date = monday + chrono::Days::new(day);
    date.and_hms_opt(hour, minute, 0).unwrap()
}

const HOURS: [&str; 6] = [
    r#""name":"A","opening_hours":"Mo-Fr 09:00-12:00""#,
    r#""name":"B","opening_hours":"Mo-Fr 09:00-12:00""#,
    r#""name":"C""#,
    r#""name":"D","opening_hours":"quand il fait beau""#,
    r#""name":"E","opening_hours":"24/7""#,
    r#""name":"F","opening_hours":"24/7","special_hours":"off","special_until":"2026-11-24""#,
];

fn open_at(at: NaiveDateTime) -> (usize, OpenRecords) {
    let places = dataset(&HOURS.map(|properties| (-0.37, 49.18, properties)));
    let schedules = Schedules::of(&places);
    (schedules.len(), schedules.open_at(&places, at))
}

#[test]
fn three_answers() {
    let (distinct, records) = open_at(moment(0, 10, 0));
    assert_eq!(distinct, 4, "equal timetables are read once");
    assert_eq!(held(&records.open), [0, 1, 4]);
    assert_eq!(held(&records.unknown), [2, 3]);
    assert_eq!(held(&records.open_or(false)), [0, 1, 4]);
    assert_eq!(held(&records.open_or(true)), [0, 1, 2, 3, 4]);
}

#[test]
fn special_hours_expire_by_themselves() {
    let open = |day| held(&open_at(moment(day, 13, 0)).1.open);
    assert_eq!(open(1), [4]);
    assert_eq!(open(2), [4, 5]);
}

#[test]
fn the_next_time_that_the_week_comes_to_it() {
    let weekly = |day, minute| Moment::Weekly { day, minute };
    let now = moment(2, 15, 0);
    assert_eq!(Moment::Now.seen_from(now), now);
    assert_eq!(weekly(Weekday::Sun, 630).seen_from(now), moment(6, 10, 30));
    assert_eq!(weekly(Weekday::Wed, 900).seen_from(now), now);
    assert_eq!(weekly(Weekday::Wed, 960).seen_from(now), moment(2, 16, 0));
    assert_eq!(
        weekly(Weekday::Wed, 899).seen_from(now),
        moment(2 + 7, 14, 59)
    );
    assert_eq!(weekly(Weekday::Mon, 0).seen_from(now), moment(7, 0, 0));
}

#[test]
fn whether_it_is_open_is_what_its_status_says() {
    for hours in [
        "Mo-Fr 09:00-12:00,14:00-19:00",
        "Mo-Th 18:00-01:00; Fr,Sa 18:00-03:00",
        "24/7",
        "off",
        "Tu 10:00-12:00 \"sur rendez-vous\"",
        "\"sur rendez-vous\"",
        "Mo-Fr 08:00-18:00 unknown; We off",
        "We 18:00+",
        "Jun-Aug 10:00-20:00 || Sa 10:00-12:00",
        "quand il fait beau",
    ] {
        let schedule = Schedule::of(
            Some(hours),
            Some("Tu 11:00-13:00"),
            moment(1, 0, 0).date().into(),
        );
        for minute in (0..6 * 1_440).step_by(10) {
            let at = moment(0, 0, 0) + chrono::TimeDelta::minutes(minute);
            let expected = match schedule.status(at) {
                Status::Open { .. } => Some(true),
                Status::Closed { .. } => Some(false),
                Status::Unknown { .. } => None,
            };
            assert_eq!(schedule.is_open(at), expected, "{hours}, {at}");
        }
    }
}

#[test]
fn times_of_day() {
    assert_eq!(minute_of("09:05"), Some(545));
    assert_eq!(minute_of("9:05"), Some(545));
    for bad in [
        "", "9", "9:5", "24:00", "10:60", "-1:00", "10:00:00", "+1:00",
    ] {
        assert_eq!(minute_of(bad), None, "{bad}");
    }
    assert_eq!(OpenAt::parse("maintenant"), Some(OpenAt::NOW));
}

proptest! {
    #[test]
    fn clock_and_minute_undo_each_other(minute in 0..1440_u16) {
        prop_assert_eq!(minute_of(&clock(minute)), Some(minute));
    }

    #[test]
    fn a_time_of_the_week_is_within_the_next_seven_days(day in 0..7_u8, minute in 0..1440_u16, now in 0..10_080_i64) {
        let now = moment(0, 0, 0) + chrono::TimeDelta::minutes(now);
        let then = Moment::Weekly { day: Weekday::try_from(day).unwrap(), minute }.seen_from(now);
        prop_assert!(now <= then && then - now < chrono::TimeDelta::days(7));
        prop_assert_eq!(chrono::Datelike::weekday(&then), Weekday::try_from(day).unwrap());
    }
}
