//! In a territory.

use geolocal::domain::filter::records_inside;
use geolocal::domain::gazetteer::Gazetteer;
use geolocal::domain::insee::{InseeCode, Territory};

use super::{dataset, held};

fn gazetteer() -> Gazetteer {
    Gazetteer::parse(std::fs::read_to_string("generated/gazetteer/communes.txt").unwrap())
}

#[test]
fn by_code_by_address_by_place() {
    let places = dataset(&[
        (-0.37, 49.182, r#""name":"Caen","insee":"14118""#),
        (-0.32, 49.2, r#""name":"Hérouville","insee":"14327""#),
        (1.15, 49.02, r#""name":"Évreux","insee":"27229""#),
        // Neither code: the address decides, wherever the point stands.
        (
            1.15,
            49.02,
            r#""name":"Adresse","postcode":"14000","city":"CAEN""#,
        ),
        // Nothing but a point, in the middle of Évreux.
        (1.151, 49.024, r#""name":"Point""#),
    ]);
    let gazetteer = gazetteer();
    let inside = |code, gazetteer| {
        held(&records_inside(
            &places,
            Territory::parse(code).unwrap(),
            gazetteer,
        ))
    };
    assert_eq!(inside("14", Some(&gazetteer)), [0, 1, 3]);
    assert_eq!(inside("27", Some(&gazetteer)), [2, 4]);
    assert_eq!(inside("14118", Some(&gazetteer)), [0, 3]);
    assert_eq!(
        inside("200065597", Some(&gazetteer)),
        [0, 1, 3],
        "Caen la mer"
    );
    assert_eq!(inside("76", Some(&gazetteer)), [0_usize; 0]);
    // Without a gazetteer only what the records say themselves.
    assert_eq!(inside("14", None), [0, 1]);
    assert_eq!(inside("27229", None), [2]);
    assert_eq!(inside("200065597", None), [0_usize; 0]);
}

#[test]
fn codes() {
    let departement = |code| InseeCode::parse(code).unwrap().departement().to_string();
    assert_eq!(departement("14118"), "14");
    assert_eq!(departement("2A004"), "2A");
    assert_eq!(departement("97411"), "974");
    for bad in [
        "",
        "1",
        "9",
        "97",
        "980000000",
        "2C",
        "2C001",
        "1411a",
        "abcde",
    ] {
        let found = Territory::parse(bad).map(|territory| territory.to_string());
        let expected = match bad {
            // A number of nine digits is a SIREN, whatever it stands for.
            "980000000" => Some(bad.to_owned()),
            _ => None,
        };
        assert_eq!(found, expected, "{bad}");
    }
    for good in ["14", "2a", "974", "27229"] {
        let found = Territory::parse(good).map(|territory| territory.to_string());
        assert_eq!(found, Some(good.to_ascii_uppercase()));
    }
}
