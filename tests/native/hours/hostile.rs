//! No text makes the parser or the evaluation panic, hang, or contradict itself.

use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use geolocal::domain::hours::{Closing, Hours, MAX_HOURS_CHARS, Status};
use proptest::prelude::*;

use super::at;

/// Pieces of the syntax, put together at random.
pub(super) const PIECES: [&str; 52] = [
    "Mo",
    "Tu",
    "Sa",
    "Su",
    "PH",
    "SH",
    "Jan",
    "Feb 29",
    "Feb 30",
    "Dec 31",
    "easter",
    "week 1",
    "53",
    "2026",
    "9999",
    "1900",
    "00:00",
    "09:00",
    "23:59",
    "24:00",
    "26:00",
    "48:00",
    "-",
    "-",
    "-",
    ",",
    ",",
    " ",
    " ",
    " ",
    "; ",
    "; ",
    " || ",
    "/",
    "2",
    "[1]",
    "[-1]",
    "+",
    " off",
    " open",
    " unknown",
    "\"é\"",
    "\"",
    "24/7",
    "sunrise",
    "(sunset+10:00)",
    " -9999 days",
    " +1 day",
    "Jan Mo[1]",
    ":",
    "+Su",
    "é",
];

/// Evaluates everything that was understood, and checks what must hold of any hours.
fn survives(text: &str) {
    let Ok(parsed) = Hours::parse(text) else {
        return;
    };
    for moment in [
        "2026-11-23 12:00",
        "2026-12-25 00:30",
        "2028-02-29 23:59",
        "0001-01-01 00:00",
    ] {
        let moment = at(moment);
        match parsed.hours.status(moment) {
            Status::Open {
                closes: Closing::At(then),
                ..
            } => {
                assert!(then > moment, "{text}");
                assert!(
                    !parsed.hours.status(then).is_open(),
                    "{text} still open at {then}"
                );
            }
            Status::Closed {
                next: Some(then), ..
            } => {
                assert!(then > moment, "{text}");
                assert!(
                    parsed.hours.status(then).is_open(),
                    "{text} still closed at {then}"
                );
            }
            Status::Open { .. } | Status::Closed { .. } | Status::Unknown { .. } => {}
        }
    }
    for from in [
        NaiveDate::MIN,
        NaiveDate::MAX,
        at("2026-11-23 00:00").date(),
    ] {
        parsed.hours.week(from);
    }
    parsed.hours.status(NaiveDateTime::MIN);
    parsed.hours.status(NaiveDateTime::MAX);
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a stopwatch around the parser, which itself has no clock"
)]
fn repetition_costs_little_time() {
    let many = |piece: &str, count: usize| vec![piece; count].join(",");
    for text in [
        many("Jan Mo[1]", 200),
        many("Jan Mo[1]", 12),
        many("Jan 1", 320),
        many("00:00-00:01", 160),
        vec!["24/7 off"; 220].join(";"),
        vec!["Jan 1 off"; 180].join(";"),
    ] {
        let start = Instant::now();
        survives(&text);
        // Unoptimised, with other tests beside it; a reader that tries every way takes minutes.
        assert!(start.elapsed() < Duration::from_secs(20), "{text}");
    }
    assert!(Hours::parse(&many("Jan Mo[1]", 200)).is_ok());
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a stopwatch around the parser, which itself has no clock"
)]
fn any_two_pieces_repeated_to_the_longest_text_cost_little_time() {
    let start = Instant::now();
    for (first, second) in PIECES
        .iter()
        .flat_map(|a| PIECES.iter().map(move |b| (a, b)))
    {
        let both = format!("{first}{second}");
        let text = both.repeat(MAX_HOURS_CHARS / both.chars().count());
        _ = Hours::parse(&text);
    }
    // Some milliseconds each, unoptimised; those that take longest decide.
    assert!(start.elapsed() < Duration::from_mins(1));
}

#[test]
fn night_ranges_of_every_length() {
    for (start, end) in (0..24).flat_map(|start| (0..=48).map(move |end| (start, end))) {
        survives(&format!("Mo-Fr {start:02}:00-{end:02}:00; We off"));
    }
}

fn day() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn arbitrary_text(text in "\\PC{0,60}") {
        survives(&text);
    }

    #[test]
    fn pieces_of_syntax(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 1..14)) {
        survives(&pieces.concat());
    }

    #[test]
    fn pieces_among_other_characters(
        pieces in prop::collection::vec(
            prop_oneof![
                4 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned),
                1 => "\\PC{1,3}",
                1 => any::<String>(),
            ],
            1..40,
        ),
    ) {
        survives(&pieces.concat());
    }

    #[test]
    fn sensible_weeks(
        rules in prop::collection::vec((day(), day(), 0..1440_u16, 0..2880_u16), 1..6),
        minutes in 0..525_600_i64,
    ) {
        let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        let text: Vec<_> = rules
            .iter()
            .map(|(from, to, start, end)| {
                format!("{from}-{to} {}-{}", clock(*start), clock(*end))
            })
            .collect();
        let text = text.join("; ");
        survives(&text);
        let moment = at("2026-01-01 00:00") + TimeDelta::minutes(minutes);
        let hours = Hours::parse(&text).unwrap().hours;
        let is_listed = [-1, 0].into_iter().any(|days| {
            let date = moment.date() + TimeDelta::days(days);
            let minute = (moment - date.and_hms_opt(0, 0, 0).unwrap()).num_minutes();
            let week = hours.week(date);
            let ranges = week.first().map(|day| day.ranges.as_slice()).unwrap_or_default();
            ranges.iter().any(|r| (i64::from(r.start)..i64::from(r.end)).contains(&minute))
        });
        prop_assert_eq!(hours.status(moment).is_open(), is_listed, "status and table of {}", text);
    }
}
