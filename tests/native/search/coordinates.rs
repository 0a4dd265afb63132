//! Typed coordinates.

use geolocal::domain::geo::{Bounds, LngLat};
use geolocal::domain::search::typed_coordinates;
use proptest::prelude::*;

fn normandy() -> Bounds {
    Bounds::new(-1.95, 48.18, 1.80, 50.07).unwrap()
}

/// Fails unless a text gives a position, to a tenth of a metre.
fn check(text: &str, expected: Option<(f64, f64)>) {
    let found = typed_coordinates(text, normandy()).map(|at| (at.lat(), at.lng()));
    let near = |(lat, lng): (f64, f64)| {
        expected.is_some_and(|want| (lat - want.0).abs() < 1e-6 && (lng - want.1).abs() < 1e-6)
    };
    let right = found.map_or(expected.is_none(), near);
    assert!(right, "{text:?}: {found:?}, not {expected:?}");
}

#[test]
fn all_usual_ways_to_write_a_position() {
    let caen = Some((49.18, -0.37));
    for text in [
        "49.18, -0.37",
        "49.18,-0.37",
        "49.18 -0.37",
        "49.18;-0.37",
        "49.18/-0.37",
        "(49.18, -0.37)",
        " 49.18\t-0.37 ",
        "49,18 -0,37",
        "49,18, -0,37",
        "49,18 ; -0,37",
        "49,18,-0,37",
        "49.18 −0.37",
        "49.18° -0.37°",
        "49.18°N 0.37°W",
        "49.18N 0.37W",
        "49.18 n, 0.37 o",
        "N 49.18 O 0.37",
        "N49.18° W0.37°",
        "49°10'48\"N 0°22'12\"W",
        "49° 10' 48\" N, 0° 22' 12\" O",
        "49°10′48″N 0°22′12″O",
        "49°10’48”N 0°22’12”O",
        "N 49°10.8' W 0°22.2'",
        "49°10,8'N 0°22,2'O",
        "49°10'48.0\"N 0°22'12.0\"W",
        "0°22'12\"W 49°10'48\"N",
        "49°10'48\" -0°22'12\"",
        "49.180 -00.370",
    ] {
        check(text, caen);
    }
    check("49 0", Some((49.0, 0.0)));
    check("49, -1", Some((49.0, -1.0)));
    check("49,5 0,25", Some((49.5, 0.25)));
    check("49°30'N 0°15'E", Some((49.5, 0.25)));
}

#[test]
fn the_other_order_where_only_that_is_inside() {
    check("-0.37, 49.18", Some((49.18, -0.37)));
    check("1.1 49.44", Some((49.44, 1.1)));
    // What letters say holds.
    check("0.37N 49.18E", None);
    check("49.18E 0.37N", None);
}

#[test]
fn anything_else_is_none() {
    for text in [
        "",
        "49.18",
        "49.18,",
        "caen 14000",
        "14000",
        "14000 50000",
        "12 rue",
        "49.18 -0.37 3",
        "48.85 2.35",
        "0 0",
        "49.18 0.37 x",
        "49.18N 0.37N",
        "1, 2",
        "49.18 --0.37",
        "- 49.18 0.37",
        "49°70'N 0°W",
        "10' 49° 0°",
        "49.18..2 0.37",
        "49.18 -0.37W5",
        "9999999999999999999 0",
        "N W",
        "49°10'-48\" 0",
    ] {
        check(text, None);
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(lat in 48.2..50.0_f64, lng in -1.9..1.7_f64) {
        let expected = LngLat::new(lng, lat);
        let point = format!("{lat}, {lng}");
        let comma = format!("{lat} {lng}").replace('.', ",");
        for text in [point, comma, format!("{lng};{lat}")] {
            let found = typed_coordinates(&text, normandy()).unwrap();
            prop_assert!(found.haversine_km(expected.unwrap()) < 1e-6, "{}", text);
        }
    }

    #[test]
    fn never_outside_the_bounds(text in "[0-9NSEWO°'\"., \\-]{0,24}") {
        let inside = typed_coordinates(&text, normandy()).is_none_or(|at| normandy().contains(at));
        prop_assert!(inside);
    }
}
