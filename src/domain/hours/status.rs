//! What hours say of a moment.

use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};

/// How long before a change it is said to come soon, in minutes.
pub const SOON_MINUTES: u16 = 30;

/// What a place's hours say of one moment. Times are civil times of Paris.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is open.
    Open {
        /// When it closes.
        closes: Closing,
        /// What the data adds, such as "sur rendez-vous".
        comment: Option<Arc<str>>,
    },
    /// It is closed.
    Closed {
        /// When it opens again; `None` when it does not within a year.
        next: Option<NaiveDateTime>,
        /// What the data adds.
        comment: Option<Arc<str>>,
    },
    /// The data does not say, or could not be understood.
    Unknown {
        /// What the data adds.
        comment: Option<Arc<str>>,
    },
}

/// When an open place closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closing {
    /// Then.
    At(NaiveDateTime),
    /// Not within a year: `24/7`.
    Never,
    /// The data leaves it open: `18:00+`.
    Unsaid,
}

/// A status in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusKind {
    /// Open.
    Open,
    /// Open, and closes within [`SOON_MINUTES`].
    ClosesSoon,
    /// Closed.
    Closed,
    /// Closed, and opens within [`SOON_MINUTES`].
    OpensSoon,
    /// Not known.
    Unknown,
}

impl Status {
    /// Whether it is open.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }

    /// Whether it is open and closes at most `minutes` after `at`, the moment of this status.
    pub fn closes_within(&self, at: NaiveDateTime, minutes: u16) -> bool {
        matches!(self, Self::Open { closes: Closing::At(then), .. } if is_within(at, *then, minutes))
    }

    /// Whether it is closed and opens at most `minutes` after `at`, the moment of this status.
    pub fn opens_within(&self, at: NaiveDateTime, minutes: u16) -> bool {
        matches!(self, Self::Closed { next: Some(then), .. } if is_within(at, *then, minutes))
    }

    /// The status in one word; `at` is the moment of this status.
    pub fn kind(&self, at: NaiveDateTime) -> StatusKind {
        match self {
            Self::Open { .. } if self.closes_within(at, SOON_MINUTES) => StatusKind::ClosesSoon,
            Self::Open { .. } => StatusKind::Open,
            Self::Closed { .. } if self.opens_within(at, SOON_MINUTES) => StatusKind::OpensSoon,
            Self::Closed { .. } => StatusKind::Closed,
            Self::Unknown { .. } => StatusKind::Unknown,
        }
    }
}

fn is_within(at: NaiveDateTime, then: NaiveDateTime, minutes: u16) -> bool {
    then - at <= TimeDelta::minutes(minutes.into())
}
