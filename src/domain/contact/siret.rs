//! SIRET: the number of an establishment in the French register.

/// La Poste's SIREN: its establishments' numbers follow another rule.
const LA_POSTE: &str = "356000000";

/// A SIRET: the 14 digits that number an establishment in the French register. Its checksum may be wrong: real ones
/// exist whose checksum is, so that it is reported, never refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Siret(u64);

/// What is wrong with a SIRET.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SiretProblem {
    /// Something else than digits and blanks.
    NotDigits,
    /// Not 14 digits.
    Length {
        /// Digits found.
        found: usize,
    },
    /// The check digit does not fit: a digit may be wrong.
    Checksum,
}

impl Siret {
    /// A number from text; blanks, dots and hyphens are ignored.
    ///
    /// # Errors
    /// When the text is not 14 digits. A wrong checksum is no error: see [`Self::checksum_holds`].
    pub fn parse(text: &str) -> Result<Self, SiretProblem> {
        let mut number: u64 = 0;
        let mut found = 0;
        for c in text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-'))
        {
            let digit = c.to_digit(10).ok_or(SiretProblem::NotDigits)?;
            number = number.wrapping_mul(10).wrapping_add(u64::from(digit));
            found += 1;
        }
        if found == 14 {
            Ok(Self(number))
        } else {
            Err(SiretProblem::Length { found })
        }
    }

    /// The 14 digits as a number.
    pub(crate) const fn number(self) -> u64 {
        self.0
    }

    /// The 14 digits.
    pub fn digits(self) -> String {
        format!("{:014}", self.0)
    }

    /// The digits as people write them: `356 000 000 00048` (with no-break spaces).
    pub fn formatted(self) -> String {
        let mut text = String::new();
        for (at, digit) in self.digits().chars().enumerate() {
            if matches!(at, 3 | 6 | 9) {
                text.push('\u{A0}');
            }
            text.push(digit);
        }
        text
    }

    /// Whether the check digit fits: Luhn's algorithm, or, for La Poste but its head office, a sum of digits
    /// divisible by 5 (INSEE, SIRENE documentation).
    pub fn checksum_holds(self) -> bool {
        let digits = self.digits();
        let sum: u32 = digits.chars().filter_map(|c| c.to_digit(10)).sum();
        luhn(&digits) || (digits.starts_with(LA_POSTE) && sum.is_multiple_of(5))
    }
}

/// Luhn's algorithm (ISO/IEC 7812-1, annex B).
fn luhn(digits: &str) -> bool {
    let weighted = digits
        .chars()
        .rev()
        .filter_map(|c| c.to_digit(10))
        .enumerate();
    let sum: u32 = weighted
        .map(|(at, digit)| {
            if at % 2 == 0 {
                digit
            } else {
                digit * 2 / 10 + digit * 2 % 10
            }
        })
        .sum();
    sum.is_multiple_of(10)
}
