//! What is wrong with a form.

use chrono::NaiveDate;
use geolocal::domain::contact::SiretProblem;
use geolocal::domain::form::{Draft, Field, FieldProblem, Purpose, Values};
use geolocal::domain::geo::{Bounds, LngLat};
use geolocal::domain::hours::editor::{DraftRange, DraftState, FormDay, WeekForm};
use proptest::prelude::*;

use super::fournil;

fn found(values: &Values, purpose: Purpose) -> Vec<(Field, FieldProblem)> {
    let normandy = Bounds::new(-1.95, 48.18, 1.80, 50.07).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    Draft::of(values.clone()).check(purpose, normandy, today)
}

#[test]
fn what_is_right_is_right() {
    assert_eq!(found(&fournil(), Purpose::Correction), []);
    assert_eq!(found(&fournil(), Purpose::Registration), []);
}

#[test]
fn an_empty_form_lacks_what_a_listing_needs() {
    let required = |field| (field, FieldProblem::Required);
    assert_eq!(
        found(&Values::default(), Purpose::Registration),
        [
            required(Field::Name),
            required(Field::Category),
            required(Field::Postcode),
            required(Field::City),
            required(Field::Position),
            (Field::Phone, FieldProblem::Reachable),
        ]
    );
    assert_eq!(
        found(&Values::default(), Purpose::Correction),
        [Field::Name, Field::Category, Field::Position].map(required)
    );
}

#[test]
fn an_email_address_reaches_a_business_as_well_as_a_phone() {
    let mut values = fournil();
    values.set_text(Field::Phone, String::new());
    assert_eq!(
        found(&values, Purpose::Registration),
        [(Field::Phone, FieldProblem::Reachable)]
    );
    values.set_text(Field::Email, "a@fournil.fr".to_owned());
    assert_eq!(found(&values, Purpose::Registration), []);
}

#[test]
fn values_that_cannot_be_read() {
    let length = |found| FieldProblem::Siret(SiretProblem::Length { found });
    let siret = |problem| FieldProblem::Siret(problem);
    for (field, text, problem) in [
        (Field::Phone, "demander Paul", FieldProblem::Phone),
        (Field::Phone, "02 31 00", FieldProblem::Phone),
        (Field::Phone, "12", FieldProblem::Phone),
        (Field::Phone, "+44 12", FieldProblem::Phone),
        (Field::Email, "paul at fournil.fr", FieldProblem::Email),
        (Field::Website, "le fournil", FieldProblem::Link),
        (Field::Facebook, "javascript:alert(1)", FieldProblem::Link),
        (
            Field::Image,
            "http://fournil.fr/a.jpg",
            FieldProblem::Insecure,
        ),
        (Field::Image, "photo", FieldProblem::Link),
        (Field::Siret, "356 000 000", length(9)),
        (Field::Siret, "A", siret(SiretProblem::NotDigits)),
        (
            Field::Siret,
            "73282932000075",
            siret(SiretProblem::Checksum),
        ),
        (Field::Postcode, "1400", FieldProblem::Postcode),
        (Field::Postcode, "14 000", FieldProblem::Postcode),
    ] {
        let mut values = fournil();
        values.set_text(field, text.to_owned());
        let found = found(&values, Purpose::Correction).into_iter();
        let own: Vec<_> = found.filter(|(other, _)| *other == field).collect();
        assert_eq!(own, [(field, problem)], "{text}");
    }
}

#[test]
fn a_failed_checksum_is_said_and_refuses_nothing() {
    let checksum = FieldProblem::Siret(SiretProblem::Checksum);
    assert!(checksum.is_warning());
    assert!(!FieldProblem::Siret(SiretProblem::NotDigits).is_warning());
    assert!(!FieldProblem::Required.is_warning());
}

#[test]
fn hours_a_date_and_a_picture_need_what_goes_with_them() {
    let with = |pairs: &[(Field, &str)]| {
        let mut values = fournil();
        for (field, text) in pairs {
            values.set_text(*field, (*text).to_owned());
        }
        found(&values, Purpose::Correction)
    };
    let until = (Field::SpecialUntil, "2026-12-24");
    let hours = (Field::SpecialHours, "Mo-Su 10:00-20:00");
    assert_eq!(
        with(&[hours]),
        [(Field::SpecialUntil, FieldProblem::NeedsUntil)]
    );
    assert_eq!(
        with(&[until]),
        [(Field::SpecialHours, FieldProblem::NeedsHours)]
    );
    assert_eq!(with(&[hours, until]), []);
    assert_eq!(with(&[hours, (Field::SpecialUntil, "2026-11-24")]), []);
    let over = with(&[hours, (Field::SpecialUntil, "2026-11-23")]);
    assert_eq!(over, [(Field::SpecialUntil, FieldProblem::Date)]);
    let picture = (Field::Image, "https://fournil.fr/a.jpg");
    assert_eq!(
        with(&[picture]),
        [(Field::ImageAlt, FieldProblem::NeedsAlt)]
    );
    assert_eq!(with(&[picture, (Field::ImageAlt, "La façade")]), []);
}

#[test]
fn a_spot_outside_the_territory_is_said() {
    let mut values = fournil();
    values.set_position(LngLat::new(2.35, 48.85));
    assert_eq!(
        found(&values, Purpose::Correction),
        [(Field::Position, FieldProblem::Outside)]
    );
}

#[test]
fn a_text_has_an_end() {
    let mut values = fournil();
    values.set_text(Field::Name, "é".repeat(200));
    assert_eq!(found(&values, Purpose::Correction), []);
    values.set_text(Field::Name, "é".repeat(201));
    let long = FieldProblem::TooLong { most: 200 };
    assert_eq!(found(&values, Purpose::Correction), [(Field::Name, long)]);
    let mut values = fournil();
    values.set_list(Field::Products, vec!["p".repeat(2_001)]);
    let long = FieldProblem::TooLong { most: 2_000 };
    assert_eq!(
        found(&values, Purpose::Correction),
        [(Field::Products, long)]
    );
}

#[test]
fn a_week_that_is_not_in_order_is_said_at_its_field() {
    let normandy = Bounds::new(-1.95, 48.18, 1.80, 50.07).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
    let mut draft = Draft::of(fournil());
    let mut week = draft.week_of(Field::OpeningHours).unwrap();
    let sunday = week.get_mut(FormDay::Weekday(chrono::Weekday::Sun));
    sunday.state = DraftState::Open;
    sunday.ranges.push(DraftRange {
        from: "9h".to_owned(),
        to: "midi".to_owned(),
    });
    draft.set_week(Field::OpeningHours, week.clone());
    assert_eq!(
        draft.check(Purpose::Correction, normandy, today),
        [(Field::OpeningHours, FieldProblem::Week)]
    );
    // The field keeps what it said until the week is in order.
    assert_eq!(draft.values.text(Field::OpeningHours), "Mo-Fr 09:00-12:00");
    let sunday = week.get_mut(FormDay::Weekday(chrono::Weekday::Sun));
    sunday
        .ranges
        .iter_mut()
        .for_each(|range| range.to = "12h30".to_owned());
    draft.set_week(Field::OpeningHours, week);
    assert_eq!(draft.check(Purpose::Correction, normandy, today), []);
    let text = draft.values.text(Field::OpeningHours);
    assert_eq!(text, "Mo-Fr 09:00-12:00; Su 09:00-12:30");
    assert!(WeekForm::read(text).is_some());
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(at in 0..Field::ALL.len(), text in ".{0,60}") {
        let mut values = fournil();
        if let Some(field) = Field::ALL.into_iter().nth(at) {
            values.set_text(field, text.clone());
            values.set_typed_list(field, &text);
        }
        let all = found(&values, Purpose::Registration);
        prop_assert!(all.is_sorted_by_key(|(field, _)| *field));
    }
}
