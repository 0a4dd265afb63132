//! Of equals the nearest come first, and groups know their order.

use super::*;
use crate::dataset::{collection, read, shop};

/// Caen, Rouen and Le Havre.
const NEAR: [(f64, f64); 3] = [(-0.37, 49.18), (1.1, 49.44), (0.11, 49.49)];

#[test]
fn places_that_answer_as_well_come_by_distance() {
    let loaded = &*LOADED;
    let city = |lng, lat, query: &str| {
        let matches = loaded.index.matches(&Query::parse(query));
        let best = loaded
            .index
            .best(&matches, &loaded.dataset, Some(position(lng, lat)), 1);
        let establishment = loaded.dataset.establishment(best[0]).unwrap();
        establishment.address.city.unwrap_or_default()
    };
    let cities = |query| NEAR.map(|(lng, lat)| city(lng, lat, query));
    assert_eq!(
        cities("coton et dentelle"),
        ["Caen", "Manneville-la-Pipard", "Manneville-la-Pipard"]
    );
    assert_eq!(
        cities("epi d'or"),
        ["Le Havre", "Le Mesnil-Esnard", "Le Havre"]
    );
    assert_eq!(cities("bijouterie"), ["Caen", "Le Havre", "Le Havre"]);
    assert_eq!(cities("pharmacie"), ["Frénouville", "Évreux", "Le Havre"]);
}

#[test]
fn distances_are_true_among_places_that_answer_as_well() {
    let loaded = &*LOADED;
    for (lng, lat) in NEAR {
        let near = position(lng, lat);
        let matches = loaded.index.matches(&Query::parse("au cheval blanc"));
        let best = loaded.index.best(&matches, &loaded.dataset, Some(near), 10);
        let km: Vec<f64> = (best.iter())
            .filter(|record| loaded.dataset.name(**record) == "Au Cheval Blanc")
            .map(|record| loaded.dataset.position(*record).haversine_km(near))
            .collect();
        assert!(km.len() >= 6 && km.is_sorted(), "{km:?}");
    }
}

#[test]
fn communes_come_by_population_and_distance() {
    let first = |near, text: &str| {
        let sources = Sources { near, ..sources() };
        group(&suggest(text, &sources, 3), "commune")
    };
    assert_eq!(first(None, "saint a")[0], "commune Saint-Aubin-lès-Elbeuf");
    let caen = Some(position(-0.37, 49.18));
    let rouen = Some(position(1.1, 49.44));
    assert_eq!(first(caen, "fontaine")[0], "commune Fontaine-Étoupefour");
    assert_ne!(first(rouen, "fontaine")[0], "commune Fontaine-Étoupefour");
    // The one that is named whole comes first, wherever.
    assert_eq!(first(rouen, "caen")[0], "commune Caen");
}

#[test]
fn the_group_that_answers_best_comes_first() {
    for (query, expected) in [
        ("caen", &["commune Caen", "place La Bolée de Caen"][..]),
        (
            "boulangerie",
            &["rubrique Boulangerie", "place Boulangerie Simon"],
        ),
        ("épi d’or", &["place L’Épi d’Or"]),
        ("pharmacie du havre", &["place Pharmacie du Havre"]),
        (
            "boul",
            &[
                "rubrique Boulangerie",
                "commune Boulleville",
                "place Boulangerie Simon",
            ],
        ),
    ] {
        assert_eq!(firsts(&suggestions(query)), expected, "{query}");
    }
}

#[test]
fn a_name_comes_before_what_only_lies_there() {
    let record = shop(r#""name":"Fournil 14000""#);
    let dataset = read(collection(&[&record]).as_bytes()).unwrap();
    let index = indexed(&dataset, sources().taxonomy, 1);
    let sources = Sources {
        dataset: &dataset,
        index: Some(&index),
        ..sources()
    };
    let groups = suggest("14000", &sources, 5);
    assert_eq!(firsts(&groups), ["place Fournil 14000", "commune Caen"]);
}

#[test]
fn what_is_written_as_typed_stands_without_typos_of_other_groups() {
    let record = shop(r#""name":"Rouan""#);
    let dataset = read(collection(&[&record]).as_bytes()).unwrap();
    let index = indexed(&dataset, sources().taxonomy, 1);
    let sources = Sources {
        dataset: &dataset,
        index: Some(&index),
        ..sources()
    };
    let first = |text| firsts(&suggest(text, &sources, 5));
    assert_eq!(first("rouen"), ["commune Rouen"]);
    assert_eq!(first("rouan"), ["place Rouan"]);
    assert_eq!(first("rouin"), ["commune Rouen", "place Rouan"]);
}

#[test]
fn a_postcode_gives_its_communes() {
    let communes = group(&suggestions("50000"), "commune");
    assert_eq!(communes.len(), 5);
    assert_eq!(communes[0], "commune Saint-Lô");
    assert!(communes.contains(&"commune Rampan".to_owned()));
    assert!(suggestions("99999").is_empty());
}

#[test]
fn groups_hold_what_is_asked_for_at_most() {
    for most in 0..4 {
        let groups = suggest("saint", &sources(), most);
        assert!(
            groups
                .iter()
                .all(|group| (1..=most).contains(&group.suggestions.len()))
        );
        assert_eq!(groups.is_empty(), most == 0);
    }
}

#[test]
fn what_has_not_arrived_yet_is_left_out() {
    let bare = Sources {
        index: None,
        gazetteer: None,
        ..sources()
    };
    assert_eq!(firsts(&suggest("boul", &bare, 5)), ["rubrique Boulangerie"]);
    assert!(suggest("l’épi d’or", &bare, 5).is_empty());
    assert!(suggest("", &sources(), 5).is_empty());
    assert!(suggest(" ’-! ", &sources(), 5).is_empty());
}

#[test]
fn labels_are_in_the_language_of_the_page() {
    let english = Sources {
        lang: Lang::En,
        ..sources()
    };
    let first = |text| firsts(&suggest(text, &english, 5))[0].clone();
    assert_eq!(first("boulangerie"), "rubrique Bakery");
    assert_eq!(first("bakery"), "rubrique Bakery");
    assert_eq!(first("food shops"), "famille Food shops");
}
