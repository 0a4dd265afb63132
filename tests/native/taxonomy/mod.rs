//! The taxonomy: the file that ships, what is found in it, and what is told of bad files.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test fails by panicking"
)]

mod codes;
mod colours;
mod finding;
mod malformed;

use std::collections::BTreeSet;

use geolocal::domain::demo::worded_categories;
use geolocal::domain::taxonomy::Taxonomy;

/// The file that ships.
const SHIPPED: &str = include_str!("../../../public/taxonomy.json");

fn shipped() -> Taxonomy {
    Taxonomy::parse(SHIPPED).0
}

#[test]
fn the_shipped_file_is_without_problem() {
    assert_eq!(Taxonomy::parse(SHIPPED).1, []);
}

#[test]
fn there_are_enough_families_and_rubriques_in_display_order() {
    let taxonomy = shipped();
    let families: Vec<&str> = taxonomy
        .families()
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(
        families.join(" "),
        "alimentation producteur restauration sante mode maison artisanat services culture tourisme mobilite autres"
    );
    assert!(taxonomy.categories().len() >= 70);
    assert_eq!(taxonomy.category(taxonomy.fallback()).id, "autres.autre");
}

#[test]
fn rubriques_stand_side_by_side_under_their_family_s_id() {
    let taxonomy = shipped();
    let mut next = 0;
    for (at, family) in taxonomy.families().iter().enumerate() {
        assert_eq!(family.categories.start, next, "{}", family.id);
        next = family.categories.end;
        for place in family.categories.clone() {
            let category = &taxonomy.categories()[usize::from(place)];
            assert_eq!(usize::from(category.family.0), at, "{}", category.id);
            assert!(
                category.id.starts_with(&format!("{}.", family.id)),
                "{}",
                category.id
            );
        }
    }
    assert_eq!(usize::from(next), taxonomy.categories().len());
}

#[test]
fn ids_codes_and_tags_are_unique() {
    let taxonomy = shipped();
    let mut seen = BTreeSet::new();
    for category in taxonomy.categories() {
        let codes = category.naf.iter().chain(&category.osm);
        for entry in codes.chain([&category.id]) {
            assert!(seen.insert(entry.clone()), "{entry} in {}", category.id);
        }
    }
}

#[test]
fn naf_codes_have_the_form_of_the_nomenclature() {
    for category in shipped().categories() {
        for code in &category.naf {
            let form: String = code
                .chars()
                .map(|letter| match letter {
                    '0'..='9' => '9',
                    'A'..='Z' => 'A',
                    other => other,
                })
                .collect();
            assert_eq!(form, "99.99A", "{code} in {}", category.id);
        }
    }
}

#[test]
fn every_rubrique_has_words_in_the_demo_and_none_is_left_over() {
    let taxonomy = shipped();
    let ids: BTreeSet<&str> = taxonomy
        .categories()
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(ids, worded_categories().collect());
}
