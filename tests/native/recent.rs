//! The last searches.

use geolocal::domain::recent::Recent;
use proptest::prelude::*;

fn remembering(texts: &[&str]) -> Recent {
    let mut recent = Recent::default();
    for text in texts {
        recent.remember(text);
    }
    recent
}

#[test]
fn the_newest_comes_first_and_once() {
    for (texts, expected) in [
        (&[][..], &[][..]),
        (&["pain", "vin"], &["vin", "pain"]),
        (&["pain", "vin", "pain"], &["pain", "vin"]),
        (
            &["boulangerie", "vin", "Boulangerie "],
            &["Boulangerie", "vin"],
        ),
        (&["Évreux", "EVREUX"], &["EVREUX"]),
        (&["  12  rue\n Écuyère "], &["12 rue Écuyère"]),
        (&["", "  ", "…", "pain"], &["pain"]),
    ] {
        assert_eq!(remembering(texts).texts(), expected, "{texts:?}");
    }
}

#[test]
fn eight_are_kept() {
    let texts: Vec<String> = (0..12).map(|number| format!("rue {number}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let recent = remembering(&texts);
    assert_eq!(recent.texts().len(), 8);
    assert_eq!(recent.texts().first().map(String::as_str), Some("rue 11"));
    assert_eq!(recent.texts().last().map(String::as_str), Some("rue 4"));
}

#[test]
fn a_long_text_is_cut() {
    let recent = remembering(&[&"é".repeat(5_000)]);
    assert_eq!(recent.texts(), ["é".repeat(200)]);
}

#[test]
fn what_the_device_kept_may_be_anything() {
    for (kept, expected) in [
        ("", &[][..]),
        ("null", &[]),
        ("{\"a\": 1}", &[]),
        ("[\"pain\"", &[]),
        ("\"pain\"", &[]),
        ("[]", &[]),
        (
            "[\"vin\", 3, null, \"pain\", \"VIN\", \"\", [\"x\"]]",
            &["vin", "pain"],
        ),
    ] {
        assert_eq!(Recent::decode(kept).texts(), expected, "{kept}");
    }
}

proptest! {
    #[test]
    fn what_is_kept_is_read_again(texts in prop::collection::vec("\\PC{0,30}", 0..20)) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let recent = remembering(&texts);
        prop_assert!(recent.texts().len() <= 8);
        prop_assert_eq!(Recent::decode(&recent.encode()), recent);
    }

    #[test]
    fn damage_does_no_harm(kept in "\\PC{0,60}|[\\[\\]\",a-z\\\\]{0,40}") {
        let recent = Recent::decode(&kept);
        prop_assert_eq!(Recent::decode(&recent.encode()), recent);
    }
}
