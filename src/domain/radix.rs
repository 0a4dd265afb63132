//! Least-significant-digit radix sort of 64-bit keys: O(n) a digit, and only over the digits that differ.
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    reason = "hot loops over every record: digits are masked to the table's size, and the running starts come \
              from counting the same keys"
)]

/// Long loops are cut into calls of this many items: see [`sort`]. A multiple of 64.
pub(super) const STEP: usize = 8192;

/// Bits a pass: a table of 8 kB, which stays in the fastest cache.
const DIGIT_BITS: u32 = 11;
const DIGITS: usize = 1 << DIGIT_BITS;

/// Sorts by the bits from `skip` up. Stable: keys that agree there keep their order.
///
/// The loops run in calls of [`STEP`] keys: a browser swaps its quick first code of a wasm function for optimised
/// code at the next call only, so one long loop would run the whole first load in the slow tier.
pub fn sort(keys: &mut Vec<u64>, skip: u32) {
    if keys.is_sorted() {
        return; // data shipped in Z order
    }
    let first = keys.first().copied().unwrap_or(0);
    let differing = keys.iter().fold(0, |bits, key| bits | (key ^ first));
    let top = u64::BITS - differing.leading_zeros();
    let mut sorted = vec![0; keys.len()];
    let mut shift = skip;
    while shift < top {
        let mut starts = [0; DIGITS];
        for keys in keys.chunks(STEP) {
            count_step(keys, shift, &mut starts);
        }
        starts_from_counts(&mut starts);
        for keys in keys.chunks(STEP) {
            scatter_step(keys, shift, &mut starts, &mut sorted);
        }
        core::mem::swap(keys, &mut sorted);
        shift += DIGIT_BITS;
    }
}

const fn digit(key: u64, shift: u32) -> usize {
    (key >> shift) as usize & (DIGITS - 1)
}

#[inline(never)]
fn count_step(keys: &[u64], shift: u32, counts: &mut [u32; DIGITS]) {
    for &key in keys {
        counts[digit(key, shift)] += 1;
    }
}

/// Turns how often each digit occurs into where its first key goes.
fn starts_from_counts(counts: &mut [u32; DIGITS]) {
    let mut start = 0;
    for count in counts {
        (*count, start) = (start, start + *count);
    }
}

#[inline(never)]
fn scatter_step(keys: &[u64], shift: u32, starts: &mut [u32; DIGITS], sorted: &mut [u64]) {
    for &key in keys {
        let start = &mut starts[digit(key, shift)];
        sorted[*start as usize] = key;
        *start += 1;
    }
}
