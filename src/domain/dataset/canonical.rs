//! A record written anew with the contract's own names: what the arena keeps of those too long to keep as they came.

use serde::ser::{SerializeMap as _, Serializer as _};

use crate::domain::decimal::shortest;
use crate::domain::vocabulary::Vocabulary;

use super::parse::Parsed;
use super::property::{ALL, Kind};
use super::value::Value;

/// The record as a flat feature. Reading it with the contract's names gives the same establishment.
pub(super) fn write(
    parsed: &Parsed<'_>,
    vocabulary: &Vocabulary,
) -> Result<String, serde_json::Error> {
    let mut bytes = Vec::new();
    let mut json = serde_json::Serializer::new(&mut bytes);
    let mut map = json.serialize_map(None)?;
    let (lng, lat) = (parsed.position.lng(), parsed.position.lat());
    map.serialize_entry("lon", &shortest(lng))?;
    map.serialize_entry("lat", &shortest(lat))?;
    for property in ALL {
        match (property.kind(), parsed.fields.get(property)) {
            (Kind::Place, _) => {}
            _ if property == super::property::Property::Category => {
                let index = usize::from(parsed.category.0);
                let id = vocabulary
                    .taxonomy
                    .categories()
                    .get(index)
                    .map(|category| &category.id);
                map.serialize_entry(property.name(), &id)?;
            }
            (_, Value::Text(text)) => map.serialize_entry(property.name(), text)?,
            (_, Value::List(items)) => map.serialize_entry(property.name(), items)?,
            // The one number of the contract: a radius.
            (_, Value::Number(km)) => {
                map.serialize_entry(property.name(), &format!("{} km", shortest(*km)))?;
            }
            (_, Value::Null | Value::Bool(_) | Value::Pair(..) | Value::LonLat(..)) => {}
        }
    }
    map.end()?;
    Ok(String::from_utf8(bytes).unwrap_or_default())
}
