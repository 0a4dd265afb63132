//! The values of a form, as typed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::field::Field;
use crate::domain::geo::LngLat;

/// The values of a form, as typed: a text or a list a field, and the position. What is not there is empty.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Values {
    #[serde(default)]
    texts: BTreeMap<Field, String>,
    #[serde(default)]
    lists: BTreeMap<Field, Vec<String>>,
    /// Longitude and latitude in degrees.
    #[serde(default)]
    position: Option<(f64, f64)>,
}

impl Values {
    /// Those of an establishment, from its GeoJSON feature with the contract's names
    /// ([`Dataset::feature`](crate::domain::dataset::Dataset::feature)). What is no such text gives empty values.
    pub fn of_feature(json: &str) -> Self {
        let feature: Value = serde_json::from_str(json).unwrap_or_default();
        let mut values = Self::default();
        for field in Field::ALL {
            let value = feature
                .pointer("/properties")
                .and_then(|all| all.get(field.name()));
            if let Some(value) = value {
                values.take(field, value);
            }
        }
        let degrees = |axis| feature.pointer(axis).and_then(Value::as_f64);
        let lng = degrees("/geometry/coordinates/0");
        let lat = degrees("/geometry/coordinates/1");
        values.set_position(lng.zip(lat).and_then(|(lng, lat)| LngLat::new(lng, lat)));
        values
    }

    fn take(&mut self, field: Field, value: &Value) {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        match value {
            Value::Array(items) if field.is_list() => {
                self.set_list(field, items.iter().filter_map(text).collect());
            }
            Value::String(one) if field.is_list() => self.set_list(field, vec![one.clone()]),
            Value::String(one) => self.set_text(field, one.clone()),
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::Array(_)
            | Value::Object(_) => {}
        }
    }

    /// The text of a field, as typed.
    pub fn text(&self, field: Field) -> &str {
        self.texts.get(&field).map_or("", String::as_str)
    }

    /// Sets the text of a field.
    pub fn set_text(&mut self, field: Field, text: String) {
        if text.is_empty() {
            self.texts.remove(&field);
        } else {
            self.texts.insert(field, text);
        }
    }

    /// The values of a list.
    pub fn list(&self, field: Field) -> &[String] {
        self.lists.get(&field).map_or(&[], Vec::as_slice)
    }

    /// Sets the values of a list.
    pub fn set_list(&mut self, field: Field, list: Vec<String>) {
        if list.is_empty() {
            self.lists.remove(&field);
        } else {
            self.lists.insert(field, list);
        }
    }

    /// Sets the values of a list that is typed: separated by semicolons or line breaks.
    pub fn set_typed_list(&mut self, field: Field, typed: &str) {
        self.set_list(field, split_list(typed));
    }

    /// Takes an id into a list, at its end, or out of it.
    pub fn toggle(&mut self, field: Field, id: &str) {
        let mut list = self.list(field).to_vec();
        let before = list.len();
        list.retain(|own| own != id);
        if list.len() == before {
            list.push(id.to_owned());
        }
        self.set_list(field, list);
    }

    /// Where it stands.
    pub fn position(&self) -> Option<LngLat> {
        self.position.and_then(|(lng, lat)| LngLat::new(lng, lat))
    }

    /// Sets where it stands.
    pub fn set_position(&mut self, position: Option<LngLat>) {
        self.position = position.map(|position| (position.lng(), position.lat()));
    }

    /// Whether both say the same of a field.
    pub fn agrees_on(&self, other: &Self, field: Field) -> bool {
        self.text(field) == other.text(field)
            && self.list(field) == other.list(field)
            && (field != Field::Position || self.position == other.position)
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The values of a list that is typed: separated by semicolons or line breaks.
fn split_list(typed: &str) -> Vec<String> {
    let parts = typed.split([';', '\n']).map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}
