//! The radix sort against the standard library's.

use geolocal::domain::radix;
use proptest::prelude::*;

/// Keys with many, few and no bits in common, so that each digit and each kind of run is met.
fn keys() -> impl Strategy<Value = Vec<u64>> {
    let key = prop_oneof![
        any::<u64>(),
        0_u64..50,
        (0_u64..4, 0_u64..200).prop_map(|(high, low)| high << 60 | low),
        Just(u64::MAX),
    ];
    prop::collection::vec(key, 0..500)
}

proptest! {
    #[test]
    fn sorts_stably(keys in keys()) {
        let mut expected: Vec<(u64, u32)> = keys.iter().copied().zip(0..).collect();
        expected.sort_by_key(|(key, _)| *key);
        let (mut sorted, mut numbers) = (keys.clone(), (0..).take(keys.len()).collect());
        radix::sort(&mut sorted, &mut numbers);
        let found: Vec<(u64, u32)> = sorted.into_iter().zip(numbers).collect();
        prop_assert_eq!(found, expected);
    }
}

#[test]
fn sorts_more_keys_than_a_step_holds() {
    let keys: Vec<u64> = (0..30_000_u64)
        .map(|n| n.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (n % 3 * 20))
        .collect();
    let mut expected = keys.clone();
    expected.sort_unstable();
    let (mut sorted, mut numbers) = (keys.clone(), (0..30_000).collect::<Vec<u32>>());
    radix::sort(&mut sorted, &mut numbers);
    assert_eq!(sorted, expected);
    let key_of = |&number: &u32| usize::try_from(number).ok().and_then(|at| keys.get(at));
    let by_number: Option<Vec<u64>> = numbers
        .iter()
        .map(|number| key_of(number).copied())
        .collect();
    assert_eq!(by_number, Some(expected));
}
