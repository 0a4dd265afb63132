//! Listings that may be of the same establishment.

use geolocal::domain::checkup::{NEARBY_KM, Warning};
use geolocal::domain::dataset::Dataset;
use geolocal::domain::geo::LngLat;

use super::{bakery, dataset, place, warnings_in};

/// Number, id and whether the SIRET is the same, of each duplicate.
fn duplicates(all: &Dataset, record: u32) -> Vec<(u32, String, bool)> {
    let mut found = Vec::new();
    for warning in warnings_in(all, record) {
        if let Warning::Duplicate {
            record,
            id,
            same_siret,
            ..
        } = warning
        {
            found.push((record, id, same_siret));
        }
    }
    found
}

const SIRET: &str = r#""siret":"35600000000048""#;

#[test]
fn the_same_siret_wherever_and_each_once() {
    let all = dataset(&[
        bakery("a", "Au Bon Pain", SIRET),
        place("b", "Ailleurs", [1.1, 49.4], SIRET),
        bakery("c", "Au bon pain", SIRET),
        bakery("d", "Au Bon Pain", ""),
        bakery("e", "Autre", ""),
    ]);
    let own = |record: u32, id: &str, same| (record, id.to_owned(), same);
    assert_eq!(
        duplicates(&all, 0),
        [own(1, "b", true), own(2, "c", true), own(3, "d", false)]
    );
    assert_eq!(duplicates(&all, 1), [own(0, "a", true), own(2, "c", true)]);
    // Two without a SIRET do not share it.
    assert_eq!(duplicates(&all, 4), []);
}

#[test]
fn near_and_alike() {
    let degree = LngLat::new(0.0, 0.0)
        .unwrap()
        .haversine_km(LngLat::new(0.0, 1.0).unwrap());
    for (metres, name, told) in [
        (-1.0, "AU BON PAIN !", true),
        (-1.0, "Pain, au bon", true),
        (-1.0, "Au bon coin", false),
        (1.0, "Au Bon Pain", false),
    ] {
        let north = 49.18 + (NEARBY_KM + metres / 1_000.0) / degree;
        let all = dataset(&[
            bakery("a", "Au Bon Pain", ""),
            place("b", name, [-0.36, north], ""),
        ]);
        assert_eq!(!duplicates(&all, 0).is_empty(), told, "{name} {metres}");
        assert_eq!(!duplicates(&all, 1).is_empty(), told, "{name} {metres}");
    }
}

#[test]
fn a_corner_of_the_box_is_too_far() {
    // 130 m to the north and as far to the east: 184 m.
    let all = dataset(&[
        bakery("a", "Au Bon Pain", ""),
        place("b", "Au Bon Pain", [-0.35821, 49.18117], ""),
    ]);
    assert_eq!(duplicates(&all, 0), []);
}

#[test]
fn joined_sources_are_looked_through() {
    let one = dataset(&[bakery("a", "Au Bon Pain", SIRET)]);
    let other = dataset(&[
        bakery("x", "Autre", ""),
        place("b", "B", [1.1, 49.4], SIRET),
    ]);
    let all = Dataset::join(&[(0, one), (1, other)]);
    assert_eq!(duplicates(&all, 0), [(2, "b".to_owned(), true)]);
    let siret = geolocal::domain::contact::Siret::parse("35600000000048").unwrap();
    assert_eq!(all.with_siret(siret).collect::<Vec<_>>(), [0, 2]);
    let fields: Vec<&str> = warnings_in(&all, 0).iter().map(Warning::field).collect();
    assert_eq!(fields, ["siret"]);
}
