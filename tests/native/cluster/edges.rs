//! None, one, identical places, the edges of the world, and inputs large enough for every loop to be cut in steps.

use geolocal::domain::cluster::Expansion;

use super::*;

fn items(case: &Case, view: Bounds, zoom: u8) -> Vec<Item> {
    let (index, shown) = case.build();
    index.query(&shown, view, zoom)
}

#[test]
fn nothing_gives_nothing() {
    let (index, shown) = Case::all(Vec::new()).build();
    assert!(index.is_empty());
    assert_eq!(shown.total(), 0);
    assert_eq!(index.slot_of(0), None);
    assert_eq!(index.holder(&shown, 0, 3), None);
    for zoom in [0, 22, 23, u8::MAX] {
        assert_eq!(index.query(&shown, Bounds::WORLD, zoom), []);
    }
}

#[test]
fn one_place_is_itself_at_every_zoom() {
    let caen = at(-0.3707, 49.1829);
    let (index, shown) = Case::all(vec![caen]).build();
    for zoom in 0..=u8::MAX {
        let found = index.query(&shown, Bounds::WORLD, zoom);
        assert!(
            matches!(found[..], [Item::Place { record: 0, .. }]),
            "zoom {zoom}: {found:?}"
        );
        assert!(
            found[0].position().haversine_km(caen) < 1e-5,
            "within a centimetre"
        );
    }
}

#[test]
fn a_hidden_place_is_nowhere() {
    let case = Case {
        places: vec![at(0.0, 49.0), at(0.0, 49.0)],
        passes: vec![true, false],
    };
    let (index, shown) = case.build();
    assert_eq!(index.holder(&shown, 1, 5), None);
    assert!(matches!(
        index.holder(&shown, 0, 5),
        Some(Item::Place { record: 0, .. })
    ));
}

#[test]
fn places_on_one_spot_stay_a_cluster_and_say_so() {
    let le_havre = at(0.1079, 49.4944);
    let lone = items(&Case::all(vec![le_havre]), Bounds::WORLD, 0);
    let (index, shown) = Case::all(vec![le_havre; 12]).build();
    for zoom in 0..=22 {
        let found = index.query(&shown, Bounds::WORLD, zoom);
        assert_eq!((found.len(), total(&found)), (1, 12));
        assert_eq!(found[0].position(), lone[0].position());
        let handle = handle(&found[0]).unwrap();
        assert_eq!(index.expansion(&shown, handle), Some(Expansion::SameSpot));
        assert_eq!(index.leaves(&shown, handle, 0, 99), Some((0..12).collect()));
        assert_eq!(index.leaves(&shown, handle, 10, 99), Some(vec![10, 11]));
        assert_eq!(index.leaves(&shown, handle, 12, 99), Some(vec![]));
    }
    assert_eq!(
        index.query(&shown, Bounds::WORLD, 23).len(),
        12,
        "apart past the deepest zoom"
    );
}

#[test]
fn a_place_between_two_clusters_joins_the_larger() {
    // At zoom 0 a cell is 90 degrees wide: three cells side by side, the middle one near both others, they apart.
    for (west, east, joins_west) in [(40, 3, true), (3, 40, false)] {
        let mut places = vec![at(-5.0, 10.0); west];
        places.extend(vec![at(95.0, 10.0); east]);
        places.push(at(45.0, 10.0));
        let counts: Vec<_> = items(&Case::all(places), Bounds::WORLD, 0)
            .iter()
            .map(Item::count)
            .collect();
        let joined = |lead: usize, joins: bool| (lead + usize::from(joins)) as u32;
        assert_eq!(
            counts,
            [joined(west, joins_west), joined(east, !joins_west)]
        );
    }
}

/// Spots in cells of zoom 10, each with twice the places of the one before, so that each outranks it.
fn chain(spots: &[(f64, f64)]) -> Case {
    let cell = 360.0 / 4.0 / 1024.0;
    let spots = spots.iter().enumerate();
    Case::all(
        spots
            .flat_map(|(n, (x, y))| vec![at(x * cell, -y * cell); 1 << n])
            .collect(),
    )
}

#[test]
fn a_place_that_leads_only_because_of_what_is_out_of_sight_is_found() {
    // Each is near the next and no other. The last leads, so the one before does not, and so on back to the first;
    // without the last, which is three columns away, the first would not lead.
    let case = chain(&[(0.5, 0.5), (1.3, 0.5), (2.1, 0.5), (2.2, 1.3), (3.05, 1.3)]);
    let all = items(&case, Bounds::WORLD, 10);
    assert_eq!(all.iter().map(Item::count).collect::<Vec<_>>(), [1, 6, 24]);
    let speck = Bounds::at(all[0].position());
    assert_eq!(items(&case, speck, 10), all[..1]);
}

#[test]
fn a_cluster_that_splits_only_because_of_what_is_out_of_sight_says_so() {
    // As above, in a row; at zoom 9 the first two are a cluster, at zoom 10 the third takes the second.
    let (index, shown) = chain(&[
        (0.95, 0.5),
        (1.75, 0.5),
        (2.55, 0.5),
        (3.35, 0.5),
        (4.15, 0.5),
    ])
    .build();
    let first = index.holder(&shown, 0, 9).unwrap();
    assert_eq!(leaves(&index, &shown, &first), [0, 1, 2]);
    let expansion = index.expansion(&shown, handle(&first).unwrap());
    assert!(
        matches!(expansion, Some(Expansion::ZoomTo { zoom: 10, .. })),
        "{expansion:?}"
    );
}

#[test]
fn places_at_the_corners_of_the_world_are_found() {
    let corners = [
        (-180.0, 90.0),
        (180.0, 90.0),
        (-180.0, -90.0),
        (180.0, -90.0),
        (0.0, 0.0),
    ];
    let case = Case::all(corners.map(|(lng, lat)| at(lng, lat)).to_vec());
    for zoom in 0..=u8::MAX {
        assert_eq!(items(&case, Bounds::WORLD, zoom).len(), 5, "zoom {zoom}");
    }
    let north_west = items(&case, bounds(-180.0, 80.0, -170.0, 90.0), 5);
    assert!(
        matches!(north_west[..], [Item::Place { record: 0, .. }]),
        "{north_west:?}"
    );
}

#[test]
fn a_view_across_the_antimeridian_is_read_from_its_west() {
    let case = Case::all(vec![
        at(-179.0, 0.0),
        at(179.0, 0.0),
        at(0.0, 0.0),
        at(-179.0, 1.0),
    ]);
    let records: Vec<_> = items(&case, bounds(170.0, -10.0, -170.0, 10.0), 8)
        .into_iter()
        .map(|item| {
            if let Item::Place { record, .. } = item {
                Some(record)
            } else {
                None
            }
        })
        .collect();
    assert_eq!(records, [Some(3), Some(1), Some(0)]);
}

#[test]
fn a_filter_of_another_index_shows_nothing() {
    let (index, _) = Case::all(vec![at(0.0, 49.0), at(1.0, 49.0)]).build();
    let (_, other) = Case::all(vec![at(0.0, 49.0), at(1.1, 49.0)]).build();
    assert_eq!(index.query(&other, Bounds::WORLD, 3), []);
    assert_eq!(index.holder(&other, 0, 3), None);
    let item = Item::Place {
        record: 0,
        position: at(0.0, 49.0),
    };
    assert_eq!(index.tally(&other, &item, &[]), None);
}

#[test]
fn a_filter_of_another_length_is_cut_or_filled_with_hidden() {
    let (index, _) = Case::all(vec![at(0.0, 49.0), at(1.0, 49.0)]).build();
    assert_eq!(Shown::new(&index, BitSet::new(1, true)).total(), 1);
    assert_eq!(Shown::new(&index, BitSet::new(70, true)).total(), 2);
}

#[test]
fn unusual_options_are_harmless() {
    let places: Vec<_> = (0..50).map(|at_| at(f64::from(at_) / 10.0, 49.0)).collect();
    for cell_log2 in [0, 6, 8, 9, 40] {
        for merge in [-1.0, 0.0, 1.0, 7.0, f64::NAN] {
            let index = Index::build(
                &places,
                Options {
                    cell_log2,
                    merge,
                    max_zoom: u8::MAX,
                },
            );
            let shown = Shown::all(&index);
            for zoom in [0, 1, 8, 24, 60, u8::MAX] {
                assert_eq!(total(&index.query(&shown, Bounds::WORLD, zoom)), 50);
            }
        }
    }
}

/// A cheap generator of well-spread numbers (Weyl sequences), so that the large input is quick to make.
fn spread(count: u32) -> Vec<LngLat> {
    let part = |at: u32, step: f64| (f64::from(at) * step).fract();
    (0..count)
        .map(|n| {
            at(
                -2.0 + 4.0 * part(n, 0.754_877),
                48.0 + 2.0 * part(n, 0.569_84),
            )
        })
        .collect()
}

#[test]
fn the_order_is_that_of_the_z_curve() {
    let mut places = spread(20_000);
    places.extend_from_within(..9_000);
    // Centimetres apart, against the order: only their whole codes tell them apart.
    places.extend((0..1_000).map(|n| at(-f64::from(n) * 1e-7, 49.0)));
    let (index, shown) = Case::all(places).build();
    assert_eq!(total(&index.query(&shown, Bounds::WORLD, 12)), 30_000);
    let key = |record: u32| {
        let position = index.holder(&shown, record, 23).unwrap().position();
        let (x, y) = (
            position.lng() / 360.0 + 0.5,
            position.lat().to_radians().tan().asinh(),
        );
        let y = 0.5 - y / core::f64::consts::TAU;
        let unit = |v: f64| (v * 32_f64.exp2()).floor() as u64;
        (0..32)
            .map(|bit| (unit(x) >> bit & 1) << (2 * bit) | (unit(y) >> bit & 1) << (2 * bit + 1))
            .sum::<u64>()
    };
    assert!(
        index
            .order()
            .is_sorted_by_key(|&record| (key(record), record))
    );
}

#[test]
fn the_table_of_latitudes_agrees_with_the_formula() {
    let places: Vec<_> = (-900..=900)
        .map(|tenth| at(0.0, f64::from(tenth) / 10.0))
        .collect();
    let (index, shown) = Case::all(places.clone()).build();
    for (record, place) in (0..).zip(&places) {
        let held = index.holder(&shown, record, 23).unwrap();
        let expected = place.lat().clamp(-85.051_128_78, 85.051_128_78);
        let off_km = held.position().haversine_km(at(0.0, expected));
        assert!(off_km < 2e-5, "{place:?} is {off_km} km off");
    }
}
