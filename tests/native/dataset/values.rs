//! The values of properties: by the contract's names, by others, by code tables.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use geolocal::domain::config::{Mapping, MappingRule};
use geolocal::domain::contact::SiretProblem;
use geolocal::domain::dataset::{Expected, Outcome, Problem};
use geolocal::domain::establishment::DeliveryArea;
use geolocal::domain::taxonomy::CategoryIndex;
use geolocal::domain::vocabulary::{LabelIndex, ServiceIndex};

use super::{collection, feature, findings, one, read, read_with, shop};

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
        shop.booking.as_ref().map(|link| link.href()),
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
        shop.siret.map(|siret| siret.formatted()).as_deref(),
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

#[test]
fn values_that_are_wrong() {
    let bad = |value: &str| value.to_owned();
    let siret = |reason| Problem::BadSiret { reason };
    let table = [
        (
            r#""phone":"demander""#,
            "phone",
            Problem::BadPhone {
                value: bad("demander"),
            },
            Outcome::Mended,
        ),
        (
            r#""email":"a.b.fr""#,
            "email",
            Problem::BadEmail {
                value: bad("a.b.fr"),
            },
            Outcome::Mended,
        ),
        (
            r#""updated":"hier""#,
            "updated",
            Problem::BadDate { value: bad("hier") },
            Outcome::Mended,
        ),
        (
            r#""updated":"2026-02-30""#,
            "updated",
            Problem::BadDate {
                value: bad("2026-02-30"),
            },
            Outcome::Mended,
        ),
        (
            r#""postcode":"B-1000""#,
            "postcode",
            Problem::BadPostcode {
                value: bad("B-1000"),
            },
            Outcome::Kept,
        ),
        (
            r#""siret":"73282932000075""#,
            "siret",
            siret(SiretProblem::Checksum),
            Outcome::Kept,
        ),
        (
            r#""siret":"7328293200007""#,
            "siret",
            siret(SiretProblem::Length { found: 13 }),
            Outcome::Mended,
        ),
        (
            r#""siret":"7328293200007X""#,
            "siret",
            siret(SiretProblem::NotDigits),
            Outcome::Mended,
        ),
        (
            r#""city":true"#,
            "city",
            Problem::WrongType {
                expected: Expected::Text,
            },
            Outcome::Mended,
        ),
        (
            r#""labels":{"lon":1,"lat":2}"#,
            "labels",
            Problem::WrongType {
                expected: Expected::List,
            },
            Outcome::Mended,
        ),
        (
            r#""delivers_to":"partout""#,
            "delivers_to",
            Problem::WrongType {
                expected: Expected::DeliveryArea,
            },
            Outcome::Mended,
        ),
        (
            r#""services":"livraison;massage""#,
            "services",
            Problem::UnknownService {
                value: bad("massage"),
            },
            Outcome::Kept,
        ),
        (
            r#""labels":["bio","Maison"]"#,
            "labels",
            Problem::UnknownLabel {
                value: bad("Maison"),
            },
            Outcome::Kept,
        ),
    ];
    for (members, property, problem, outcome) in table {
        assert_eq!(
            findings(&shop(members)),
            [(Some(property), problem, outcome)],
            "{members}"
        );
    }
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
        shop.siret.map(|siret| siret.digits()).as_deref(),
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
        (r#"10"#, Some(DeliveryArea::RadiusKm(10.0))),
        (r#""7,5 km""#, Some(DeliveryArea::RadiusKm(7.5))),
        (r#""14118""#, communes(&["14118"])),
        (r#""14118;2A004""#, communes(&["14118", "2A004"])),
        (r#"[14118,1004]"#, communes(&["14118", "01004"])),
        (r#"-3"#, None),
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
fn categories() {
    let suggestion = |id: &str| Some(id.to_owned());
    let unknown = |value: &str, suggestion| Problem::UnknownCategory {
        value: value.to_owned(),
        suggestion,
    };
    let table = [
        (r#""category":"alimentation.boulangerie""#, 0, None),
        (r#""category":"BOULANGERIE - pâtisseries""#, 0, None),
        (r#""type_de_commerce":"Bakery""#, 0, None),
        (r#""category":"10.71C""#, 0, None),
        (r#""ape":"1071C""#, 0, None),
        (r#""shop":"supermarket""#, 1, None),
        (r#""category":"?","shop":"kiosk;bakery""#, 0, None),
        (
            r#""category":"boulangrie""#,
            2,
            Some(unknown(
                "boulangrie",
                suggestion("alimentation.boulangerie"),
            )),
        ),
        (
            r#""category":"Philatélie""#,
            2,
            Some(unknown("Philatélie", None)),
        ),
        (r#""shop":"stamps""#, 2, Some(unknown("shop=stamps", None))),
        (r#""city":"Caen""#, 2, Some(Problem::MissingCategory)),
    ];
    for (members, category, problem) in table {
        let source = collection(&[&feature(&format!(r#""id":"a","name":"x",{members}"#))]);
        let dataset = read(source.as_bytes()).unwrap();
        assert_eq!(dataset.category(0), CategoryIndex(category), "{members}");
        let problems: Vec<_> = dataset
            .issues()
            .iter()
            .map(|issue| &issue.problem)
            .collect();
        assert_eq!(problems, problem.iter().collect::<Vec<_>>(), "{members}");
    }
}

#[test]
fn services_and_labels() {
    let table: [(&str, &[u16]); 6] = [
        (r#""services":"retrait; livraison""#, &[0, 1]),
        (
            r#""services":"Livraisons à domicile, Retrait de commandes en magasin""#,
            &[0, 1],
        ),
        (
            r#""services":["CLICK & COLLECT","livraison","livraison"]"#,
            &[0, 1],
        ),
        (
            r#""wheelchair":"yes","delivery":true,"takeaway":"no""#,
            &[0, 2],
        ),
        (r#""wheelchair":"limited""#, &[]),
        (r#""services":"massage""#, &[]),
    ];
    for (members, expected) in table {
        let dataset = read(collection(&[&shop(members)]).as_bytes()).unwrap();
        let services: Vec<ServiceIndex> = dataset.services(0).collect();
        let expected: Vec<_> = expected.iter().copied().map(ServiceIndex).collect();
        assert_eq!(services, expected, "{members}");
    }
    let dataset = read(collection(&[&shop(r#""organic":"only""#)]).as_bytes()).unwrap();
    assert_eq!(dataset.labels(0).collect::<Vec<_>>(), [LabelIndex(0)]);
    let unknown = one(&shop(r#""services":"massage;Retrait en magasin""#));
    assert_eq!(unknown.services, ["massage", "retrait"]);
}

#[test]
fn a_mapping_wins_over_the_usual_names() {
    let values = BTreeMap::from([("7".to_owned(), "alimentation.supermarche".to_owned())]);
    let rule = |from: &[&str], values| MappingRule {
        from: from.iter().map(ToString::to_string).collect(),
        values,
    };
    let rules = BTreeMap::from([
        (
            "name".to_owned(),
            rule(&["pancarte", "titre"], BTreeMap::new()),
        ),
        ("category".to_owned(), rule(&["code"], values)),
        ("description".to_owned(), rule(&["name"], BTreeMap::new())),
    ]);
    let source = collection(&[&feature(
        r#""id":"a","name":"n","titre":"t","pancarte":"","code":7"#,
    )]);
    let dataset = read_with(source.as_bytes(), Mapping { rules }).unwrap();
    let shop = dataset.establishment(0).unwrap();
    assert_eq!(
        (shop.name.as_str(), shop.description.as_deref()),
        ("t", Some("n"))
    );
    assert_eq!(shop.category, CategoryIndex(1));
}
