//! Distances and boxes.
#![expect(clippy::unwrap_used, reason = "the literals are valid positions")]

use geo::{Distance as _, Geodesic, Point};
use geolocal::domain::geo::{Bounds, EARTH_RADIUS_KM, LngLat};
use proptest::prelude::*;

fn at(lng: f64, lat: f64) -> LngLat {
    LngLat::new(lng, lat).unwrap()
}

fn bounds(west: f64, south: f64, east: f64, north: f64) -> Bounds {
    Bounds::new(west, south, east, north).unwrap()
}

fn point(position: LngLat) -> Point {
    Point::new(position.lng(), position.lat())
}

fn position() -> impl Strategy<Value = LngLat> {
    (-180.0..=180.0, -90.0..=90.0).prop_map(|(lng, lat)| at(lng, lat))
}

#[test]
fn distances_that_are_known_without_a_formula() {
    let half_way_round = core::f64::consts::PI * EARTH_RADIUS_KM;
    for (from, to, km, slack) in [
        (at(0.0, 0.0), at(0.0, 0.0), 0.0, 0.0),
        (at(0.0, 0.0), at(180.0, 0.0), half_way_round, 1e-6),
        (at(0.0, 90.0), at(50.0, -90.0), half_way_round, 1e-6),
        (
            at(179.5, 0.0),
            at(-179.5, 0.0),
            half_way_round / 180.0,
            1e-6,
        ),
    ] {
        let found = from.haversine_km(to);
        assert!(
            (found - km).abs() <= slack,
            "{from:?} to {to:?}: {found} km, expected {km}"
        );
    }
}

#[test]
fn padding_is_a_share_of_each_side_and_stays_on_the_globe() {
    for (from, share, to) in [
        (
            bounds(0.0, 40.0, 2.0, 50.0),
            0.5,
            bounds(-1.0, 35.0, 3.0, 55.0),
        ),
        (
            bounds(0.0, 40.0, 2.0, 50.0),
            0.0,
            bounds(0.0, 40.0, 2.0, 50.0),
        ),
        (
            bounds(170.0, 0.0, 180.0, 80.0),
            0.5,
            bounds(165.0, -40.0, -175.0, 90.0),
        ),
        (
            bounds(175.0, 0.0, -175.0, 10.0),
            0.5,
            bounds(170.0, -5.0, -170.0, 15.0),
        ),
        (
            bounds(-170.0, 0.0, 170.0, 10.0),
            0.5,
            bounds(-180.0, -5.0, 180.0, 15.0),
        ),
        (Bounds::WORLD, 1.0, Bounds::WORLD),
    ] {
        assert_eq!(from.padded(share), to, "{from:?} by {share}");
    }
}

#[test]
fn longitudes_of_a_repeated_world_come_back() {
    assert_eq!(
        Bounds::wrapping(190.0, 0.0, 200.0, 95.0),
        Bounds::new(-170.0, 0.0, -160.0, 90.0)
    );
    assert_eq!(
        Bounds::wrapping(-190.0, 0.0, -170.0, 5.0),
        Bounds::new(170.0, 0.0, -170.0, 5.0)
    );
    assert_eq!(
        Bounds::wrapping(-300.0, -95.0, 300.0, 95.0),
        Some(Bounds::WORLD)
    );
    assert_eq!(Bounds::wrapping(f64::NAN, 0.0, 1.0, 1.0), None);
    assert_eq!(Bounds::wrapping(0.0, 0.0, f64::INFINITY, 1.0), None);
    assert_eq!(Bounds::wrapping(2.0, 0.0, 1.0, 1.0), None);
}

#[test]
fn the_middle_may_lie_beyond_the_antimeridian() {
    assert_eq!(bounds(0.0, 40.0, 2.0, 50.0).centre(), at(1.0, 45.0));
    assert_eq!(bounds(170.0, 0.0, -160.0, 0.0).centre(), at(-175.0, 0.0));
}

#[test]
fn there_is_no_box_around_nothing() {
    assert_eq!(Bounds::of([]), None);
    assert_eq!(Bounds::of([at(1.0, 2.0)]), Some(Bounds::at(at(1.0, 2.0))));
}

proptest! {
    /// Karney's geodesics on the ellipsoid are exact to nanometres; a sphere is at most 0.6 % off.
    #[test]
    fn distance_is_close_to_that_on_the_ellipsoid(a in position(), b in position()) {
        let exact_km = Geodesic.distance(point(a), point(b)) / 1000.0;
        let off_km = (a.haversine_km(b) - exact_km).abs();
        prop_assert!(off_km <= 0.006 * exact_km, "{} of {} km", off_km, exact_km);
    }

    #[test]
    fn distance_is_symmetric_and_bounded(a in position(), b in position()) {
        let km = a.haversine_km(b);
        prop_assert!((km - b.haversine_km(a)).abs() < 1e-9);
        prop_assert!((0.0..=core::f64::consts::PI * EARTH_RADIUS_KM + 1e-9).contains(&km));
    }

    #[test]
    fn the_box_around_positions_holds_them(positions in proptest::collection::vec(position(), 1..20)) {
        let around = Bounds::of(positions.iter().copied()).unwrap();
        prop_assert!(positions.iter().all(|&position| around.contains(position)));
        let (first, rest) = positions.split_at(1);
        let union = Bounds::of(first.iter().copied()).into_iter().chain(Bounds::of(rest.iter().copied()));
        prop_assert_eq!(union.reduce(Bounds::union), Some(around));
    }

    #[test]
    fn a_cut_box_holds_the_same(a in position(), b in position(), c in position()) {
        let crossing = bounds(a.lng(), a.lat().min(b.lat()), b.lng(), a.lat().max(b.lat()));
        let parts = crossing.uncrossed().filter(|part| part.contains(c)).count();
        prop_assert_eq!(parts, usize::from(crossing.contains(c)));
        prop_assert!(crossing.uncrossed().all(|part| !part.crosses_antimeridian()));
        let union = crossing.union(Bounds::at(c));
        prop_assert!(union.contains(c) && union.contains(a) && union.contains(crossing.centre()));
        prop_assert!(crossing.padded(0.1).contains(crossing.centre()));
    }
}
