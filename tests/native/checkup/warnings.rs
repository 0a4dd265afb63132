//! What is wrong or doubtful in a listing, from records as sources write them.

use geolocal::domain::checkup::{LinkProblem, Warning};
use geolocal::domain::contact::SiretProblem;
use geolocal::domain::dataset::{Expected, Problem, Reader};
use geolocal::domain::hours::{HoursError, HoursProblem};

use super::{bakery, dataset, place, today, warnings_in, warnings_of};
use crate::dataset::vocabulary;

/// Checks all warnings about a bakery with these properties, and the fields they are about.
fn check(more: &str, expected: &[(&str, Warning)]) {
    let found = warnings_of(&[bakery("a", "Au Bon Pain", more)]);
    let found: Vec<(&str, Warning)> = (found.iter())
        .map(|warning| (warning.field(), warning.clone()))
        .collect();
    assert_eq!(found, expected, "{more}");
}

fn data(property: &'static str, problem: Problem) -> (&'static str, Warning) {
    let property_of = Some(property);
    let warning = Warning::Data {
        property: property_of,
        problem,
    };
    (property, warning)
}

#[test]
fn a_listing_without_faults_has_no_warnings() {
    check("", &[]);
    check(
        r#""phone":"02 31 00 00 00","website":"https://www.boulangerie.fr","postcode":"14000","city":"Caen",
        "insee":"14118","siret":"35600000000048","opening_hours":"Mo-Fr 09:00-12:00","verified":"2026-11-23",
        "image":"https://www.boulangerie.fr/a.jpg","image_alt":"La façade""#,
        &[],
    );
}

#[test]
fn hours_that_cannot_be_understood() {
    let error = |text: &str, problem| HoursError {
        text: text.to_owned(),
        problem,
    };
    let hours = |field, text, problem| {
        let error = error(text, problem);
        (field, Warning::Hours { field, error })
    };
    check(
        r#""opening_hours":"Mo-Fr 9h-12h""#,
        &[hours(
            "opening_hours",
            "Mo-Fr 9h-12h",
            HoursProblem::Syntax { at: 6 },
        )],
    );
    check(
        r#""opening_hours":"sunrise-sunset""#,
        &[hours(
            "opening_hours",
            "sunrise-sunset",
            HoursProblem::SunTime,
        )],
    );
    check(
        r#""special_hours":"lundi","special_until":"2026-12-24""#,
        &[hours(
            "special_hours",
            "lundi",
            HoursProblem::Syntax { at: 0 },
        )],
    );
    let field = "opening_hours";
    check(
        r#""opening_hours":"Mo 09:00-12:15 / 14:15-19:00""#,
        &[(field, Warning::HoursMended { field })],
    );
}

#[test]
fn exceptional_hours_that_are_over_or_never_end() {
    check(
        r#""special_hours":"Mo off","special_until":"2026-11-23""#,
        &[],
    );
    let until = "2026-11-22".parse().unwrap();
    check(
        r#""special_hours":"Mo off","special_until":"2026-11-22""#,
        &[("special_hours", Warning::SpecialExpired { until })],
    );
    check(
        r#""special_hours":"Mo off""#,
        &[("special_until", Warning::SpecialUndated)],
    );
    // A date that is none is told once.
    let value = "bientôt".to_owned();
    check(
        r#""special_hours":"Mo off","special_until":"bientôt""#,
        &[data("special_until", Problem::BadDate { value })],
    );
}

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
fn links_and_numbers() {
    check(
        r#""website":"http://http://www.boulangerie.fr","booking":"https://example.com/table""#,
        &[
            (
                "website",
                Warning::Link {
                    field: "website",
                    url: "http://http://www.boulangerie.fr".to_owned(),
                    problem: LinkProblem::DoubleScheme,
                },
            ),
            (
                "booking",
                Warning::Link {
                    field: "booking",
                    url: "https://example.com/table".to_owned(),
                    problem: LinkProblem::Placeholder,
                },
            ),
        ],
    );
    let phone = "08\u{a0}92\u{a0}00\u{a0}00\u{a0}00".to_owned();
    check(
        r#""phone":"0892000000""#,
        &[("phone", Warning::PhoneMayCost { phone })],
    );
    check(r#""phone":"0800000000""#, &[]);
}

#[test]
fn a_year_without_change_and_days_to_come() {
    let day = |text: &str| text.parse().unwrap();
    let stale = |field, date| (field, Warning::Stale { field, date });
    let future = |field, date| (field, Warning::FutureDate { field, date });
    let (updated, verified) = ("updated", "verified");
    check(r#""updated":"2025-11-23""#, &[]);
    check(
        r#""updated":"2025-11-22""#,
        &[stale(updated, day("2025-11-22"))],
    );
    check(
        r#""updated":"2024-01-01","verified":"2025-11-22""#,
        &[stale(verified, day("2025-11-22"))],
    );
    check(r#""updated":"2024-01-01","verified":"2026-01-01""#, &[]);
    check(
        r#""updated":"2026-11-24""#,
        &[future(updated, day("2026-11-24"))],
    );
    check(
        r#""updated":"2024-01-01","verified":"2027-01-01""#,
        &[
            stale(updated, day("2024-01-01")),
            future(verified, day("2027-01-01")),
        ],
    );
    assert_eq!(today(), day("2026-11-23"));
}

#[test]
fn rubriques() {
    let of = |category: &str| {
        let record = format!(
            r#"{{"type":"Feature","geometry":{{"type":"Point","coordinates":[0,49]}},"properties":{{"id":"a","name":"Pain"{category}}}}}"#
        );
        warnings_of(&[record])
    };
    let unknown = |value: &str| Problem::UnknownCategory {
        value: value.to_owned(),
        suggestion: None,
    };
    let told = |problem| [data("category", problem).1];
    assert_eq!(of(r#","category":"zzzz""#), told(unknown("zzzz")));
    assert_eq!(of(""), told(Problem::MissingCategory));
    assert_eq!(of(r#","category":"autres.autre""#), [Warning::Unsorted]);
    assert_eq!(Warning::Unsorted.field(), "category");
}

#[test]
fn pictures_and_names() {
    check(
        r#""image":"https://www.boulangerie.fr/a.jpg""#,
        &[("image_alt", Warning::PhotoWithoutAlt)],
    );
    for (name, told) in [
        ("AU BON PAIN", true),
        ("ÉPICES", true),
        ("L’ÉCU 14", false),
        ("FNAC", false),
        ("BON PAINé", false),
        ("14 118", false),
    ] {
        let found = warnings_of(&[bakery("a", name, "")]);
        let expected = if told {
            vec![Warning::Capitals]
        } else {
            vec![]
        };
        assert_eq!(found, expected, "{name}");
    }
    assert_eq!(Warning::Capitals.field(), "name");
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
    let mut reader = Reader::new(vocabulary(), geolocal::domain::config::Mapping::default());
    reader.push(br#"{"features":["#);
    for number in 0..10_050 {
        let id = number.to_string();
        reader.push(bakery(&id, "Au Bon Pain", r#""phone":"x""#).as_bytes());
        reader.push(b",");
    }
    while reader.step(1_000) == geolocal::domain::dataset::Step::More {}
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
