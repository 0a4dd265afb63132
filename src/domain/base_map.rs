//! The simple base map that ships with the page: land, département outlines, towns.
//!
//! Its JSON is `{"land": [polygon, ...], "borders": [{"code", "name", "rings": [ring, ...]}, ...],
//! "towns": [[name, lng, lat, min_zoom], ...]}`: a polygon is a list of rings, a ring a list of `[lng, lat]`; towns come
//! in order of importance.

use serde_json::Value;

use super::geo::LngLat;

/// A closed line.
pub type Ring = Vec<LngLat>;

/// The simple base map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaseMap {
    /// Land: polygons of rings, the outer one first.
    pub land: Vec<Vec<Ring>>,
    /// Outlines of the départements.
    pub borders: Vec<Ring>,
    /// Towns, the most important first.
    pub towns: Vec<Town>,
}

/// A town.
#[derive(Clone, Debug, PartialEq)]
pub struct Town {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub position: LngLat,
    /// The least zoom at which it is named.
    pub min_zoom: u8,
}

impl BaseMap {
    /// Reads the JSON; what is not as it should be is left out.
    pub fn parse(json: &str) -> Self {
        let root: Value = serde_json::from_str(json).unwrap_or_default();
        let borders = list(root.get("borders"))
            .flat_map(|border| list(border.get("rings")))
            .map(ring)
            .collect();
        Self {
            land: list(root.get("land"))
                .map(|polygon| list(Some(polygon)).map(ring).collect())
                .collect(),
            borders,
            towns: list(root.get("towns")).filter_map(town).collect(),
        }
    }
}

fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

fn ring(value: &Value) -> Ring {
    list(Some(value))
        .filter_map(|pair| LngLat::new(pair.get(0)?.as_f64()?, pair.get(1)?.as_f64()?))
        .collect()
}

fn town(value: &Value) -> Option<Town> {
    let position = LngLat::new(value.get(1)?.as_f64()?, value.get(2)?.as_f64()?)?;
    let min_zoom = u8::try_from(value.get(3)?.as_u64()?).ok()?;
    Some(Town {
        name: value.get(0)?.as_str()?.to_owned(),
        position,
        min_zoom,
    })
}

/// A label that wants a place: its middle and its width, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelBox {
    /// Across.
    pub x: f64,
    /// Down.
    pub y: f64,
    /// Width.
    pub width: f64,
}

/// Height of a label with the air around it, in pixels.
const LABEL_HEIGHT_PX: f64 = 22.0;

/// Which labels can stand without touching, the first come first served: their places in `wanted`. At most `most`.
pub fn choose_labels(wanted: &[LabelBox], most: usize) -> Vec<usize> {
    let mut placed: Vec<(usize, LabelBox)> = Vec::new();
    for (at, label) in wanted.iter().enumerate() {
        if placed.len() == most {
            break;
        }
        if !placed.iter().any(|(_, other)| touch(*label, *other)) {
            placed.push((at, *label));
        }
    }
    placed.into_iter().map(|(at, _)| at).collect()
}

fn touch(a: LabelBox, b: LabelBox) -> bool {
    (a.x - b.x).abs() < f64::midpoint(a.width, b.width) && (a.y - b.y).abs() < LABEL_HEIGHT_PX
}
