//! A small, stable hash.

/// FNV-1a, 64 bits (Fowler, Noll, Vo; offset basis and prime from draft-eastlake-fnv).
pub(super) fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
