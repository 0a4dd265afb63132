//! Ranges of times, of which a day has one or several.

use crate::domain::hours::slot::{DAY, Slot};
use crate::domain::order::insert_by_key;

/// The most ranges of a day. With as many on every day, the hours that are written are still
/// shorter than the longest that are read.
pub const MAX_RANGES: usize = 12;

/// A range of times, in minutes from midnight of the day on which it starts: from less than 1440,
/// to after that, by 1440 at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    from: u16,
    to: u16,
}

impl Range {
    /// A range between two times, in minutes from midnight. An end that is not after the start is
    /// meant on the next day (18:00 to 02:00, to 00:00), and 23:59 as midnight, as where hours are
    /// read. `None` when it would start after its day or last longer than 24 hours.
    pub fn of_times(from: u16, to: u16) -> Option<Self> {
        if from >= DAY || to > 2 * DAY {
            return None;
        }
        let Slot { start, end, .. } = Slot::of_times(from, to, false);
        (end - start <= DAY).then_some(Self {
            from: start,
            to: end,
        })
    }

    /// A stretch of an evaluated day; `None` when no range lasts from there to there.
    pub(super) fn of_slot(slot: &Slot) -> Option<Self> {
        let range = Self::of_times(slot.start, slot.end)?;
        (range.from == slot.start && range.to == slot.end).then_some(range)
    }

    /// Its first minute, 0 to 1439.
    pub const fn from(self) -> u16 {
        self.from
    }

    /// The minute after its last, 1 to 2878; beyond 1440 it is a time of the next day.
    pub const fn to(self) -> u16 {
        self.to
    }

    /// Whether it ends on the next day, which somebody who typed 12:00 to 09:00 may not have meant.
    pub const fn is_past_midnight(self) -> bool {
        self.to > DAY
    }

    /// Whether some minute is in both of two ranges of one day.
    pub const fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// The ranges of a day: at least one, at most [`MAX_RANGES`], in order, with time between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranges(Vec<Range>);

impl Ranges {
    /// Ranges of a day, in any order; those that meet become one. `None` when there are none or too
    /// many, when two overlap, or when some that meet are together longer than 24 hours.
    pub fn new(ranges: impl IntoIterator<Item = Range>) -> Option<Self> {
        let mut sorted = Vec::new();
        for range in ranges {
            insert_by_key(&mut sorted, range, |range| range.from);
        }
        let mut joined: Vec<Range> = Vec::new();
        for range in sorted {
            match joined.last_mut() {
                Some(last) if range.overlaps(*last) => return None,
                Some(last) if range.from == last.to => last.to = range.to,
                Some(_) | None => joined.push(range),
            }
        }
        let fits = joined.iter().all(|range| range.to - range.from <= DAY);
        (fits && (1..=MAX_RANGES).contains(&joined.len())).then_some(Self(joined))
    }

    /// From midnight to midnight.
    pub fn whole_day() -> Self {
        Self(vec![Range { from: 0, to: DAY }])
    }

    /// The ranges, in order.
    pub fn as_slice(&self) -> &[Range] {
        &self.0
    }
}
