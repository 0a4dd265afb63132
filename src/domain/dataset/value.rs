//! The values of a feature's properties, borrowed from its bytes where they can be.

use std::borrow::Cow;
use std::fmt;

use super::text::begins_visibly;
use crate::domain::decimal::{number_from, shortest};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A property's value, as JSON gave it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Value<'a> {
    /// Absent, null or an object that we do not read.
    #[default]
    Null,
    Bool(bool),
    Number(f64),
    Text(Cow<'a, str>),
    /// Texts; numbers and booleans in a list become text, everything else in it is left aside.
    List(Vec<Cow<'a, str>>),
    /// A pair of numbers, from `[x, y]`, in the order written.
    Pair(f64, f64),
    /// A position in words: `{"lon": x, "lat": y}`, longitude first here.
    LonLat(f64, f64),
}

impl<'a> Value<'a> {
    /// The text, when it is one.
    pub(super) fn as_text(&self) -> Option<&Cow<'a, str>> {
        if let Self::Text(text) = self {
            Some(text)
        } else {
            None
        }
    }

    /// The items, when it is a list.
    pub(super) fn as_list(&self) -> Option<&Vec<Cow<'a, str>>> {
        if let Self::List(items) = self {
            Some(items)
        } else {
            None
        }
    }

    /// Whether there is nothing to read.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => !begins_visibly(text) && text.trim().is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Bool(_) | Self::Number(_) | Self::Pair(..) | Self::LonLat(..) => false,
        }
    }
}

/// Reads one [`Value`].
pub(super) struct ValueSeed;

impl<'de> DeserializeSeed<'de> for ValueSeed {
    type Value = Value<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value<'de>, E> {
        Ok(Value::Bool(value))
    }

    #[expect(
        clippy::as_conversions,
        clippy::cast_precision_loss,
        reason = "16 digits are kept: a SIRET has 14"
    )]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Value<'de>, E> {
        Ok(Value::Number(value as f64))
    }

    #[expect(
        clippy::as_conversions,
        clippy::cast_precision_loss,
        reason = "16 digits are kept: a SIRET has 14"
    )]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Value<'de>, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value<'de>, E> {
        Ok(Value::Number(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Borrowed(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Owned(value.to_owned())))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value<'de>, E> {
        Ok(Value::Text(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value<'de>, A::Error> {
        let mut items = Vec::new();
        let mut numbers = [0.0; 2];
        let mut pair = true;
        while let Some(value) = seq.next_element_seed(Self)? {
            match (&value, numbers.get_mut(items.len())) {
                (Value::Number(number), Some(slot)) => *slot = *number,
                _ => pair = false,
            }
            match value {
                Value::Text(text) => items.push(text),
                Value::Number(number) => items.push(Cow::Owned(shortest(number))),
                Value::Bool(flag) => items.push(Cow::Borrowed(if flag { "true" } else { "false" })),
                Value::Null | Value::List(_) | Value::Pair(..) | Value::LonLat(..) => {}
            }
        }
        let [x, y] = numbers;
        Ok(if pair && items.len() == 2 {
            Value::Pair(x, y)
        } else {
            Value::List(items)
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value<'de>, A::Error> {
        let (mut lon, mut lat) = (None, None);
        while let Some(axis) = map.next_key_seed(AxisSeed)? {
            match axis {
                Axis::Lon => lon = number(map.next_value_seed(Self)?).or(lon),
                Axis::Lat => lat = number(map.next_value_seed(Self)?).or(lat),
                Axis::Other => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(match (lon, lat) {
            (Some(lon), Some(lat)) => Value::LonLat(lon, lat),
            _ => Value::Null,
        })
    }
}

/// The number that a value holds, be it written as text.
pub(super) fn number(value: Value<'_>) -> Option<f64> {
    match value {
        Value::Number(number) => Some(number),
        Value::Text(text) => number_from(&text),
        Value::Null | Value::Bool(_) | Value::List(_) | Value::Pair(..) | Value::LonLat(..) => None,
    }
}

enum Axis {
    Lon,
    Lat,
    Other,
}

struct AxisSeed;

impl<'de> DeserializeSeed<'de> for AxisSeed {
    type Value = Axis;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Axis, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for AxisSeed {
    type Value = Axis;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Axis, E> {
        Ok(match key {
            "lon" | "lng" | "long" | "longitude" => Axis::Lon,
            "lat" | "latitude" => Axis::Lat,
            _ => Axis::Other,
        })
    }
}
