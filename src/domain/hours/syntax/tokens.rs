//! Names and numbers.

use super::cursor::Cursor;

const WEEKDAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// Times that depend on the sun.
const EVENTS: [&str; 4] = ["dawn", "sunrise", "sunset", "dusk"];

/// How many digits a year has.
pub(super) const YEAR_DIGITS: usize = 4;

impl Cursor<'_> {
    /// `wday`: from Monday, 0. `sunrise` is not one.
    pub(super) fn wday(&mut self) -> Option<u8> {
        let start = self.at;
        if self.event() {
            return self.miss(start);
        }
        self.one_of(&WEEKDAYS)
    }

    /// `month`: 1 to 12.
    pub(super) fn month(&mut self) -> Option<u8> {
        self.one_of(&MONTHS).map(|month| month + 1)
    }

    /// `event`: whether one was read.
    pub(super) fn event(&mut self) -> bool {
        self.one_of(&EVENTS).is_some()
    }

    /// `plus_or_minus`: 1 or -1.
    pub(super) fn plus_or_minus(&mut self) -> Option<i32> {
        if self.plus() {
            Some(1)
        } else if self.minus() {
            Some(-1)
        } else {
            None
        }
    }

    /// `+`: whether it was read.
    pub(super) fn plus(&mut self) -> bool {
        self.eat_sign(b'+')
    }

    /// `-` as a sign: whether it was read.
    pub(super) fn minus(&mut self) -> bool {
        self.eat_sign(b'-')
    }

    fn eat_sign(&mut self, sign: u8) -> bool {
        let is_read = self.eat(sign);
        if !is_read {
            self.missing(self.at);
        }
        is_read
    }

    /// `year`: 1900 to 9999, four digits.
    pub(super) fn year(&mut self) -> Option<i32> {
        let start = self.at;
        let mut year = 0;
        for _ in 0..YEAR_DIGITS {
            let Some(digit) = self.digit(0) else {
                return self.miss(start);
            };
            year = year * 10 + i32::from(digit);
            self.at += 1;
        }
        if year < 1900 {
            return self.miss(start);
        }
        Some(year)
    }

    /// `daynum`: 1 to 31, and not the hour of a time.
    pub(super) fn daynum(&mut self) -> Option<u8> {
        let start = self.at;
        let day = self.number_to(31)?;
        if self.has_minute(0) && !self.has_minute(3) {
            return self.miss(start);
        }
        Some(day)
    }

    /// Whether `:` and a minute come so many places ahead.
    fn has_minute(&self, ahead: usize) -> bool {
        self.peek(ahead) == b':'
            && self.digit(ahead + 1).is_some_and(|tens| tens < 6)
            && self.digit(ahead + 2).is_some()
    }

    /// `weeknum`: 1 to 53.
    pub(super) fn weeknum(&mut self) -> Option<i32> {
        self.number_to(53).map(i32::from)
    }

    /// A number from 1 to `last`, of one digit or two; of one where two are too many.
    fn number_to(&mut self, last: u16) -> Option<u8> {
        let (number, length) = match (self.digit(0), self.digit(1)) {
            (Some(tens), Some(ones)) if (1..=last).contains(&(tens * 10 + ones)) => {
                (tens * 10 + ones, 2)
            }
            (Some(ones), _) if ones > 0 => (ones, 1),
            _ => return self.miss(self.at),
        };
        self.at += length;
        u8::try_from(number).ok()
    }

    /// `positive_number`: up to four digits after any zeros.
    pub(super) fn positive_number(&mut self) -> Option<i32> {
        let start = self.at;
        while self.eat(b'0') {}
        let mut number = 0;
        while number < 1000
            && let Some(digit) = self.digit(0)
        {
            number = number * 10 + i32::from(digit);
            self.at += 1;
        }
        if number == 0 {
            return self.miss(start);
        }
        Some(number)
    }

    /// `nth`: 1 to 5.
    pub(super) fn nth(&mut self) -> Option<u8> {
        match self.peek(0) {
            byte @ b'1'..=b'5' => {
                self.at += 1;
                Some(byte - b'0')
            }
            _ => self.miss(self.at),
        }
    }

    /// `hour`, up to 23 or 48: of two digits, or of one and no more.
    pub(super) fn hour(&mut self, last: u16) -> Option<u16> {
        let (hour, length) = match (self.digit(0), self.digit(1)) {
            (Some(tens), Some(ones)) => (tens * 10 + ones, 2),
            (Some(ones), None) => (ones, 1),
            _ => return self.miss(self.at),
        };
        if hour > last {
            return self.miss(self.at);
        }
        self.at += length;
        Some(hour)
    }

    /// `minute`: 00 to 59.
    pub(super) fn minute(&mut self) -> Option<u16> {
        match (self.digit(0), self.digit(1)) {
            (Some(tens @ 0..=5), Some(ones)) => {
                self.at += 2;
                Some(tens * 10 + ones)
            }
            _ => self.miss(self.at),
        }
    }
}
