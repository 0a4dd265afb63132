//! Years, dates and weeks.

use super::cursor::Cursor;
use super::tokens::YEAR_DIGITS;
use crate::domain::hours::date::{Anchor, Date, Toward};
use crate::domain::hours::days::Term;
use crate::domain::hours::error::HoursProblem;

/// The end of `2026 Dec 24+`.
const LAST_YEAR: i32 = 9999;

/// The longest step of weeks: what other readers of the syntax hold in a byte.
const LONGEST_STEP: i32 = 255;

impl Cursor<'_> {
    /// `year_range`: `2026`, `2026-2028`, `2026-2036/2`, `2026+`.
    pub(super) fn year_range(&mut self) -> Option<Term> {
        let start = self.at;
        let (from, to, step) = self.range(Self::year)?;
        let is_one = self.at - start == YEAR_DIGITS;
        let to = if is_one && self.plus() { LAST_YEAR } else { to };
        Some(Term::Years { from, to, step })
    }

    /// `week`: `1`, `1-10`, `1-53/2`.
    pub(super) fn week(&mut self) -> Option<Term> {
        let (from, to, step) = self.range(Self::weeknum)?;
        if step > LONGEST_STEP {
            self.note(HoursProblem::OutOfRange);
        }
        Some(Term::Weeks { from, to, step })
    }

    /// A number, or the first and the last of a range and its step: 1 where none is given.
    fn range(&mut self, number: fn(&mut Self) -> Option<i32>) -> Option<(i32, i32, i32)> {
        let from = number(self)?;
        let after = self.at;
        if self.eat(b'-')
            && let Some(to) = number(self)
        {
            if to < from {
                self.note(HoursProblem::OutOfRange);
            }
            return Some((from, to, self.step()));
        }
        self.at = after;
        Some((from, from, 1))
    }

    /// `/2` after a range; 1 without.
    fn step(&mut self) -> i32 {
        let after = self.at;
        if self.eat(b'/')
            && let Some(step) = self.positive_number()
        {
            return step;
        }
        self.at = after;
        1
    }

    /// `monthday_range`: `Jan`, `Jan-Mar`, `Dec 24`, `Dec 24-26`, `Dec 20-Jan 5`, `easter -2 days`,
    /// `2026 Dec 24+`.
    pub(super) fn monthday_range(&mut self) -> Option<Term> {
        let Some(mut from) = self.date_from() else {
            return self.months();
        };
        self.date_offset(&mut from);
        let after = self.at;
        self.eat(b' ');
        if self.eat(b'-') {
            self.eat(b' ');
            if let Some(mut to) = self.date_to(from) {
                self.date_offset(&mut to);
                return Some(Term::Dates { from, to });
            }
        }
        self.at = after;
        let mut to = from;
        if self.plus() {
            let year = from.year.map(|_| LAST_YEAR);
            to = Date::new(year, Anchor::Day { month: 12, day: 31 });
        }
        Some(Term::Dates { from, to })
    }

    /// `month`, or a range of them; of one year where it stands before without a space.
    fn months(&mut self) -> Option<Term> {
        let start = self.at;
        let year = self.year();
        let Some(first) = self.month() else {
            return self.miss(start);
        };
        let after = self.at;
        let mut last = first;
        if self.eat(b'-')
            && let Some(month) = self.month()
        {
            last = month;
        } else {
            self.at = after;
        }
        let day = |year, month, day| Date::new(year, Anchor::Day { month, day });
        Some(Term::Dates {
            from: day(year, first, 1),
            to: day(None, last, 31),
        })
    }

    /// `date_from`: `easter`, `Dec 24` or `Dec Su[-1]`, perhaps with a year.
    fn date_from(&mut self) -> Option<Date> {
        let start = self.at;
        let year = self.year();
        let after_year = self.at;
        self.eat(b' ');
        if self.eat_word("easter") {
            return Some(Date::new(year, Anchor::Easter));
        }
        self.missing(self.at);
        if year.is_none() {
            self.at = after_year;
        }
        let Some(month) = self.month() else {
            return self.miss(start);
        };
        let has_space = self.eat(b' ');
        if let Some(day) = self.daynum() {
            return Some(Date::new(year, Anchor::Day { month, day }));
        }
        if has_space
            && let Some((weekday, nth)) = self.nth_weekday()
            && self.is_date_complete()
        {
            let anchor = Anchor::NthWeekday {
                month,
                weekday,
                nth,
            };
            return Some(Date::new(year, anchor));
        }
        self.miss(start)
    }

    /// `Su[1]` or `Su[-1]`: the weekday, and its place in the month.
    fn nth_weekday(&mut self) -> Option<(u8, i8)> {
        let weekday = self.wday()?;
        if !self.eat(b'[') {
            return None;
        }
        let is_from_end = self.minus();
        let nth = i8::try_from(self.nth()?).ok()?;
        let nth = if is_from_end { -nth } else { nth };
        self.eat(b']').then_some((weekday, nth))
    }

    /// Whether a date with a weekday ends here. Where weekdays follow (`Jan Mo[1],Tu[1]`), it is a
    /// month with weekdays instead.
    fn is_date_complete(&mut self) -> bool {
        let start = self.at;
        let is_complete = !self.eat(b',') || self.monthday_range().is_some();
        self.at = start;
        is_complete
    }

    /// `date_to`: a date, or the day of a month alone, the next after `from`.
    fn date_to(&mut self, from: Date) -> Option<Date> {
        if let Some(to) = self.date_from() {
            return Some(to);
        }
        let day = self.daynum()?;
        let (month, is_next) = match from.anchor {
            Anchor::Easter => {
                self.note(HoursProblem::Unsupported);
                (1, false)
            }
            Anchor::Day { month, day: first } => (month, day < first),
            Anchor::NthWeekday { month, .. } => (month, false),
        };
        let (month, years) = match (month, is_next) {
            (12, true) => (1, 1),
            (month, true) => (month + 1, 0),
            (month, false) => (month, 0),
        };
        let year = from.year.map(|year| year + years);
        Some(Date::new(year, Anchor::Day { month, day }))
    }

    /// `date_offset`: `+Su`, `-Su`, ` +1 day`, or a weekday and days.
    fn date_offset(&mut self, date: &mut Date) {
        let start = self.at;
        if let Some(sign) = self.plus_or_minus()
            && let Some(weekday) = self.wday()
        {
            let is_back = sign < 0;
            date.toward = Some(Toward { weekday, is_back });
        } else {
            self.at = start;
        }
        date.days = self.day_offset().unwrap_or_default();
    }
}
