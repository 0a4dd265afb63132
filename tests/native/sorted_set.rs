//! The sorted set does what the standard library's does.

use std::collections::BTreeSet;

use geolocal::domain::sorted_set::SortedSet;
use proptest::prelude::*;

proptest! {
    #[test]
    fn behaves_as_the_standard_set(
        steps in prop::collection::vec((any::<bool>(), 0_u8..20), 0..60),
        range in (0_u8..20, 0_u8..20),
    ) {
        let (mut ours, mut theirs) = (SortedSet::default(), BTreeSet::new());
        for (adds, element) in steps {
            if adds {
                prop_assert_eq!(ours.insert(element), theirs.insert(element));
            } else {
                prop_assert_eq!(ours.remove(&element), theirs.remove(&element));
            }
            prop_assert_eq!(ours.contains(&element), theirs.contains(&element));
            prop_assert_eq!((ours.len(), ours.is_empty()), (theirs.len(), theirs.is_empty()));
        }
        prop_assert!(ours.iter().eq(&theirs));
        let range = range.0.min(range.1)..range.0.max(range.1);
        prop_assert_eq!(ours.count_in(range.clone()), theirs.range(range).count());
        ours.retain(|element| element % 2 == 0);
        theirs.retain(|element| element % 2 == 0);
        prop_assert_eq!(&ours, &theirs.iter().copied().collect());
        ours.clear();
        prop_assert_eq!(ours, SortedSet::default());
    }
}
