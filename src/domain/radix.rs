//! Least-significant-digit radix sort of 64-bit keys, each with the number of what it belongs to: O(n) a digit.
//!
//! Only the highest digits of the bits that differ are sorted so, one to three ([`PASSES`]). That leaves few keys in disorder, side by
//! side in short runs, which are put in order on the spot; a long run is sorted like the whole, by the bits below.
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    reason = "hot loops over every record: digits are masked to the table's size, and the running starts come \
              from counting the same keys"
)]

/// Long loops are cut into calls of this many items. A multiple of 64.
///
/// A browser swaps its quick first code of a wasm function for optimised code at the next call only, so one long loop
/// would run the whole first load in the slow tier.
pub(super) const STEP: usize = 8192;

/// Bits a pass: a table of 8 kB, which stays in the fastest cache.
const DIGIT_BITS: u32 = 11;
const DIGITS: usize = 1 << DIGIT_BITS;
/// How many digits are sorted by, by how many keys there are: the last for all longer lists.
const PASSES: [(usize, u32); 3] = [(1 << 10, 1), (1 << 14, 2), (usize::MAX, 3)];
/// The most keys that are put in order by insertion.
const SHORT: usize = 64;

/// How often each digit occurs, then where its next key goes.
type Table = [u32; DIGITS];

/// Sorts the numbers by their keys, and the keys. Stable. Both have the same length.
pub fn sort(keys: &mut Vec<u64>, numbers: &mut Vec<u32>) {
    if keys.len() <= SHORT {
        return insert_all(keys, numbers);
    }
    let differing = differing_bits(keys);
    if differing == 0 {
        return; // sorted already
    }
    let top = u64::BITS - differing.leading_zeros();
    let low = top.saturating_sub(passes(keys.len()) * DIGIT_BITS);
    let mut spare = (vec![0; keys.len()], vec![0; keys.len()]);
    let mut shift = low;
    while shift < top {
        let mut starts = starts(keys, shift);
        for (keys, numbers) in keys.chunks(STEP).zip(numbers.chunks(STEP)) {
            scatter_step(keys, numbers, shift, &mut starts, &mut spare);
        }
        core::mem::swap(keys, &mut spare.0);
        core::mem::swap(numbers, &mut spare.1);
        shift += DIGIT_BITS;
    }
    drop(spare);
    let mut from = 0;
    while low > 0 && from < keys.len() {
        from = order_runs(keys, numbers, low, from);
    }
}

fn passes(len: usize) -> u32 {
    PASSES
        .iter()
        .find(|(most, _)| len <= *most)
        .map_or(1, |(_, passes)| *passes)
}

/// The bits in which keys differ; none when they are in order, as in data shipped so.
fn differing_bits(keys: &[u64]) -> u64 {
    let first = keys.first().copied().unwrap_or(0);
    let (mut last, mut differing, mut sorted) = (first, 0, true);
    for keys in keys.chunks(STEP) {
        let (in_order, bits) = survey_step(keys, first);
        sorted &= in_order && last <= keys[0];
        differing |= bits;
        last = keys[keys.len() - 1];
    }
    if sorted { 0 } else { differing }
}

/// Whether some keys are in order, and the bits in which they differ from `first`.
#[inline(never)]
fn survey_step(keys: &[u64], first: u64) -> (bool, u64) {
    let differing = keys.iter().fold(0, |bits, key| bits | (key ^ first));
    (keys.is_sorted(), differing)
}

/// Where the first key of each digit goes.
fn starts(keys: &[u64], shift: u32) -> Table {
    let mut table = [0; DIGITS];
    for keys in keys.chunks(STEP) {
        count_step(keys, shift, &mut table);
    }
    let mut start = 0;
    for count in &mut table {
        (*count, start) = (start, start + *count);
    }
    table
}

#[inline(never)]
fn count_step(keys: &[u64], shift: u32, counts: &mut Table) {
    for &key in keys {
        counts[(key >> shift) as usize & (DIGITS - 1)] += 1;
    }
}

#[inline(never)]
fn scatter_step(
    keys: &[u64],
    numbers: &[u32],
    shift: u32,
    starts: &mut Table,
    (sorted, their_numbers): &mut (Vec<u64>, Vec<u32>),
) {
    for (&key, &number) in keys.iter().zip(numbers) {
        let start = &mut starts[(key >> shift) as usize & (DIGITS - 1)];
        sorted[*start as usize] = key;
        their_numbers[*start as usize] = number;
        *start += 1;
    }
}

/// Puts the runs of keys that agree above `low` in order, those that start within one step of `from`; gives the end of
/// the last.
#[inline(never)]
fn order_runs(keys: &mut [u64], numbers: &mut [u32], low: u32, from: usize) -> usize {
    let mut start = from;
    while start < keys.len() && start < from + STEP {
        let mut end = start + 1;
        while end < keys.len() && (keys[end] ^ keys[start]) >> low == 0 {
            end += 1;
        }
        if end - start > 1 {
            order_run(&mut keys[start..end], &mut numbers[start..end]);
        }
        start = end;
    }
    start
}

fn order_run(keys: &mut [u64], numbers: &mut [u32]) {
    if keys.len() <= SHORT {
        return insert_all(keys, numbers);
    }
    let mut copies = (keys.to_vec(), numbers.to_vec());
    sort(&mut copies.0, &mut copies.1);
    keys.copy_from_slice(&copies.0);
    numbers.copy_from_slice(&copies.1);
}

/// Insertion sort.
fn insert_all(keys: &mut [u64], numbers: &mut [u32]) {
    for at in 1..keys.len() {
        let mut to = at;
        while to > 0 && keys[to - 1] > keys[to] {
            keys.swap(to - 1, to);
            numbers.swap(to - 1, to);
            to -= 1;
        }
    }
}
