//! The schemas in `docs/` say the same as one another and as the shipped files.
#![expect(
    clippy::unwrap_used,
    reason = "a schema that cannot be read fails the test by panicking"
)]

use std::collections::BTreeSet;

use serde_json::Value;

const CONFIG: &str = include_str!("../../docs/config.schema.json");
const ESTABLISHMENT: &str = include_str!("../../docs/establishment.schema.json");
const SHIPPED: &str = include_str!("../../public/config.json");

/// What a mapping may name beside the properties of the contract.
const READING_HELPS: [&str; 6] = ["naf", "osm", "housenumber", "lat", "lon", "geo_point_2d"];

fn parse(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

fn keys(schema: &Value, pointer: &str) -> BTreeSet<String> {
    schema
        .pointer(pointer)
        .unwrap()
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect()
}

#[test]
fn a_mapping_can_fill_every_property_of_an_establishment() {
    let config = parse(CONFIG);
    let names = config
        .pointer("/$defs/property/enum")
        .unwrap()
        .as_array()
        .unwrap();
    let mut mapped: BTreeSet<String> = names
        .iter()
        .map(|name| name.as_str().unwrap().to_owned())
        .collect();
    for help in READING_HELPS {
        assert!(mapped.remove(help), "{help}");
    }
    assert_eq!(
        mapped,
        keys(&parse(ESTABLISHMENT), "/$defs/establishment/properties")
    );
}

#[test]
fn the_entries_of_the_shipped_configuration_keep_to_the_schema() {
    let (schema, shipped) = (parse(CONFIG), parse(SHIPPED));
    for (list, definition) in [
        ("basemaps", "/$defs/basemap"),
        ("sources", "/$defs/source"),
        ("services", "/$defs/terms/items"),
        ("labels", "/$defs/terms/items"),
        ("payment", "/$defs/terms/items"),
        ("help_lines", "/$defs/helpLine"),
        ("legal_links", "/properties/legal_links/items"),
    ] {
        let known = keys(&schema, &format!("{definition}/properties"));
        let required = schema
            .pointer(&format!("{definition}/required"))
            .unwrap()
            .as_array()
            .unwrap();
        let entries = shipped.get(list).unwrap().as_array().unwrap();
        assert!(!entries.is_empty(), "{list}");
        for entry in entries {
            let entry = entry.as_object().unwrap();
            assert!(
                entry.keys().all(|key| known.contains(key)),
                "{list}: {entry:?}"
            );
            assert!(
                required
                    .iter()
                    .all(|key| entry.contains_key(key.as_str().unwrap())),
                "{list}: {entry:?}"
            );
        }
    }
}
