//! The days of a rule.

use chrono::{Days, NaiveDate};
use geolocal::domain::hours::Hours;
use proptest::prelude::*;

use super::{expressions, their_problem, theirs};

/// Checks which of so many days from a first one are open.
fn agree(text: &str, first: NaiveDate, days: usize) {
    let Ok(parsed) = Hours::parse(text) else {
        // `Jan` and `Mo[1] +1 day,Tu` together are a date and more.
        assert!(their_problem(text).is_some(), "{text:?}");
        return;
    };
    let ours = parsed.hours;
    let theirs = theirs(text);
    for date in first.iter_days().take(days) {
        let week = ours.week(date);
        let is_open = week.first().is_some_and(|day| !day.ranges.is_empty());
        let is_theirs = !theirs.schedule_at(date).is_empty();
        assert_eq!(is_open, is_theirs, "{text:?} on {date}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_selector(text in expressions::days(), skipped in 0..4000_u64) {
        let start = NaiveDate::from_ymd_opt(2019, 1, 1).unwrap();
        agree(&text, start + Days::new(skipped), 400);
    }

    #[test]
    fn any_weekdays_and_holidays(text in expressions::weekdays(), skipped in 0..30_000_u64) {
        let start = NaiveDate::from_ymd_opt(2001, 1, 1).unwrap();
        agree(&text, start + Days::new(skipped), 200);
    }
}
