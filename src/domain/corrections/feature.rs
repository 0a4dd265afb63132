//! One establishment of the file: reading and changing its values, and nothing else of it.

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use crate::domain::dataset::date;

use super::key::Key;

/// How the file writes lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum ListStyle {
    /// JSON lists.
    #[default]
    Array,
    /// A text with semicolons.
    Text,
}

fn properties(feature: &Value) -> Option<&Map<String, Value>> {
    feature.get("properties")?.as_object()
}

/// Its properties, made where there are none.
fn properties_mut(feature: &mut Value) -> Option<&mut Map<String, Value>> {
    let properties = feature.as_object_mut()?.entry("properties");
    let properties = properties.or_insert(Value::Null);
    if properties.is_null() {
        *properties = Map::new().into();
    }
    properties.as_object_mut()
}

/// Its id: that among its properties, or its own.
pub(super) fn id(feature: &Value) -> Option<String> {
    let own = properties(feature).and_then(|properties| properties.get("id"));
    [own, feature.get("id")]
        .into_iter()
        .flatten()
        .find_map(|id| match id {
            Value::String(text) => Some(text.trim().to_owned()).filter(|id| !id.is_empty()),
            Value::Number(number) => Some(number.to_string()),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        })
}

/// A value as the map reads it, null for none.
pub(super) fn get(feature: &Value, key: Key) -> Value {
    let written = if key == Key::POSITION {
        let geometry = feature.get("geometry");
        let point = geometry.filter(|geometry| geometry.get("type") == Some(&json!("Point")));
        point.and_then(|point| point.get("coordinates"))
    } else {
        properties(feature).and_then(|properties| properties.get(key.name()))
    };
    written.map_or(Value::Null, |value| key.read(value))
}

/// How it writes its lists, where it has any.
pub(super) fn list_style(feature: &Value) -> Option<ListStyle> {
    let properties = properties(feature)?;
    Key::all()
        .filter(|key| key.is_list())
        .find_map(|key| match properties.get(key.name())? {
            Value::Array(_) => Some(ListStyle::Array),
            Value::String(text) => text.contains(';').then_some(ListStyle::Text),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => None,
        })
}

/// Puts a value that was read, in the style of the one that was there, or else of the file; null takes it out.
pub(super) fn set(feature: &mut Value, key: Key, value: &Value, style: ListStyle) {
    if key == Key::POSITION {
        let geometry = if value.is_null() {
            Value::Null
        } else {
            json!({"type": "Point", "coordinates": value})
        };
        if let Some(feature) = feature.as_object_mut() {
            feature.insert("geometry".to_owned(), geometry);
        }
        return;
    }
    let Some(properties) = properties_mut(feature) else {
        return;
    };
    if value.is_null() {
        properties.shift_remove(key.name());
    } else {
        let written = written(properties.get(key.name()), value, style);
        properties.insert(key.name().to_owned(), written);
    }
}

/// A value as the file writes it.
fn written(held: Option<&Value>, value: &Value, style: ListStyle) -> Value {
    let Some(items) = value.as_array() else {
        return value.clone();
    };
    let texts: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
    // A radius is one text; in a list the map would take it for the code of a commune.
    if let [radius] = texts.as_slice()
        && radius.ends_with(" km")
    {
        return (*radius).into();
    }
    let as_text = match held {
        Some(Value::Array(_)) => false,
        Some(Value::String(_)) => true,
        _ => style == ListStyle::Text,
    };
    if !as_text || texts.iter().any(|text| text.contains(';')) {
        return value.clone();
    }
    let mut text = texts.join(";");
    if texts.len() == 1 && text.contains(',') {
        // Without a semicolon the commas would part it.
        text.push(';');
    }
    text.into()
}

/// Sets a date of that name, never to an earlier one. Answers whether it changed.
pub(super) fn set_day(feature: &mut Value, name: &str, day: NaiveDate) -> bool {
    let Some(properties) = properties_mut(feature) else {
        return false;
    };
    let held = properties.get(name).and_then(Value::as_str).and_then(date);
    if held.is_some_and(|held| held >= day) {
        return false;
    }
    properties.insert(name.to_owned(), day.to_string().into());
    true
}
