//! Demo data: determinism, the data contract, hours, numbers that reach nobody.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, and indexing JSON by key reads best"
)]

mod place;
mod record;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use geolocal::domain::demo::{Demo, DemoError, Place, worded_categories};
use serde_json::Value;

/// Real communes: INSEE code, name, postcode, inhabitants, longitude, latitude. In ascending order of code.
#[rustfmt::skip]
const COMMUNES: &[(&str, &str, &str, u32, f64, f64)] = &[
    ("14047", "Bayeux", "14400", 12_600, -0.703, 49.279),
    ("14118", "Caen", "14000", 108_200, -0.370, 49.182),
    ("14191", "Courseulles-sur-Mer", "14470", 4_300, -0.457, 49.330),
    ("14325", "Hermanville-sur-Mer", "14880", 3_000, -0.313, 49.286),
    ("14333", "Honfleur", "14600", 6_700, 0.233, 49.419),
    ("14366", "Lisieux", "14100", 20_000, 0.226, 49.146),
    ("14762", "Vire Normandie", "14500", 17_000, -0.890, 48.839),
    ("27016", "Les Andelys", "27700", 7_900, 1.412, 49.246),
    ("27056", "Bernay", "27300", 9_800, 0.598, 49.089),
    ("27229", "Évreux", "27000", 47_000, 1.151, 49.024),
    ("27412", "Terres de Bord", "27340", 900, 1.120, 49.250),
    ("50129", "Cherbourg-en-Cotentin", "50100", 77_800, -1.622, 49.633),
    ("50218", "Granville", "50400", 12_600, -1.597, 48.838),
    ("50353", "Le Mont-Saint-Michel", "50170", 25, -1.511, 48.636),
    ("50502", "Saint-Lô", "50000", 19_000, -1.090, 49.116),
    ("61001", "Alençon", "61000", 25_700, 0.091, 48.430),
    ("61214", "L'Aigle", "61300", 7_900, 0.628, 48.764),
    ("76217", "Dieppe", "76200", 28_600, 1.078, 49.923),
    ("76351", "Le Havre", "76600", 165_800, 0.107, 49.494),
    ("76540", "Rouen", "76000", 114_000, 1.099, 49.443),
    ("76735", "Veules-les-Roses", "76980", 530, 0.797, 49.874),
];

/// The bounds of Normandy: west, south, east, north.
const NORMANDY: [f64; 4] = [-1.95, 48.18, 1.80, 50.07];

const CONTRACT: &[&str] = &[
    "id",
    "name",
    "category",
    "description",
    "products",
    "street",
    "postcode",
    "city",
    "insee",
    "phone",
    "email",
    "website",
    "facebook",
    "instagram",
    "booking",
    "opening_hours",
    "special_hours",
    "special_until",
    "hours_note",
    "services",
    "delivers_to",
    "labels",
    "payment",
    "siret",
    "image",
    "image_alt",
    "updated",
    "verified",
];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn places() -> impl Iterator<Item = Place<'static>> {
    COMMUNES
        .iter()
        .map(|&(insee, city, postcode, population, lng, lat)| Place {
            insee,
            city,
            postcode,
            population,
            lng,
            lat,
        })
}

fn text(count: u64, seed: u64) -> String {
    Demo::new(places(), worded_categories(), seed, today())
        .unwrap()
        .document(count)
        .collect()
}

/// The first `count` features of seed 1.
pub(super) fn features(count: u64) -> Vec<Value> {
    features_of(count, 1)
}

fn features_of(count: u64, seed: u64) -> Vec<Value> {
    let document: Value = serde_json::from_str(&text(count, seed)).unwrap();
    document["features"].as_array().unwrap().clone()
}

/// Every text under `property`.
pub(super) fn texts(features: &[Value], property: &str) -> Vec<String> {
    features
        .iter()
        .filter_map(|feature| feature["properties"].get(property))
        .map(|value| value.as_str().expect("a text").to_owned())
        .collect()
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    assert_eq!(text(200, 7), text(200, 7));
    let names = |seed| texts(&features_of(200, seed), "name");
    assert_ne!(names(7), names(8));
}

#[test]
fn a_record_does_not_depend_on_how_many_follow() {
    let features = |count| {
        text(count, 3)
            .lines()
            .skip(1)
            .take(50)
            .collect::<Vec<_>>()
            .join("")
    };
    assert_eq!(features(60), features(600));
}

#[test]
fn the_document_says_that_it_is_fictional() {
    let document: Value = serde_json::from_str(&text(3, 1)).unwrap();
    assert_eq!(document["type"], "FeatureCollection");
    assert_eq!(document["fictional"], true);
    assert_eq!(document["features"].as_array().unwrap().len(), 3);
    let empty: Value = serde_json::from_str(&text(0, 1)).unwrap();
    assert_eq!(empty["features"].as_array().unwrap().len(), 0);
}

#[test]
fn every_property_of_the_contract_is_used_and_no_other() {
    let used: BTreeSet<String> = features(450)
        .iter()
        .flat_map(|feature| {
            feature["properties"]
                .as_object()
                .unwrap()
                .keys()
                .cloned()
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(used, CONTRACT.iter().map(|&name| name.to_owned()).collect());
}

#[test]
fn ids_and_sirets_are_unique() {
    let features = features(3_000);
    for property in ["id", "siret"] {
        let all = texts(&features, property);
        assert_eq!(
            all.len(),
            all.iter().collect::<BTreeSet<_>>().len(),
            "{property}"
        );
    }
}

#[test]
fn every_category_is_in_the_taxonomy_and_most_appear() {
    let known: BTreeSet<&str> = worded_categories().collect();
    let used: BTreeSet<String> = texts(&features(3_000), "category").into_iter().collect();
    for category in &used {
        assert!(known.contains(category.as_str()), "{category}");
    }
    assert!(
        used.len() * 10 >= known.len() * 9,
        "{} of {}",
        used.len(),
        known.len()
    );
}

#[test]
fn an_unknown_rubrique_gets_plain_words() {
    let demo = Demo::new(places(), ["futur.drone"], 1, today()).unwrap();
    let document: String = demo.document(50).collect();
    assert_eq!(document.matches("\"category\":\"futur.drone\"").count(), 50);
    assert!(document.contains("Une adresse de proximité") && !document.contains("Boulangerie"));
}

#[test]
fn nothing_to_draw_from_is_an_error() {
    let no_place = Demo::new([], ["autres.autre"], 1, today());
    assert_eq!(no_place.err(), Some(DemoError::NoCommune));
    assert_eq!(
        Demo::new(places(), [], 1, today()).err(),
        Some(DemoError::NoCategory)
    );
}
