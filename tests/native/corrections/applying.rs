//! Corrections and confirmations.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use geolocal::domain::corrections::{Decision, Key, Kind, Outcome};
use serde_json::{Value, json};

use super::{DATA, applied, correction, line, outcomes, submission, values};

fn key(name: &str) -> Key {
    Key::named(name).unwrap()
}

/// The outcome of correcting one value of the data, and the line of the establishment.
fn corrected(id: &str, name: &str, before: Value, after: Value) -> (Outcome, String) {
    let (text, entries) = applied(DATA, &[correction(20, id, name, before, after)]);
    let shown = match id {
        "e-1" => "Fournil",
        "e-2" => "\"e-2\"",
        _ => "\"e-3\"",
    };
    let outcome = outcomes(entries).into_iter().next().unwrap();
    (outcome, line(&text, shown).to_owned())
}

#[test]
fn what_the_sender_saw_becomes_what_they_want() {
    let livraison = json!(["livraison"]);
    #[rustfmt::skip]
    let cases = [
        ("e-1", "phone", json!("02 31 00 00 01"), json!("02 31 00 00 02"), r#""phone":"02 31 00 00 02","services""#),
        ("e-1", "email", Value::Null, json!("a@example.org"), r#""updated":"2026-11-20","email":"a@example.org""#),
        // The order of services says nothing; the style is that of the value that was there.
        ("e-1", "services", json!(["retrait", "livraison"]), livraison.clone(), r#""services":["livraison"],"#),
        ("e-2", "services", json!(["retrait", "livraison"]), json!(["retrait", "drive"]), r#""services":"retrait;drive""#),
        // As the map reads them: with a scheme, as digits.
        ("e-2", "website", json!("https://www.example.org"), json!("https://a.example"), r#""website":"https://a.example""#),
        ("e-2", "siret", json!("73282932000074"), json!("35600000000048"), r#""siret":"35600000000048""#),
        ("e-2", "delivers_to", json!(["10 km"]), json!(["15 km"]), r#""delivers_to":"15 km""#),
        ("e-2", "delivers_to", json!(["10 km"]), json!(["14118", "14327"]), r#""delivers_to":["14118","14327"]"#),
        ("e-3", "products", Value::Null, json!(["pain, vin"]), r#""products":["pain, vin"]"#),
        ("e-1", "position", json!([-0.370_300_4, 49.1829]), json!([-0.35, 49.0]), r#""coordinates":[-0.35,49.0]"#),
    ];
    for (id, name, before, after, expected) in cases {
        let (outcome, line) = corrected(id, name, before, after.clone());
        assert!(
            matches!(&outcome, Outcome::Set { key, to, .. } if key.name() == name && *to == after),
            "{outcome:?}"
        );
        let written = expected.replace(r#""updated":"2026-11-20","email""#, r#""email""#);
        assert!(line.contains(&written), "{expected}: {line}");
        assert!(line.contains(r#""updated":"2026-11-20""#), "{line}");
    }
}

#[test]
fn null_takes_a_value_out_and_keeps_the_order_of_the_others() {
    let (_, line) = corrected("e-1", "phone", json!("02 31 00 00 01"), Value::Null);
    assert_eq!(
        line,
        r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[-0.3703,49.1829]},"properties":{"zone":7,"id":"e-1","name":"Le Fournil","category":"alimentation.boulangerie","services":["livraison","retrait"],"updated":"2026-11-20"}},"#
    );
}

#[test]
fn what_is_so_already_is_left_alone() {
    for (id, name, before, after) in [
        (
            "e-1",
            "phone",
            json!("02 31 00 00 09"),
            json!("02 31 00 00 01"),
        ),
        ("e-1", "email", json!("a@example.org"), Value::Null),
        (
            "e-2",
            "services",
            Value::Null,
            json!(["retrait", "livraison"]),
        ),
        ("e-1", "position", Value::Null, json!([-0.3703, 49.1829])),
    ] {
        let one = correction(20, id, name, before, after);
        let (text, entries) = applied(DATA, &[one]);
        assert_eq!(outcomes(entries), [Outcome::Already(Some(key(name)))]);
        assert_eq!(text, DATA, "{name}");
    }
}

#[test]
fn a_conflict_names_three_values_and_changes_nothing() {
    let (before, after) = (json!("02 31 00 00 08"), json!("02 31 00 00 09"));
    let one = correction(20, "e-1", "phone", before.clone(), after.clone());
    let (text, entries) = applied(DATA, &[one]);
    let current = json!("02 31 00 00 01");
    let key = key("phone");
    assert_eq!(
        outcomes(entries),
        [Outcome::Conflict {
            key,
            before,
            after,
            current
        }]
    );
    assert_eq!(text, DATA);
    // The order of products is the order in which they are shown.
    let data = DATA.replace(r#""zone":7"#, r#""products":["pain","vin"]"#);
    let one = correction(20, "e-1", "products", json!(["vin", "pain"]), Value::Null);
    let (_, entries) = applied(&data, &[one]);
    assert!(matches!(
        outcomes(entries).as_slice(),
        [Outcome::Conflict { .. }]
    ));
}

#[test]
fn a_later_correction_supersedes_an_earlier_one() {
    let (one, two, three) = (
        json!("02 31 00 00 01"),
        json!("02 31 00 00 02"),
        json!("02 31 00 00 03"),
    );
    let first = correction(1, "e-1", "phone", one.clone(), two.clone());
    let second = correction(2, "e-1", "phone", two.clone(), three.clone());
    let back = correction(3, "e-1", "phone", three, one.clone());
    // In whatever order they are given.
    let (text, entries) = applied(DATA, &[second.clone(), first.clone()]);
    assert!(text.contains(r#""phone":"02 31 00 00 03""#));
    let which: Vec<usize> = entries.iter().map(|entry| entry.submission).collect();
    assert_eq!(which, [1, 0]);
    // A second time the first one is superseded, and the second one so already.
    let (_, entries) = applied(&text, &[second.clone(), first.clone()]);
    let key = Some(key("phone"));
    assert_eq!(
        outcomes(entries),
        [Outcome::Superseded { key, by: 0 }, Outcome::Already(key)]
    );
    // There and back again.
    let (text, _) = applied(DATA, &[first, second, back]);
    assert_eq!(text, DATA);
    // What the last one wants stays, although an earlier one was about it.
    let other = correction(4, "e-1", "phone", two.clone(), one);
    let earlier = correction(3, "e-1", "phone", json!("02 31 00 00 01"), json!("15"));
    let data = DATA.replace("02 31 00 00 01", "02 31 00 00 02");
    let (text, _) = applied(&data, &[earlier, other]);
    assert!(text.contains(r#""phone":"02 31 00 00 01""#));
}

#[test]
fn dates_never_go_back() {
    let confirmed = |id| {
        let (text, entries) = applied(DATA, &[submission(1, Kind::Confirmation, 20, id)]);
        let outcome = outcomes(entries).into_iter().next().unwrap();
        (outcome, text)
    };
    let (outcome, text) = confirmed("e-3");
    assert!(matches!(outcome, Outcome::Verified(day) if day.to_string() == "2026-11-20"));
    assert!(line(&text, "e-3").contains(r#""verified":"2026-11-20""#));
    assert_eq!(confirmed("e-2"), (Outcome::Already(None), DATA.to_owned()));
    let data = DATA.replace("2026-01-10", "24/12/2026");
    let one = correction(20, "e-1", "email", Value::Null, json!("a@example.org"));
    let (text, _) = applied(&data, &[one]);
    assert!(text.contains(r#""updated":"24/12/2026","email""#), "{text}");
}

#[test]
fn an_establishment_is_found_by_its_siret_when_it_is_the_only_one() {
    let mut one = correction(20, "old-2", "email", Value::Null, json!("a@example.org"));
    one.establishment.as_mut().unwrap().siret = Some("73282932000074".to_owned());
    let (text, entries) = applied(DATA, std::slice::from_ref(&one));
    assert_eq!(entries.first().unwrap().id.as_deref(), Some("e-2"));
    assert!(line(&text, "Zoé").contains("a@example.org"));
    // By its SIRET alone it does not get another.
    let siret = one.establishment.as_ref().unwrap().siret.clone();
    let mut other = correction(20, "old-2", "siret", json!(siret), Value::Null);
    other.establishment.as_mut().unwrap().siret = siret;
    let (text, entries) = applied(DATA, &[other]);
    assert!(matches!(
        outcomes(entries).as_slice(),
        [Outcome::Conflict { .. }]
    ));
    assert_eq!(text, DATA);
    let twice = DATA.replace(r#""zone":7"#, r#""siret":73282932000074"#);
    let (text, entries) = applied(&twice, &[one]);
    assert_eq!(outcomes(entries), [Outcome::NotFound]);
    assert_eq!(text, twice);
}

#[test]
fn comments_and_disclaimers_are_for_a_person_and_refused_ones_for_nobody() {
    let mut comment = submission(1, Kind::Correction, 1, "e-1");
    comment.comment = Some("Fermé en août".to_owned());
    let disclaimer = submission(2, Kind::Disclaimer, 2, "e-2");
    let mut refused = submission(3, Kind::Closure, 3, "e-3");
    refused.decision = Some(Decision::Refused);
    // A copy in which nobody decided does not undo the decision.
    let mut copy = submission(3, Kind::Closure, 3, "e-3");
    copy.decision = Some(Decision::Accepted);
    let (text, entries) = applied(DATA, &[comment, disclaimer, refused, copy]);
    assert_eq!(text, DATA);
    let mut found: Vec<(usize, Outcome)> = entries
        .into_iter()
        .map(|entry| (entry.submission, entry.outcome))
        .collect();
    found.sort_by_key(|(submission, _)| *submission);
    assert_eq!(
        found,
        [
            (0, Outcome::Person),
            (1, Outcome::Person),
            (2, Outcome::Refused),
            (3, Outcome::Refused)
        ]
    );
}

#[test]
fn each_value_of_a_correction_counts_for_itself() {
    let mut one = submission(1, Kind::Correction, 20, "e-1");
    let (before, after) = (json!("15"), json!("17"));
    one.before = values(&[("phone", before), ("email", Value::Null)]);
    one.after = values(&[("phone", after), ("email", json!("a@example.org"))]);
    let (text, entries) = applied(DATA, &[one]);
    assert!(text.contains("a@example.org"));
    assert!(matches!(
        outcomes(entries).as_slice(),
        [Outcome::Conflict { .. }, Outcome::Set { .. }]
    ));
}
