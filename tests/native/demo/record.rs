//! What is said of one fictional establishment.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use geolocal::domain::hours::Hours;
use serde_json::Value;

use super::{features, texts, today};

#[test]
fn hours_parse() {
    let features = features(3_000);
    let expressions: BTreeSet<String> = ["opening_hours", "special_hours"]
        .iter()
        .flat_map(|property| texts(&features, property))
        .collect();
    assert!(
        expressions.len() > 50,
        "only {} different weeks",
        expressions.len()
    );
    for expression in expressions {
        match Hours::parse(&expression) {
            Ok(parsed) => assert!(!parsed.mended && !parsed.school_holidays, "{expression}"),
            Err(error) => panic!("{expression}: {error:?}"),
        }
    }
}

#[test]
fn sirets_have_right_checksums_and_an_unattributed_siren() {
    for siret in texts(&features(500), "siret") {
        assert!(siret.starts_with("000"), "{siret}");
        assert_eq!(siret.len(), 14, "{siret}");
        assert!(luhn(&siret) && luhn(siret.get(..9).unwrap()), "{siret}");
    }
    assert!(
        luhn("73282932000074") && !luhn("73282932000075"),
        "the check itself"
    );
}

/// Luhn as its definition reads: from the right, every second digit is doubled and its digits added.
fn luhn(digits: &str) -> bool {
    let mut sum = 0;
    for (place, digit) in digits.bytes().rev().enumerate() {
        let value = u32::from(digit - b'0') << (place % 2);
        sum += if value > 9 { value - 9 } else { value };
    }
    sum % 10 == 0
}

#[test]
fn nothing_reaches_anybody() {
    let features = features(2_000);
    for phone in texts(&features, "phone") {
        let fiction = phone.starts_with("02 61 91 ") || phone.starts_with("06 39 98 ");
        assert!(fiction && phone.len() == 14, "{phone}");
    }
    for email in texts(&features, "email") {
        let (mailbox, domain) = email.split_once('@').unwrap();
        let slug = domain.strip_suffix(".example").unwrap();
        assert!(mailbox.is_ascii() && slug.len() > 1, "{email}");
        assert!(
            slug.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'),
            "{email}"
        );
        assert!(
            !slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"),
            "{email}"
        );
    }
    for property in ["website", "facebook", "instagram", "booking", "image"] {
        for link in texts(&features, property) {
            assert!(
                link.starts_with("https://www.example.org/") && link.is_ascii(),
                "{link}"
            );
        }
    }
}

#[test]
fn names_are_rarely_the_same() {
    let names: Vec<(String, String)> = features(450)
        .iter()
        .map(|feature| &feature["properties"])
        .map(|properties| {
            (
                properties["name"].to_string(),
                properties["insee"].to_string(),
            )
        })
        .collect();
    let different: BTreeSet<_> = names.iter().collect();
    assert!(
        different.len() * 100 >= names.len() * 95,
        "{} of {}",
        different.len(),
        names.len()
    );
}

#[test]
fn words_are_well_formed() {
    for feature in features(3_000) {
        let properties = &feature["properties"];
        for property in ["name", "description", "street", "hours_note"] {
            let Some(text) = properties.get(property).and_then(Value::as_str) else {
                continue;
            };
            let slips = [
                "{", "}", "  ", "'", "de Le ", "de Les ", "de É", "de A", "d’H", " :", " ;", " !",
            ];
            for slip in slips {
                assert!(!text.contains(slip), "{property} has {slip:?}: {text}");
            }
            assert_eq!(text, text.trim(), "{property}");
            assert!(!text.is_empty(), "{property}");
        }
    }
}

#[test]
fn dates_lie_in_the_eighteen_months_before_today() {
    let features = features(2_000);
    let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    for feature in &features {
        let updated = date(feature["properties"]["updated"].as_str().unwrap());
        assert!(
            (0..=548).contains(&(today() - updated).num_days()),
            "{updated}"
        );
        if let Some(verified) = feature["properties"].get("verified") {
            let verified = date(verified.as_str().unwrap());
            assert!(updated <= verified && verified <= today(), "{verified}");
        }
    }
    let until: Vec<NaiveDate> = texts(&features, "special_until")
        .iter()
        .map(|text| date(text))
        .collect();
    assert!(until.iter().any(|day| *day < today()) && until.iter().any(|day| *day > today()));
}
