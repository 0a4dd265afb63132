//! Opening hours in OpenStreetMap syntax: open or closed at a time, and the week as a table.
//!
//! `syntax` reads the rules, `days` says whether one holds on a day, and `plan` combines those that
//! do. A range that ends after midnight keeps to the day it starts on: with
//! `Mo-Th 18:00-01:00; Fr,Sa 18:00-03:00`, Thursday's evening lasts until Friday at one.
//!
//! - `PH` means the French public holidays.
//! - `SH`, school holidays, never applies: we do not know them. [`ParsedHours::school_holidays`]
//!   says when hours speak of them.
//! - `PH Mo-Fr` means the weekdays among the holidays, `PH,Mo-Fr` both. `Mo-Fr PH`, which the
//!   specification does not know, is refused.
//! - `Feb 30` is no day, and in a range the end of February.
//! - An end at 23:59 is read as midnight, which is what people mean by it.
//! - A comment alone (`"sur rendez-vous"`) is an unknown state, as the specification has it.

mod calendar;
mod date;
mod days;
pub mod editor;
mod error;
mod mend;
mod parse;
mod plan;
mod rule;
mod schedule;
mod slot;
mod status;
mod syntax;
mod timeline;
mod week;

use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};

pub use error::{HoursError, HoursProblem, MAX_HOURS_CHARS};
pub use schedule::Schedule;
pub use status::{Closing, SOON_MINUTES, Status, StatusKind};
pub use week::{Day, DayRange, RangeKind};

/// Opening hours that were understood. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    rules: Arc<[rule::Rule]>,
}

/// Opening hours with what had to be done to understand them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParsedHours {
    /// The hours.
    pub hours: Hours,
    /// Whether the text had to be mended: a `/` between ranges read as `,`
    /// (`09:00-12:15 / 14:15-19:00`), or doubled spaces as one.
    pub mended: bool,
    /// Whether some rule holds in school holidays (`SH`); such rules never apply.
    pub school_holidays: bool,
}

impl Hours {
    /// Reads opening hours in OpenStreetMap syntax.
    ///
    /// ```
    /// use geolocal::domain::hours::Hours;
    ///
    /// assert!(Hours::parse("Mo-Fr 09:00-12:30,14:00-19:00; PH off").is_ok());
    /// ```
    ///
    /// # Errors
    /// When the text is empty, too long, outside the syntax, or says something that we cannot
    /// evaluate, such as `sunrise`; the error keeps the text, to be shown as it is.
    pub fn parse(text: &str) -> Result<ParsedHours, HoursError> {
        parse::parse(text)
    }

    /// Open or closed at a civil time of Paris, and until when.
    pub fn status(&self, at: NaiveDateTime) -> Status {
        timeline::status(&|date| self.slots_on(date), at)
    }

    /// The seven days from `from`.
    pub fn week(&self, from: NaiveDate) -> Vec<Day> {
        from.iter_days()
            .take(7)
            .map(|date| week::day(date, self.slots_on(date), false))
            .collect()
    }

    /// The ranges that start on a day, in order.
    fn slots_on(&self, date: NaiveDate) -> Vec<slot::Slot> {
        plan::slots_on(&self.rules, date)
    }
}
