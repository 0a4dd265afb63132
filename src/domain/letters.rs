//! The letters of a word as a set: a quick way to see that it is another word.

/// Which letters a folded word has, once and twice (bits 0 to 51), which digits (52 to 61), and whether anything else (62).
///
/// A text of several words has at least the letters of each. One edit changes at most one bit to 1 and one to 0: a quick way to see that two words are further apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Letters(u64);

impl Letters {
    /// Those of a folded word.
    pub fn of(word: &str) -> Self {
        Self(word.bytes().fold(0, |letters, byte| {
            let once = match byte {
                b'a'..=b'z' => 1 << (byte - b'a'),
                b'0'..=b'9' => 1 << (byte - b'0' + 52),
                _ => 1 << 62,
            };
            let again = byte.is_ascii_lowercase() && letters & once != 0;
            letters | if again { once << 26 } else { once }
        }))
    }

    /// Those of both.
    #[must_use]
    pub const fn with(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether all of these are among `others`.
    pub const fn are_in(self, others: Self) -> bool {
        self.0 & !others.0 == 0
    }

    /// Whether all of these but one at most are among `others`.
    pub const fn are_nearly_in(self, others: Self) -> bool {
        let lacking = self.0 & !others.0;
        lacking & lacking.wrapping_sub(1) == 0
    }
}
