//! Which records have a word, for a run of records at a time.
//!
//! A run is short enough that a record's place in it and the field of the word go into 16 bits: half of what postings
//! over all records take, and nothing has to be sorted but one run.

use crate::domain::radix;

use super::compare::Quality;
use super::score::{Field, Points};

/// The most records of a run: their places take 12 bits.
pub(super) const RUN: usize = 4096;
/// Bits of the field's number.
const FIELD_BITS: u32 = 4;
/// Bits of a posting.
const POSTING_BITS: u32 = 16;

/// The postings of a run as they come: each the number of the word, the place of the record, the field.
#[derive(Debug, Default)]
pub(super) struct Gathered(Vec<u64>);

impl Gathered {
    /// Notes that the record at a place of the run has a word in a field.
    pub(super) fn push(&mut self, word: u32, place: u16, field: Field) {
        let posting = u64::from(place) << FIELD_BITS | u64::from(field.number());
        self.0.push(u64::from(word) << POSTING_BITS | posting);
    }

    /// Brings them in order, and forgets them here.
    pub(super) fn seal(&mut self) -> Run {
        let mut numbers = vec![0; self.0.len()];
        radix::sort(&mut self.0, &mut numbers);
        let mut run = Run::default();
        let nexts = self.0.iter().skip(1).map(Some).chain([None]);
        for (key, next) in self.0.iter().zip(nexts) {
            // The same word of the same record again, in a better field.
            if next.is_some_and(|next| next >> FIELD_BITS == key >> FIELD_BITS) {
                continue;
            }
            run.push(*key);
        }
        self.0.clear();
        run.shrink();
        run
    }
}

/// The postings of a run, by word.
#[derive(Clone, Debug, Default)]
pub(super) struct Run {
    /// The numbers of the words that occur, ascending.
    words: Vec<u32>,
    /// Where each word's postings end.
    ends: Vec<u32>,
    /// Places of records, ascending for a word, and below each in [`FIELD_BITS`] the field's number.
    postings: Vec<u16>,
}

impl Run {
    fn push(&mut self, key: u64) {
        let word = u32::try_from(key >> POSTING_BITS).unwrap_or(u32::MAX);
        let posting = u16::try_from(key & u64::from(u16::MAX)).unwrap_or_default();
        self.postings.push(posting);
        let end = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
        match (self.words.last(), self.ends.last_mut()) {
            (Some(last), Some(slot)) if *last == word => *slot = end,
            _ => {
                self.words.push(word);
                self.ends.push(end);
            }
        }
    }

    fn shrink(&mut self) {
        self.words.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.postings.shrink_to_fit();
    }

    /// Raises the points of each record of the run to what words are worth; their numbers ascend.
    pub(super) fn raise(&self, words: &[(u32, Quality)], points: &mut [Points]) {
        let mut from = 0;
        for (word, quality) in words {
            let at = self.seek(from, *word);
            if self.words.get(at) == Some(word) {
                let found = Points::of(*quality);
                for posting in self.postings_of(at) {
                    raise(*posting, found, points);
                }
            }
            from = at;
        }
    }

    /// The place of the first word not below `word`, looked for from a place on in growing steps: O(log of how far it is).
    fn seek(&self, from: usize, word: u32) -> usize {
        let mut step = 1;
        let is_below = |at: usize| self.words.get(at).is_some_and(|own| *own < word);
        while is_below(from + step) {
            step *= 2;
        }
        let low = from + step / 2;
        let end = self.words.len().min(from + step);
        let rest = self.words.get(low..end).unwrap_or_default();
        low + rest.partition_point(|own| *own < word)
    }

    fn postings_of(&self, at: usize) -> &[u16] {
        let end = |at: usize| {
            let end = self.ends.get(at).copied().unwrap_or_default();
            usize::try_from(end).unwrap_or(usize::MAX)
        };
        let start = at.checked_sub(1).map_or(0, end);
        self.postings.get(start..end(at)).unwrap_or_default()
    }

    /// Bytes held.
    pub(super) const fn memory_bytes(&self) -> usize {
        size_of::<u32>() * (self.words.capacity() + self.ends.capacity())
            + size_of::<u16>() * self.postings.capacity()
    }
}

fn raise(posting: u16, found: Points, points: &mut [Points]) {
    let [_, low] = posting.to_be_bytes();
    let found = found.in_field(low);
    if let Some(slot) = points.get_mut(usize::from(posting >> FIELD_BITS)) {
        *slot = found.max(*slot);
    }
}
