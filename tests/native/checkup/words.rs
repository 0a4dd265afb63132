//! What the checkup says.

use chrono::NaiveDateTime;
use geolocal::domain::checkup::{Missing, Warning, moments};
use geolocal::domain::hours::{HoursError, HoursProblem};
use geolocal::domain::lang::Lang;
use geolocal::text::pages::checkup::checkup;

use super::{bakery, place, warnings_of};

/// Every kind of warning at least once.
fn all() -> Vec<Warning> {
    let image = r#""image":"https://example.com/a.jpg","siret":"35600000000049","phone":"0892000000","email":"x""#;
    let dates = r#""insee":"14118","updated":"2020-01-01","verified":"2030-01-01","opening_hours":"Mo 9h","special_hours":"Mo 09:00-10:00 / 11:00-12:00""#;
    let records = [
        place(
            "a",
            "AU BON PAIN",
            [0.23, 49.42],
            &format!("{image},{dates}"),
        ),
        place("b", "AU BON PAIN", [0.23, 49.42], ""),
        place("c", "AUTRE", [0.2, 49.0], r#""siret":"35600000000049""#),
    ];
    let mut warnings = warnings_of(&records);
    let expired = r#""special_hours":"Mo off","special_until":"2020-01-01","category":"autres""#;
    warnings.extend(warnings_of(&[bakery("d", "Pain", expired)]));
    warnings.push(Warning::Unsorted);
    warnings
}

#[test]
fn every_sentence_ends_as_one_and_keeps_its_typography() {
    let warnings = all();
    let kinds = warnings.iter().map(core::mem::discriminant);
    let kinds: std::collections::HashSet<_> = kinds.collect();
    assert_eq!(kinds.len(), 14, "{warnings:?}");
    let mut sentences = Vec::new();
    for lang in [Lang::Fr, Lang::En] {
        let words = checkup(lang);
        for warning in &warnings {
            let advice = (words.warning)(warning);
            sentences.extend([advice.what, advice.why.to_owned(), advice.mend].map(|s| (lang, s)));
        }
        for item in Missing::ALL {
            sentences.extend((words.missing)(item).map(|s| (lang, s.to_owned())));
        }
    }
    for (lang, sentence) in sentences {
        assert!(sentence.ends_with(['.', '?']), "{sentence}");
        assert!(!sentence.contains('\''), "{sentence}");
        if lang == Lang::Fr {
            for mark in [" :", " ;", " ?", " !", "« ", " »"] {
                assert!(!sentence.contains(mark), "{sentence}");
            }
        }
    }
}

#[test]
fn hours_are_quoted_from_where_they_do_not_fit() {
    let told = |lang, text: &str, problem| {
        let error = HoursError {
            text: text.to_owned(),
            problem,
        };
        let field = "opening_hours";
        (checkup(lang).warning)(&Warning::Hours { field, error }).what
    };
    let at = |at| HoursProblem::Syntax { at };
    assert_eq!(
        told(Lang::Fr, "Mo 9h-12h", at(4)),
        "Les horaires ne sont pas compris à partir du caractère 5\u{a0}: «\u{a0}h-12h\u{a0}»."
    );
    assert_eq!(
        told(Lang::En, "Mo 09:00-", at(9)),
        "The hours cannot be understood from character 10 on."
    );
    assert_eq!(
        told(Lang::En, "sunrise", HoursProblem::SunTime),
        "The hours depend on the sun."
    );
}

#[test]
fn moments_have_their_dates() {
    let now = NaiveDateTime::parse_from_str("2026-11-23 10:00", "%Y-%m-%d %H:%M").unwrap();
    let said = |lang| -> Vec<String> {
        let told = moments(now);
        let told = told.iter().map(|moment| (checkup(lang).moment)(moment));
        told.map(|text| text.replace('\u{a0}', "~")).collect()
    };
    assert_eq!(
        said(Lang::Fr),
        [
            "Maintenant",
            "Dimanche 29~novembre 2026 à 10~h~30",
            "Prochain jour férié, Noël, le 25~décembre 2026 à 10~h~30",
        ]
    );
    assert_eq!(
        said(Lang::En),
        [
            "Now",
            "Sunday 29~November 2026 at 10:30~am",
            "The next public holiday, Christmas Day, 25~December 2026 at 10:30~am",
        ]
    );
    assert_eq!((checkup(Lang::Fr).score)(80), "Fiche complète à 80\u{a0}%");
}
