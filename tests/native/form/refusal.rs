//! What a server says of the fields that it refuses.

use geolocal::domain::form::{Field, FieldProblem, refusal_text, refused_fields};

#[test]
fn fields_are_named_or_pointed_at() {
    let said = |text: &str| FieldProblem::Said(text.to_owned());
    let answer = r##"{"title":"Refused","errors":[{"field":"phone","detail":"Taken"},
        {"pointer":"#/properties/after/opening_hours","detail":"Odd"},{"field":"email","message":"Old style"},
        {"field":"shoe","detail":"Unknown"},{"detail":"Nowhere"},{"field":"name"},7]}"##;
    assert_eq!(
        refused_fields(answer),
        [
            (Field::Phone, said("Taken")),
            (Field::OpeningHours, said("Odd")),
            (Field::Email, said("Old style")),
        ]
    );
    for other in ["", "no JSON", "[]", r#"{"errors":{}}"#, r#"{"errors":"x"}"#] {
        assert_eq!(refused_fields(other), [], "{other}");
    }
}

#[test]
fn what_is_about_no_field_is_a_sentence() {
    let text = |json| refusal_text(json);
    assert_eq!(
        text(r#"{"title":"No","detail":"Closed today"}"#).as_deref(),
        Some("Closed today")
    );
    assert_eq!(text(r#"{"title":"No"}"#).as_deref(), Some("No"));
    assert_eq!(text(r#"{"title":" "}"#), None);
    assert_eq!(text("<html>"), None);
}
