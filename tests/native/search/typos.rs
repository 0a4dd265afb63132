//! When typos are forgiven, and that they never come before what is written so.

use super::*;
use crate::dataset::{collection, read, shop, vocabulary};

/// Records of these names, in the rubrique Boulangerie, and their index.
fn named(names: &[&str]) -> (Dataset, TextIndex) {
    let features: Vec<String> = (names.iter().enumerate())
        .map(|(at, name)| shop(&format!(r#""id":"{at}","name":"{name}""#)))
        .collect();
    let features: Vec<&str> = features.iter().map(String::as_str).collect();
    let dataset = read(collection(&features).as_bytes()).unwrap();
    let index = indexed(&dataset, &vocabulary().taxonomy, 1);
    (dataset, index)
}

/// The names that a query finds among others, best first.
fn check(among: &[&str], query: &str, expected: &[&str]) {
    let (dataset, index) = named(among);
    assert_eq!(names(&dataset, &index, query, None), expected, "{query}");
}

#[test]
fn ranks_the_whole_name_its_beginning_its_words_then_the_rest() {
    check(
        &[
            "Chez Paul Martin",
            "Martin Fleurs",
            "Martinet",
            "Le Martin",
            "Dumartin",
        ],
        "martin",
        &["Le Martin", "Martin Fleurs", "Martinet", "Chez Paul Martin"],
    );
    // Every record is a bakery: the heading answers last.
    check(
        &[
            "Le Fournil",
            "Vieille Boulangerie",
            "Boulangerie du Port",
            "La Boulangerie",
        ],
        "boulangerie",
        &[
            "La Boulangerie",
            "Boulangerie du Port",
            "Vieille Boulangerie",
            "Le Fournil",
        ],
    );
}

#[test]
fn how_a_name_begins_counts_more_than_its_words_one_by_one() {
    check(
        &["Fleur Sauvage Martin", "Martin Dupont Fleuriste"],
        "martin fleur",
        &["Martin Dupont Fleuriste", "Fleur Sauvage Martin"],
    );
    check(
        &["Martinez Fleurs", "Chez Martin"],
        "martan",
        &["Chez Martin", "Martinez Fleurs"],
    );
}

#[test]
fn a_typo_is_not_looked_for_where_something_is_written_so() {
    check(&["Martin", "Marten", "Marton"], "martin", &["Martin"]);
    check(&["Marten", "Marton"], "martin", &["Marten", "Marton"]);
    check(&["Pain", "Main", "Paix"], "pain", &["Pain"]);
    let (_, index) = named(&["Martin", "Marten"]);
    assert!(!index.matches(&Query::parse("martin")).has_typos());
    assert!(index.matches(&Query::parse("martan")).has_typos());
}

#[test]
fn a_typo_is_looked_for_everywhere_before_giving_up() {
    // Both words exist, but in no record together.
    let names = ["Dupond Fleurs", "Dupont Marée"];
    check(&names, "dupond maree", &["Dupont Marée"]);
    check(&names, "dupond fleurs", &["Dupond Fleurs"]);
}

#[test]
fn one_edit_of_each_kind_and_no_more() {
    for typo in [
        "bricolge",
        "bricollage",
        "bricokage",
        "brciolage",
        "vricolage",
        "ricolage",
        "abricolage",
        "bricolagee",
    ] {
        check(&["Bricolage", "Fleuriste"], typo, &["Bricolage"]);
    }
    for typo in [
        "brcolge",
        "vricolagee",
        "bricoooolage",
        "baicolege",
        "birocalge",
    ] {
        check(&["Bricolage", "Fleuriste"], typo, &[]);
    }
}

#[test]
fn a_typo_in_the_beginning_that_is_being_typed() {
    check(&["Bricolage", "Fleuriste"], "brocol", &["Bricolage"]);
    check(&["Bricolage", "Fleuriste"], "bricc", &["Bricolage"]);
    // Of four letters only three would answer.
    check(&["Bricolage", "Fleuriste"], "brix", &[]);
    // Only the last word is still being typed.
    check(&["Bricolage Martin"], "brocol martin", &[]);
    check(
        &["Bricolage Martin"],
        "brocolage mar",
        &["Bricolage Martin"],
    );
}

#[test]
fn a_wrong_first_letter_counts_for_less() {
    check(&["Bargo", "Marga"], "margo", &["Marga", "Bargo"]);
}

#[test]
fn short_words_and_numbers_are_taken_as_they_are() {
    check(&["Zed", "Zad"], "zod", &[]);
    check(&["Zeda"], "zoda", &["Zeda"]);
    check(&["Fournil 14000"], "14001", &[]);
    check(&["Fournil 14000"], "1400", &["Fournil 14000"]);
    check(&["Fournil 1946"], "1947", &[]);
}

#[test]
fn plurals_and_singulars_are_written_so() {
    for (query, name) in [
        ("fromages", "Fromage"),
        ("fromage", "Fromages"),
        ("gateaux", "Gâteau"),
    ] {
        let (dataset, index) = named(&[name, "Autre"]);
        assert_eq!(names(&dataset, &index, query, None), [name]);
        assert!(!index.matches(&Query::parse(query)).has_typos(), "{query}");
    }
}

#[test]
fn particles_rank_and_never_exclude() {
    check(&["Au Parc", "Le Parc"], "le parc", &["Le Parc", "Au Parc"]);
    check(
        &["Parc", "Le Parc", "Parc du Lac"],
        "le parc",
        &["Le Parc", "Parc", "Parc du Lac"],
    );
    check(&["Parc du Lac"], "la parc au lac", &["Parc du Lac"]);
    // Alone they are all there is to look for.
    check(
        &["Lessay", "Sur le Pré", "Le Parc", "Fleurs"],
        "le",
        &["Le Parc", "Lessay", "Sur le Pré"],
    );
    check(&["Le Parc", "Fleurs"], "l", &["Le Parc"]);
}

#[test]
fn words_that_readers_join_or_part() {
    check(&["L’Épi d’Or", "Épicerie"], "lepi", &["L’Épi d’Or"]);
    check(&["L’Épi d’Or", "Épicerie"], "dor lepi", &["L’Épi d’Or"]);
    check(&["Lépi Dor"], "l'épi d'or", &["Lépi Dor"]);
    check(
        &["St-Éloi", "Saint Éloi", "Ste Anne", "Stylos"],
        "saint eloi",
        &["Saint Éloi", "St-Éloi"],
    );
    check(&["Sainte-Anne", "Stylos"], "ste anne", &["Sainte-Anne"]);
    check(&["Sainte-Anne", "Stylos"], "st", &["Sainte-Anne", "Stylos"]);
}
