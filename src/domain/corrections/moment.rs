//! The moment a submission was made, as text: `2026-11-28T10:30`, civil time of Paris.

use chrono::{Datelike as _, NaiveDateTime, Timelike as _};

use crate::domain::dataset::date;

/// The moment to the minute (ISO 8601, without a zone).
pub(super) fn text(moment: NaiveDateTime) -> String {
    let (year, month, day) = (moment.year(), moment.month(), moment.day());
    let (hour, minute) = (moment.hour(), moment.minute());
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}")
}

/// The moment that such a text is; seconds may follow.
pub(super) fn parse(text: &str) -> Option<NaiveDateTime> {
    let (day, time) = text.split_once('T')?;
    let mut numbers = time.splitn(3, ':').map(two_digits);
    let (hour, minute) = (numbers.next()??, numbers.next()??);
    let second = numbers.next().unwrap_or(Some(0))?;
    (day.len() == 10 && day.get(4..5) == Some("-"))
        .then(|| date(day)?.and_hms_opt(hour, minute, second))
        .flatten()
}

fn two_digits(text: &str) -> Option<u32> {
    let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}
