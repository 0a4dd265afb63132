//! A form as the device keeps it.

use geolocal::domain::form::{Draft, Field, Sender, Values};
use geolocal::domain::hours::editor::{DraftRange, DraftState, FormDay};
use proptest::prelude::*;

use super::fournil;

#[test]
fn what_was_kept_before_a_later_version_is_read() {
    assert_eq!(Draft::read("{}"), Some(Draft::default()));
    let kept = r#"{"values":{"texts":{"name":"A"}},"sender":{"name":"P"},"later":1}"#;
    let draft = Draft::read(kept).unwrap();
    assert_eq!(draft.values.text(Field::Name), "A");
    assert_eq!(draft.sender.name, "P");
    for garbage in ["", "null", "[1]", r#"{"values":1}"#] {
        assert_eq!(Draft::read(garbage), None, "{garbage}");
    }
}

#[test]
fn a_form_is_untouched_until_something_is_typed() {
    let draft = Draft::of(fournil());
    assert!(draft.is_untouched());
    let mut touched = draft.clone();
    touched.values.set_text(Field::Name, "B".to_owned());
    assert!(!touched.is_untouched());
    let mut commented = draft.clone();
    commented.comment.push('a');
    assert!(!commented.is_untouched());
    let mut signed = draft.clone();
    signed.sender.email.push('a');
    assert!(!signed.is_untouched());
    let mut week = draft.week_of(Field::OpeningHours).unwrap();
    week.mo.ranges.push(DraftRange::default());
    let mut planned = draft;
    planned.set_week(Field::OpeningHours, week);
    assert!(!planned.is_untouched());
}

#[test]
fn hours_that_a_week_cannot_say_are_a_text() {
    let mut values = Values::default();
    values.set_text(Field::OpeningHours, "Jun-Aug Mo 09:00-12:00".to_owned());
    assert_eq!(Draft::of(values.clone()).week_of(Field::OpeningHours), None);
    assert!(Draft::of(values).week_of(Field::SpecialHours).is_some());
}

#[test]
fn a_week_typed_halfway_is_kept_as_typed() {
    let mut draft = Draft::of(fournil());
    let mut week = draft.week_of(Field::OpeningHours).unwrap();
    *week.get_mut(FormDay::PublicHoliday) = geolocal::domain::hours::editor::DraftDay {
        state: DraftState::Open,
        ranges: vec![DraftRange {
            from: "9h".to_owned(),
            to: String::new(),
        }],
    };
    draft.set_week(Field::OpeningHours, week.clone());
    let again = Draft::read(&draft.write()).unwrap();
    assert_eq!(again.week_of(Field::OpeningHours), Some(week));
    assert_eq!(again, draft);
}

proptest! {
    #[test]
    fn what_is_kept_is_read_back(
        texts in prop::collection::vec(".{0,20}", Field::ALL.len()),
        [name, email, phone, comment] in prop::array::uniform4(".{0,20}"),
        consents in any::<bool>(),
    ) {
        let mut draft = Draft::of(fournil());
        for (field, text) in Field::ALL.into_iter().zip(texts) {
            draft.values.set_text(field, text);
        }
        draft.sender = Sender { name, email, phone };
        draft.comment = comment;
        draft.consents = consents;
        prop_assert_eq!(Draft::read(&draft.write()), Some(draft));
    }
}
