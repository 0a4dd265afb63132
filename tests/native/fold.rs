//! Folding: what a reader types finds what is written.

use geolocal::domain::fold::{fold, fold_spelt};
use proptest::prelude::*;

#[test]
fn case_accents_ligatures_and_punctuation_do_not_count() {
    for (text, folded) in [
        ("", ""),
        ("  \t— ", ""),
        ("Boulangerie", "boulangerie"),
        ("Épicerie fine", "epicerie fine"),
        ("E\u{301}picerie", "epicerie"),
        ("Œufs & Cæcilia", "oeufs caecilia"),
        ("ŒUVRE D’ART", "oeuvre d art"),
        ("Métiers d'art", "metiers d art"),
        ("Saint-Lô", "saint lo"),
        ("L’Haÿ-les-Roses", "l hay les roses"),
        ("Boulangerie - pâtisserie", "boulangerie patisserie"),
        ("  ça,  là ;où ", "ca la ou"),
        ("Noël à Île-d’Yeu", "noel a ile d yeu"),
        ("24h/24", "24h 24"),
        ("Straße", "strasse"),
        ("Ελλάδα 寿司", "ελλάδα 寿司"),
    ] {
        assert_eq!(fold(text), folded, "{text:?}");
    }
}

#[test]
fn abbreviated_saints_are_spelt_out() {
    for (text, folded) in [
        ("St-Lô", "saint lo"),
        ("STE Mère", "sainte mere"),
        ("Saint-Lô", "saint lo"),
        ("Stylos", "stylos"),
        ("l’Est", "l est"),
        ("Pont-St-Pierre", "pont saint pierre"),
        ("", ""),
    ] {
        assert_eq!(fold_spelt(text), folded, "{text:?}");
    }
}

#[test]
fn capitals_fold_as_the_standard_library_says() {
    // Latin with its first extension, Greek, Cyrillic; not the dotted capital I of Turkish.
    let letters = ('A'..='\u{17e}').chain('\u{386}'..='\u{45f}').chain(['ẞ']);
    for letter in letters.filter(|letter| letter.is_uppercase() && *letter != 'İ') {
        let lower: String = letter.to_lowercase().collect();
        if !matches!(letter, '\u{3cf}'..='\u{3ff}') {
            assert_eq!(fold(&letter.to_string()), fold(&lower), "{letter:?}");
        }
    }
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in "\\PC*") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn spaces_stand_only_between_words(text in "[a-zé'’ \\-]{0,20}") {
        let folded = fold(&text);
        prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "));
    }
}
