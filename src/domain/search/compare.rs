//! One typed word against one written word.

use strsim::osa_distance;

use crate::domain::letters::Letters;

/// The least and the most letters of a word in which a typo is looked for: shorter ones resemble too many others, and
/// the distance of long ones costs the square of their length.
const TYPO_CHARS: core::ops::RangeInclusive<usize> = 4..=40;

/// The least letters of a beginning in which a typo is looked for: with fewer, three letters would answer.
const BEGINNING_CHARS: usize = 5;

/// The least letters of a singular that is known by its plural.
const SINGULAR_BYTES: usize = 3;

/// How a written word answers a typed one, worst first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Quality {
    /// Not at all.
    #[default]
    None,
    /// It begins so with one typo, in the first letter.
    StartTypoAtFirst,
    /// It begins so with one typo.
    StartTypo,
    /// With one typo, in the first letter.
    TypoAtFirst,
    /// With one typo.
    Typo,
    /// It begins so, or is the singular.
    Start,
    /// It is the same.
    Whole,
}

/// Whether and how a written word is, or begins with, a typed one.
pub(super) fn strictly(typed: &str, word: &str) -> Quality {
    match word.strip_prefix(typed) {
        Some("") => Quality::Whole,
        Some(_) => Quality::Start,
        None if singular(typed) == Some(word) => Quality::Start,
        None => Quality::None,
    }
}

/// The singular that a typed word may be the plural of.
fn singular(typed: &str) -> Option<&str> {
    let stem = typed.strip_suffix(['s', 'x'])?;
    Some(stem).filter(|stem| stem.len() >= SINGULAR_BYTES)
}

/// A typed word, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    text: String,
    letters: Letters,
    chars: usize,
}

impl Form {
    /// Of a folded word.
    pub(super) fn new(text: String) -> Self {
        Self {
            letters: Letters::of(&text),
            chars: text.chars().count(),
            text,
        }
    }

    /// Its text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether it may hold a typo: numbers never do.
    pub(super) fn is_mistakable(&self) -> bool {
        TYPO_CHARS.contains(&self.chars)
            && !self.text.starts_with(|first: char| first.is_ascii_digit())
    }

    /// Whether it may answer to a word that lacks one of its letters.
    pub(super) fn may_lack_one(&self, typos: bool) -> bool {
        singular(&self.text).is_some() || typos && self.is_mistakable()
    }

    /// Its letters.
    pub(super) const fn letters(&self) -> Letters {
        self.letters
    }

    /// Whether a written word is this one but for one typo, or begins so while it is still `being_typed`: a letter too
    /// many, one missing, a wrong one, or two swapped (optimal string alignment).
    pub(super) fn loosely(&self, word: &str, letters: Letters, being_typed: bool) -> Quality {
        if !self.is_mistakable() || !self.letters.are_nearly_in(letters) {
            return Quality::None;
        }
        let same_first = word.chars().next() == self.text.chars().next();
        if self.is_near(word, letters) {
            return if same_first {
                Quality::Typo
            } else {
                Quality::TypoAtFirst
            };
        }
        match being_typed && self.chars >= BEGINNING_CHARS && self.is_near_start(word) {
            true if same_first => Quality::StartTypo,
            true => Quality::StartTypoAtFirst,
            false => Quality::None,
        }
    }

    fn is_near(&self, word: &str, letters: Letters) -> bool {
        letters.are_nearly_in(self.letters)
            && self.letters.are_nearly_in(letters)
            && word.len().abs_diff(self.text.len()) <= 4
            && osa_distance(&self.text, word) <= 1
    }

    /// Whether the first letters of a word, as many as this has, one fewer or one more, are near.
    fn is_near_start(&self, word: &str) -> bool {
        let ends = word.char_indices().skip(self.chars - 1).take(3);
        let mut starts = ends.filter_map(|(end, _)| word.get(..end));
        starts.any(|start| self.is_near(start, Letters::of(start)))
    }
}
