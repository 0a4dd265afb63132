//! The file of codes beside the taxonomy as it is served.

use std::sync::Arc;

use geolocal::domain::config::Mapping;
use geolocal::domain::dataset::Reader;
use geolocal::domain::taxonomy::Taxonomy;
use geolocal::domain::vocabulary::Vocabulary;

use super::shipped;

fn served(file: &str) -> String {
    std::fs::read_to_string(format!("generated/{file}")).unwrap()
}

/// What is read of an establishment with these properties, and whether codes are wanted.
fn rubrique(taxonomy: Taxonomy, properties: &str) -> (String, bool) {
    let vocabulary = Vocabulary {
        taxonomy,
        services: Vec::new(),
        labels: Vec::new(),
    };
    let vocabulary = Arc::new(vocabulary);
    let mut reader = Reader::new(Arc::clone(&vocabulary), Mapping::default());
    reader.push(
        format!(
            r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","geometry":{{"type":"Point","coordinates":[0,49]}},"properties":{{"id":"a","name":"A",{properties}}}}}]}}"#
        )
        .as_bytes(),
    );
    reader.end();
    reader.step(10);
    let wants = reader.wants_codes();
    let dataset = reader.finish().unwrap();
    let category = vocabulary.taxonomy.category(dataset.category(0));
    (category.id.clone(), wants)
}

#[test]
fn both_files_together_are_the_one_that_is_written() {
    let bare = Taxonomy::parse(&served("taxonomy.json")).0;
    assert_eq!(bare.codes_file(), Some("taxonomy-codes.json"));
    assert_eq!(bare.by_osm("shop", "bakery"), None);
    let codes = served("taxonomy-codes.json");
    let (whole, problems) = Taxonomy::parse_with_codes(&served("taxonomy.json"), &codes);
    assert_eq!(problems, []);
    assert_eq!(whole, shipped());
    assert_eq!(whole.codes_file(), None);
}

#[test]
fn codes_are_wanted_for_records_without_a_known_id_only() {
    let bare = || Taxonomy::parse(&served("taxonomy.json")).0;
    let whole =
        || Taxonomy::parse_with_codes(&served("taxonomy.json"), &served("taxonomy-codes.json")).0;
    for (properties, bakery) in [
        (r#""category":"alimentation.boulangerie""#, true),
        (r#""category":"boulangerie""#, true),
        (r#""shop":"bakery""#, false),
        (r#""naf":"10.71C""#, false),
        (r#""category":"Boulangerie - pâtisserie""#, false),
    ] {
        let (found, wants) = rubrique(bare(), properties);
        assert_eq!(wants, !bakery, "{properties}");
        assert_eq!(found == "alimentation.boulangerie", bakery, "{properties}");
        let found = rubrique(whole(), properties);
        assert_eq!(found, ("alimentation.boulangerie".to_owned(), false));
    }
}

#[test]
fn what_a_rubrique_says_itself_goes_first() {
    let file = served("taxonomy.json").replacen(
        r#""icon":"croissant""#,
        r#""icon":"croissant","osm":["shop=pastry"]"#,
        1,
    );
    let (taxonomy, problems) = Taxonomy::parse_with_codes(&file, &served("taxonomy-codes.json"));
    let id = |value| {
        taxonomy
            .by_osm("shop", value)
            .map(|at| taxonomy.category(at).id.as_str())
    };
    assert_eq!(id("bakery"), None);
    assert_eq!(id("pastry"), Some("alimentation.boulangerie"));
    // Another rubrique's claim of the same tag is told.
    assert!(problems.len() <= 1, "{problems:?}");
}

#[test]
fn bad_codes_cost_themselves_alone() {
    for codes in [
        "",
        "[]",
        "3",
        "null",
        r#"{"alimentation.boulangerie":[]}"#,
        r#"{"alimentation.boulangerie":{"naf":3}}"#,
    ] {
        let (taxonomy, problems) = Taxonomy::parse_with_codes(&served("taxonomy.json"), codes);
        assert_eq!(
            taxonomy.categories().len(),
            shipped().categories().len(),
            "{codes}"
        );
        assert_eq!(taxonomy.codes_file(), None, "{codes}");
        assert_eq!(
            !problems.is_empty(),
            codes.is_empty() || codes.contains("naf"),
            "{codes}"
        );
    }
}
