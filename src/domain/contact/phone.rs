//! Telephone numbers, French ones above all.

/// The most digits a number has (ITU-T E.164).
const MOST_DIGITS: usize = 15;
/// The fewest digits that can be a number: short codes such as 3631 or 15.
const FEWEST_DIGITS: usize = 2;

/// A telephone number: French (ten digits from 0), a French short code, or foreign with its country code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phone {
    digits: [u8; MOST_DIGITS],
    len: u8,
    /// Whether the digits begin with a country code that is not 33.
    foreign: bool,
}

impl Phone {
    /// A number from text. Blanks, dots, hyphens, slashes and brackets are separators; `+33`, `0033` and `+33 (0)`
    /// become the national 0. Of several numbers (`02 … / 06 …`, `;`, `,`, " ou ") the first is taken. `None` when that
    /// is no number: letters, too few or too many digits, or ten digits that do not begin with 0.
    ///
    /// ```
    /// use geolocal::domain::contact::Phone;
    /// assert_eq!(Phone::parse("+33 (0)2.32.10.09.00").unwrap().tel_uri(), "tel:+33232100900");
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text
            .get(..4)
            .filter(|s| s.eq_ignore_ascii_case("tel:"))
            .and(text.get(4..))
            .unwrap_or(text);
        Self::one(text).or_else(|| first_of_several(text).and_then(Self::one))
    }

    fn one(text: &str) -> Option<Self> {
        let mut digits = [0; MOST_DIGITS];
        let mut len = 0;
        let mut plus = false;
        for c in text.chars() {
            match c {
                '0'..='9' => {
                    *digits.get_mut(len)? = u8::try_from(c).ok()?;
                    len += 1;
                }
                '+' if len == 0 && !plus => plus = true,
                '.' | '-' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}' => {}
                _ if c.is_whitespace() => {}
                _ => return None,
            }
        }
        let found = digits.get(..len)?;
        let international = if plus {
            Some(found)
        } else {
            found.strip_prefix(b"00")
        };
        match international {
            Some(rest) => match rest.strip_prefix(b"33") {
                Some(national) => Self::french(national.strip_prefix(b"0").unwrap_or(national)),
                None => (rest.len() >= 7 && rest.first() != Some(&b'0'))
                    .then(|| Self::from_digits(rest, true))
                    .flatten(),
            },
            None if len == 10 => Self::french(found.strip_prefix(b"0")?),
            None => ((FEWEST_DIGITS..=6).contains(&len))
                .then(|| Self::from_digits(found, false))
                .flatten(),
        }
    }

    /// From the nine digits after the national 0.
    fn french(national: &[u8]) -> Option<Self> {
        (national.len() == 9 && national.first() != Some(&b'0')).then_some(())?;
        let mut digits = [b'0'; 10];
        digits.get_mut(1..)?.copy_from_slice(national);
        Self::from_digits(&digits, false)
    }

    fn from_digits(found: &[u8], foreign: bool) -> Option<Self> {
        let mut digits = [0; MOST_DIGITS];
        digits.get_mut(..found.len())?.copy_from_slice(found);
        Some(Self {
            digits,
            len: u8::try_from(found.len()).ok()?,
            foreign,
        })
    }

    /// The digits: from 0 for a French number, from the country code for a foreign one.
    fn digits(&self) -> &str {
        let found = self.digits.get(..usize::from(self.len)).unwrap_or_default();
        str::from_utf8(found).unwrap_or_default()
    }

    fn is_national(&self) -> bool {
        !self.foreign && self.len == 10
    }

    /// As people in France read it: `02 32 10 09 00` (with no-break spaces); a foreign number as `+44…`.
    pub fn display(&self) -> String {
        if self.foreign {
            return format!("+{}", self.digits());
        }
        let mut text = String::new();
        for (at, digit) in self.digits().chars().enumerate() {
            if self.is_national() && at > 0 && at % 2 == 0 {
                text.push('\u{A0}');
            }
            text.push(digit);
        }
        text
    }

    /// The link that dials it (RFC 3966): international, but for short codes.
    pub fn tel_uri(&self) -> String {
        match self.digits().strip_prefix('0') {
            Some(national) if self.is_national() => format!("tel:+33{national}"),
            _ if self.foreign => format!("tel:+{}", self.digits()),
            _ => format!("tel:{}", self.digits()),
        }
    }

    /// Whether the call may cost more than a usual one: 081, 082 and 089 numbers, and short codes (ARCEP's numbering
    /// plan: 080 is free, short codes depend on their owner; emergency numbers of two or three digits are free).
    pub fn may_cost(&self) -> bool {
        let digits = self.digits();
        if self.is_national() {
            digits.starts_with("08") && !digits.starts_with("080")
        } else {
            !self.foreign && digits.len() >= 4 && !digits.starts_with("116")
        }
    }
}

/// What comes before the first mark that separates numbers.
fn first_of_several(text: &str) -> Option<&str> {
    let marks = [";", ",", " / ", "/", " ou ", " et ", " - ", "|"];
    marks
        .iter()
        .find_map(|mark| text.split_once(mark))
        .map(|(first, _)| first)
}
