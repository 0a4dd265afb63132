//! The values of properties: by the contract's names, by others, by code tables.

use litemap::LiteMap;

use chrono::NaiveDate;
use geolocal::domain::config::{Mapping, MappingRule};
use geolocal::domain::contact::{Siret, SiretProblem, WebLink};
use geolocal::domain::dataset::{Expected, Outcome, Problem};
use geolocal::domain::establishment::DeliveryArea;
use geolocal::domain::taxonomy::CategoryIndex;

use super::{collection, feature, findings, one, read_with, shop};

#[test]
fn every_property_of_the_contract() {
    let shop = one(&shop(
        r#""description":"Pain","products":["pain","brioche"],"street":"1 rue du Bac","postcode":"14000",
        "city":"Caen","insee":"14118","phone":"02 31 00 00 00","email":"a@b.fr","website":"https://a.fr",
        "facebook":"https://f.fr","instagram":"https://i.fr","booking":"https://r.fr",
        "opening_hours":"Mo-Fr 09:00-18:00","special_hours":"off","special_until":"2026-12-31",
        "hours_note":"Le matin","services":["livraison"],"delivers_to":["14118"],"labels":["bio"],
        "payment":["cb"],"siret":"73282932000074","image":"https://a.fr/a.jpg","image_alt":"Une photo",
        "updated":"2026-11-20T10:00:00Z","verified":"2026-11-21""#,
    ));
    assert_eq!(shop.products, ["pain", "brioche"]);
    assert_eq!(shop.address.street.as_deref(), Some("1 rue du Bac"));
    assert_eq!(shop.address.insee.as_deref(), Some("14118"));
    assert_eq!(
        shop.phone.map(|phone| phone.tel_uri()).as_deref(),
        Some("tel:+33231000000")
    );
    assert_eq!(
        shop.email.map(|email| email.mailto_uri()).as_deref(),
        Some("mailto:a@b.fr")
    );
    assert_eq!(
        shop.booking.as_ref().map(WebLink::href),
        Some("https://r.fr")
    );
    assert_eq!(shop.special_until, NaiveDate::from_ymd_opt(2026, 12, 31));
    assert_eq!(shop.updated, NaiveDate::from_ymd_opt(2026, 11, 20));
    assert_eq!(shop.verified, NaiveDate::from_ymd_opt(2026, 11, 21));
    assert_eq!(
        shop.delivers_to,
        Some(DeliveryArea::Communes(vec!["14118".to_owned()]))
    );
    assert_eq!(
        shop.siret.map(Siret::formatted).as_deref(),
        Some("732\u{a0}829\u{a0}320\u{a0}00074")
    );
    assert_eq!(
        shop.image.and_then(|image| image.alt).as_deref(),
        Some("Une photo")
    );
    assert_eq!(
        (shop.services, shop.labels),
        (vec!["livraison".to_owned()], vec!["bio".to_owned()])
    );
}

/// A shop with these members has this one thing wrong.
#[track_caller]
fn check_wrong(members: &str, property: &'static str, problem: Problem, outcome: Outcome) {
    let expected = [(Some(property), problem, outcome)];
    assert_eq!(findings(&shop(members)), expected, "{members}");
}

#[test]
fn values_that_are_wrong() {
    let mended =
        |members, property, problem| check_wrong(members, property, problem, Outcome::Mended);
    let bad = ToString::to_string;
    mended(
        r#""phone":"demander""#,
        "phone",
        Problem::BadPhone {
            value: bad("demander"),
        },
    );
    mended(
        r#""email":"a.b.fr""#,
        "email",
        Problem::BadEmail {
            value: bad("a.b.fr"),
        },
    );
    mended(
        r#""updated":"hier""#,
        "updated",
        Problem::BadDate { value: bad("hier") },
    );
    mended(
        r#""updated":"2026-02-30""#,
        "updated",
        Problem::BadDate {
            value: bad("2026-02-30"),
        },
    );
    mended(
        r#""city":true"#,
        "city",
        Problem::WrongType {
            expected: Expected::Text,
        },
    );
    mended(
        r#""labels":{"lon":1,"lat":2}"#,
        "labels",
        Problem::WrongType {
            expected: Expected::List,
        },
    );
    mended(
        r#""delivers_to":"partout""#,
        "delivers_to",
        Problem::WrongType {
            expected: Expected::DeliveryArea,
        },
    );
}

#[test]
fn sirets_that_are_wrong() {
    let siret = |members, reason, outcome| {
        check_wrong(members, "siret", Problem::BadSiret { reason }, outcome);
    };
    let short = SiretProblem::Length { found: 13 };
    siret(
        r#""siret":"73282932000075""#,
        SiretProblem::Checksum,
        Outcome::Kept,
    );
    siret(r#""siret":"7328293200007""#, short, Outcome::Mended);
    siret(
        r#""siret":"7328293200007X""#,
        SiretProblem::NotDigits,
        Outcome::Mended,
    );
}

#[test]
fn values_that_are_odd_are_kept() {
    let kept = |members, property, problem| check_wrong(members, property, problem, Outcome::Kept);
    let bad = ToString::to_string;
    kept(
        r#""postcode":"B-1000""#,
        "postcode",
        Problem::BadPostcode {
            value: bad("B-1000"),
        },
    );
    kept(
        r#""services":"livraison;massage""#,
        "services",
        Problem::UnknownService {
            value: bad("massage"),
        },
    );
    kept(
        r#""labels":["bio","Maison"]"#,
        "labels",
        Problem::UnknownLabel {
            value: bad("Maison"),
        },
    );
}

#[test]
fn numbers_where_texts_were_due() {
    let shop = one(&shop(
        r#""id":42,"postcode":1400,"phone":231000000,"siret":73282932000074"#,
    ));
    assert_eq!(shop.id, "42");
    assert_eq!(shop.address.postcode.as_deref(), Some("01400"));
    assert_eq!(
        shop.phone.map(|phone| phone.tel_uri()).as_deref(),
        Some("tel:+33231000000")
    );
    assert_eq!(
        shop.siret.map(Siret::digits).as_deref(),
        Some("73282932000074")
    );
}

#[test]
fn delivery_areas() {
    let communes = |codes: &[&str]| {
        Some(DeliveryArea::Communes(
            codes.iter().map(ToString::to_string).collect(),
        ))
    };
    let table = [
        ("10", Some(DeliveryArea::RadiusKm(10.0))),
        (r#""7,5 km""#, Some(DeliveryArea::RadiusKm(7.5))),
        (r#""12.75 KM""#, Some(DeliveryArea::RadiusKm(12.75))),
        (r#""14118""#, communes(&["14118"])),
        (r#""14118;2A004""#, communes(&["14118", "2A004"])),
        ("[14118,1004]", communes(&["14118", "01004"])),
        ("-3", None),
    ];
    for (value, expected) in table {
        assert_eq!(
            one(&shop(&format!(r#""delivers_to":{value}"#))).delivers_to,
            expected,
            "{value}"
        );
    }
}

#[test]
fn a_mapping_wins_over_the_usual_names() {
    let values = LiteMap::from_iter([("7".to_owned(), "alimentation.supermarche".to_owned())]);
    let rule = |from: &[&str], values| MappingRule {
        from: from.iter().map(ToString::to_string).collect(),
        values,
        ..MappingRule::default()
    };
    let rules = LiteMap::from_iter([
        (
            "name".to_owned(),
            rule(&["pancarte", "titre"], LiteMap::new()),
        ),
        ("category".to_owned(), rule(&["code"], values)),
        ("description".to_owned(), rule(&["name"], LiteMap::new())),
    ]);
    let source = collection(&[&feature(
        r#""id":"a","name":"n","titre":"t","pancarte":"","code":7"#,
    )]);
    let mapping = Mapping {
        rules,
        ..Mapping::default()
    };
    let dataset = read_with(source.as_bytes(), mapping).unwrap();
    let shop = dataset.establishment(0).unwrap();
    assert_eq!(
        (shop.name.as_str(), shop.description.as_deref()),
        ("t", Some("n"))
    );
    assert_eq!(shop.category, CategoryIndex(1));
}
