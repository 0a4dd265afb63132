//! The configuration: what ships is sound, and what is not is named with its path.

use geolocal::domain::config::{BasemapKind, Config};

#[test]
fn the_shipped_configuration_is_sound() {
    let (config, notices) = Config::parse(include_str!("../../public/config.json"));
    assert_eq!(notices, []);
    assert_eq!(config.basemaps.len(), 4);
    assert_eq!(
        config
            .basemaps
            .iter()
            .filter(|b| matches!(b.kind, BasemapKind::Simple { .. }))
            .count(),
        1
    );
    assert!(config.sources.iter().all(|source| source.fictional));
    assert!(config.services.iter().any(|term| term.id == "livraison"));
}

#[test]
fn every_key_of_the_schema_is_read_and_the_other_way_round() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../docs/config.schema.json")).unwrap_or_default();
    let keys = schema
        .pointer("/properties")
        .and_then(|properties| properties.as_object());
    let mut object = serde_json::Map::new();
    for key in keys.into_iter().flatten().map(|(key, _)| key) {
        object.insert(key.clone(), serde_json::Value::Null);
    }
    assert!(object.len() >= 16);
    let (_, notices) = Config::parse(&serde_json::Value::Object(object.clone()).to_string());
    assert_eq!(notices, []);
    let shipped: serde_json::Value =
        serde_json::from_str(include_str!("../../public/config.json")).unwrap_or_default();
    for key in shipped
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, _)| key)
    {
        assert!(
            object.contains_key(key),
            "{key} is not in docs/config.schema.json"
        );
    }
}

#[test]
fn every_property_of_the_schema_can_be_mapped() {
    let schema: serde_json::Value =
        serde_json::from_str(include_str!("../../docs/config.schema.json")).unwrap_or_default();
    let names = schema
        .pointer("/$defs/property/enum")
        .and_then(|names| names.as_array())
        .cloned()
        .unwrap_or_default();
    assert!(names.len() >= 28);
    let mapping: serde_json::Map<String, serde_json::Value> = names
        .iter()
        .filter_map(|name| Some((name.as_str()?.to_owned(), name.clone())))
        .collect();
    let source = serde_json::json!({ "type": "geojson", "url": "u", "mapping": mapping });
    let (config, notices) = Config::parse(&serde_json::json!({ "sources": [source] }).to_string());
    assert_eq!(notices, []);
    let rules = config
        .sources
        .first()
        .map(|source| source.mapping.rules.len());
    assert_eq!(rules, Some(names.len()));
}

fn check(json: &str, expected: &[&str]) {
    let (config, notices) = Config::parse(json);
    let notices: Vec<String> = notices.iter().map(ToString::to_string).collect();
    assert_eq!(notices, expected, "{json}");
    assert!(
        !config.languages.is_empty() && !config.title.fr.is_empty(),
        "{json}"
    );
}

#[test]
fn each_fault_is_named_with_its_path() {
    check("{}", &[]);
    check("", &["JSON, 1:0"]);
    check("{\n  \"title\": ,\n}", &["JSON, 2:12"]);
    check("[]", &[" ≠ {…}"]);
    check(r#"{"titel": "Carte"}"#, &["titel? → title"]);
    check(r#"{"colour": "red"}"#, &["colour?"]);
    check(r#"{"title": 3}"#, &["title ≠ {…}"]);
    check(
        r#"{"title": {"fr": 3}}"#,
        &["title.fr ≠ \"…\"", "title ≠ {\"fr\": \"…\"}"],
    );
    check(
        r#"{"languages": ["de"]}"#,
        &["languages[0] ≠ \"fr\" | \"en\""],
    );
    check(
        r#"{"bounds": [1, 2, 3]}"#,
        &["bounds ≠ [west, south, east, north]"],
    );
    check(
        r#"{"bounds": [-1.95, 50, 1.8, 48]}"#,
        &["bounds ≠ [west, south, east, north]"],
    );
    check(r#"{"view": "12/49"}"#, &["view ≠ \"zoom/lat/lng\""]);
    check(
        r#"{"services": [{"id": "livraison"}]}"#,
        &["services[0].name = ?"],
    );
    check(
        r#"{"basemaps": [{"id": "a", "name": "A", "type": "xyz", "url": "u", "attribution": "c", "max_zoom": "9"}]}"#,
        &["basemaps[0].max_zoom ≠ 0…22"],
    );
    check(
        r#"{"basemaps": [{"id": "a", "url": "u", "type": "wms"}]}"#,
        &["basemaps[0].type ≠ \"xyz\" | \"simple\""],
    );
    check(
        r#"{"sources": [{"type": "geojson"}]}"#,
        &["sources[0].url = ?"],
    );
    check(
        r#"{"sources": [{"type": "geojson", "url": "u", "mapping": {"name": 3}}]}"#,
        &["sources[0].mapping.name ≠ […]"],
    );
    check(
        r#"{"sources": [{"type": "geojson", "url": "u", "mapping": {"nmae": "nom"}}]}"#,
        &["sources[0].mapping.nmae? → name"],
    );
    check(
        r#"{"legal_links": [{"name": "L", "url": "javascript:alert(1)"}]}"#,
        &["legal_links[0].url ≠ \"https://…\""],
    );
}

#[test]
fn mappings_come_in_three_forms() {
    let json = r#"{"sources": [{"type": "geojson", "url": "u", "mapping": {
        "name": "nom", "city": ["ville", "commune"],
        "category": {"from": "type", "values": {"Boulanger": "alimentation.boulangerie"}}
    }}]}"#;
    let (config, notices) = Config::parse(json);
    assert_eq!(notices, []);
    let rules = config
        .sources
        .first()
        .map(|source| source.mapping.rules.clone())
        .unwrap_or_default();
    let from = |property: &str| {
        rules
            .get(property)
            .map(|rule| rule.from.clone())
            .unwrap_or_default()
    };
    assert_eq!(from("name"), ["nom"]);
    assert_eq!(from("city"), ["ville", "commune"]);
    assert_eq!(from("category"), ["type"]);
    let values = rules
        .get("category")
        .map(|rule| rule.values.clone())
        .unwrap_or_default();
    assert_eq!(
        values.get("Boulanger").map(String::as_str),
        Some("alimentation.boulangerie")
    );
}
