//! Forms and expressions at random: what is read or written means the same on every day.

use std::collections::BTreeSet;

use chrono::{Datelike as _, NaiveDate, Weekday};
use geolocal::domain::hours::editor::{
    DayPlan, Draft, DraftDay, DraftRange, DraftState, FormDay, MAX_RANGES, Range, Ranges, WeekForm,
};
use geolocal::domain::hours::{DayRange, Hours, RangeKind};
use geolocal::domain::time::holiday_on;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::hostile::PIECES;
use super::super::oracle::expressions;
use super::range;
use crate::demo;

/// Hours of real places, an expression a line.
const REAL: &str = include_str!("../oracle/real.txt");

/// Two years of weeks from a day of 2026.
fn weeks() -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    first.iter_days().step_by(7).take(105)
}

/// Checks that a text, if a form reads it, means the same once the form has written it; whether it
/// was read.
fn survives(text: &str) -> bool {
    let Some(form) = WeekForm::read(text) else {
        return false;
    };
    let Some(written) = form.write() else {
        assert!(text.trim().is_empty(), "{text:?}");
        return true;
    };
    let before = Hours::parse(text).unwrap().hours;
    let after = Hours::parse(&written).unwrap();
    assert!(!after.mended, "{written}");
    for from in weeks() {
        let (before, after) = (before.week(from), after.hours.week(from));
        assert_eq!(before, after, "{text:?} as {written:?}");
    }
    assert_eq!(
        WeekForm::read(&written),
        Some(form),
        "{text:?} as {written:?}"
    );
    true
}

/// What a form says of a date.
fn said(form: &WeekForm, date: NaiveDate) -> &[Range] {
    match &form.ph {
        DayPlan::Closed | DayPlan::Open(_) if holiday_on(date).is_some() => form.ph.ranges(),
        DayPlan::Unsaid | DayPlan::Closed | DayPlan::Open(_) => {
            form.get(FormDay::Weekday(date.weekday())).ranges()
        }
    }
}

fn day_range(range: Range) -> DayRange {
    DayRange {
        start: range.from(),
        end: range.to(),
        open_ended: false,
        kind: RangeKind::Open,
        comment: None,
    }
}

/// Checks that what a form writes is evaluated as it says, on every day of a year.
fn means_what_it_says(form: &WeekForm, year: i32) {
    let Some(text) = form.write() else {
        assert_eq!(*form, WeekForm::blank());
        return;
    };
    let hours = Hours::parse(&text).unwrap().hours;
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let weeks = first.iter_days().step_by(7).take(53);
    for day in weeks.flat_map(|from| hours.week(from)) {
        let expected: Vec<_> = said(form, day.date)
            .iter()
            .copied()
            .map(day_range)
            .collect();
        assert_eq!(day.ranges, expected, "{text} on {}", day.date);
    }
}

/// Ranges of a day: ends in ascending order, of which two are a range. The last may be of the next
/// day.
fn ranges() -> impl Strategy<Value = Ranges> {
    let ends = prop::collection::btree_set(0..1440_u16, 1..2 * MAX_RANGES);
    let coarse = prop::collection::btree_set((0..48_u16).prop_map(|half| half * 30), 1..8);
    (prop_oneof![ends, coarse], 0..1440_u16).prop_filter_map("overlap", |(ends, last)| {
        let ends: Vec<_> = ends.into_iter().collect();
        let pairs = ends.chunks(2).map(|pair| match pair {
            [from, to] => range(*from, *to),
            [from, ..] => range(*from, last),
            [] => range(0, last),
        });
        Ranges::new(pairs)
    })
}

/// What somebody types for a time: mostly one.
fn typed_time() -> impl Strategy<Value = String> {
    prop_oneof![8 => "[01]?[0-9] ?[h:.][0-5][0-9]", 1 => "[0-9h: ]{0,5}", 1 => "\\PC{0,4}"]
}

/// Any plan, or one of a few, so that days are alike.
fn plan() -> impl Strategy<Value = DayPlan> {
    prop_oneof![
        1 => Just(DayPlan::Unsaid),
        2 => Just(DayPlan::Closed),
        2 => Just(DayPlan::Open(Ranges::whole_day())),
        3 => Just(super::open(&[(540, 750), (840, 1140)])),
        3 => ranges().prop_map(DayPlan::Open),
    ]
}

fn form() -> impl Strategy<Value = WeekForm> {
    let plans = prop::array::uniform8(plan());
    let alike = (plan(), plan()).prop_map(|(week, holidays)| {
        let mut form = WeekForm::blank();
        form.mo = week;
        form.copy(FormDay::Weekday(Weekday::Mon), &FormDay::ALL);
        form.ph = holidays;
        form
    });
    let any = plans.prop_map(|[mo, tu, we, th, fr, sa, su, ph]| WeekForm {
        mo,
        tu,
        we,
        th,
        fr,
        sa,
        su,
        ph,
    });
    prop_oneof![5 => any, 1 => alike]
}

/// Expressions of the rules that a form may read, and some that it may not.
fn weekly() -> impl Strategy<Value = String> {
    let days = vec![
        "",
        "",
        "Mo ",
        "Mo-Fr ",
        "Sa,Su ",
        "Fr-Mo ",
        "PH ",
        "PH ",
        "Su,PH ",
        "PH,Mo-We ",
        "PH Mo-Fr ",
        "PH Sa,Su ",
    ];
    let times = vec![
        "24/7",
        "off",
        "open",
        "00:00-24:00",
        "09:00-12:00",
        "14:00-18:00",
        "09:00-12:00,14:00-18:00",
        "18:00-02:00",
        "22:00-22:00",
        "12:00-14:00 off",
        "00:00-24:00 closed",
        "01:00-03:00 off",
        "10:00-23:59",
    ];
    let rule = (select(days), select(times)).prop_map(|(days, times)| match times {
        "24/7" => times.to_owned(),
        _ => [days, times].concat(),
    });
    let separated = (select(vec!["; ", "; ", ", "]), rule.clone());
    let others = prop::collection::vec(
        separated.prop_map(|(sign, rule)| [sign, &rule].concat()),
        0..6,
    );
    (rule, others).prop_map(|(first, others)| first + &others.concat())
}

/// Whether a text of people or of the demo has something that no form has: a month, a week, a
/// comment, French.
fn is_beyond(text: &str) -> bool {
    let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let others = ["week", "\"", "Lu-"];
    let mut beyond = months.iter().chain(&others);
    beyond.any(|word| text.contains(word))
}

#[test]
fn hours_of_real_places_mean_the_same_once_they_are_written_again() {
    for text in REAL.lines() {
        assert_eq!(survives(text), !is_beyond(text), "{text}");
    }
}

#[test]
fn hours_of_the_demo_mean_the_same_once_they_are_written_again() {
    let features = demo::features(3_000);
    let properties = ["opening_hours", "special_hours"];
    let texts = properties.map(|property| demo::texts(&features, property));
    for text in texts.iter().flatten().collect::<BTreeSet<_>>() {
        assert_eq!(survives(text), !is_beyond(text), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_form_is_read_as_it_was_written(form in form()) {
        let text = form.write().unwrap_or_default();
        prop_assert_eq!(WeekForm::read(&text), Some(form.clone()), "{}", text);
        prop_assert_eq!(Draft::of(&form).check(), Ok(form));
    }

    #[test]
    fn what_a_form_writes_means_what_it_says(form in form(), year in 1990..2100) {
        means_what_it_says(&form, year);
    }

    #[test]
    fn any_typed_text_is_a_form_or_has_faults(
        texts in prop::collection::vec((typed_time(), typed_time()), 0..4),
    ) {
        let ranges = texts.into_iter().map(|(from, to)| DraftRange { from, to }).collect();
        let draft = Draft {
            we: DraftDay { state: DraftState::Open, ranges },
            ..Draft::blank()
        };
        match draft.check() {
            Ok(form) => means_what_it_says(&form, 2026),
            Err(faults) => prop_assert!(!faults.is_empty()),
        }
    }

    #[test]
    fn weekly_rules(text in weekly()) {
        survives(&text);
    }

    #[test]
    fn any_rules(text in expressions::hours()) {
        survives(&text);
    }

    #[test]
    fn pieces_of_syntax(pieces in prop::collection::vec(select(&PIECES[..]), 0..10)) {
        survives(&pieces.concat());
    }
}
