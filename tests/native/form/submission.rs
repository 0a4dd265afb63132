//! A form as it is sent.

use chrono::NaiveDate;
use geolocal::domain::corrections::{About, Kind, Submission};
use geolocal::domain::form::{Draft, Envelope, Field, Values, submission, uuid, with_commune};
use geolocal::domain::lang::Lang;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::fournil;

fn envelope(kind: Kind) -> Envelope {
    let about = About {
        id: "e-1".to_owned(),
        name: "Le Fournil".to_owned(),
        siret: None,
    };
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    Envelope {
        id: uuid([7; 16]),
        kind,
        made: day.and_hms_opt(10, 30, 0).unwrap(),
        lang: Lang::Fr,
        page: None,
        about: (kind != Kind::Registration).then_some(about),
        consent: (kind == Kind::Registration).then(|| "Oui".to_owned()),
    }
}

fn sent(draft: &Draft, kind: Kind) -> Value {
    let text = submission(draft, envelope(kind)).to_json();
    // Whoever applies it reads what was sent.
    assert!(Submission::parse(&text).is_ok(), "{text}");
    serde_json::from_str(&text).unwrap()
}

#[test]
fn a_correction_says_what_differs() {
    let mut draft = Draft::of(fournil());
    draft
        .values
        .set_text(Field::Phone, "06 12 34 56 78".to_owned());
    draft.comment = " Bonjour ".to_owned();
    draft.sender.name = "Paul".to_owned();
    let sent = sent(&draft, Kind::Correction);
    let properties = &sent["properties"];
    assert_eq!(properties["before"], json!({"phone": "02 31 00 00 00"}));
    assert_eq!(properties["after"], json!({"phone": "06 12 34 56 78"}));
    assert_eq!(properties["comment"], "Bonjour");
    assert_eq!(properties["sender"], json!({"name": "Paul"}));
    assert_eq!(properties["establishment"]["id"], "e-1");
    assert_eq!(sent["geometry"]["coordinates"], json!([-0.37, 49.18]));
    assert_eq!(properties["made"], "2026-11-24T10:30");
}

#[test]
fn a_registration_says_all_that_is_filled_in() {
    let mut draft = Draft::of(Values::default());
    draft.values = fournil();
    draft.values = with_commune(&draft, Some("14118"));
    let sent = sent(&draft, Kind::Registration);
    let properties = &sent["properties"];
    assert_eq!(properties["before"], json!({}));
    assert_eq!(properties["after"]["insee"], "14118");
    assert_eq!(
        properties["after"]["services"],
        json!(["livraison", "retrait"])
    );
    assert_eq!(properties["establishment"], Value::Null);
    assert_eq!(properties["consent"], "Oui");
}

#[test]
fn the_code_of_the_commune_follows_an_address_that_changes_and_no_other() {
    let mut draft = Draft::of(fournil());
    draft
        .values
        .set_text(Field::Phone, "06 12 34 56 78".to_owned());
    assert_eq!(with_commune(&draft, Some("14118")), draft.values);
    draft.before.set_text(Field::Insee, "14118".to_owned());
    draft.values.set_text(Field::Insee, "14118".to_owned());
    draft.values.set_text(Field::City, "Bayeux".to_owned());
    assert_eq!(
        with_commune(&draft, Some("14047")).text(Field::Insee),
        "14047"
    );
    assert_eq!(with_commune(&draft, None).text(Field::Insee), "");
}

#[test]
fn the_others_change_nothing() {
    for kind in [Kind::Confirmation, Kind::Closure, Kind::Disclaimer] {
        let mut draft = Draft::of(fournil());
        draft.values.set_text(Field::Name, "Other".to_owned());
        let sent = sent(&draft, kind);
        assert_eq!(sent["properties"]["after"], json!({}), "{kind:?}");
        assert_eq!(sent["properties"]["kind"], kind.name());
    }
}

proptest! {
    #[test]
    fn a_uuid_is_of_version_4(bytes in any::<[u8; 16]>()) {
        let text = uuid(bytes);
        let groups: Vec<usize> = text.split('-').map(str::len).collect();
        prop_assert_eq!(groups, [8, 4, 4, 4, 12]);
        prop_assert!(text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte)));
        prop_assert_eq!(text.chars().nth(14), Some('4'));
        prop_assert!(text.chars().nth(19).is_some_and(|digit| "89ab".contains(digit)));
    }

    #[test]
    fn bytes_that_differ_make_uuids_that_differ(one in any::<[u8; 16]>(), other in any::<[u8; 16]>()) {
        let kept = |mut bytes: [u8; 16]| {
            bytes[6] &= 0x0F;
            bytes[8] &= 0x3F;
            bytes
        };
        prop_assert_eq!(kept(one) == kept(other), uuid(one) == uuid(other));
    }
}
