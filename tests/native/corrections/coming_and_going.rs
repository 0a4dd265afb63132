//! Registrations and closures.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use geolocal::domain::corrections::{Key, Kind, Outcome, Submission};
use geolocal::domain::geo::LngLat;
use serde_json::{Value, json};

use super::{DATA, applied, correction, line, outcomes, submission, uuid, values};

const SIRET: &str = "73282932000074";

fn registration(number: u32, day: u32) -> Submission {
    let mut one = submission(number, Kind::Registration, day, "");
    one.position = LngLat::new(-0.25, 49.25);
    one.after = values(&[
        ("name", json!("La Neuve")),
        ("category", json!("culture.loisirs")),
        ("services", json!(["livraison", "retrait"])),
        ("position", json!([-0.25, 49.25])),
    ]);
    one
}

fn with_siret(mut one: Submission, siret: &str) -> Submission {
    match &mut one.establishment {
        Some(about) => about.siret = Some(siret.to_owned()),
        None => one.after.set(Key::SIRET, siret),
    }
    one
}

#[test]
fn a_registration_is_added_behind_the_others() {
    let (text, entries) = applied(DATA, &[registration(1, 20)]);
    assert_eq!(outcomes(entries), [Outcome::Added { placed: true }]);
    let kept = DATA.strip_suffix("\n]}\n").unwrap();
    assert_eq!(
        text.strip_prefix(kept).unwrap(),
        ",\n{\"type\":\"Feature\",\"registration\":\"0f8fad5b-d9cb-469f-a165-000000000001\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[-0.25,49.25]},\"properties\":{\"id\":\"s-0f8fad5b\",\"name\":\"La Neuve\",\"category\":\"culture.loisirs\",\"services\":[\"livraison\",\"retrait\"],\"updated\":\"2026-11-20\",\"verified\":\"2026-11-20\"}}\n]}\n"
    );
    let (again, entries) = applied(&text, &[registration(1, 20)]);
    assert_eq!(outcomes(entries), [Outcome::Already(None)]);
    assert_eq!(again, text);
    // A tool that drops what it does not know leaves the id.
    let bare = text.replace(&format!("\"registration\":\"{}\",", uuid(1)), "");
    assert!(bare.len() < text.len());
    let (again, _) = applied(&bare, &[registration(1, 20)]);
    assert_eq!(again, bare);
}

#[test]
fn ids_are_longer_where_the_short_one_is_taken() {
    let all: Vec<Submission> = (1..=6).map(|day| registration(day, day)).collect();
    let (text, entries) = applied(DATA, &all);
    let ids: Vec<_> = entries
        .iter()
        .map(|entry| entry.id.clone().unwrap())
        .collect();
    assert_eq!(
        ids.first_chunk::<5>().unwrap(),
        &[
            "s-0f8fad5b",
            "s-0f8fad5b-d9cb",
            "s-0f8fad5b-d9cb-469f",
            "s-0f8fad5b-d9cb-469f-a165",
            "s-0f8fad5b-d9cb-469f-a165-000000000005"
        ]
    );
    // One alone, later, is known by what it says, whatever its id.
    let (again, entries) = applied(&text, &[registration(4, 4)]);
    assert_eq!(outcomes(entries), [Outcome::Already(None)]);
    assert_eq!(again, text);
}

#[test]
fn a_registration_without_a_position_is_kept_and_said() {
    let mut one = registration(1, 20);
    one.position = None;
    one.after.set(Key::POSITION, Value::Null);
    let (text, entries) = applied(DATA, &[one]);
    assert_eq!(outcomes(entries), [Outcome::Added { placed: false }]);
    assert!(line(&text, "Neuve").contains(r#""geometry":null"#));
}

#[test]
fn a_siret_that_is_there_is_not_added_again() {
    let (text, entries) = applied(DATA, &[with_siret(registration(1, 20), SIRET)]);
    assert_eq!(entries.first().unwrap().id.as_deref(), Some("e-2"));
    assert_eq!(outcomes(entries), [Outcome::Duplicate]);
    assert_eq!(text, DATA);
}

#[test]
fn a_closure_takes_out_one_line_and_is_so_already_afterwards() {
    let one = submission(1, Kind::Closure, 20, "e-2");
    let (text, entries) = applied(DATA, std::slice::from_ref(&one));
    assert_eq!(outcomes(entries), [Outcome::Removed]);
    let expected = DATA.replace(&format!("{}\n", line(DATA, "Zoé")), "");
    assert_eq!(text, expected);
    let (_, entries) = applied(&text, &[one]);
    assert_eq!(outcomes(entries), [Outcome::Already(None)]);
    // The first one and the last one, and all.
    for ids in [&["e-1"][..], &["e-3"], &["e-1", "e-2", "e-3"]] {
        let closures = ids.iter().zip(1..);
        let closures: Vec<_> = closures
            .map(|(id, day)| submission(day, Kind::Closure, day, id))
            .collect();
        let (text, _) = applied(DATA, &closures);
        let data: Value = serde_json::from_str(&text).unwrap();
        let left = data.get("features").unwrap().as_array().unwrap().len();
        assert_eq!(left, 3 - ids.len(), "{text}");
    }
}

#[test]
fn a_closure_never_takes_out_another_establishment_of_the_same_siret() {
    let data = DATA.replace(r#""zone":7"#, r#""siret":"73282932000074""#);
    let closure = with_siret(submission(1, Kind::Closure, 20, "e-1"), SIRET);
    let (text, _) = applied(&data, std::slice::from_ref(&closure));
    assert!(text.contains("Zoé") && !text.contains("Fournil"));
    let (_, entries) = applied(&text, &[closure]);
    assert_eq!(entries.first().unwrap().id.as_deref(), Some("e-2"));
    assert_eq!(outcomes(entries), [Outcome::Elsewhere]);
}

#[test]
fn who_closes_and_registers_anew_is_there_once() {
    let closure = with_siret(submission(1, Kind::Closure, 1, "e-2"), SIRET);
    let anew = with_siret(registration(2, 2), SIRET);
    let (text, entries) = applied(DATA, &[anew, closure]);
    assert_eq!(
        outcomes(entries),
        [Outcome::Removed, Outcome::Added { placed: true }]
    );
    assert!(text.contains("La Neuve") && !text.contains("Zoé"));
}

#[test]
fn what_is_closed_later_is_not_added_nor_missed() {
    let added = registration(1, 1);
    let corrected = correction(
        2,
        "s-0f8fad5b",
        "name",
        json!("La Neuve"),
        json!("La Vieille"),
    );
    let closed = submission(3, Kind::Closure, 3, "s-0f8fad5b");
    let (text, _) = applied(DATA, &[added.clone(), corrected.clone()]);
    assert!(text.contains("La Vieille"));
    let (text, entries) = applied(&text, &[added, corrected, closed]);
    assert_eq!(text, DATA);
    assert_eq!(outcomes(entries).last(), Some(&Outcome::Removed));
    let nobody = correction(4, "e-9", "name", json!("A"), json!("B"));
    assert_eq!(outcomes(applied(DATA, &[nobody]).1), [Outcome::NotFound]);
}
