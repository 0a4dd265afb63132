//! The `geometry` of a feature, whatever its type and the order of its members.

use std::fmt;

use super::value::ValueSeed;
use crate::domain::decimal::number_from;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A geometry as written: nothing checked yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Geometry {
    /// Absent or null.
    #[default]
    Null,
    /// An object with some type and some coordinates.
    Shape(Shape, Coordinates),
    /// `GeometryCollection`.
    Collection(Vec<Self>),
    /// Anything else.
    Unreadable,
}

/// The types that have coordinates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shape {
    Point,
    MultiPoint,
    LineString,
    MultiLineString,
    Polygon,
    MultiPolygon,
    #[default]
    Unknown,
}

/// Coordinates at any depth.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Coordinates {
    #[default]
    Nothing,
    /// A lone number, a text or a null (`NaN` for what is no number).
    Number(f64),
    /// Two numbers or more; those past the second, heights, are left aside.
    Position(f64, f64),
    List(Vec<Self>),
}

/// Reads a [`Geometry`].
#[derive(Default)]
pub(super) struct GeometrySeed {
    /// Whether a list is the parts of a collection, and not unreadable.
    parts: bool,
}

impl<'de> DeserializeSeed<'de> for GeometrySeed {
    type Value = Geometry;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Geometry, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for GeometrySeed {
    type Value = Geometry;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a geometry")
    }

    fn visit_unit<E: Error>(self) -> Result<Geometry, E> {
        Ok(Geometry::Null)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Geometry, E> {
        Ok(Geometry::Unreadable)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Geometry, E> {
        Ok(Geometry::Unreadable)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Geometry, E> {
        Ok(Geometry::Unreadable)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Geometry, E> {
        Ok(Geometry::Unreadable)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Geometry, E> {
        Ok(Geometry::Unreadable)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Geometry, A::Error> {
        if !self.parts {
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(Geometry::Unreadable);
        }
        let mut parts = Vec::new();
        while let Some(part) = seq.next_element_seed(Self::default())? {
            parts.push(part);
        }
        Ok(Geometry::Collection(parts))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Geometry, A::Error> {
        let mut shape = Shape::Unknown;
        let mut coordinates = Coordinates::Nothing;
        let mut parts = Geometry::Null;
        while let Some(member) = map.next_key_seed(WordSeed(member))? {
            match member {
                Member::Type => shape = map.next_value_seed(ShapeSeed)?,
                Member::Coordinates => coordinates = map.next_value_seed(CoordinatesSeed)?,
                Member::Geometries => parts = map.next_value_seed(Self { parts: true })?,
                Member::Other => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(if matches!(parts, Geometry::Collection(_)) {
            parts
        } else if shape == Shape::Unknown {
            Geometry::Unreadable
        } else {
            Geometry::Shape(shape, coordinates)
        })
    }
}

enum Member {
    Type,
    Coordinates,
    Geometries,
    Other,
}

fn member(key: &str) -> Member {
    match key {
        "type" => Member::Type,
        "coordinates" => Member::Coordinates,
        "geometries" => Member::Geometries,
        _ => Member::Other,
    }
}

fn shape(name: &str) -> Shape {
    match name {
        "Point" => Shape::Point,
        "MultiPoint" => Shape::MultiPoint,
        "LineString" => Shape::LineString,
        "MultiLineString" => Shape::MultiLineString,
        "Polygon" => Shape::Polygon,
        "MultiPolygon" => Shape::MultiPolygon,
        _ => Shape::Unknown,
    }
}

/// Reads a key through a function.
struct WordSeed<T>(fn(&str) -> T);

impl<'de, T> DeserializeSeed<'de> for WordSeed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<T> Visitor<'_> for WordSeed<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok((self.0)(text))
    }
}

/// Reads the type of a geometry; whatever is no text is [`Shape::Unknown`].
struct ShapeSeed;

impl<'de> DeserializeSeed<'de> for ShapeSeed {
    type Value = Shape;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Shape, D::Error> {
        let value = ValueSeed.deserialize(deserializer)?;
        Ok(value.as_text().map_or(Shape::Unknown, |name| shape(name)))
    }
}

struct CoordinatesSeed;

impl<'de> DeserializeSeed<'de> for CoordinatesSeed {
    type Value = Coordinates;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Coordinates, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for CoordinatesSeed {
    type Value = Coordinates;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("coordinates")
    }

    fn visit_unit<E: Error>(self) -> Result<Coordinates, E> {
        Ok(Coordinates::Number(f64::NAN))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Coordinates, E> {
        Ok(Coordinates::Number(f64::NAN))
    }

    #[expect(
        clippy::as_conversions,
        clippy::cast_precision_loss,
        reason = "no coordinate needs more than 53 bits"
    )]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Coordinates, E> {
        Ok(Coordinates::Number(value as f64))
    }

    #[expect(
        clippy::as_conversions,
        clippy::cast_precision_loss,
        reason = "no coordinate needs more than 53 bits"
    )]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Coordinates, E> {
        Ok(Coordinates::Number(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Coordinates, E> {
        Ok(Coordinates::Number(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Coordinates, E> {
        Ok(Coordinates::Number(number_from(value).unwrap_or(f64::NAN)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Coordinates, A::Error> {
        let Some(first) = seq.next_element_seed(Self)? else {
            return Ok(Coordinates::Nothing);
        };
        let Some(second) = seq.next_element_seed(Self)? else {
            return Ok(Coordinates::List(vec![first]));
        };
        if let (Coordinates::Number(x), Coordinates::Number(y)) = (&first, &second) {
            let position = Coordinates::Position(*x, *y);
            while seq.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(position);
        }
        let mut items = vec![first, second];
        while let Some(item) = seq.next_element_seed(Self)? {
            items.push(item);
        }
        Ok(Coordinates::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Coordinates, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Coordinates::Nothing)
    }
}
