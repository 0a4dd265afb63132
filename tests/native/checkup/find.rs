//! Finding a listing as its owner would.

use geolocal::domain::checkup::listings_like;

use super::{bakery, dataset};
use crate::dataset::vocabulary;

fn found(asked: &str) -> Vec<String> {
    let data = dataset(&[
        bakery(
            "a",
            "Le Fournil d’Éole",
            r#""postcode":"14400","city":"Bayeux""#,
        ),
        bakery(
            "b",
            "La Belle Croûte",
            r#""postcode":"14000","city":"Caen""#,
        ),
        bakery("c", "Bayeux Pains", r#""postcode":14400,"city":"BAYEUX""#),
        bakery(
            "d",
            "Saint-Pierre",
            r#""city":"St-Lô","street":"3 rue de la Marne""#,
        ),
    ]);
    let like = listings_like(&data, &vocabulary(), asked).into_iter();
    like.map(|record| data.id(record).to_owned()).collect()
}

#[test]
fn words_are_looked_for_in_name_rubrique_and_place() {
    for (asked, expected) in [
        ("fournil", &["a"][..]),
        ("FOURNIL eole", &["a"]),
        ("boulangerie bayeux", &["c", "a"]),
        ("boulangerie à Bayeux", &["c", "a"]),
        ("bakery caen", &["b"]),
        ("14400", &["a", "c"]),
        ("saint lo", &["d"]),
        ("st pierre", &["d"]),
        ("croute", &["b"]),
        ("boul", &["a", "b", "c", "d"]),
        ("rue marne", &["d"]),
        ("boulangerie marne", &["d"]),
        ("fournil caen", &[]),
        ("eux", &[]),
        ("", &[]),
        ("  ", &[]),
    ] {
        assert_eq!(found(asked), expected, "{asked}");
    }
}

#[test]
fn short_words_count_where_there_is_nothing_else() {
    assert_eq!(found("le"), ["a"]);
    assert_eq!(found("lô"), ["d"]);
}
