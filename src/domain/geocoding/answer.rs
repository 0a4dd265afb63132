//! Reading what the geocoder answers.

use serde_json::Value;

use super::{Address, Kind, Why};
use crate::domain::geo::{Bounds, LngLat};

/// The addresses of an answer (a GeoJSON `FeatureCollection`), in its order, but those outside the territory last: who
/// lives beyond its border finds their street too. Features without label or position are left out.
///
/// # Errors
/// [`Why::Unreadable`] when the answer is no JSON or has no list of features.
pub fn addresses(json: &str, territory: Bounds) -> Result<Vec<Address>, Why> {
    let root: Value = serde_json::from_str(json).or(Err(Why::Unreadable))?;
    let features = root.get("features").and_then(Value::as_array);
    let all = features.ok_or(Why::Unreadable)?.iter().filter_map(address);
    let (mut inside, outside): (Vec<_>, Vec<_>) =
        all.partition(|address| territory.contains(address.position));
    inside.extend(outside);
    Ok(inside)
}

fn address(feature: &Value) -> Option<Address> {
    let coordinates = feature.get("geometry")?.get("coordinates")?;
    let position = LngLat::new(coordinates.get(0)?.as_f64()?, coordinates.get(1)?.as_f64()?)?;
    let properties = feature.get("properties")?;
    let property = |name| text(properties.get(name)?);
    Some(Address {
        label: property("label")?,
        kind: kind(&property("type").unwrap_or_default()),
        score: properties
            .get("score")
            .and_then(Value::as_f64)
            .unwrap_or_default(),
        postcode: property("postcode"),
        city: property("city"),
        insee: property("citycode"),
        position,
    })
}

/// A text that is not blank; of a list, as points of interest have them, the first item.
fn text(value: &Value) -> Option<String> {
    let text = value.get(0).unwrap_or(value).as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn kind(name: &str) -> Kind {
    match name {
        "housenumber" => Kind::HouseNumber,
        "street" => Kind::Street,
        "locality" => Kind::Locality,
        "municipality" => Kind::Municipality,
        _ => Kind::Other,
    }
}
