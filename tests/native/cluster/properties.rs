//! What holds for any places, any filter and any view.

use std::collections::BTreeSet;

use geolocal::domain::cluster::Expansion;

use super::*;

const ZOOMS: core::ops::RangeInclusive<u8> = 0..=22;
/// Side of a cell with the default options, in shares of the world at zoom 0.
const CELL: f64 = 64.0 / 256.0;

/// Where a position is in a square world of side 1.
fn mercator(position: LngLat) -> (f64, f64) {
    let y = position.lat().to_radians().tan().asinh() / core::f64::consts::TAU;
    (position.lng() / 360.0 + 0.5, 0.5 - y)
}

fn distance(a: &Item, b: &Item) -> f64 {
    let ((ax, ay), (bx, by)) = (mercator(a.position()), mercator(b.position()));
    (ax - bx).hypot(ay - by)
}

/// No two items are closer than the `merge` option, 0.9 of a cell; rounding degrees may take a little.
fn keep_their_distance(items: &[Item], zoom: u8) -> Result<(), TestCaseError> {
    let least = 0.899 * CELL / f64::from(zoom).exp2();
    for (at, item) in items.iter().enumerate() {
        for other in &items[at + 1..] {
            prop_assert!(distance(item, other) >= least, "{:?} and {:?}", item, other);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn counts_add_up_at_every_zoom(case in case()) {
        let (index, shown) = case.build();
        prop_assert_eq!(shown.total(), case.total());
        for zoom in 0..=24 {
            let items = index.query(&shown, Bounds::WORLD, zoom);
            prop_assert_eq!(total(&items), case.total(), "zoom {}", zoom);
            prop_assert!(items.iter().all(|item| handle(item).is_none() || item.count() >= 2));
        }
    }

    #[test]
    fn every_place_shown_is_in_one_item(case in case(), zoom in ZOOMS) {
        let (index, shown) = case.build();
        let mut seen = BTreeSet::new();
        for item in index.query(&shown, Bounds::WORLD, zoom) {
            let leaves = leaves(&index, &shown, &item);
            prop_assert_eq!(leaves.len() as u32, item.count());
            for leaf in leaves {
                prop_assert!(case.passes[leaf as usize], "the filter hides {}", leaf);
                prop_assert!(seen.insert(leaf), "{} twice", leaf);
                prop_assert_eq!(index.holder(&shown, leaf, zoom), Some(item.clone()));
            }
        }
        prop_assert_eq!(seen.len() as u32, case.total());
    }

    #[test]
    fn items_keep_their_distance(case in case(), zoom in ZOOMS) {
        let (index, shown) = case.build();
        let items = index.query(&shown, Bounds::WORLD, zoom);
        keep_their_distance(&items, zoom)?;
    }

    #[test]
    fn the_view_changes_nothing(case in case(), view in view(), zoom in 0..=24_u8) {
        let (index, shown) = case.build();
        let mut all = index.query(&shown, Bounds::WORLD, zoom);
        all.retain(|item| view.contains(item.position()));
        let seen = index.query(&shown, view, zoom);
        if view.crosses_antimeridian() {
            prop_assert!(seen.len() == all.len() && seen.iter().all(|item| all.contains(item)));
        } else {
            prop_assert_eq!(seen, all);
        }
    }

    #[test]
    fn views_into_a_dense_field_change_nothing((case, view, zoom) in field()) {
        let (index, shown) = case.build();
        let all = index.query(&shown, Bounds::WORLD, zoom);
        keep_their_distance(&all, zoom)?;
        // A speck around each place: whether it leads is decided by what lies beyond.
        let specks = case.places.iter().step_by(5).map(|&place| Bounds::at(place).union(Bounds::at(at(
            place.lng() + 1e-6, place.lat() + 1e-6,
        ))));
        for view in specks.chain([view]) {
            let mut within = all.clone();
            within.retain(|item| view.contains(item.position()));
            prop_assert_eq!(index.query(&shown, view, zoom), within);
        }
        for item in &all {
            prop_assert_eq!(index.query(&shown, Bounds::at(item.position()), zoom), std::slice::from_ref(item));
        }
    }

    #[test]
    fn whatever_is_asked_in_a_dense_field_agrees((case, view, zoom) in field()) {
        let (index, shown) = case.build();
        for item in index.query(&shown, view, zoom) {
            let leaves = leaves(&index, &shown, &item);
            prop_assert_eq!(leaves.len() as u32, item.count());
            for &leaf in &leaves {
                prop_assert_eq!(index.holder(&shown, leaf, zoom), Some(item.clone()));
            }
            let Some(handle) = handle(&item) else { continue };
            if let Some(Expansion::ZoomTo { zoom: target, .. }) = index.expansion(&shown, handle) {
                for zoom in zoom..=target {
                    let items = index.query(&shown, Bounds::WORLD, zoom);
                    let of = |leaf: u32| {
                        let held = index.holder(&shown, leaf, zoom);
                        items.iter().position(|item| Some(item) == held.as_ref()).unwrap()
                    };
                    let whole = leaves.iter().all(|&leaf| of(leaf) == of(leaves[0]));
                    prop_assert_eq!(whole, zoom < target);
                }
            }
        }
    }

    #[test]
    fn items_are_read_from_north_to_south(case in case(), zoom in 0..=24_u8) {
        let (index, shown) = case.build();
        let items = index.query(&shown, Bounds::WORLD, zoom);
        let in_order = |a: &Item, b: &Item| {
            let (a, b) = (a.position(), b.position());
            a.lat() > b.lat() || a.lat() >= b.lat() && a.lng() <= b.lng()
        };
        prop_assert!(items.is_sorted_by(in_order));
    }

    #[test]
    fn pages_of_leaves_are_parts_of_the_whole(case in case(), zoom in 0..=12_u8, page in 1..9_usize) {
        let (index, shown) = case.build();
        for handle in index.query(&shown, Bounds::WORLD, zoom).iter().filter_map(handle) {
            let whole = index.leaves(&shown, handle, 0, usize::MAX).unwrap();
            let pages: Vec<_> = (0..=whole.len() / page)
                .flat_map(|at| index.leaves(&shown, handle, at * page, page).unwrap())
                .collect();
            prop_assert_eq!(pages, whole);
        }
    }

    #[test]
    fn clusters_split_where_they_say_and_no_sooner(case in case(), zoom in 0..=22_u8) {
        let (index, shown) = case.build();
        let is_one = |leaves: &[u32], zoom| {
            let held = index.holder(&shown, leaves[0], zoom);
            leaves.iter().all(|&leaf| index.holder(&shown, leaf, zoom) == held)
        };
        for item in index.query(&shown, Bounds::WORLD, zoom) {
            let Some(handle) = handle(&item) else { continue };
            let leaves = leaves(&index, &shown, &item);
            let deepest = match index.expansion(&shown, handle).unwrap() {
                Expansion::ZoomTo { zoom: target, bounds } => {
                    prop_assert!(!is_one(&leaves, target));
                    let spot = |&leaf: &u32| index.holder(&shown, leaf, u8::MAX).unwrap().position();
                    let around = bounds.padded(1e-9);
                    prop_assert!(leaves.iter().map(spot).all(|spot| around.contains(spot)));
                    target - 1
                }
                Expansion::SameSpot => index.options().max_zoom,
            };
            prop_assert!((zoom..=deepest).all(|zoom| is_one(&leaves, zoom)));
        }
    }

    #[test]
    fn tallies_add_up(case in case(), zoom in 0..=24_u8, view in view(), groups in 1..5_usize) {
        let (index, shown) = case.build();
        let mut sets = vec![BitSet::new(index.len(), false); groups];
        for (slot, &record) in index.order().iter().enumerate() {
            sets[record as usize % groups].insert(slot);
        }
        let tallied = index.query_tallied(&shown, view, zoom, &sets);
        let items: Vec<_> = tallied.iter().map(|(item, _)| item.clone()).collect();
        prop_assert_eq!(&items, &index.query(&shown, view, zoom));
        for (item, tally) in tallied {
            let mut expected = vec![0; groups];
            for leaf in leaves(&index, &shown, &item) {
                expected[leaf as usize % groups] += 1;
            }
            prop_assert_eq!(Some(tally.clone()), index.tally(&shown, &item, &sets));
            prop_assert_eq!(tally.iter().sum::<u32>(), item.count());
            prop_assert_eq!(tally, expected);
        }
    }

    #[test]
    fn a_handle_of_another_filter_is_refused(case in case(), zoom in 0..=12_u8, flip in any::<prop::sample::Index>()) {
        prop_assume!(!case.places.is_empty());
        let (index, shown) = case.build();
        let changed = flip.index(case.places.len()) as u32;
        let other = super::shown(&index, |record| case.passes[record as usize] != (record == changed));
        let again = super::shown(&index, |record| case.passes[record as usize]);
        for item in index.query(&shown, Bounds::WORLD, zoom) {
            let Some(handle) = handle(&item) else { continue };
            prop_assert_eq!(index.leaves(&other, handle, 0, 1), None);
            prop_assert_eq!(index.expansion(&other, handle), None);
            prop_assert_eq!(index.tally(&other, &item, &[]), None);
            prop_assert!(index.leaves(&again, handle, 0, 1).is_some(), "going back makes it good again");
        }
    }

    #[test]
    fn slots_and_records_are_each_others_inverse(case in case()) {
        let (index, shown) = case.build();
        for (slot, &record) in (0_u32..).zip(index.order()) {
            prop_assert_eq!(index.slot_of(record), Some(slot));
            prop_assert_eq!(shown.contains_slot(slot), case.passes[record as usize]);
        }
        prop_assert_eq!(index.slot_of(index.len() as u32), None);
    }
}
