//! The model of an editor of hours: what it reads, refuses and writes, and what people type.

mod draft;
mod properties;
mod reading;
mod times;

use geolocal::domain::hours::editor::{DayPlan, Range, Ranges};

/// A day that is open between these times, in minutes.
fn open(ranges: &[(u16, u16)]) -> DayPlan {
    let ranges = ranges.iter().map(|(from, to)| range(*from, *to));
    DayPlan::Open(Ranges::new(ranges).unwrap())
}

fn range(from: u16, to: u16) -> Range {
    Range::of_times(from, to).unwrap()
}
