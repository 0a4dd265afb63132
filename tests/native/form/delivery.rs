//! How what is filled in reaches the chamber.

use geolocal::domain::config::Contact;
use geolocal::domain::contact::Email;
use geolocal::domain::corrections::Kind;
use geolocal::domain::form::{Delivery, deliveries, mail};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;

fn contact(url: Option<&str>, email: Option<&str>) -> Contact {
    Contact {
        email: email.map(str::to_owned),
        correction_url: url.map(str::to_owned),
        registration_url: None,
        consent: None,
    }
}

#[test]
fn the_best_way_comes_first_and_a_file_is_always_one() {
    let email = || Delivery::Mail(Email::parse("cci@example.org").unwrap());
    let endpoint = || Delivery::Endpoint("https://cci.example/c".to_owned());
    let both = contact(Some("https://cci.example/c"), Some("cci@example.org"));
    assert_eq!(
        deliveries(&both, Kind::Correction),
        [endpoint(), email(), Delivery::File]
    );
    assert_eq!(
        deliveries(&both, Kind::Closure),
        [endpoint(), email(), Delivery::File]
    );
    assert_eq!(
        deliveries(&both, Kind::Registration),
        [email(), Delivery::File]
    );
    assert_eq!(
        deliveries(&contact(None, Some("nobody")), Kind::Correction),
        [Delivery::File]
    );
    assert_eq!(
        deliveries(&Contact::default(), Kind::Registration),
        [Delivery::File]
    );
}

#[test]
fn an_email_says_it_for_people_and_for_programs() {
    let to = Email::parse("cci@example.org").unwrap();
    let letter = mail(
        &to,
        "Géo’Local & Cie",
        "Téléphone : rien\nNom : A",
        "{\"a\":1}",
        "Joindre.",
    );
    assert!(!letter.needs_file);
    let (head, body) = letter.url.split_once("&body=").unwrap();
    let subject = head
        .strip_prefix("mailto:cci@example.org?subject=")
        .unwrap();
    assert_eq!(
        percent_decode_str(subject).decode_utf8().unwrap(),
        "Géo’Local & Cie"
    );
    let body = percent_decode_str(body).decode_utf8().unwrap();
    assert_eq!(body, "Téléphone : rien\r\nNom : A\r\n{\"a\":1}\r\n");
}

#[test]
fn what_does_not_fit_is_attached() {
    let to = Email::parse("cci@example.org").unwrap();
    let data = "x".repeat(3_000);
    let letter = mail(&to, "S", "Nom : A", &data, "Joindre le fichier a.json.");
    assert!(letter.needs_file && letter.url.len() <= 2_000);
    assert!(letter.url.contains("Joindre%20le%20fichier%20a.json."));
    assert!(letter.url.contains("Nom%20%3A%20A"));
}

proptest! {
    #[test]
    fn a_link_is_never_too_long(text in "(é{0,60}\n){0,12}", data in "[a-z]{0,2500}") {
        let to = Email::parse("cci@example.org").unwrap();
        let letter = mail(&to, "Sujet", &text, &data, "Joindre.");
        prop_assert!(letter.url.len() <= 2_000, "{}", letter.url.len());
    }
}
