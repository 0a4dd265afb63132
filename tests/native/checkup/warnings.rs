//! What is wrong or doubtful in a listing, from records as sources write them.

use geolocal::domain::checkup::{LinkProblem, Warning};
use geolocal::domain::dataset::Problem;
use geolocal::domain::hours::{HoursError, HoursProblem};

use super::{bakery, check, data, today, warnings_of};

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
