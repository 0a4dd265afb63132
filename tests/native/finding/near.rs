//! Around a place, and delivering to it.

use geolocal::domain::filter::records_within;
use geolocal::domain::geo::{Bounds, LngLat};
use geolocal::domain::insee::InseeCode;
use proptest::prelude::*;

use super::{dataset, held};

fn at(lng: f64, lat: f64) -> LngLat {
    LngLat::new(lng, lat).unwrap()
}

const CAEN: (f64, f64) = (-0.370, 49.182);

#[test]
fn within_a_radius() {
    // About 0, 4.9, 5.1 and 15 km north and east of Caen.
    let (lng, lat) = CAEN;
    let places = [
        at(lng, lat),
        at(lng, lat + 0.044),
        at(lng + 0.0702, lat),
        at(lng, lat - 0.135),
    ];
    let within = |km| held(&records_within(places.into_iter(), 4, at(lng, lat), km));
    assert_eq!(within(5.0), [0, 1]);
    assert_eq!(within(5.2), [0, 1, 2]);
    assert_eq!(within(50.0), [0, 1, 2, 3]);
}

proptest! {
    #[test]
    fn nothing_but_the_distance_counts(
        places in prop::collection::vec((-3.0..3.0, 47.0..51.0), 0..60), km in 1..=50_u8,
    ) {
        let places: Vec<LngLat> = places.into_iter().map(|(lng, lat)| at(lng, lat)).collect();
        let centre = at(CAEN.0, CAEN.1);
        let found = records_within(places.iter().copied(), places.len(), centre, f64::from(km));
        for (record, place) in places.iter().enumerate() {
            let is_near = place.haversine_km(centre) <= f64::from(km);
            prop_assert_eq!(found.get(record), is_near);
            // The box around the circle holds it.
            prop_assert!(!is_near || Bounds::around(centre, f64::from(km)).padded(0.001).contains(*place));
        }
    }
}

#[test]
fn who_delivers_here() {
    let places = dataset(&[
        (-0.37, 49.182, r#""name":"Rayon","delivers_to":8"#),
        (
            -0.37,
            49.182,
            r#""name":"Communes","delivers_to":["14118","14327"]"#,
        ),
        (-0.37, 49.182, r#""name":"Nulle part""#),
        (0.1, 49.49, r#""name":"Loin","delivers_to":60"#),
        (
            0.1,
            49.49,
            r#""name":"Loin mais ici","delivers_to":"14327;76351""#,
        ),
    ]);
    let herouville = at(-0.3256, 49.2044);
    let code = |text| InseeCode::parse(text);
    assert_eq!(places.delivering(herouville, code("14327")), [0, 1, 3, 4]);
    assert_eq!(places.delivering(herouville, None), [0, 3]);
    assert_eq!(
        places.delivering(at(-0.37, 49.182), code("14118")),
        [0, 1, 3]
    );
    assert_eq!(places.delivering(at(1.4, 49.1), code("27681")), [0_u32; 0]);
}
