//! Pins far from their commune.

use geolocal::domain::checkup::{PIN_FAR_KM, Warning, commune_of, named_commune};
use geolocal::domain::geo::LngLat;

use super::{GAZETTEER, bare, place, warnings_of};

/// North of the centre of Caen by so many kilometres.
fn north_of_caen(km: f64) -> [f64; 2] {
    let caen = GAZETTEER
        .commune(GAZETTEER.by_code("14118").unwrap())
        .unwrap();
    let degree = LngLat::new(0.0, 0.0)
        .unwrap()
        .haversine_km(LngLat::new(0.0, 1.0).unwrap());
    [caen.position.lng(), caen.position.lat() + km / degree]
}

#[test]
fn beyond_the_threshold_only() {
    let address = r#""postcode":"14000","city":"CAEN cedex""#;
    for (km, address, far) in [
        (PIN_FAR_KM - 0.01, address, false),
        (PIN_FAR_KM + 0.01, address, true),
        (PIN_FAR_KM + 0.01, r#""insee":"14118""#, true),
        // The code goes before the address.
        (
            PIN_FAR_KM + 0.01,
            r#""insee":"14118","postcode":"14600","city":"Honfleur""#,
            true,
        ),
        // Far, but nothing says from what.
        (PIN_FAR_KM + 0.01, r#""city":"Caen""#, false),
        (PIN_FAR_KM + 0.01, r#""insee":"75056""#, false),
        // Another commune is nearer: no matter while it is not far.
        (8.0, address, false),
    ] {
        let found = warnings_of(&[place("a", "Au Bon Pain", north_of_caen(km), address)]);
        let told = matches!(found.as_slice(), [Warning::PinFar { .. }]);
        assert_eq!(told, far, "{km} km, {address}: {found:?}");
        assert_eq!(found.is_empty(), !far, "{found:?}");
    }
}

#[test]
fn the_nearest_commune_is_told_when_it_is_another() {
    let found = warnings_of(&[place(
        "a",
        "Au Bon Pain",
        [0.2329, 49.4198],
        r#""insee":"14118""#,
    )]);
    let [
        Warning::PinFar {
            km,
            commune,
            nearest,
        },
    ] = found.as_slice()
    else {
        panic!("{found:?}");
    };
    assert!((49.0..52.0).contains(km), "{km}");
    assert_eq!(
        (commune.as_str(), nearest.as_deref()),
        ("Caen", Some("Honfleur"))
    );
    assert_eq!(found[0].field(), "position");
}

#[test]
fn the_nearest_commune_stands_in_for_one_that_is_not_named() {
    let mut own = bare();
    assert_eq!(named_commune(&own, &GAZETTEER), None);
    let code = |own: &_| {
        let commune = commune_of(own, &GAZETTEER).unwrap();
        GAZETTEER.commune(commune).unwrap().code
    };
    assert_eq!(code(&own), "14118");
    own.address.insee = Some(" 14333".to_owned());
    assert_eq!(code(&own), "14333");
}
