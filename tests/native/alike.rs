//! Names that probably mean the same place.

use geolocal::domain::alike::{are_alike, one_holds_other};
use proptest::prelude::*;

#[test]
fn a_typo_for_five_letters_is_forgiven() {
    for (one, other, alike) in [
        ("Boulangerie Dupont", "boulangerie dupont", true),
        ("Dupont - Boulangerie", "Boulangerie Dupont", true),
        ("Café St-Jean", "Cafe Saint Jean", true),
        ("Boulangerie Dupont", "Boulangerie Dupond", true),
        ("Boulangerie Dupont", "Boucherie Dupont", false),
        ("Au Bon Pain", "Au Bon Coin", false),
        ("Au Bon Pain", "Au Bon Pain Caen", false),
        ("Boulangerie Dupont", "Boulangerie Martin", false),
        // Five letters: one typo; four: none.
        ("Lilas", "Lilac", true),
        ("Lily", "Lila", false),
        ("", "", false),
        ("!", "?", false),
        ("", "Lilas", false),
    ] {
        assert_eq!(are_alike(one, other), alike, "{one} | {other}");
        assert_eq!(are_alike(other, one), alike, "{other} | {one}");
    }
}

#[test]
fn a_name_within_a_longer_one() {
    for (one, other, held) in [
        ("Dupont", "SARL DUPONT ET FILS", true),
        ("Le Fournil de Caen", "FOURNIL DE CAEN LE", true),
        ("Dupont Caen", "SARL DUPONT", false),
        ("Le", "Le Fournil", false),
        ("", "Le Fournil", false),
    ] {
        assert_eq!(one_holds_other(one, other), held, "{one} | {other}");
        assert_eq!(one_holds_other(other, one), held, "{other} | {one}");
    }
}

proptest! {
    #[test]
    fn whatever_has_a_letter_is_like_itself(name in ".{0,40}[a-zé].{0,80}") {
        prop_assert!(are_alike(&name, &name));
    }
}
