//! A record written anew with the contract's own names: what the arena keeps of those too long to keep as they came, and
//! what an export gives away.

use serde::ser::{SerializeMap as _, Serializer as _};

use crate::domain::decimal::shortest;
use crate::domain::vocabulary::Vocabulary;

use super::parse::Parsed;
use super::property::{ALL, Kind, Property};
use super::value::Value;

/// The record as a flat feature. Reading it with the contract's names gives the same establishment.
pub(super) fn write(
    parsed: &Parsed<'_>,
    vocabulary: &Vocabulary,
) -> Result<String, serde_json::Error> {
    let (lng, lat) = (parsed.position.lng(), parsed.position.lat());
    let (lng, lat) = (shortest(lng), shortest(lat));
    let start = [("lon", lng.as_str()), ("lat", lat.as_str())];
    properties(String::new(), &start, parsed, vocabulary)
}

/// The record as a feature of GeoJSON (RFC 7946) with the properties of the contract, and no more: what only helped to
/// read it (activity code, tag of OpenStreetMap) is left out, and the number of the house stands before its street.
pub(super) fn feature(
    mut parsed: Parsed<'_>,
    vocabulary: &Vocabulary,
) -> Result<String, serde_json::Error> {
    let street = parsed
        .street()
        .map_or(Value::Null, |street| Value::Text(street.into()));
    parsed.fields.set(Property::Street, street);
    for help in [Property::HouseNumber, Property::Naf, Property::Osm] {
        parsed.fields.set(help, Value::Null);
    }
    let id = serde_json::to_string(parsed.id())?;
    let (lng, lat) = (parsed.position.lng(), parsed.position.lat());
    let (lng, lat) = (shortest(lng), shortest(lat));
    let head = [
        r#"{"type":"Feature","id":"#,
        &id,
        r#","geometry":{"type":"Point","coordinates":["#,
        &lng,
        ",",
        &lat,
        r#"]},"properties":"#,
    ];
    let mut feature = properties(head.concat(), &[], &parsed, vocabulary)?;
    feature.push('}');
    Ok(feature)
}

/// A text and behind it an object with these members and the record's properties.
fn properties(
    text: String,
    start: &[(&str, &str)],
    parsed: &Parsed<'_>,
    vocabulary: &Vocabulary,
) -> Result<String, serde_json::Error> {
    let mut bytes = text.into_bytes();
    let mut json = serde_json::Serializer::new(&mut bytes);
    let mut map = json.serialize_map(None)?;
    for (name, value) in start {
        map.serialize_entry(name, value)?;
    }
    for property in ALL {
        match (property.kind(), parsed.fields.get(property)) {
            (Kind::Place, _) => {}
            _ if property == Property::Category => {
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
