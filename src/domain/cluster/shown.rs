//! A filter's result, prepared for the index: which slots are shown, and running sums over them.
//!
//! The sums before each block of 64 slots make count and centre of any run of slots O(1): two blocks' sums
//! subtracted, and at most two part blocks added up. A change of filter costs one pass over the slots, O(n), and
//! touches no cluster.
#![expect(
    clippy::as_conversions,
    clippy::indexing_slicing,
    clippy::inline_always,
    reason = "hot loops over every shown slot: sums, words and columns all have the length of the index, which \
              `Shown::new` makes sure of, and adding a block is all that they do"
)]

use super::{Index, STEP, mix};
use crate::domain::bitset::BitSet;

/// Slots a block, one word of the bit set.
pub(super) const BLOCK: usize = 64;

/// The slots of one [`Index`] that a filter lets through.
#[derive(Clone, Debug)]
pub struct Shown {
    bits: BitSet,
    /// Sums over the shown slots before each block, and one more: over all.
    before: Vec<Sums>,
    index: u64,
    identity: u64,
}

/// Number and coordinate sums (world units) of shown slots. 2³² points of 2³² units cannot overflow.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    pub(super) count: u32,
    pub(super) x: u64,
    pub(super) y: u64,
}

impl Shown {
    /// Prepares a filter's result, in slot order, for `index`. Slots past the end of `bits` are not shown.
    /// O(n).
    pub fn new(index: &Index, bits: BitSet) -> Self {
        let bits = bits.resized(index.len());
        let mut before = Vec::with_capacity(bits.words().len() + 1);
        let mut sums = Sums::default();
        for (step, words) in bits.words().chunks(STEP / BLOCK).enumerate() {
            sum_step(index, words, step * STEP / BLOCK, &mut sums, &mut before);
        }
        before.push(sums);
        let identity = bits
            .words()
            .iter()
            .fold(index.identity, |hash, &word| mix(hash, word));
        Self {
            bits,
            before,
            index: index.identity,
            identity,
        }
    }

    /// Everything shown.
    pub fn all(index: &Index) -> Self {
        Self::new(index, BitSet::new(index.len(), true))
    }

    /// How many places are shown.
    pub fn total(&self) -> u32 {
        self.before.last().map_or(0, |sums| sums.count)
    }

    /// Whether the place at this slot is shown.
    pub fn contains_slot(&self, slot: u32) -> bool {
        self.bits.get(slot as usize)
    }

    /// The shown slots.
    pub const fn bits(&self) -> &BitSet {
        &self.bits
    }

    /// The records shown, by their own numbers instead of their slots; none when this was prepared for another index.
    /// O(n).
    pub fn records(&self, index: &Index) -> BitSet {
        let mut records = BitSet::new(index.len(), false);
        if self.belongs_to(index) {
            for (words, order) in self
                .bits
                .words()
                .chunks(STEP / BLOCK)
                .zip(index.order.chunks(STEP))
            {
                insert_step(words, order, &mut records);
            }
        }
        records
    }

    /// A fingerprint of index and filter: handles of another one are refused. The same filter over the same index
    /// has the same, so that going back to it makes its handles good again. Two different ones agree with a
    /// chance of 2⁻⁶⁴.
    pub const fn identity(&self) -> u64 {
        self.identity
    }

    /// Whether this was prepared for `index`.
    pub(super) const fn belongs_to(&self, index: &Index) -> bool {
        self.index == index.identity
    }

    /// How many of the slots `lo..hi` are shown. O(1).
    pub(super) fn count(&self, lo: usize, hi: usize) -> u32 {
        self.count_before(hi) - self.count_before(lo)
    }

    fn count_before(&self, slot: usize) -> u32 {
        let part = self.part_block(slot);
        self.before[slot / BLOCK].count + part.count_ones()
    }

    /// Number and coordinate sums of the shown slots in `lo..hi`. O(1).
    pub(super) fn sums(&self, index: &Index, lo: usize, hi: usize) -> Sums {
        let block = lo / BLOCK;
        let mut sums = Sums::default();
        if block == hi / BLOCK {
            sums.add(index, self.part_block(hi) & !self.part_block(lo), block);
            return sums;
        }
        let (from, to) = (self.sums_before(index, lo), self.sums_before(index, hi));
        sums.count = to.count - from.count;
        sums.x = to.x - from.x;
        sums.y = to.y - from.y;
        sums
    }

    fn sums_before(&self, index: &Index, slot: usize) -> Sums {
        let mut sums = self.before[slot / BLOCK];
        sums.add(index, self.part_block(slot), slot / BLOCK);
        sums
    }

    /// The shown slots of `slot`'s block that come before it, as bits.
    fn part_block(&self, slot: usize) -> u64 {
        let part = slot % BLOCK;
        if part == 0 {
            0
        } else {
            self.bits.words()[slot / BLOCK] & ((1 << part) - 1)
        }
    }
}

impl Sums {
    /// Adds the slots of a block whose bits are set in `word`: each of them, or the whole block less the others, whichever
    /// are fewer.
    #[inline(always)]
    fn add(&mut self, index: &Index, word: u64, block: usize) {
        let count = word.count_ones();
        self.count += count;
        if count as usize > BLOCK / 2 {
            let [all_x, all_y] = index.block_sums[block];
            let [x, y] = sums_of(index, !word, block);
            self.x += all_x - x;
            self.y += all_y - y;
        } else {
            let [x, y] = sums_of(index, word, block);
            self.x += x;
            self.y += y;
        }
    }
}

/// The coordinate sums of the slots of a block whose bits are set in `word`; bits past the last slot add nothing.
#[inline(always)]
fn sums_of(index: &Index, mut word: u64, block: usize) -> [u64; 2] {
    let (xs, ys) = index.block(block);
    let (mut x, mut y) = (0, 0);
    while word != 0 {
        let slot = word.trailing_zeros() as usize % BLOCK;
        x += u64::from(xs[slot]);
        y += u64::from(ys[slot]);
        word &= word - 1;
    }
    [x, y]
}

#[inline(never)]
fn sum_step(index: &Index, words: &[u64], first: usize, sums: &mut Sums, before: &mut Vec<Sums>) {
    for (block, &word) in words.iter().enumerate() {
        before.push(*sums);
        sums.add(index, word, first + block);
    }
}

#[inline(never)]
fn insert_step(words: &[u64], order: &[u32], records: &mut BitSet) {
    for (&word, order) in words.iter().zip(order.chunks(BLOCK)) {
        let mut word = word;
        while word != 0 {
            records.insert(order[word.trailing_zeros() as usize] as usize);
            word &= word - 1;
        }
    }
}
