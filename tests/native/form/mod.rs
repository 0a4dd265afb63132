//! The form about a listing: its fields, what is wrong with them, what differs, how it is sent and kept.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "crafted values: a panic is a failed test"
)]

mod check;
mod delivery;
mod diff;
mod draft;
mod refusal;
mod submission;

use geolocal::domain::form::{Field, Group, Values};
use geolocal::domain::geo::LngLat;

/// An establishment as the map's own feature.
const FEATURE: &str = r#"{"type":"Feature","id":"e-1","geometry":{"type":"Point","coordinates":[-0.37,49.18]},"properties":{
    "id":"e-1","name":"Le Fournil","category":"alimentation.boulangerie","products":["pain","cidre"],"street":"1 Grande Rue",
    "postcode":"14000","city":"Caen","phone":"02 31 00 00 00","website":"https://www.fournil.fr","opening_hours":"Mo-Fr 09:00-12:00",
    "services":["livraison","retrait"],"delivers_to":"10 km","updated":"2026-01-01"}}"#;

fn fournil() -> Values {
    Values::of_feature(FEATURE)
}

#[test]
fn the_values_of_a_feature_are_those_of_its_properties() {
    let values = fournil();
    assert_eq!(values.text(Field::Name), "Le Fournil");
    assert_eq!(values.list(Field::Products), ["pain", "cidre"]);
    assert_eq!(values.list(Field::DeliversTo), ["10 km"]);
    assert_eq!(values.position(), LngLat::new(-0.37, 49.18));
    assert_eq!(values.text(Field::Email), "");
    assert!(Values::of_feature("no JSON").is_empty());
}

#[test]
fn every_field_has_a_name_of_its_own_and_one_group() {
    for field in Field::ALL {
        assert_eq!(Field::of(field.name()), Some(field));
        let groups = Group::ALL.into_iter();
        let own = groups.filter(|group| group.fields().contains(&field));
        assert_eq!(own.count(), 1, "{field:?}");
        assert!(Group::of(field).fields().contains(&field));
    }
    assert_eq!(Field::of("updated"), None);
}

#[test]
fn every_field_but_the_position_is_one_of_the_contract() {
    for field in Field::ALL {
        let key = geolocal::domain::corrections::Key::named(field.name());
        assert!(
            key.is_some_and(|key| key.is_list() == field.is_list()),
            "{field:?}"
        );
    }
}

#[test]
fn a_term_is_taken_and_taken_back() {
    let mut values = fournil();
    values.toggle(Field::Services, "drive");
    assert_eq!(
        values.list(Field::Services),
        ["livraison", "retrait", "drive"]
    );
    values.toggle(Field::Services, "livraison");
    assert_eq!(values.list(Field::Services), ["retrait", "drive"]);
}

#[test]
fn a_list_is_typed_with_semicolons_or_lines() {
    let mut values = Values::default();
    values.set_typed_list(Field::Products, " pain ;cidre\n\nfromage;");
    assert_eq!(values.list(Field::Products), ["pain", "cidre", "fromage"]);
    values.set_typed_list(Field::Products, " ; ");
    assert!(values.is_empty());
}
