//! A fixed-length set of small numbers, one bit each: the currency between filters and the cluster index.
//!
//! Every operation is linear in the number of 64-bit words. Bits at or past the length are always zero, which is
//! what lets counts and comparisons work on whole words.

use core::ops::Range;

/// Bits in one word.
const WORD: usize = 64;

/// A set of numbers in `0..len`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BitSet {
    words: Vec<u64>,
    len: usize,
}

impl BitSet {
    /// A set over `0..len` that holds every number (`filled`) or none.
    pub fn new(len: usize, filled: bool) -> Self {
        let word = if filled { u64::MAX } else { 0 };
        let mut set = Self {
            words: vec![word; len.div_ceil(WORD)],
            len,
        };
        set.clear_past_end();
        set
    }

    /// How many numbers the set ranges over, held or not.
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether the set ranges over no number at all (see [`Self::count`] for "holds none").
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The words, lowest numbers first; number `i` is bit `i % 64` of word `i / 64`.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// Whether the set holds `number`; false past the end.
    pub fn get(&self, number: usize) -> bool {
        self.words
            .get(number / WORD)
            .is_some_and(|word| word >> (number % WORD) & 1 == 1)
    }

    /// Adds `number`; does nothing past the end.
    pub fn insert(&mut self, number: usize) {
        if number >= self.len {
            return;
        }
        if let Some(word) = self.words.get_mut(number / WORD) {
            *word |= 1 << (number % WORD);
        }
    }

    /// The same numbers over `0..len`: those past the new end are dropped.
    #[must_use]
    pub fn resized(mut self, len: usize) -> Self {
        self.words.resize(len.div_ceil(WORD), 0);
        self.len = len;
        self.clear_past_end();
        self
    }

    /// Keeps only what `other` holds too. Numbers past the end of `other` are dropped.
    pub fn and(&mut self, other: &Self) {
        self.words
            .resize(other.words.len().min(self.words.len()), 0);
        self.words.resize(self.len.div_ceil(WORD), 0);
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    /// Adds what `other` holds. Numbers past this set's end are left out.
    pub fn or(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
        self.clear_past_end();
    }

    /// How many numbers the set holds.
    pub fn count(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// How many numbers both sets hold, without building the intersection.
    pub fn intersect_count(&self, other: &Self) -> u32 {
        self.words
            .iter()
            .zip(&other.words)
            .map(|(a, b)| (a & b).count_ones())
            .sum()
    }

    /// How many of the numbers in `lo..hi` the set holds.
    pub fn count_range(&self, lo: usize, hi: usize) -> u32 {
        self.words_in(lo..hi)
            .map(|(_, word)| word.count_ones())
            .sum()
    }

    /// How many of the numbers in `lo..hi` both sets hold.
    pub fn intersect_count_range(&self, other: &Self, lo: usize, hi: usize) -> u32 {
        let hi = hi.min(self.len).min(other.len);
        if lo >= hi {
            return 0;
        }
        let words = lo / WORD..hi.div_ceil(WORD);
        let pairs = self.words.get(words.clone()).unwrap_or_default().iter();
        let mut pairs = pairs.zip(other.words.get(words).unwrap_or_default());
        // Whole words first: the loop that counts them has nothing else to do.
        let both = pairs.clone().map(|(a, b)| a & b);
        let counted: u32 = both.map(u64::count_ones).sum();
        let outside = |pair: Option<(&u64, &u64)>, mask: u64| {
            pair.map_or(0, |(a, b)| (a & b & mask).count_ones())
        };
        let after = if hi.is_multiple_of(WORD) {
            0
        } else {
            u64::MAX << (hi % WORD)
        };
        let before = !(u64::MAX << (lo % WORD));
        counted - outside(pairs.clone().next_back(), after) - outside(pairs.next(), before)
    }

    /// Whether each number of the range is held.
    pub fn flags(&self) -> impl Iterator<Item = bool> {
        (0..self.len).map(|number| self.get(number))
    }

    /// The numbers held, ascending.
    pub fn iter_ones(&self) -> impl Iterator<Item = usize> {
        self.ones_in(0..self.len)
    }

    /// The numbers held within `range`, ascending.
    pub fn ones_in(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        self.words_in(range)
            .flat_map(|(at, word)| bits(word).map(move |bit| at * WORD + bit))
    }

    /// The words that meet `range`, with their place, bits outside the range masked away.
    fn words_in(&self, range: Range<usize>) -> impl Iterator<Item = (usize, u64)> {
        let (lo, hi) = (range.start, range.end.min(self.len));
        let places = if lo < hi {
            lo / WORD..hi.div_ceil(WORD)
        } else {
            0..0
        };
        let words = self.words.get(places.clone()).unwrap_or_default();
        places.zip(words).map(move |(at, &word)| {
            let from = u64::MAX << lo.saturating_sub(at * WORD);
            let spare = (at * WORD + WORD).saturating_sub(hi);
            (at, word & from & (u64::MAX >> spare))
        })
    }

    fn clear_past_end(&mut self) {
        let used = self.len % WORD;
        if let Some(last) = self.words.last_mut().filter(|_| used != 0) {
            *last &= (1 << used) - 1;
        }
    }
}

/// The positions of the ones in a word, ascending.
fn bits(mut word: u64) -> impl Iterator<Item = usize> {
    core::iter::from_fn(move || {
        let bit = word.trailing_zeros();
        word &= word.wrapping_sub(1);
        usize::try_from(bit).ok().filter(|&bit| bit < WORD)
    })
}
