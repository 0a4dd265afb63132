//! What the reader found wrong with one record.

use geolocal::domain::checkup::Warning;
use geolocal::domain::config::Mapping;
use geolocal::domain::contact::SiretProblem;
use geolocal::domain::dataset::{Expected, Problem, Reader, Step};

use super::{bakery, check, data, dataset, place, warnings_in, warnings_of};
use crate::dataset::vocabulary;

#[test]
fn what_the_reader_dropped_is_told_as_written() {
    let value = |text: &str| text.to_owned();
    check(
        r#""phone":"voir le site""#,
        &[data(
            "phone",
            Problem::BadPhone {
                value: value("voir le site"),
            },
        )],
    );
    check(
        r#""website":"https://ma boutique.fr""#,
        &[data(
            "website",
            Problem::UnsafeLink {
                value: value("https://ma boutique.fr"),
            },
        )],
    );
    check(
        r#""facebook":"boulangerie caen""#,
        &[data(
            "facebook",
            Problem::UnsafeLink {
                value: value("boulangerie caen"),
            },
        )],
    );
    check(
        r#""image":"http://www.boulangerie.fr/a.jpg""#,
        &[data(
            "image",
            Problem::UnsafeLink {
                value: value("http://www.boulangerie.fr/a.jpg"),
            },
        )],
    );
    check(
        r#""siret":"3560000000004""#,
        &[data(
            "siret",
            Problem::BadSiret {
                reason: SiretProblem::Length { found: 13 },
            },
        )],
    );
    check(
        r#""siret":"35600000000049""#,
        &[data(
            "siret",
            Problem::BadSiret {
                reason: SiretProblem::Checksum,
            },
        )],
    );
    check(
        r#""description":true"#,
        &[data(
            "description",
            Problem::WrongType {
                expected: Expected::Text,
            },
        )],
    );
}

#[test]
fn a_position_that_was_mended_is_about_the_position() {
    let found = warnings_of(&[place("a", "Au Bon Pain", [49.18, -0.36], "")]);
    let problem = Problem::LatLngSwapped;
    let property = None;
    assert_eq!(found, [Warning::Data { property, problem }]);
    assert_eq!(found[0].field(), "position");
}

#[test]
fn only_its_own_faults() {
    let all = dataset(&[
        bakery("a", "Au Bon Pain", r#""phone":"x""#),
        bakery("b", "Le Fournil", r#""email":"x""#),
        bakery("c", "Chez Jeanne", ""),
    ]);
    let fields = |record| -> Vec<&str> {
        let found = warnings_in(&all, record);
        found.iter().map(Warning::field).collect()
    };
    assert_eq!(
        [fields(0), fields(1), fields(2)],
        [vec!["phone"], vec!["email"], vec![]]
    );
    assert!(all.issues_of(3).is_empty());
}

#[test]
fn faults_are_known_past_the_list_of_issues_and_in_a_snapshot() {
    let mut reader = Reader::new(vocabulary(), Mapping::default());
    reader.push(br#"{"features":["#);
    for number in 0..10_050 {
        let id = number.to_string();
        reader.push(bakery(&id, "Au Bon Pain", r#""phone":"x""#).as_bytes());
        reader.push(b",");
    }
    while reader.step(1_000) == Step::More {}
    let snapshot = reader.snapshot();
    let kept = reader.finish().unwrap();
    let last = 10_049;
    for all in [snapshot, kept] {
        let issues = all.issues_of(last);
        assert_eq!(issues.len(), 1, "{issues:?}");
        assert_eq!(issues[0].property, Some("phone"));
        assert_eq!(issues[0].id.as_deref(), Some("10049"));
        assert!(!all.issues().iter().any(|issue| issue.id == issues[0].id));
    }
}

#[test]
fn faults_of_a_very_long_record_come_from_the_list() {
    let long = format!(r#""phone":"x","extra":"{}""#, "x".repeat(70_000));
    let all = dataset(&[
        bakery("a", "Au Bon Pain", &long),
        bakery("b", "Le Fournil", r#""email":"x""#),
    ]);
    let issues = all.issues_of(0);
    assert_eq!(issues.len(), 1, "{issues:?}");
    assert_eq!((issues[0].property, issues[0].index), (Some("phone"), None));
}
