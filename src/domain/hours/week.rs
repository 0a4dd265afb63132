//! The week as a table: each day with the ranges that start on it.

use std::sync::Arc;

use chrono::NaiveDate;

use super::rule::RuleKind;
use super::slot::{DAY, Slot};
use crate::domain::time::{Holiday, holiday_on};

/// One day of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: NaiveDate,
    /// The public holiday that it is.
    pub holiday: Option<Holiday>,
    /// Whether exceptional hours hold on it.
    pub special: bool,
    /// The ranges that start on it, in order; none when it is closed.
    pub ranges: Vec<DayRange>,
    /// What the data says about its being closed.
    pub note: Option<Arc<str>>,
}

/// A stretch of a day, in minutes from its midnight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayRange {
    /// First minute, 0 to 1439.
    pub start: u16,
    /// Minute after the last, at most 2880; beyond 1440 it is a time of the next day.
    pub end: u16,
    /// Whether the end is not known: `18:00+`.
    pub open_ended: bool,
    /// Open, or perhaps open.
    pub kind: RangeKind,
    /// What the data adds, such as "sur rendez-vous".
    pub comment: Option<Arc<str>>,
}

/// Whether a range is certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeKind {
    /// Open.
    Open,
    /// The data does not say, or could not be understood.
    Unknown,
}

impl DayRange {
    /// Whether it ends on the next day.
    pub const fn is_past_midnight(&self) -> bool {
        self.end > DAY
    }

    /// Whether it lasts from midnight to midnight or longer.
    pub const fn is_whole_day(&self) -> bool {
        self.start == 0 && self.end >= DAY && !self.open_ended
    }

    fn of(slot: Slot) -> Option<Self> {
        let kind = match slot.kind {
            RuleKind::Open => RangeKind::Open,
            RuleKind::Unknown => RangeKind::Unknown,
            RuleKind::Closed => return None,
        };
        let Slot {
            start,
            end,
            open_ended,
            comment,
            ..
        } = slot;
        Some(Self {
            start,
            end,
            open_ended,
            kind,
            comment,
        })
    }
}

/// A day of the table from the slots that start on it.
pub(super) fn day(date: NaiveDate, slots: Vec<Slot>, special: bool) -> Day {
    let note = slots.iter().find(|slot| slot.kind == RuleKind::Closed);
    Day {
        date,
        holiday: holiday_on(date),
        special,
        note: note.and_then(|slot| slot.comment.clone()),
        ranges: slots.into_iter().filter_map(DayRange::of).collect(),
    }
}
