//! The values of one record by property, and its geometry.

use std::borrow::Cow;

use super::aliases::{OSM_FLAGS, OSM_KEYS};
use super::coordinates::Geometry;
use super::names::Target;
use super::property::{COUNT, Property};
use super::value::Value;

/// What one record says.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    values: [Value<'a>; COUNT],
    ranks: [u8; COUNT],
    osm: [Value<'a>; OSM_KEYS.len()],
    flags: [bool; OSM_FLAGS.len()],
    /// What templates are made of, by number.
    ingredients: Vec<Value<'a>>,
    /// The geometry as written.
    pub(super) geometry: Geometry,
    /// Whether the record has a geometry member, null or not.
    pub(super) has_geometry: bool,
}

impl<'a> Fields<'a> {
    /// Nothing yet.
    pub(super) const fn new() -> Self {
        Self {
            values: [const { Value::Null }; COUNT],
            ranks: [u8::MAX; COUNT],
            osm: [const { Value::Null }; OSM_KEYS.len()],
            flags: [false; OSM_FLAGS.len()],
            ingredients: Vec::new(),
            geometry: Geometry::Null,
            has_geometry: false,
        }
    }

    /// The value of a property.
    pub(super) fn get(&self, property: Property) -> &Value<'a> {
        self.values.get(property.place()).unwrap_or(&Value::Null)
    }

    /// Takes the value of a property, leaving nothing.
    pub(super) fn take(&mut self, property: Property) -> Value<'a> {
        self.values
            .get_mut(property.place())
            .map(std::mem::take)
            .unwrap_or_default()
    }

    /// Replaces the value of a property.
    pub(super) fn set(&mut self, property: Property, value: Value<'a>) {
        if let Some(slot) = self.values.get_mut(property.place()) {
            *slot = value;
        }
    }

    /// The text of a property, once checked.
    pub(super) fn text(&self, property: Property) -> Option<&str> {
        self.get(property).as_text().map(AsRef::as_ref)
    }

    /// The texts of a property, once checked.
    pub(super) fn list(&self, property: Property) -> &[Cow<'a, str>] {
        self.get(property).as_list().map_or(&[], Vec::as_slice)
    }

    /// The rank of the name under which the value came.
    pub(super) fn rank(&self, property: Property) -> u8 {
        self.ranks.get(property.place()).copied().unwrap_or(u8::MAX)
    }

    /// The OpenStreetMap tags that say what the place is, most telling first: key and value.
    pub(super) fn osm_tags(&self) -> impl Iterator<Item = (&'static str, &str)> {
        OSM_KEYS
            .iter()
            .zip(&self.osm)
            .filter_map(|(key, value)| Some((*key, value.as_text()?.as_ref())))
    }

    /// The ids that OpenStreetMap tags give to a list property.
    pub(super) fn flags(&self, of: Property) -> impl Iterator<Item = &'static str> {
        OSM_FLAGS
            .iter()
            .zip(&self.flags)
            .filter(move |((_, property, _), set)| **set && *property == of)
            .map(|((_, _, id), _)| *id)
    }

    /// The ingredient of a template with this number.
    pub(super) fn ingredient(&self, at: usize) -> &Value<'a> {
        self.ingredients.get(at).unwrap_or(&Value::Null)
    }

    /// Puts a value where a target says.
    pub(super) fn put(&mut self, target: Target, value: Value<'a>) {
        match target {
            Target::Property(property, rank) => self.offer(property, rank, value),
            Target::Osm(at) => {
                if let Some(slot) = self.osm.get_mut(at).filter(|slot| slot.is_empty()) {
                    *slot = value;
                }
            }
            Target::Flag(at) => {
                if let Some(slot) = self.flags.get_mut(at) {
                    *slot |= says_yes(&value);
                }
            }
            Target::Ingredient(at) => {
                if self.ingredients.len() <= at {
                    self.ingredients.resize(at + 1, Value::Null);
                }
                if let Some(slot) = self.ingredients.get_mut(at) {
                    *slot = value;
                }
            }
        }
    }

    /// Puts a value under a property, unless one of a better rank is there.
    pub(super) fn offer(&mut self, property: Property, rank: u8, value: Value<'a>) {
        let at = property.place();
        if let (Some(slot), Some(held)) = (self.values.get_mut(at), self.ranks.get_mut(at))
            && rank < *held
            && !value.is_empty()
        {
            *slot = value;
            *held = rank;
        }
    }
}

fn says_yes(value: &Value<'_>) -> bool {
    match value {
        Value::Bool(flag) => *flag,
        Value::Text(text) => matches!(
            text.as_ref(),
            "yes" | "only" | "designated" | "oui" | "true" | "1"
        ),
        Value::Null | Value::Number(_) | Value::List(_) | Value::Pair(..) | Value::LonLat(..) => {
            false
        }
    }
}
