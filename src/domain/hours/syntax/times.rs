//! Times of the day.

use super::cursor::Cursor;
use crate::domain::hours::error::HoursProblem;
use crate::domain::hours::slot::{DAY, Slot};

/// The last hour at which something starts.
const LAST_HOUR: u16 = 23;

/// The last hour at which something ends, on the next day: `extended_hour`.
const LAST_EXTENDED_HOUR: u16 = 48;

impl Cursor<'_> {
    /// `time_selector`: times, separated by `,`. Their state is not yet known.
    pub(super) fn time_selector(&mut self) -> Vec<Slot> {
        let mut slots = Vec::new();
        let mut next = self.timespan();
        while let Some(slot) = next {
            slots.push(slot);
            let end = self.at;
            next = None;
            if self.eat(b',') {
                self.eat(b' ');
                next = self.timespan();
            }
            if next.is_none() {
                self.at = end;
            }
        }
        slots
    }

    /// `timespan`: `09:00-12:00`, `18:00+` or `18:00-22:00+`; repeated points in time are noted.
    fn timespan(&mut self) -> Option<Slot> {
        let start = self.at;
        let Some(from) = self.time(LAST_HOUR) else {
            return self.miss(start);
        };
        let after = self.at;
        self.eat(b' ');
        if self.eat(b'-') {
            let has_space = self.eat(b' ');
            if let Some(to) = self.time(LAST_EXTENDED_HOUR) {
                let is_repeated = !has_space && self.repetition();
                return Some(Slot::of_times(from, to, !is_repeated && self.plus()));
            }
        }
        self.at = after;
        if self.plus() {
            return Some(Slot::of_times(from, DAY, true));
        }
        self.miss(start)
    }

    /// `/01:30` or `/30` after a range: points in time, which are noted. Whether they were read.
    fn repetition(&mut self) -> bool {
        let start = self.at;
        self.eat(b' ');
        if self.eat(b'/') {
            self.eat(b' ');
            if self.hour_minutes().is_some() || self.minute().is_some() {
                self.note(HoursProblem::PointInTime);
                return true;
            }
        }
        self.at = start;
        false
    }

    /// `time` or `extended_time`, up to an hour, in minutes; a time of the sun is noted.
    fn time(&mut self, last_hour: u16) -> Option<u16> {
        let start = self.at;
        if let Some(minutes) = self.clock(last_hour) {
            return Some(minutes);
        }
        if !self.variable_time() {
            return self.miss(start);
        }
        self.note(HoursProblem::SunTime);
        Some(0)
    }

    /// `hour_minutes` as a length of time: up to 23:59, or 24:00.
    fn hour_minutes(&mut self) -> Option<u16> {
        if self.eat_word("24:00") {
            return Some(DAY);
        }
        self.clock(LAST_HOUR)
    }

    /// Hours, `:` and minutes, in minutes.
    fn clock(&mut self, last_hour: u16) -> Option<u16> {
        let start = self.at;
        if let Some(hour) = self.hour(last_hour)
            && self.eat(b':')
            && let Some(minute) = self.minute()
        {
            let minutes = hour * 60 + minute;
            if minutes > 2 * DAY {
                self.note(HoursProblem::OutOfRange);
            }
            return Some(minutes);
        }
        self.miss(start)
    }

    /// `variable_time`: `sunrise` or `(sunrise+01:00)`; whether it was read.
    fn variable_time(&mut self) -> bool {
        let start = self.at;
        let is_read = if self.eat(b'(') {
            self.event()
                && self.plus_or_minus().is_some()
                && self.hour_minutes().is_some()
                && self.eat(b')')
        } else {
            self.event()
        };
        if !is_read {
            self.at = start;
        }
        is_read
    }
}
