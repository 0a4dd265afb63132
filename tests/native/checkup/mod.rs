//! The listing of one establishment, looked at for its owner.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "crafted sources: a panic is a failed test"
)]

mod completeness;
mod duplicates;
mod find;
mod issues;
mod links;
mod moments;
mod pin;
mod warnings;
mod ways;
mod words;

use std::sync::LazyLock;

use chrono::NaiveDate;
use geolocal::domain::checkup::{Facts, Warning, warnings};
use geolocal::domain::dataset::{Dataset, Problem};
use geolocal::domain::establishment::{Address, Establishment};
use geolocal::domain::gazetteer::Gazetteer;
use geolocal::domain::geo::LngLat;
use geolocal::domain::taxonomy::CategoryIndex;

use crate::dataset::{collection, read, vocabulary};

static GAZETTEER: LazyLock<Gazetteer> = LazyLock::new(|| {
    Gazetteer::parse(std::fs::read_to_string("generated/gazetteer/communes.txt").unwrap())
});

/// The day on which the tests look.
fn today() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

/// A bakery in Caen, of which nothing is doubtful, with more properties as JSON.
fn bakery(id: &str, name: &str, more: &str) -> String {
    place(id, name, [-0.36, 49.18], more)
}

fn place(id: &str, name: &str, [lng, lat]: [f64; 2], more: &str) -> String {
    let comma = if more.is_empty() { "" } else { "," };
    format!(
        r#"{{"type":"Feature","geometry":{{"type":"Point","coordinates":[{lng},{lat}]}},
        "properties":{{"id":"{id}","name":"{name}","category":"alimentation.boulangerie"{comma}{more}}}}}"#
    )
}

fn dataset(records: &[String]) -> Dataset {
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    read(collection(&records).as_bytes()).unwrap()
}

/// The warnings about the first of some records.
fn warnings_of(records: &[String]) -> Vec<Warning> {
    warnings_in(&dataset(records), 0)
}

fn warnings_in(dataset: &Dataset, record: u32) -> Vec<Warning> {
    warnings(&Facts {
        dataset,
        record,
        place: &dataset.establishment(record).unwrap(),
        vocabulary: &vocabulary(),
        gazetteer: Some(&GAZETTEER),
        today: today(),
    })
}

/// Checks all warnings about a bakery with these properties, and the fields they are about.
fn check(more: &str, expected: &[(&str, Warning)]) {
    let found = warnings_of(&[bakery("a", "Au Bon Pain", more)]);
    let found: Vec<(&str, Warning)> = (found.iter())
        .map(|warning| (warning.field(), warning.clone()))
        .collect();
    assert_eq!(found, expected, "{more}");
}

fn data(property: &'static str, problem: Problem) -> (&'static str, Warning) {
    let property_of = Some(property);
    let warning = Warning::Data {
        property: property_of,
        problem,
    };
    (property, warning)
}

/// One of which nothing is known but id, name, rubrique and position.
pub(crate) fn bare() -> Establishment {
    Establishment {
        id: "a".to_owned(),
        name: "Au Bon Pain".to_owned(),
        position: LngLat::new(-0.36, 49.18).unwrap(),
        category: CategoryIndex(0),
        description: None,
        products: Vec::new(),
        address: Address::default(),
        phone: None,
        email: None,
        website: None,
        facebook: None,
        instagram: None,
        booking: None,
        opening_hours: None,
        special_hours: None,
        special_until: None,
        hours_note: None,
        services: Vec::new(),
        delivers_to: None,
        labels: Vec::new(),
        payment: Vec::new(),
        siret: None,
        image: None,
        updated: None,
        verified: None,
    }
}
