//! Why opening hours could not be understood.

/// The longest opening hours that are read, in characters. OpenStreetMap allows 255.
pub const MAX_HOURS_CHARS: usize = 2_000;

/// Opening hours that could not be understood, kept as written so that people can read them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursError {
    /// The hours as written.
    pub text: String,
    /// What is wrong.
    pub problem: HoursProblem,
}

/// What is wrong with opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursProblem {
    /// Nothing but white space.
    Empty,
    /// More than [`MAX_HOURS_CHARS`] characters.
    TooLong,
    /// Not in OpenStreetMap syntax from this character on, counted from 0.
    Syntax {
        /// Place of the first character that does not fit.
        at: usize,
    },
    /// Times that depend on the sun (`sunrise`, `dusk`).
    SunTime,
    /// Points in time, alone or repeated (`10:00-16:00/01:30`).
    PointInTime,
    /// A year, week, number or hour outside its range, or backwards.
    OutOfRange,
    /// In the syntax, but beyond what we evaluate.
    Unsupported,
}
