//! What a form changes.

use geolocal::domain::form::{Field, Values, changes};
use geolocal::domain::geo::LngLat;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::fournil;

fn after(change: impl FnOnce(&mut Values)) -> Vec<(&'static str, Value, Value)> {
    let mut values = fournil();
    change(&mut values);
    let all = changes(&fournil(), &values).into_iter();
    all.map(|change| (change.field.name(), change.before, change.after))
        .collect()
}

#[test]
fn nothing_changes_where_nothing_is_meant() {
    assert_eq!(after(|_| {}), []);
    assert_eq!(
        after(|values| values.set_text(Field::Name, " Le Fournil ".to_owned())),
        []
    );
    assert_eq!(
        after(|values| values.set_text(Field::Phone, "0231000000".to_owned())),
        []
    );
    assert_eq!(
        after(|values| values.set_text(Field::Website, "www.fournil.fr".to_owned())),
        []
    );
    let swapped = ["retrait", "livraison"].map(str::to_owned).to_vec();
    assert_eq!(
        after(|values| values.set_list(Field::Services, swapped)),
        []
    );
    assert_eq!(
        after(|values| values.set_position(LngLat::new(-0.370_000_4, 49.18))),
        []
    );
}

#[test]
fn what_changes_is_written_as_the_data_has_it() {
    let phone = after(|values| values.set_text(Field::Phone, "+33 6 12 34 56 78".to_owned()));
    assert_eq!(
        phone,
        [("phone", json!("02 31 00 00 00"), json!("06 12 34 56 78"))]
    );
    let gone = after(|values| values.set_text(Field::Website, String::new()));
    assert_eq!(
        gone,
        [("website", json!("https://www.fournil.fr"), Value::Null)]
    );
    let new = after(|values| values.set_text(Field::Email, "a@fournil.fr".to_owned()));
    assert_eq!(new, [("email", Value::Null, json!("a@fournil.fr"))]);
    let list = after(|values| values.toggle(Field::Services, "drive"));
    let (before, now) = (
        json!(["livraison", "retrait"]),
        json!(["livraison", "retrait", "drive"]),
    );
    assert_eq!(list, [("services", before, now)]);
    let emptied = after(|values| values.set_list(Field::Products, Vec::new()));
    assert_eq!(
        emptied,
        [("products", json!(["pain", "cidre"]), Value::Null)]
    );
    let moved = after(|values| values.set_position(LngLat::new(-0.371_234_56, 49.18)));
    assert_eq!(
        moved,
        [(
            "position",
            json!([-0.37, 49.18]),
            json!([-0.371_235, 49.18])
        )]
    );
}

proptest! {
    #[test]
    fn a_form_differs_from_itself_in_nothing(texts in prop::collection::vec(".{0,20}", Field::ALL.len())) {
        let mut values = Values::default();
        for (field, text) in Field::ALL.into_iter().zip(texts) {
            values.set_text(field, text);
        }
        prop_assert_eq!(changes(&values, &values), []);
    }
}
