//! Dates as numbers: the days since the start of the year 1, of which day 1 is a Monday.

use chrono::{Datelike as _, NaiveDate};

/// The weekday of a day number, from Monday, 0, to Sunday, 6.
pub(super) fn weekday(number: i32) -> u8 {
    u8::try_from((number - 1).rem_euclid(7)).unwrap_or_default()
}

/// The date so many days later, or earlier; `None` beyond the calendar.
pub(super) fn days_after(date: NaiveDate, days: i32) -> Option<NaiveDate> {
    match days {
        0 => Some(date),
        days => NaiveDate::from_num_days_from_ce_opt(date.num_days_from_ce() + days),
    }
}

/// Days from a weekday to the next day that is another one: 0 to 6.
pub(super) fn days_until(from: u8, to: u8) -> i32 {
    (i32::from(to) - i32::from(from)).rem_euclid(7)
}

/// The days of a month, 1 to 12.
pub(super) const fn days_in_month(year: i32, month: u32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The `nth` weekday of a month, from 1 for its first or -1 for its last; `None` where it has no
/// such day.
pub(super) fn nth_weekday(year: i32, month: u32, day: u8, nth: i32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?.num_days_from_ce();
    let length = days_in_month(year, month);
    let found = if nth > 0 {
        first + days_until(weekday(first), day) + 7 * (nth - 1)
    } else {
        let last = first + length - 1;
        last - days_until(day, weekday(last)) + 7 * (nth + 1)
    };
    if (first..first + length).contains(&found) {
        NaiveDate::from_num_days_from_ce_opt(found)
    } else {
        None
    }
}
