//! Sorting by plain numbers: one sort for all of them, since every kind of element sorted is a sort more to load.

/// The places of the keys in ascending order of key; of equal keys in the order they had. O(n log n).
pub fn places_in_order(keys: impl Iterator<Item = u128>) -> Vec<u32> {
    let mut keyed: Vec<(u128, u32)> = keys.zip(0..).collect();
    sort_keyed(&mut keyed);
    keyed.into_iter().map(|(_, place)| place).collect()
}

/// The items in ascending order of key; of equal keys in the order they had. O(n log n).
pub fn sorted_by_key<T>(items: Vec<T>, key: impl Fn(&T) -> u128) -> Vec<T> {
    let order = places_in_order(items.iter().map(key));
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let take = |place: u32| items.get_mut(usize::try_from(place).ok()?)?.take();
    order.into_iter().filter_map(take).collect()
}

/// A key that orders as [`f64::total_cmp`]: the bits, the sign bit turned over, for negative numbers all of them.
pub fn float_key(number: f64) -> u64 {
    let bits = number.to_bits();
    if number.is_sign_negative() {
        !bits
    } else {
        bits | 1 << 63
    }
}

/// Puts an element into a list in ascending order of key, after those of equal key. O(n): for short lists.
pub fn insert_by_key<T, K: Ord>(list: &mut Vec<T>, element: T, key: impl Fn(&T) -> K) {
    let own = key(&element);
    let at = list.partition_point(|other| key(other) <= own);
    list.insert(at, element);
}

#[inline(never)]
fn sort_keyed(keyed: &mut [(u128, u32)]) {
    keyed.sort_unstable();
}
