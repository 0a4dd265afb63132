//! Submissions as JSON: what we write keeps to the schema, and is read back as it was.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::sync::LazyLock;

use chrono::NaiveDate;
use geolocal::domain::corrections::{About, Decision, Key, Kind, Sender, Submission, Values};
use geolocal::domain::geo::LngLat;
use geolocal::domain::lang::Lang;
use jsonschema::Validator;
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};

const SCHEMA: &str = include_str!("../../../docs/submission.schema.json");

/// The schema, read once.
pub(super) fn schema() -> &'static Validator {
    static READ: LazyLock<Validator> = LazyLock::new(read_schema);
    &READ
}

fn read_schema() -> Validator {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    assert!(jsonschema::meta::is_valid(&schema));
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("the schema can be used")
}

const TEXT: &str = "[a-zA-Zéè’«<&\"\\\\;,][a-zA-Z éè’«<&\"\\\\;,]{0,20}[a-z\"]";

fn number(below: u32) -> impl Strategy<Value = f64> {
    (0..below * 1_000_000).prop_map(move |at| f64::from(at) / 1e6)
}

fn position() -> impl Strategy<Value = LngLat> {
    (number(360), number(180)).prop_filter_map("on Earth", |(lng, lat)| {
        let rounded = |degrees: f64| (degrees * 1e6).round() / 1e6;
        LngLat::new(rounded(lng - 180.0), rounded(lat - 90.0))
    })
}

/// A right value of a key.
fn value(key: Key) -> BoxedStrategy<Value> {
    let text = |pattern: &'static str| pattern.prop_map(Value::from).boxed();
    match key.name() {
        "position" => position()
            .prop_map(|position| json!([position.lng(), position.lat()]))
            .boxed(),
        "phone" => text("0[1-9]( [0-9]{2}){4}"),
        "email" => text("[a-z]{1,8}@[a-z]{1,8}\\.example"),
        "website" | "facebook" | "instagram" | "booking" | "image" => {
            text("https://[a-z]{1,8}\\.example/[a-z?=]{0,8}")
        }
        "siret" => text("[0-9]{14}"),
        "special_until" => text("20[0-9]{2}-0[1-9]-1[0-9]"),
        "delivers_to" => prop_oneof![
            Just(json!(["10 km"])),
            Just(json!(["14118", "2A004"])),
            Just(json!(["14118"]))
        ]
        .boxed(),
        _ if key.is_list() => prop::collection::btree_set(TEXT, 1..4)
            .prop_map(|items| items.into_iter().map(Value::from).collect())
            .boxed(),
        _ => text(TEXT),
    }
}

fn values(keys: Vec<Key>) -> impl Strategy<Value = Values> {
    let each = keys.into_iter().map(|key| {
        let value = if key.is_required() {
            value(key)
        } else {
            option::of(value(key))
                .prop_map(Option::unwrap_or_default)
                .boxed()
        };
        (Just(key), value)
    });
    each.collect::<Vec<_>>().prop_map(|pairs| {
        let mut values = Values::default();
        for (key, value) in pairs {
            values.set(key, value);
        }
        values
    })
}

/// What is shown and what is wanted, as the kind has it.
fn changes(kind: Kind) -> BoxedStrategy<(Values, Values)> {
    let all: Vec<Key> = Key::all().collect();
    let some = prop::sample::subsequence(all.clone(), 0..all.len());
    match kind {
        Kind::Correction => some
            .prop_flat_map(|keys| (values(keys.clone()), values(keys)))
            .boxed(),
        Kind::Registration => values(all)
            .prop_map(|after| (Values::default(), after))
            .boxed(),
        Kind::Confirmation | Kind::Closure | Kind::Disclaimer => {
            Just((Values::default(), Values::default())).boxed()
        }
    }
}

prop_compose! {
    fn about()(id in "[a-z0-9-]{1,9}", name in TEXT, siret in option::of("[0-9]{14}")) -> About {
        About { id, name, siret }
    }
}

prop_compose! {
    fn sender()(
        name in option::of(TEXT),
        email in option::of("[a-z]{1,8}@[a-z]{1,8}\\.example"),
        phone in option::of("0[1-9][0-9]{8}"),
    ) -> Sender {
        Sender { name, email, phone }
    }
}

prop_compose! {
    fn any_submission()(kind in prop::sample::select(Kind::ALL.to_vec()))(
        kind in Just(kind),
        (before, after) in changes(kind),
        id in "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
        (day, minute) in (1..=365_u32, 0..24 * 60_u32),
        lang in prop::sample::select(Lang::ALL.to_vec()),
        page in option::of("https://[a-z]{1,8}\\.example/\\?fiche=[a-z0-9-]{1,9}"),
        establishment in about(),
        elsewhere in option::of(position()),
        comment in option::of(TEXT),
        sender in sender(),
        consent in TEXT,
        decision in option::of(prop::sample::select(Decision::ALL.to_vec())),
    ) -> Submission {
        let is_new = kind == Kind::Registration;
        let day = NaiveDate::from_yo_opt(2026, day).unwrap();
        let given = after.get(Key::POSITION).is_some();
        Submission {
            id,
            kind,
            made: day.and_hms_opt(minute / 60, minute % 60, 0).unwrap(),
            lang,
            page,
            establishment: (!is_new).then_some(establishment),
            position: if given { after.position() } else { elsewhere },
            before,
            after,
            comment,
            sender,
            consent: is_new.then_some(consent),
            decision,
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_keeps_to_the_schema_and_is_read_back(one in any_submission()) {
        let json = one.to_json();
        let value: Value = serde_json::from_str(&json).unwrap();
        let faults: Vec<String> = schema()
            .iter_errors(&value)
            .map(|error| format!("{}: {error}", error.instance_path))
            .collect();
        prop_assert!(faults.is_empty(), "{faults:?}\n{json}");
        prop_assert_eq!(Submission::parse(&json), Ok(one));
    }
}

#[test]
fn the_schema_names_the_keys_that_can_be_corrected_in_their_order() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let names = schema.pointer("/$defs/values/properties").unwrap();
    let names: Vec<&String> = names.as_object().unwrap().keys().collect();
    let keys: Vec<&str> = Key::all().map(Key::name).collect();
    assert_eq!(names, keys);
}

#[test]
fn it_reads_well_in_an_e_mail() {
    let mut one = super::correction(28, "e-1", "phone", json!("02 31 00 00 00"), Value::Null);
    one.position = LngLat::new(-0.370_000_04, 49.18);
    assert_eq!(
        one.to_json(),
        r#"{
  "type": "Feature",
  "id": "0f8fad5b-d9cb-469f-a165-000000000028",
  "geometry": {
    "type": "Point",
    "coordinates": [
      -0.37,
      49.18
    ]
  },
  "properties": {
    "geolocal": 1,
    "kind": "correction",
    "made": "2026-11-28T12:00",
    "lang": "fr",
    "establishment": {
      "id": "e-1",
      "name": "Le Fournil"
    },
    "before": {
      "phone": "02 31 00 00 00"
    },
    "after": {
      "phone": null
    }
  }
}"#
    );
}
