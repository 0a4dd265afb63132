//! The bit set against a plain vector of booleans.
#![expect(
    clippy::as_conversions,
    reason = "a u32 count fits a usize on every test machine"
)]

use geolocal::domain::bitset::BitSet;
use proptest::prelude::*;

fn set_of(model: &[bool]) -> BitSet {
    let mut set = BitSet::new(model.len(), false);
    ones(model).for_each(|at| set.insert(at));
    set
}

fn ones(model: &[bool]) -> impl Iterator<Item = usize> {
    model
        .iter()
        .enumerate()
        .filter(|(_, held)| **held)
        .map(|(at, _)| at)
}

fn check(set: &BitSet, model: &[bool]) {
    assert_eq!(set.len(), model.len());
    assert_eq!(
        set.iter_ones().collect::<Vec<_>>(),
        ones(model).collect::<Vec<_>>()
    );
    assert_eq!(usize::try_from(set.count()), Ok(ones(model).count()));
    assert_eq!(*set, set_of(model), "no bits past the end");
    assert!(
        model
            .iter()
            .enumerate()
            .all(|(at, &held)| set.get(at) == held)
    );
    assert!(!set.get(model.len()), "nothing past the end");
}

fn both(a: &[bool], b: &[bool], rule: fn(bool, bool) -> bool) -> Vec<bool> {
    let b = b.iter().copied().chain(core::iter::repeat(false));
    a.iter().zip(b).map(|(&a, b)| rule(a, b)).collect()
}

fn model() -> impl Strategy<Value = Vec<bool>> {
    prop_oneof![
        proptest::collection::vec(any::<bool>(), 0..200),
        proptest::collection::vec(Just(true), 120..200),
    ]
}

#[test]
fn filled_and_empty_at_every_edge_of_a_word() {
    for len in [0, 1, 63, 64, 65, 127, 128, 129] {
        check(&BitSet::new(len, true), &vec![true; len]);
        check(&BitSet::new(len, false), &vec![false; len]);
        assert_eq!(BitSet::new(len, true).is_empty(), len == 0);
    }
}

#[test]
fn what_is_past_the_end_is_ignored() {
    let mut set = BitSet::new(3, false);
    set.insert(3);
    set.insert(64);
    check(&set, &[false; 3]);
}

proptest! {
    #[test]
    fn behaves_as_a_vector_of_booleans(a in model(), b in model()) {
        let (set_a, set_b) = (set_of(&a), set_of(&b));
        check(&set_a, &a);
        let (mut and, mut or) = (set_a.clone(), set_a.clone());
        and.and(&set_b);
        or.or(&set_b);
        check(&and, &both(&a, &b, |a, b| a && b));
        check(&or, &both(&a, &b, |a, b| a || b));
        prop_assert_eq!(set_a.intersect_count(&set_b), and.count());
        check(&set_a.resized(b.len()), &both(&vec![true; b.len()], &a, |_, a| a));
    }

    #[test]
    fn counts_ranges(a in model(), b in model(), lo in 0_usize..220, width in 0_usize..220) {
        let (set_a, set_b, hi) = (set_of(&a), set_of(&b), lo + width);
        let within: Vec<_> = ones(&a).filter(|at| (lo..hi).contains(at)).collect();
        prop_assert_eq!(set_a.count_range(lo, hi) as usize, within.len());
        prop_assert_eq!(set_a.ones_in(lo..hi).collect::<Vec<_>>(), within.clone());
        let shared = within.iter().filter(|at| set_b.get(**at)).count();
        prop_assert_eq!(set_a.intersect_count_range(&set_b, lo, hi) as usize, shared);
    }
}
