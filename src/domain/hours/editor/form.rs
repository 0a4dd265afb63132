//! What a form says, once it is in order.

use super::day::ByDay;
use super::range::{Range, Ranges};

/// A week of opening hours with its public holidays. Whatever it holds can be written.
pub type WeekForm = ByDay<DayPlan>;

/// What a form says of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DayPlan {
    /// Nothing. A weekday then counts as closed, as in OpenStreetMap, and a public holiday is as any
    /// other day.
    #[default]
    Unsaid,
    /// Closed all day.
    Closed,
    /// Open between these times.
    Open(Ranges),
}

impl DayPlan {
    /// When it is open, in order.
    pub fn ranges(&self) -> &[Range] {
        match self {
            Self::Unsaid | Self::Closed => &[],
            Self::Open(ranges) => ranges.as_slice(),
        }
    }
}
