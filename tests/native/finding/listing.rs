//! The order of the list.

use geolocal::domain::bitset::BitSet;
use geolocal::domain::geo::{Bounds, LngLat};
use geolocal::domain::listing::{RowOrder, in_view, name_ranks};
use proptest::prelude::*;

use super::dataset;

#[test]
fn by_distance_name_and_last_change() {
    let places = dataset(&[
        (-0.36, 49.18, r#""name":"Émile","updated":"2026-01-02""#),
        (-0.35, 49.18, r#""name":"à la ferme""#),
        (-0.37, 49.18, r#""name":"Zoé","updated":"2026-11-01""#),
        (1.0, 49.0, r#""name":"Ailleurs","updated":"2025-05-05""#),
        (
            2.0,
            49.0,
            r#""name":"Ailleurs aussi","updated":"2026-05-05""#,
        ),
    ]);
    let all = BitSet::new(5, true);
    let map = Bounds::new(-1.0, 49.0, 0.0, 50.0).unwrap();
    let caen = LngLat::new(-0.37, 49.18).unwrap();
    let lists = |order| {
        let view = in_view(&places, &all, map, order);
        (view.inside, view.outside)
    };
    assert_eq!(lists(RowOrder::From(caen)), (vec![2, 0, 1], vec![3, 4]));
    let ranks = name_ranks(&places);
    assert_eq!(lists(RowOrder::Ranks(&ranks)), (vec![1, 0, 2], vec![3, 4]));
    assert_eq!(lists(RowOrder::Updated), (vec![2, 0, 1], vec![4, 3]));
    let mut some = BitSet::new(5, false);
    some.insert(4);
    some.insert(1);
    let view = in_view(&places, &some, map, RowOrder::From(caen));
    assert_eq!((view.inside, view.outside), (vec![1], vec![4]));
}

proptest! {
    #[test]
    fn names_rank_as_their_folded_beginnings_sort(names in prop::collection::vec("[a-cA-Cé' ]{1,40}x", 0..40)) {
        let features: Vec<String> = names.iter().map(|name| format!(r#""name":"{name}""#)).collect();
        let features: Vec<_> = features.iter().map(|own| (0.0, 49.0, own.as_str())).collect();
        let places = dataset(&features);
        let key = |record: usize| {
            let name = places.name(u32::try_from(record).unwrap());
            geolocal::domain::fold::fold(name).bytes().take(32).collect::<Vec<_>>()
        };
        let mut expected: Vec<usize> = (0..places.len()).collect();
        expected.sort_by_key(|record| key(*record));
        let ranks = name_ranks(&places);
        for (rank, record) in expected.into_iter().enumerate() {
            prop_assert_eq!(ranks.get(record).copied(), u32::try_from(rank).ok());
        }
    }
}
