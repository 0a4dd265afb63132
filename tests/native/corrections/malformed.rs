//! Submissions that cannot be used, each for one reason, named with its place. The schema refuses them too.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use geolocal::domain::corrections::{Due, Fault, Submission, Wrong};
use geolocal::domain::dataset::Problem;
use serde_json::{Value, json};

use super::submission::schema;

fn right(kind: &str) -> Value {
    let is_new = kind == "registration";
    let about = json!({"id": "e-1", "name": "Le Fournil"});
    let values = json!({"name": "A", "category": "a.b", "position": [-0.37, 49.18]});
    let (before, after) = match kind {
        "correction" => (values.clone(), values),
        "registration" => (json!({}), values),
        _ => (json!({}), json!({})),
    };
    json!({
        "type": "Feature",
        "id": "0F8FAD5B-d9cb-469f-a165-70867728950e",
        "geometry": {"type": "Point", "coordinates": [-0.37, 49.18]},
        "received": "by our server",
        "properties": {
            "geolocal": 1, "kind": kind, "made": "2026-11-28T10:30:59", "lang": "en",
            "establishment": if is_new { Value::Null } else { about },
            "before": before, "after": after, "consent": "Yes",
        }
    })
}

/// A right submission with another value at a place.
fn with(kind: &str, pointer: &str, value: Value) -> Value {
    let mut one = right(kind);
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = one.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    parent.insert(name.to_owned(), value);
    one
}

#[test]
fn right_ones_are_read() {
    let schema = schema();
    for kind in [
        "correction",
        "confirmation",
        "closure",
        "disclaimer",
        "registration",
    ] {
        let value = right(kind);
        let one = Submission::from_value(&value);
        assert!(one.is_ok(), "{one:?}");
        assert!(schema.is_valid(&value), "{kind}");
        assert_eq!(one.unwrap().id, "0f8fad5b-d9cb-469f-a165-70867728950e");
    }
}

#[test]
fn each_fault_is_named_with_its_place() {
    let expected = Wrong::Expected;
    let phone = |value: &str| Problem::BadPhone {
        value: value.to_owned(),
    };
    #[rustfmt::skip]
    let cases = [
        ("closure", "/type", json!("feature"), "/type", expected(Due::Feature), true),
        ("closure", "/id", json!("0f8fad5b"), "/id", expected(Due::Uuid), true),
        ("closure", "/id", Value::Null, "/id", Wrong::Missing, true),
        ("closure", "/geometry", json!({"type": "Point", "coordinates": [200, 0]}), "/geometry", expected(Due::Point), true),
        ("closure", "/geometry", json!({"type": "LineString", "coordinates": [0, 0]}), "/geometry", expected(Due::Point), true),
        ("closure", "/properties", json!([]), "/properties", expected(Due::Object), true),
        ("closure", "/properties/geolocal", json!(2), "/properties/geolocal", Wrong::Version, true),
        ("closure", "/properties/kind", json!("opening"), "/properties/kind", expected(Due::Kind), true),
        ("closure", "/properties/made", json!("2026-11-28"), "/properties/made", expected(Due::Moment), true),
        ("closure", "/properties/made", json!("2026-13-28T10:30"), "/properties/made", expected(Due::Moment), false),
        ("closure", "/properties/lang", json!("de"), "/properties/lang", expected(Due::Lang), true),
        ("closure", "/properties/decision", json!("maybe"), "/properties/decision", expected(Due::Decision), true),
        ("closure", "/properties/other", json!(1), "/properties/other", Wrong::UnknownName, true),
        ("closure", "/properties/establishment", Value::Null, "/properties/establishment", Wrong::Missing, true),
        ("closure", "/properties/establishment", json!({"id": "e-1", "name": ""}), "/properties/establishment/name", Wrong::Missing, true),
        ("closure", "/properties/after", json!({"phone": null}), "/properties/after", Wrong::NotEmpty, true),
        ("closure", "/properties/before", json!({"phone": null}), "/properties/before", Wrong::NotEmpty, true),
        ("closure", "/properties/sender", json!({"age": 3}), "/properties/sender/age", Wrong::UnknownName, true),
        ("correction", "/properties/after", Value::Null, "/properties/after", Wrong::Missing, true),
        ("correction", "/properties/after", json!({}), "/properties/after", Wrong::OtherKeys, false),
        ("correction", "/properties/after/id", json!("e-2"), "/properties/after/id", Wrong::UnknownName, true),
        ("correction", "/properties/after/a~b", json!(1), "/properties/after/a~0b", Wrong::UnknownName, true),
        ("correction", "/properties/after/name", Value::Null, "/properties/after/name", Wrong::Missing, true),
        ("correction", "/properties/after/phone", json!(1), "/properties/after/phone", expected(Due::Text), true),
        ("correction", "/properties/after/phone", json!("none"), "/properties/after/phone", Wrong::Value(phone("none")), false),
        ("correction", "/properties/after/services", json!("a;b"), "/properties/after/services", expected(Due::List), true),
        ("correction", "/properties/after/services", json!([1]), "/properties/after/services", expected(Due::List), true),
        ("correction", "/properties/after/position", json!([1]), "/properties/after/position", expected(Due::Position), true),
        ("correction", "/properties/after/position", json!([1, 2]), "/geometry", Wrong::TwoPositions, false),
        ("registration", "/properties/establishment", json!({"id": "a", "name": "b"}), "/properties/establishment", Wrong::NotEmpty, true),
        ("registration", "/properties/consent", Value::Null, "/properties/consent", Wrong::Missing, true),
        ("registration", "/properties/after", json!({"name": "A"}), "/properties/after/category", Wrong::Missing, true),
    ];
    let schema = schema();
    for (kind, pointer, value, at, wrong, in_schema) in cases {
        let one = with(kind, pointer, value);
        let fault = Fault {
            pointer: at.to_owned(),
            wrong,
        };
        assert_eq!(Submission::from_value(&one), Err(fault), "{one}");
        assert_eq!(!schema.is_valid(&one), in_schema, "{one}");
    }
}

#[test]
fn values_that_the_map_would_not_show_are_refused() {
    for (name, value) in [
        ("email", json!("a@b")),
        ("website", json!("javascript:alert(1)")),
        ("image", json!("http://a.example/b.jpg")),
        ("siret", json!("123")),
        ("special_until", json!("soon")),
        ("delivers_to", json!(["Caen"])),
        ("name", json!("a".repeat(301))),
        ("name", json!("a\u{202E}b")),
    ] {
        let pointer = format!("/properties/after/{name}");
        match Submission::from_value(&with("correction", &pointer, value)) {
            Err(Fault {
                pointer: at,
                wrong: Wrong::Value(_),
            }) => assert_eq!(at, pointer),
            other => panic!("{name}: {other:?}"),
        }
    }
    let sender = json!({"email": "nobody"});
    let one = with("closure", "/properties/sender", sender);
    assert!(
        matches!(Submission::from_value(&one), Err(Fault { pointer, .. }) if pointer == "/properties/sender/email")
    );
    assert!(matches!(
        Submission::parse("{"),
        Err(Fault {
            wrong: Wrong::NotJson { .. },
            ..
        })
    ));
}
