//! Sorting by plain numbers.

use geolocal::domain::order::{float_key, insert_by_key, places_in_order, sorted_by_key};
use proptest::prelude::*;

proptest! {
    #[test]
    fn sorts_as_the_stable_sort(items in prop::collection::vec((0_u8..9, any::<u16>()), 0..99)) {
        let mut expected = items.clone();
        expected.sort_by_key(|item| item.0);
        let key = |item: &(u8, u16)| u128::from(item.0);
        prop_assert_eq!(&sorted_by_key(items.clone(), key), &expected);
        let mut inserted = Vec::new();
        for item in items {
            insert_by_key(&mut inserted, item, |item| item.0);
        }
        prop_assert_eq!(inserted, expected);
    }

    #[test]
    fn float_keys_order_as_the_floats(a in prop::num::f64::ANY, b in prop::num::f64::ANY) {
        prop_assert_eq!(float_key(a).cmp(&float_key(b)), a.total_cmp(&b));
    }
}

#[test]
fn places_of_equal_keys_stay_in_order() {
    assert_eq!(places_in_order([3, 1, 3, 0].into_iter()), [3, 1, 0, 2]);
    assert_eq!(places_in_order(core::iter::empty()), [0_u32; 0]);
}
