//! A small, stable hash.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The prime of 64 bits of FNV.
const PRIME: u64 = 0x0100_0000_01b3;

/// FNV-1a, 64 bits (Fowler, Noll, Vo; offset basis and prime from draft-eastlake-fnv).
pub(in crate::domain) fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(PRIME)
    })
}

/// A hash map of records' ids and words. Its hashes are no secret: neither are those of the standard library in a
/// browser, whose keys are constants.
type Map<K, V> = HashMap<K, V, BuildHasherDefault<Fnv>>;

/// Two numbers by hash, for whatever is found by one: every other type of map would bring code of its own.
pub(super) type Numbers = Map<u64, [u32; 2]>;

/// [`fnv1a`] as a hasher.
#[derive(Default)]
pub(super) struct Fnv(u64);

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = (self.0.rotate_left(5) ^ fnv1a(bytes)).wrapping_mul(PRIME);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = (self.0.rotate_left(5) ^ number).wrapping_mul(PRIME);
    }

    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 29
    }
}
