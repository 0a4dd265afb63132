//! The days on which a rule holds.

use chrono::{Datelike as _, NaiveDate};

use super::calendar::{days_after, days_in_month, weekday};
use super::date::{Date, is_between};
use crate::domain::time::holiday_on;

/// The days of a rule: its `wide_range_selectors` and its `weekday_selector`. Without any it holds
/// every day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct DaySelector {
    /// What the day must be: for each [`Kind`] that occurs, one of them.
    pub(super) terms: Vec<Term>,
    /// Whether weekdays are those of the holidays (`PH Mo-Fr`) and not beside them (`PH,Mo-Fr`).
    pub(super) is_within_holidays: bool,
}

/// One condition on a day. Weekdays count from Monday, 0, to Sunday, 6; offsets are in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// `year_range`: from the first to the last year, every `step` years.
    Years { from: i32, to: i32, step: i32 },
    /// `monthday_range`, both ends included.
    Dates { from: Date, to: Date },
    /// `week`: ISO weeks from the first to the last, every `step` weeks.
    Weeks { from: i32, to: i32, step: i32 },
    /// `weekday_range`, which may run over Sunday.
    Weekdays { from: u8, to: u8 },
    /// A weekday by its place in the month, as bits of [`nth_bit`], so many days later.
    NthWeekday { weekday: u8, nth: u16, offset: i32 },
    /// `PH`, so many days later.
    PublicHoliday { offset: i32 },
    /// `SH`: no day that we know of.
    SchoolHoliday,
}

/// Kinds of terms, as bits: a day must meet one term of each kind that occurs.
type Kind = u8;

const WEEKDAYS: Kind = 1;
const HOLIDAYS: Kind = 2;
const YEARS: Kind = 4;
const DATES: Kind = 8;
const WEEKS: Kind = 16;

/// The bit of a place in the month: `nth` from 1 to 5 counts from its start, or from its end.
pub(super) const fn nth_bit(nth: u8, is_from_end: bool) -> u16 {
    1 << (if is_from_end { nth + 5 } else { nth })
}

impl DaySelector {
    /// Whether the rule holds on that day.
    pub(super) fn hold_on(&self, date: NaiveDate) -> bool {
        let (mut wanted, mut met) = (0, 0);
        for term in &self.terms {
            let kind = match term.kind() {
                HOLIDAYS if !self.is_within_holidays => WEEKDAYS,
                kind => kind,
            };
            wanted |= kind;
            if met & kind == 0 && term.is_met_by(date) {
                met |= kind;
            }
        }
        wanted == met
    }
}

impl Term {
    const fn kind(&self) -> Kind {
        match self {
            Self::Years { .. } => YEARS,
            Self::Dates { .. } => DATES,
            Self::Weeks { .. } => WEEKS,
            Self::Weekdays { .. } | Self::NthWeekday { .. } => WEEKDAYS,
            Self::PublicHoliday { .. } | Self::SchoolHoliday => HOLIDAYS,
        }
    }

    fn is_met_by(&self, date: NaiveDate) -> bool {
        match *self {
            Self::Years { from, to, step } => is_step(date.year(), from, to, step),
            Self::Dates { from, to } => is_between(date, from, to),
            Self::Weeks { from, to, step } => {
                is_step(date.iso_week().week().cast_signed(), from, to, step)
            }
            Self::Weekdays { from, to } => {
                let day = weekday(date.num_days_from_ce());
                if from <= to {
                    (from..=to).contains(&day)
                } else {
                    day >= from || day <= to
                }
            }
            Self::NthWeekday {
                weekday,
                nth,
                offset,
            } => days_after(date, -offset).is_some_and(|date| is_nth(date, weekday, nth)),
            Self::PublicHoliday { offset } => {
                days_after(date, -offset).and_then(holiday_on).is_some()
            }
            Self::SchoolHoliday => false,
        }
    }
}

/// Whether a number is in a range and a whole number of steps from its start.
const fn is_step(number: i32, from: i32, to: i32, step: i32) -> bool {
    from <= number && number <= to && (number - from) % step == 0
}

/// Whether a date is that weekday, at one of these places in its month.
fn is_nth(date: NaiveDate, expected: u8, nth: u16) -> bool {
    let day = date.day().cast_signed();
    let left = days_in_month(date.year(), date.month()) - day;
    let place = |weeks: i32, is_from_end| {
        u8::try_from(weeks).is_ok_and(|weeks| nth & nth_bit(weeks + 1, is_from_end) != 0)
    };
    weekday(date.num_days_from_ce()) == expected
        && (place((day - 1) / 7, false) || place(left / 7, true))
}
