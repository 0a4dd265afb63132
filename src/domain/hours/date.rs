//! Ranges of dates within a year, of one year or of every year.

use chrono::{Datelike as _, NaiveDate};

use super::calendar::{days_after, days_until, nth_weekday, weekday};
use crate::domain::time::easter;

/// The first or last day of a range: `date_from` and `date_to` with their `date_offset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Date {
    /// Its year; `None` for every year.
    pub(super) year: Option<i32>,
    /// The day that it is counted from.
    pub(super) anchor: Anchor,
    /// So many days later.
    pub(super) days: i32,
    /// Then on the nearest such weekday, that day included.
    pub(super) toward: Option<Toward>,
}

/// A day of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// Easter Sunday.
    Easter,
    /// A day of a month, both from 1. Not every month has it: `Feb 31` is the end of February.
    Day { month: u8, day: u8 },
    /// `Jan Su[1]`: a weekday by its place in a month, from its end where it is negative.
    NthWeekday { month: u8, weekday: u8, nth: i8 },
}

/// A way to a weekday (from Monday, 0): `+Su` or `-Su`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Toward {
    /// The weekday.
    pub(super) weekday: u8,
    /// Whether it is looked for among the days before.
    pub(super) is_back: bool,
}

/// A number that orders days as the calendar does, with room for 31 days in every month.
type Place = i32;

const fn place(year: i32, month: i32, day: i32) -> Place {
    (year * 16 + month) * 32 + day
}

fn place_of(date: NaiveDate) -> Place {
    place(
        date.year(),
        date.month().cast_signed(),
        date.day().cast_signed(),
    )
}

impl Date {
    /// That day, without an offset.
    pub(super) const fn new(year: Option<i32>, anchor: Anchor) -> Self {
        Self {
            year,
            anchor,
            days: 0,
            toward: None,
        }
    }

    /// Where it is in a year; `None` when that year has no such day.
    fn in_year(self, year: i32) -> Option<Place> {
        let date = match self.anchor {
            Anchor::Easter => easter(year),
            Anchor::Day { month, day } if self.days == 0 && self.toward.is_none() => {
                return Some(place(year, month.into(), day.into()));
            }
            Anchor::Day { month, day } => NaiveDate::from_ymd_opt(year, month.into(), day.into()),
            Anchor::NthWeekday {
                month,
                weekday,
                nth,
            } => nth_weekday(year, month.into(), weekday, nth.into()),
        };
        let moved = days_after(date?, self.days)?;
        self.toward
            .map_or(Some(moved), |toward| toward.from(moved))
            .map(place_of)
    }

    /// The last of its days, of every year, up to a place near a date.
    fn latest(self, near: NaiveDate, limit: Place) -> Option<Place> {
        let year = days_after(near, -self.days)?.year();
        // A year earlier for what comes at its end, and one more for what an offset moves beyond.
        (year - 2..=year + 1)
            .rev()
            .filter_map(|year| self.in_year(year))
            .find(|place| *place <= limit)
    }
}

impl Toward {
    fn from(self, date: NaiveDate) -> Option<NaiveDate> {
        let own = weekday(date.num_days_from_ce());
        let days = if self.is_back {
            -days_until(self.weekday, own)
        } else {
            days_until(own, self.weekday)
        };
        days_after(date, days)
    }
}

/// Whether a date is in a range. A range that ends before it starts runs over the new year.
pub(super) fn is_between(date: NaiveDate, from: Date, to: Date) -> bool {
    let today = place_of(date);
    if let Some(year) = from.year.or(to.year) {
        return is_between_years(today, year, from, to);
    }
    let Some(start) = from.latest(date, today) else {
        return false;
    };
    // It is over once an end has come since the last start.
    to.latest(date, today - 1).is_none_or(|end| end < start)
}

/// The same for a range of one year: where only one end says which, the other is the nearest.
fn is_between_years(today: Place, year: i32, from: Date, to: Date) -> bool {
    for (start_year, end_year) in [(year, year), (year - 1, year), (year, year + 1)] {
        let start = from.in_year(from.year.unwrap_or(start_year));
        let end = to.in_year(to.year.unwrap_or(end_year));
        if let (Some(start), Some(end)) = (start, end)
            && start <= end
        {
            return (start..=end).contains(&today);
        }
    }
    false
}
