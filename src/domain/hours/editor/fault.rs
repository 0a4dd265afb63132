//! What keeps a draft from being written.

use super::day::FormDay;

/// Something wrong with a day of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The day.
    pub day: FormDay,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong. Ranges are told by their place among those of the draft's day, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Open, but no times were given.
    NoRange,
    /// More ranges than [`super::MAX_RANGES`].
    TooManyRanges,
    /// One end of a range was left blank.
    Missing {
        /// The range.
        range: usize,
        /// Its blank end.
        end: End,
    },
    /// Not a time, or 24:00 as a start.
    NotATime {
        /// The range.
        range: usize,
        /// The end that is none.
        end: End,
    },
    /// Some minute is in both of two ranges.
    Overlap {
        /// The later in the draft.
        range: usize,
        /// The first in the draft that it overlaps.
        other: usize,
    },
    /// Ranges that meet are together longer than 24 hours.
    TooLong,
}

/// An end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Its start.
    From,
    /// Its end.
    To,
}
