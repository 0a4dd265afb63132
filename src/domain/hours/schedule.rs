//! The hours of an establishment: the usual ones, and those that replace them for a time.

use chrono::{NaiveDate, NaiveDateTime};

use super::rule::RuleKind;
use super::slot::{DAY, Slot};
use super::status::Status;
use super::timeline::{is_open, status};
use super::week::{Day, day};
use super::{Hours, HoursError, ParsedHours};

/// The usual hours of an establishment with its exceptional ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    usual: Option<Result<ParsedHours, HoursError>>,
    special: Option<Result<ParsedHours, HoursError>>,
    special_until: Option<NaiveDate>,
}

impl Schedule {
    /// The hours of an establishment, from its properties as written. Exceptional hours hold up to
    /// and including `special_until`; without that date they hold until they are taken away.
    pub fn of(
        opening_hours: Option<&str>,
        special_hours: Option<&str>,
        special_until: Option<NaiveDate>,
    ) -> Self {
        Self {
            usual: opening_hours.map(Hours::parse),
            special: special_hours.map(Hours::parse),
            special_until,
        }
    }

    /// Open or closed at a civil time of Paris; unknown without hours or where they could not be
    /// understood.
    pub fn status(&self, at: NaiveDateTime) -> Status {
        status(&|date| self.slots_on(date), at)
    }

    /// Whether it is open at a civil time of Paris; `None` where nobody knows. What [`Self::status`] says, without the next
    /// change, which may be a year away.
    pub fn is_open(&self, at: NaiveDateTime) -> Option<bool> {
        is_open(&|date| self.slots_on(date), at)
    }

    /// The seven days from `from`.
    pub fn week(&self, from: NaiveDate) -> Vec<Day> {
        from.iter_days()
            .take(7)
            .map(|date| day(date, self.slots_on(date), self.is_special_on(date)))
            .collect()
    }

    /// Whether there is nothing to show: no hours, neither usual nor exceptional.
    pub const fn is_empty(&self) -> bool {
        self.usual.is_none() && self.special.is_none()
    }

    /// Whether exceptional hours hold on that day.
    pub fn is_special_on(&self, date: NaiveDate) -> bool {
        self.special.is_some() && self.special_until.is_none_or(|last| date <= last)
    }

    /// Why the hours of a day could not be understood, with their text to show instead.
    pub fn problem_on(&self, date: NaiveDate) -> Option<&HoursError> {
        self.in_force_on(date)?.as_ref().err()
    }

    /// Every problem: of the usual hours, then of the exceptional ones.
    pub fn problems(&self) -> impl Iterator<Item = &HoursError> {
        [&self.usual, &self.special]
            .into_iter()
            .flatten()
            .filter_map(|parsed| parsed.as_ref().err())
    }

    /// The first problem.
    pub fn problem(&self) -> Option<&HoursError> {
        self.problems().next()
    }

    fn in_force_on(&self, date: NaiveDate) -> Option<&Result<ParsedHours, HoursError>> {
        if self.is_special_on(date) {
            self.special.as_ref()
        } else {
            self.usual.as_ref()
        }
    }

    fn slots_on(&self, date: NaiveDate) -> Vec<Slot> {
        match self.in_force_on(date) {
            Some(Ok(parsed)) => parsed.hours.slots_on(date),
            Some(Err(_)) | None => vec![Slot {
                start: 0,
                end: DAY,
                kind: RuleKind::Unknown,
                open_ended: false,
                comment: None,
            }],
        }
    }
}
