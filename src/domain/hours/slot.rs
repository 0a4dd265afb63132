//! Stretches of one state within a day, and laying one over others.

use std::sync::Arc;

use super::rule::RuleKind;

/// Minutes in a day.
pub(super) const DAY: u16 = 24 * 60;

/// A stretch of one state. It starts on its day and may last into the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// First minute, from midnight of its day.
    pub(super) start: u16,
    /// Minute after the last, at most 2880: 24:00 of the next day.
    pub(super) end: u16,
    /// Open, closed or unknown.
    pub(super) kind: RuleKind,
    /// Whether the end is not known: `18:00+`.
    pub(super) open_ended: bool,
    /// What the data says about it.
    pub(super) comment: Option<Arc<str>>,
}

impl Slot {
    /// An open slot between two times, in minutes; an end that is not after the start is on the
    /// next day.
    pub(super) fn of_times(start: u16, end: u16, open_ended: bool) -> Self {
        // A last minute of the day is meant to be its end.
        let end = if end % DAY == DAY - 1 { end + 1 } else { end };
        Self {
            start,
            end: if end <= start { end + DAY } else { end },
            kind: RuleKind::Open,
            open_ended,
            comment: None,
        }
    }

    /// Whether it says more than that the place is closed.
    pub(super) fn is_telling(&self) -> bool {
        self.kind != RuleKind::Closed || self.comment.is_some()
    }

    fn continues(&self, next: &Self) -> bool {
        self.end == next.start && self.kind == next.kind && self.comment == next.comment
    }
}

/// Lays a slot over those of its day, which it replaces where they overlap. A whole closed day also
/// clears what would last into the next. The day stays sorted, disjoint and without seams.
pub(super) fn lay_over(day: &mut Vec<Slot>, new: &Slot) {
    let is_day_off = new.kind == RuleKind::Closed && new.start == 0 && new.end >= DAY;
    let to = if is_day_off { 2 * DAY } else { new.end };
    let from = new.start;
    let mut laid = Vec::with_capacity(day.len() + 2);
    for slot in day.iter().filter(|slot| slot.start < from) {
        let before = Slot {
            end: slot.end.min(from),
            open_ended: slot.open_ended && slot.end <= from,
            ..slot.clone()
        };
        append(&mut laid, before);
    }
    append(&mut laid, new.clone());
    for slot in day.iter().filter(|slot| slot.end > to) {
        let after = Slot {
            start: slot.start.max(to),
            ..slot.clone()
        };
        append(&mut laid, after);
    }
    *day = laid;
}

/// Adds a slot that starts after all others, as one with the last where that goes on.
fn append(day: &mut Vec<Slot>, slot: Slot) {
    match day.last_mut() {
        Some(last) if last.continues(&slot) => {
            last.end = slot.end;
            last.open_ended = slot.open_ended;
        }
        Some(_) | None => day.push(slot),
    }
}
