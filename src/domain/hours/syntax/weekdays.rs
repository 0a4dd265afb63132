//! Weekdays and holidays.

use super::cursor::Cursor;
use crate::domain::hours::days::{DaySelector, Term, nth_bit};
use crate::domain::hours::error::HoursProblem;

impl Cursor<'_> {
    /// Terms separated by `,`; whether there was any.
    pub(super) fn list(
        &mut self,
        terms: &mut Vec<Term>,
        read: fn(&mut Self) -> Option<Term>,
    ) -> bool {
        let mut next = read(self);
        let is_read = next.is_some();
        while let Some(term) = next {
            terms.push(term);
            let end = self.at;
            next = if self.eat(b',') { read(self) } else { None };
            if next.is_none() {
                self.at = end;
            }
        }
        is_read
    }

    /// `weekday_selector`: weekdays, holidays, or both; whether there was any.
    pub(super) fn weekday_selector(&mut self, days: &mut DaySelector) -> bool {
        let holidays_first = self.list(&mut days.terms, Self::holiday);
        if !holidays_first && !self.list(&mut days.terms, Self::weekday_range) {
            return false;
        }
        let end = self.at;
        let has_space = self.peek(0) == b' ';
        let others = if holidays_first {
            Self::weekday_range
        } else {
            Self::holiday
        };
        if (self.eat(b',') || self.eat(b' ')) && self.list(&mut days.terms, others) {
            days.is_within_holidays = has_space;
            if has_space && !holidays_first {
                // Some mean both by `Su PH`, some the Sundays that are holidays.
                self.note(HoursProblem::Unsupported);
            }
        } else {
            self.at = end;
        }
        true
    }

    /// `holiday`: `PH`, `PH -1 day`, `SH`.
    fn holiday(&mut self) -> Option<Term> {
        if self.eat_word("ph") {
            let offset = self.day_offset().unwrap_or_default();
            Some(Term::PublicHoliday { offset })
        } else if self.eat_word("sh") {
            Some(Term::SchoolHoliday)
        } else {
            self.miss(self.at)
        }
    }

    /// `weekday_range`: `Mo`, `Mo-Fr`, `Mo[1,-1]`, `Mo[1] +2 days`.
    fn weekday_range(&mut self) -> Option<Term> {
        let from = self.wday()?;
        let after = self.at;
        if self.eat(b'[')
            && let Some(nth) = self.nth_entries()
        {
            return Some(Term::NthWeekday {
                weekday: from,
                nth,
                offset: self.day_offset().unwrap_or_default(),
            });
        }
        self.at = after;
        if self.eat(b'-')
            && let Some(to) = self.wday()
        {
            return Some(Term::Weekdays { from, to });
        }
        self.at = after;
        Some(Term::Weekdays { from, to: from })
    }

    /// Places in the month up to `]`, as bits of [`nth_bit`].
    fn nth_entries(&mut self) -> Option<u16> {
        let mut bits = 0;
        loop {
            bits |= self.nth_entry()?;
            if self.eat(b']') {
                return Some(bits);
            }
            if !self.eat(b',') {
                return None;
            }
        }
    }

    /// `nth_entry`: `1-3`, `-1`, `1`.
    fn nth_entry(&mut self) -> Option<u16> {
        let start = self.at;
        if let Some(first) = self.nth()
            && self.eat(b'-')
            && let Some(last) = self.nth()
        {
            if last < first {
                self.note(HoursProblem::OutOfRange);
            }
            return Some((first..=last).fold(0, |bits, nth| bits | nth_bit(nth, false)));
        }
        self.at = start;
        let is_from_end = self.minus();
        self.nth().map(|nth| nth_bit(nth, is_from_end))
    }

    /// `day_offset`: ` +1 day`, ` -2 days`; in days.
    pub(super) fn day_offset(&mut self) -> Option<i32> {
        let start = self.at;
        if self.eat(b' ')
            && let Some(sign) = self.plus_or_minus()
            && let Some(number) = self.positive_number()
            && self.eat_word(" day")
        {
            self.eat(b's');
            return Some(sign * number);
        }
        self.miss(start)
    }
}
