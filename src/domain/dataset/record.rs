//! One record's JSON, read in one pass without copying.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::coordinates::GeometrySeed;
use super::fields::Fields;
use super::names::{FEATURE_ID_RANK, Found, Names, Target};
use super::property::Property;
use super::value::{Value, ValueSeed};

/// Reads a record.
///
/// # Errors
/// When it is no JSON object.
pub(super) fn read<'a>(text: &'a str, names: &Names) -> Result<Box<Fields<'a>>, serde_json::Error> {
    let mut fields = Box::new(Fields::new());
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let members = Members {
        names,
        fields: &mut fields,
        top: true,
    };
    let other = members.deserialize(&mut deserializer)?;
    deserializer.end()?;
    if other.is_some() {
        return Err(Error::custom("expected an object"));
    }
    Ok(fields)
}

/// Reads the members of a record, or of an object inside it that holds properties, such as `properties` itself or
/// `address`. Gives the value when it is no object: reading never fails for what a value is, and so the page does
/// without the code that would describe it.
struct Members<'f, 'a> {
    names: &'f Names,
    fields: &'f mut Fields<'a>,
    /// Whether this is the record itself.
    top: bool,
}

impl<'a> Members<'_, 'a> {
    /// For an object inside the record.
    fn inner(&mut self) -> Members<'_, 'a> {
        Members {
            names: self.names,
            fields: self.fields,
            top: false,
        }
    }

    fn known(&mut self, found: Found, value: &Value<'a>) {
        for target in self.names.targets(found) {
            self.fields.put(target, value.clone());
        }
    }

    /// The first target, when it is the only one: the usual case, without a copy of the value.
    fn only_target(&self, found: Found) -> Option<Target> {
        let mut targets = self.names.targets(found);
        targets.next().filter(|_| targets.next().is_none())
    }
}

impl<'de> DeserializeSeed<'de> for Members<'_, 'de> {
    type Value = Option<Value<'de>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Members<'_, 'de> {
    type Value = Option<Value<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        ValueSeed.visit_unit().map(Some)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        ValueSeed.visit_bool(value).map(Some)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        ValueSeed.visit_i64(value).map(Some)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        ValueSeed.visit_u64(value).map(Some)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        ValueSeed.visit_f64(value).map(Some)
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Self::Value, E> {
        ValueSeed.visit_borrowed_str(value).map(Some)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        ValueSeed.visit_str(value).map(Some)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        ValueSeed.visit_seq(seq).map(Some)
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
        while let Some(key) = map.next_key_seed(KeySeed {
            names: self.names,
            top: self.top,
        })? {
            match key {
                Key::Geometry => {
                    self.fields.geometry = map.next_value_seed(GeometrySeed::default())?;
                    self.fields.has_geometry = true;
                }
                Key::Properties => {
                    map.next_value_seed(self.inner())?;
                }
                Key::FeatureId => {
                    let value = map.next_value_seed(ValueSeed)?;
                    self.fields.offer(Property::Id, FEATURE_ID_RANK, value);
                }
                Key::Type(found) => {
                    let value = map.next_value_seed(ValueSeed)?;
                    if !is_record_type(&value) {
                        self.known(found, &value);
                    }
                }
                Key::Known(found) => match self.only_target(found) {
                    Some(Target::Property(Property::Street, rank)) => {
                        let value = map.next_value_seed(self.inner())?;
                        let value = value.unwrap_or_default();
                        self.fields.offer(Property::Street, rank, value);
                    }
                    Some(target) => {
                        let value = map.next_value_seed(ValueSeed)?;
                        self.fields.put(target, value);
                    }
                    None => {
                        let value = map.next_value_seed(ValueSeed)?;
                        self.known(found, &value);
                    }
                },
                Key::Other => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(None)
    }
}

fn is_record_type(value: &Value<'_>) -> bool {
    matches!(value, Value::Text(text) if matches!(text.as_ref(), "Feature" | "node" | "way" | "relation"))
}

/// What a member is.
enum Key {
    Geometry,
    Properties,
    FeatureId,
    Type(Found),
    Known(Found),
    Other,
}

struct KeySeed<'f> {
    names: &'f Names,
    top: bool,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        match key {
            "geometry" if self.top => return Ok(Key::Geometry),
            "properties" | "fields" | "tags" | "attributes" if self.top => {
                return Ok(Key::Properties);
            }
            "id" if self.top => return Ok(Key::FeatureId),
            _ => {}
        }
        let found = self.names.find(key);
        Ok(match key {
            _ if found.is_empty() => Key::Other,
            "type" if self.top => Key::Type(found),
            _ => Key::Known(found),
        })
    }
}
