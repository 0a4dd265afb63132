//! What a submission can say something about.

use serde_json::Value;

use crate::domain::dataset::{Outcome, Problem, Property, as_read};
use crate::domain::geo::LngLat;

use super::reading::{Due, Wrong};

/// What can be corrected: a property of the contract, or the position. In the order of the contract, the position last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(What);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    Property(Property),
    Position,
}

impl Key {
    /// The position: `[longitude, latitude]`.
    pub const POSITION: Self = Self(What::Position);
    /// The name, which every establishment has.
    pub const NAME: Self = Self(What::Property(Property::Name));
    /// The category, which every establishment has.
    pub const CATEGORY: Self = Self(What::Property(Property::Category));
    /// The SIRET.
    pub const SIRET: Self = Self(What::Property(Property::Siret));

    /// Every key, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        Property::correctable()
            .map(|property| Self(What::Property(property)))
            .chain([Self::POSITION])
    }

    /// The key of that name: `phone`, `opening_hours`, `position`.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|key| key.name() == name)
    }

    /// Its name, as in the contract.
    pub const fn name(self) -> &'static str {
        match self.0 {
            What::Property(property) => property.name(),
            What::Position => "position",
        }
    }

    /// Whether its values are lists of texts.
    pub fn is_list(self) -> bool {
        match self.0 {
            What::Property(property) => property.is_list(),
            What::Position => false,
        }
    }

    /// Whether no establishment is shown without it.
    pub fn is_required(self) -> bool {
        [Self::NAME, Self::CATEGORY, Self::POSITION].contains(&self)
    }

    /// A value as the map reads it, null for none; what the reader would drop or mend counts as none.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn read(self, value: &Value) -> Value {
        match self.0 {
            What::Property(property) => as_read(property, value, &mut |_, _| {}),
            What::Position => position_from(value).map_or(Value::Null, position_value),
        }
    }

    /// A value of a submission, which has to be right.
    pub(super) fn check(self, value: &Value) -> Result<Value, Wrong> {
        match self.0 {
            _ if value.is_null() => Ok(Value::Null),
            What::Position => position_from(value)
                .map(position_value)
                .ok_or(Wrong::Expected(Due::Position)),
            What::Property(property) => check(property, value),
        }
    }

    /// Whether two values that were read say the same: in lists but that of the products the order says nothing.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn same(self, one: &Value, other: &Value) -> bool {
        let ordered = self.0 == What::Property(Property::Products);
        match (one.as_array(), other.as_array()) {
            (Some(one), Some(other)) if self.is_list() && !ordered => {
                one.len() == other.len() && one.iter().all(|item| other.contains(item))
            }
            _ => one == other,
        }
    }
}

/// A value of a property in a submission: null, a text, or a list of texts; right as it is.
pub(super) fn check(property: Property, value: &Value) -> Result<Value, Wrong> {
    let due = if property.is_list() {
        Due::List
    } else {
        Due::Text
    };
    let fits = match value.as_array() {
        Some(items) => property.is_list() && items.iter().all(Value::is_string),
        None => value.is_string() && !property.is_list(),
    };
    if !fits {
        return Err(Wrong::Expected(due));
    }
    let mut found: Option<Problem> = None;
    let read = as_read(property, value, &mut |problem, outcome| match outcome {
        Outcome::Kept => {}
        Outcome::Mended | Outcome::LeftOut => found = found.take().or(Some(problem)),
    });
    found.map_or(Ok(read), |problem| Err(Wrong::Value(problem)))
}

/// The position that `[longitude, latitude]` is; an altitude behind them is left aside.
pub(super) fn position_from(value: &Value) -> Option<LngLat> {
    match value.as_array()?.as_slice() {
        [lng, lat] | [lng, lat, _] => LngLat::new(lng.as_f64()?, lat.as_f64()?),
        _ => None,
    }
}

/// A position as `[longitude, latitude]`, to six decimals: 11 cm.
pub(super) fn position_value(position: LngLat) -> Value {
    Value::from(rounded(position).to_vec())
}

/// Longitude and latitude to six decimals.
pub(super) fn rounded(position: LngLat) -> [f64; 2] {
    // Adding zero makes a negative zero a plain one.
    [position.lng(), position.lat()].map(|degrees| (degrees * 1e6).round() / 1e6 + 0.0)
}
