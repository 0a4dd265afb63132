//! What a form changes.

use serde_json::{Value, json};

use super::field::Field;
use super::values::Values;
use crate::domain::contact::{Phone, Siret, WebLink};
use crate::domain::geo::LngLat;

/// A field whose value changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which.
    pub field: Field,
    /// What the map says: a text, an array of texts, `[lng, lat]`, or null.
    pub before: Value,
    /// What the form says, as the data writes it.
    pub after: Value,
}

/// A move of less than this, in metres, is none: coordinates are rounded on their way.
const STILL_M: f64 = 0.5;

/// The fields that differ, in the order of the form. Spaces around texts do not count, nor does the order of a list; a number
/// or a link that is written in another way is the same.
pub fn changes(before: &Values, after: &Values) -> Vec<Change> {
    let mut changes = Vec::new();
    for field in Field::ALL {
        if differs(before, after, field) {
            changes.push(Change {
                field,
                before: value(before, field, false),
                after: value(after, field, true),
            });
        }
    }
    changes
}

fn differs(before: &Values, after: &Values, field: Field) -> bool {
    if field == Field::Position {
        has_moved(before.position(), after.position())
    } else if field.is_list() {
        sorted(before, field) != sorted(after, field)
    } else {
        meant(field, before.text(field)) != meant(field, after.text(field))
    }
}

fn has_moved(before: Option<LngLat>, after: Option<LngLat>) -> bool {
    match (before, after) {
        (Some(before), Some(after)) => before.haversine_km(after) * 1_000.0 > STILL_M,
        (None, None) => false,
        (Some(_), None) | (None, Some(_)) => true,
    }
}

fn sorted(values: &Values, field: Field) -> Vec<&String> {
    let mut list: Vec<_> = values.list(field).iter().collect();
    list.sort_unstable();
    list
}

/// A value as the contract has it: null for none. What is typed is written as it is meant.
fn value(values: &Values, field: Field, is_typed: bool) -> Value {
    if field == Field::Position {
        return values.position().map_or(Value::Null, |position| {
            json!([rounded(position.lng()), rounded(position.lat())])
        });
    }
    if field.is_list() {
        let list = values.list(field);
        return if list.is_empty() {
            Value::Null
        } else {
            json!(list)
        };
    }
    let text = values.text(field).trim();
    let text = if is_typed {
        meant(field, text)
    } else {
        text.to_owned()
    };
    if text.is_empty() {
        Value::Null
    } else {
        Value::String(text)
    }
}

/// Six decimals of a degree, 11 cm.
fn rounded(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}

/// A text as it is meant: without spaces around, numbers and links in their usual form where they can be read.
fn meant(field: Field, typed: &str) -> String {
    let typed = typed.trim();
    let usual = if field == Field::Phone {
        Phone::parse(typed).map(|phone| phone.display().replace('\u{a0}', " "))
    } else if field == Field::Siret {
        Siret::parse(typed).ok().map(Siret::digits)
    } else if field.is_link() {
        WebLink::parse(typed).map(|link| link.href().to_owned())
    } else {
        None
    };
    usual.unwrap_or_else(|| typed.to_owned())
}
