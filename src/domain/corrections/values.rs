//! Values by key.

use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::domain::geo::LngLat;

use super::key::{Key, position_from, position_value};

/// Values by key, in the order of the contract: a text, a list of texts, `[longitude, latitude]`, or null for none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values(Vec<(Key, Value)>);

impl Values {
    /// Puts a value under a key, in place of the one that was there.
    pub fn set(&mut self, key: Key, value: impl Into<Value>) {
        match self.0.binary_search_by_key(&key, |(known, _)| *known) {
            Ok(at) => {
                if let Some((_, held)) = self.0.get_mut(at) {
                    *held = value.into();
                }
            }
            Err(at) => self.0.insert(at, (key, value.into())),
        }
    }

    /// Puts a position, to six decimals.
    pub fn set_position(&mut self, position: Option<LngLat>) {
        self.set(Key::POSITION, position.map_or(Value::Null, position_value));
    }

    /// The value under a key.
    pub fn get(&self, key: Key) -> Option<&Value> {
        let at = self.0.binary_search_by_key(&key, |(known, _)| *known);
        self.0.get(at.ok()?).map(|(_, value)| value)
    }

    /// The position, when there is one.
    pub fn position(&self) -> Option<LngLat> {
        position_from(self.get(Key::POSITION)?)
    }

    /// The keys and their values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Key, &Value)> {
        self.0.iter().map(|(key, value)| (*key, value))
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether both name the same keys.
    pub fn has_keys_of(&self, other: &Self) -> bool {
        let keys = |values: &Self| values.0.iter().map(|(key, _)| *key).collect::<Vec<_>>();
        keys(self) == keys(other)
    }
}

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key.name(), value)))
    }
}
