//! What the geocoder answers.

use geolocal::domain::geo::{Bounds, LngLat};
use geolocal::domain::geocoding::{Address, Kind, Why, addresses};
use proptest::prelude::*;

/// As the national geocoder answers.
const ANSWER: &str = r#"{
  "type": "FeatureCollection",
  "features": [
    {"type": "Feature", "geometry": {"type": "Point", "coordinates": [5.3698, 43.2965]},
     "properties": {"label": "Rue Écuyère 13001 Marseille", "score": 0.98, "type": "street", "city": "Marseille"}},
    {"type": "Feature", "geometry": {"type": "Point", "coordinates": [-0.3674, 49.1829]},
     "properties": {"label": "12 Rue Écuyère 14000 Caen", "score": 0.96, "housenumber": "12", "id": "14118_3120_00012",
       "banId": null, "name": "12 Rue Écuyère", "postcode": "14000", "citycode": "14118", "x": 453985.02, "y": 6904062.2,
       "city": "Caen", "context": "14, Calvados, Normandie", "type": "housenumber", "importance": 0.63,
       "street": "Rue Écuyère", "_type": "address"}}
  ],
  "query": "12 rue ecuyere"
}"#;

fn normandy() -> Bounds {
    Bounds::new(-1.95, 48.18, 1.80, 50.07).unwrap()
}

fn collection(features: &str) -> String {
    format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#)
}

fn feature(at: &str, properties: &str) -> String {
    format!(
        r#"{{"type":"Feature","geometry":{{"type":"Point","coordinates":{at}}},"properties":{{{properties}}}}}"#
    )
}

#[test]
fn reads_addresses_and_puts_those_outside_the_territory_last() {
    let found = addresses(ANSWER, normandy()).unwrap();
    assert_eq!(
        found[0],
        Address {
            label: "12 Rue Écuyère 14000 Caen".to_owned(),
            kind: Kind::HouseNumber,
            score: 0.96,
            postcode: Some("14000".to_owned()),
            city: Some("Caen".to_owned()),
            insee: Some("14118".to_owned()),
            position: LngLat::new(-0.3674, 49.1829).unwrap(),
        }
    );
    assert_eq!(found[1].label, "Rue Écuyère 13001 Marseille");
    assert_eq!(found[1].postcode, None);
    assert_eq!(found.len(), 2);
}

#[test]
fn keeps_the_order_of_the_geocoder_within_the_territory() {
    let features = ["a", "b", "c"].map(|label| feature("[0,49]", &format!(r#""label":"{label}""#)));
    let found = addresses(&collection(&features.join(",")), normandy()).unwrap();
    let labels: Vec<_> = found.iter().map(|address| address.label.as_str()).collect();
    assert_eq!(labels, ["a", "b", "c"]);
}

#[test]
fn knows_what_an_address_is() {
    for (name, kind) in [
        ("housenumber", Kind::HouseNumber),
        ("street", Kind::Street),
        ("locality", Kind::Locality),
        ("municipality", Kind::Municipality),
        ("poi", Kind::Other),
    ] {
        let one = feature("[0,49]", &format!(r#""label":"a","type":"{name}""#));
        assert_eq!(
            addresses(&collection(&one), normandy()).unwrap()[0].kind,
            kind
        );
    }
}

#[test]
fn takes_the_first_of_several_postcodes() {
    let one = feature(
        "[0,49]",
        r#""label":"Gare","postcode":["14000","14100"],"citycode":["14118"],"city":[],"score":null"#,
    );
    let found = addresses(&collection(&one), normandy()).unwrap();
    assert_eq!(found[0].postcode.as_deref(), Some("14000"));
    assert_eq!(found[0].insee.as_deref(), Some("14118"));
    assert_eq!(found[0].city, None);
    assert!(found[0].score.abs() < f64::EPSILON);
}

#[test]
fn leaves_out_bad_features_only() {
    let good = feature("[0,49,12]", r#""label":"good""#);
    for bad in [
        "null".to_owned(),
        "3".to_owned(),
        "{}".to_owned(),
        feature("null", r#""label":"bad""#),
        feature("[0]", r#""label":"bad""#),
        feature("[\"0\",\"49\"]", r#""label":"bad""#),
        feature("[181,49]", r#""label":"bad""#),
        feature("[0,91]", r#""label":"bad""#),
        feature("[0,49]", ""),
        feature("[0,49]", r#""label":null"#),
        feature("[0,49]", r#""label":"  ""#),
        r#"{"type":"Feature","geometry":null,"properties":{"label":"bad"}}"#.to_owned(),
        r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[0,49]}}"#.to_owned(),
    ] {
        let found = addresses(&collection(&format!("{bad},{good}")), normandy()).unwrap();
        assert_eq!(found.len(), 1, "{bad}");
        assert_eq!(found[0].label, "good", "{bad}");
    }
    assert_eq!(addresses(&collection(""), normandy()), Ok(Vec::new()));
}

#[test]
fn says_when_that_is_no_answer() {
    for json in [
        "",
        "<!doctype html><title>Oups</title>",
        "null",
        "[]",
        "{}",
        r#"{"code":400,"message":"Failed parsing query"}"#,
        r#"{"features":{}}"#,
        r#"{"features":[{"#,
    ] {
        assert_eq!(addresses(json, normandy()), Err(Why::Unreadable), "{json}");
    }
}

proptest! {
    #[test]
    fn damaged_answers_do_no_harm(at in 0..ANSWER.len(), byte in any::<u8>(), cut in 0..ANSWER.len()) {
        let mut bytes = ANSWER.as_bytes().to_vec();
        bytes[at] = byte;
        bytes.truncate(ANSWER.len() - cut % 3);
        if let Ok(found) = addresses(&String::from_utf8_lossy(&bytes), normandy()) {
            prop_assert!(found.len() <= 2);
            prop_assert!(found.iter().all(|address| !address.label.is_empty()));
        }
    }
}
