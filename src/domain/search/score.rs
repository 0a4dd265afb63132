//! What a record or a label is worth as an answer.

use super::compare::Quality;

/// Where a word stands, the least telling first. The number goes into postings, in four bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum Field {
    /// In the description.
    Description = 1,
    /// In the commune or postcode.
    City,
    /// Among the products.
    Products,
    /// In the label of its rubrique or family, in any language.
    Category,
    /// In the name.
    Name,
    /// In the name, as its first word, or the first that carries meaning.
    NameStart,
}

impl Field {
    /// Its number, at most 15.
    #[expect(clippy::as_conversions, reason = "a field-less enum's discriminant")]
    pub(super) const fn number(self) -> u8 {
        self as u8
    }
}

/// What one word of a query finds at best: 0 for nothing. Where it stands counts more than whether the word is whole,
/// and any typo less than everything else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Points(u8);

/// The quality of a whole word.
const WHOLE: u8 = 6;
/// The best quality of a beginning with a typo.
const BEGINNING: u8 = 2;
/// From here on nothing is mistyped; below the field's number come three bits of quality.
const STRICT: u8 = 64;

impl Points {
    /// For a word found so, wherever.
    pub(super) const fn of(quality: Quality) -> Self {
        Self(match quality {
            Quality::None => 0,
            Quality::StartTypoAtFirst => 1,
            Quality::StartTypo => BEGINNING,
            Quality::TypoAtFirst => 3,
            Quality::Typo => 4,
            Quality::Start => STRICT | 5,
            Quality::Whole => STRICT | WHOLE,
        })
    }

    /// The same found in a field, by the field's number; nothing stays nothing.
    pub(super) const fn in_field(self, number: u8) -> Self {
        if self.any() {
            Self(self.0 | (number & 7) << 3)
        } else {
            self
        }
    }

    /// Whether something is found.
    pub(super) const fn any(self) -> bool {
        self.0 > 0
    }

    const fn field(self) -> u8 {
        self.0 >> 3 & 7
    }

    const fn quality(self) -> u8 {
        self.0 & 7
    }

    const fn is_strict(self) -> bool {
        self.0 >= STRICT
    }
}

/// What the words of a query found in one record or label so far.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tally {
    sum: u16,
    least: Points,
    whole_in_name: u8,
    starts: bool,
}

impl Tally {
    /// Before the first word.
    pub(super) const NEW: Self = Self {
        sum: 0,
        least: Points(u8::MAX),
        whole_in_name: 0,
        starts: false,
    };

    /// Adds what the next word found; particles, which need not be found, count a little. `is_first` for the first word
    /// that must be found.
    pub(super) fn add(&mut self, points: Points, required: bool, is_first: bool) {
        if !required {
            self.sum += match points.quality() {
                0 => 0,
                WHOLE => 2,
                _ => 1,
            };
            return;
        }
        self.sum += u16::from(points.0);
        self.least = self.least.min(points);
        let is_name = points.field() >= Field::Name.number();
        if points.quality() == WHOLE && is_name {
            self.whole_in_name += 1;
        }
        self.starts |= is_first && points.field() == Field::NameStart.number();
    }

    /// What that is worth for a name with so many words that carry meaning; none where the query has none, which is
    /// never a whole name.
    pub(super) const fn score(self, name_words: Option<u8>) -> Score {
        let least = self.least;
        let tier = if !least.is_strict() && least.quality() <= BEGINNING {
            Tier::StartTypo
        } else if !least.is_strict() {
            Tier::Typo
        } else if least.field() < Field::Name.number() {
            Tier::Elsewhere
        } else if let Some(words) = name_words
            && self.whole_in_name == words
        {
            Tier::Exact
        } else if self.starts {
            Tier::Start
        } else {
            Tier::Within
        };
        Score {
            tier,
            sum: self.sum,
        }
    }
}

/// How a query is answered, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tier {
    /// With a typo in a word that goes on.
    StartTypo,
    /// With a typo.
    Typo,
    /// Not by the name alone.
    Elsewhere,
    /// By words of the name.
    Within,
    /// By a name that begins so.
    Start,
    /// By the whole name.
    Exact,
}

/// What an answer is worth: the tier first, then the words one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    pub(super) tier: Tier,
    sum: u16,
}

impl Score {
    /// The least of all.
    pub(super) const LEAST: Self = Self {
        tier: Tier::StartTypo,
        sum: 0,
    };

    /// A little less, within the tier.
    #[must_use]
    pub(super) const fn lowered(self) -> Self {
        Self {
            tier: self.tier,
            sum: self.sum.saturating_sub(1),
        }
    }
}
