//! The file of the map: what is not changed stays as it is, byte for byte.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use geolocal::domain::corrections::{Collection, Kind};
use serde_json::{Value, json};

use super::{DATA, applied, correction, submission};

const INDENTED: &str = "\u{FEFF}{\r\n    \"features\": [\r\n        {\"id\": 1, \"properties\": {\"name\": \"A\"}, \"n\": 1.50},\r\n        null,\r\n        {\r\n            \"id\": \"e-2\",\r\n            \"properties\": null\r\n        }\r\n    ],\r\n    \"type\": \"FeatureCollection\"\r\n}";

#[test]
fn nothing_applied_changes_nothing() {
    for data in [
        DATA,
        INDENTED,
        r#"{"features":[]}"#,
        r#"{"features": [ ] , "a":1}"#,
    ] {
        assert_eq!(Collection::parse(data).unwrap().to_text(), data);
    }
}

#[test]
fn other_files_are_refused() {
    for data in [
        "",
        "[]",
        "{}",
        r#"{"features":{}}"#,
        r#"{"features":[]"#,
        "null",
    ] {
        assert!(Collection::parse(data).is_err(), "{data}");
    }
}

#[test]
fn only_what_is_corrected_is_written_anew() {
    let one = correction(20, "e-2", "email", Value::Null, json!("a@example.org"));
    let (text, _) = applied(INDENTED, &[one]);
    let (kept, rest) = INDENTED
        .split_once("            \"properties\": null\r\n")
        .unwrap();
    let kept = kept
        .strip_suffix("\r\n            \"id\": \"e-2\",\r\n")
        .unwrap();
    let written = "\n            \"id\": \"e-2\",\n            \"properties\": {\n                \"email\": \"a@example.org\",\n                \"updated\": \"2026-11-20\"\n            }\n";
    assert_eq!(text, [kept, written, rest].concat());
}

#[test]
fn an_empty_map_gets_its_first_establishment_on_a_line_of_its_own() {
    let mut one = submission(1, Kind::Registration, 20, "");
    one.after = super::values(&[("name", json!("A")), ("category", json!("a.b"))]);
    let (text, _) = applied(r#"{"type":"FeatureCollection","features":[]}"#, &[one]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines.first(),
        Some(&r#"{"type":"FeatureCollection","features":["#)
    );
    assert_eq!(lines.last(), Some(&"]}"));
    assert_eq!(lines.len(), 3);
}

#[test]
fn new_lists_are_written_as_the_file_writes_others() {
    let data = r#"{"features":[
{"id":"a","properties":{"services":"x;y"}},
{"id":"b","properties":{}}
]}"#;
    for (items, expected) in [
        (json!(["pain", "vin"]), r#""products":"pain;vin""#),
        (json!(["pain, vin"]), r#""products":"pain, vin;""#),
        (json!(["pain;vin"]), r#""products":["pain;vin"]"#),
    ] {
        let one = correction(20, "b", "products", Value::Null, items);
        let (text, _) = applied(data, &[one]);
        assert!(text.contains(expected), "{text}");
    }
}
