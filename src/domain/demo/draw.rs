//! Random draws that give the same values on every platform and with every version of the libraries.
//!
//! Only the generator comes from a crate: `ChaCha8`, whose output is fixed by its definition (RFC 8439 with eight rounds).
//! What is made of its numbers is written here, for distributions of libraries may change with a version.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore as _, SeedableRng as _};

/// One stream of random draws.
pub(super) struct Draw(ChaCha8Rng);

impl Draw {
    /// The stream of record `index` under `seed`. Streams do not depend on one another: a record is the same
    /// however many are made.
    pub(super) fn for_record(seed: u64, index: u64) -> Self {
        let mut key = [0_u8; 32];
        for (byte, value) in key.iter_mut().zip(seed.to_le_bytes()) {
            *byte = value;
        }
        let mut rng = ChaCha8Rng::from_seed(key);
        rng.set_stream(index);
        Self(rng)
    }

    /// A whole number from 0 to `bound - 1`; 0 when `bound` is 0.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        let scaled = (u64::from(self.0.next_u32()) * u64::from(bound)) >> 32;
        u32::try_from(scaled).unwrap_or_default()
    }

    /// As [`Draw::below`], for totals beyond 32 bits.
    pub(super) fn below_u64(&mut self, bound: u64) -> u64 {
        let scaled = (u128::from(self.0.next_u64()) * u128::from(bound)) >> 64;
        u64::try_from(scaled).unwrap_or_default()
    }

    /// True `percent` times in a hundred.
    pub(super) fn chance(&mut self, percent: u8) -> bool {
        self.below(100) < u32::from(percent)
    }

    /// One of `items`, each as likely as the others; `None` when there is none.
    pub(super) fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        let count = u32::try_from(items.len()).ok()?;
        items.get(usize::try_from(self.below(count)).ok()?)
    }

    /// One of `words`, or nothing of nothing.
    pub(super) fn word(&mut self, words: &[&'static str]) -> &'static str {
        self.pick(words).copied().unwrap_or_default()
    }

    /// `count` different items, in the order of `items`; all of them when there are fewer.
    pub(super) fn some<T: Copy>(&mut self, items: &[T], count: usize) -> Vec<T> {
        let (mut wanted, mut left) = (count, items.len());
        let mut chosen = Vec::with_capacity(wanted.min(left));
        for item in items {
            let bound = u32::try_from(left).unwrap_or(u32::MAX);
            if usize::try_from(self.below(bound)).is_ok_and(|draw| draw < wanted) {
                chosen.push(*item);
                wanted -= 1;
            }
            left -= 1;
        }
        chosen
    }

    /// A number near 0, of standard deviation 1 and never beyond ±3.47: the centred sum of four uniform draws
    /// (Irwin–Hall), which needs no logarithm or cosine, whose last digit differs between platforms.
    pub(super) fn bell(&mut self) -> f64 {
        let sum: f64 = (0..4)
            .map(|_| f64::from(self.0.next_u32()) / (f64::from(u32::MAX) + 1.0))
            .sum();
        (sum - 2.0) * 1.732_050_807_568_877_2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_the_same_for_good() {
        let mut draw = Draw::for_record(1, 2);
        let drawn = [draw.below(1_000), draw.below(1_000), draw.below(1_000)];
        assert_eq!(drawn, [827, 376, 816]);
        assert_eq!(draw.below_u64(1 << 40), 506_470_840_604);
        assert_eq!(draw.some(&[1, 2, 3, 4, 5, 6], 3), [1, 3, 6]);
        assert_eq!(draw.bell().to_bits(), 4_602_923_955_962_915_929);
    }

    #[test]
    fn nothing_comes_of_nothing() {
        let mut draw = Draw::for_record(1, 1);
        assert_eq!(draw.below(0), 0);
        assert_eq!(draw.pick::<u8>(&[]), None);
        assert_eq!(draw.word(&[]), "");
        assert_eq!(draw.some(&[1, 2], 5), [1, 2]);
    }
}
