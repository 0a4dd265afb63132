//! The moments at which a listing is looked at: visitors see other hours at each.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, Weekday};

use crate::domain::filter;
use crate::domain::time::{Holiday, french_public_holidays};

/// When shops that open on a Sunday morning are open, in minutes since midnight: 10:30.
const MORNING: u16 = 10 * 60 + 30;

/// A moment at which a listing is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Which moment it is.
    pub occasion: Occasion,
    /// When it is, in the civil time of Paris.
    pub at: NaiveDateTime,
}

/// Which moment it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Now.
    Now,
    /// The next Sunday at 10:30.
    Sunday,
    /// The next French public holiday at 10:30.
    Holiday(Holiday),
}

/// Now, the next Sunday at 10:30, and the next French public holiday at 10:30; each may be later today. The holiday is
/// left out in years beyond the calendar ([`french_public_holidays`]).
pub fn moments(now: NaiveDateTime) -> Vec<Moment> {
    let sunday = filter::Moment::Weekly {
        day: Weekday::Sun,
        minute: MORNING,
    };
    let mut moments = vec![
        Moment {
            occasion: Occasion::Now,
            at: now,
        },
        Moment {
            occasion: Occasion::Sunday,
            at: sunday.seen_from(now),
        },
    ];
    moments.extend(next_holiday(now));
    moments
}

fn next_holiday(now: NaiveDateTime) -> Option<Moment> {
    let years = [now.year(), now.year().saturating_add(1)];
    let holidays = years.into_iter().flat_map(french_public_holidays);
    let morning = |date: NaiveDate| date.and_time(filter::time_of(MORNING));
    let mut mornings = holidays.map(|(date, holiday)| Moment {
        occasion: Occasion::Holiday(holiday),
        at: morning(date),
    });
    mornings.find(|moment| moment.at >= now)
}
