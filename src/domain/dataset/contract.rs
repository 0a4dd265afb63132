//! The contract for those who write to it: which properties people may correct, and what a value is once it is read.

use serde::de::DeserializeSeed as _;
use serde_json::Value as Json;

use crate::domain::contact::Siret;
use crate::domain::decimal::shortest;

use super::check::{Report, date, value_of};
use super::property::{ALL, Kind, Property};
use super::value::{Value, ValueSeed};

impl Property {
    /// Whether people may correct it: not what names the record, says when it was looked at, or only helps to read it.
    const fn is_correctable(self) -> bool {
        match self {
            Self::Id
            | Self::Naf
            | Self::Osm
            | Self::HouseNumber
            | Self::Updated
            | Self::Verified
            | Self::Latitude
            | Self::Longitude
            | Self::Point => false,
            Self::Name
            | Self::Category
            | Self::Description
            | Self::Products
            | Self::Street
            | Self::Postcode
            | Self::City
            | Self::Insee
            | Self::Phone
            | Self::Email
            | Self::Website
            | Self::Facebook
            | Self::Instagram
            | Self::Booking
            | Self::OpeningHours
            | Self::SpecialHours
            | Self::SpecialUntil
            | Self::HoursNote
            | Self::Services
            | Self::DeliversTo
            | Self::Labels
            | Self::Payment
            | Self::Siret
            | Self::Image
            | Self::ImageAlt => true,
        }
    }

    /// The properties that people may correct, in the order of the contract.
    pub(in crate::domain) fn correctable() -> impl Iterator<Item = Self> {
        ALL.into_iter().filter(|property| property.is_correctable())
    }

    /// Whether its value is a list: of texts, or of communes.
    pub(in crate::domain) fn is_list(self) -> bool {
        matches!(self.kind(), Kind::List | Kind::Area)
    }
}

/// A value as the map reads it: null for none, a text, or a list of texts. Links have their scheme, dates are those of
/// ISO 8601, SIRETs are digits, a radius is a list of one text (`["10 km"]`). What is wrong is reported.
pub(in crate::domain) fn as_read(property: Property, json: &Json, report: Report<'_>) -> Json {
    let kind = property.kind();
    let json = match json.as_array().map(Vec::as_slice) {
        // A radius in the only form that lists of texts have for it.
        Some([only]) if kind == Kind::Area => only,
        _ => json,
    };
    let value = ValueSeed.deserialize(json).unwrap_or_default();
    if value.is_empty() {
        return Json::Null;
    }
    match value_of(property, value, report) {
        Value::Text(text) => Json::String(in_one_form(kind, text.into_owned())),
        Value::List(items) => items.into_iter().map(Json::from).collect(),
        Value::Number(km) => Json::Array(vec![format!("{} km", shortest(km)).into()]),
        Value::Null | Value::Bool(_) | Value::Pair(..) | Value::LonLat(..) => Json::Null,
    }
}

/// A text that has several ways of writing, in one of them.
fn in_one_form(kind: Kind, text: String) -> String {
    match kind {
        Kind::Date => date(&text).map_or(text, |day| day.to_string()),
        Kind::Siret => Siret::parse(&text).map_or(text, Siret::digits),
        Kind::Line
        | Kind::Prose
        | Kind::List
        | Kind::Link
        | Kind::Picture
        | Kind::Phone
        | Kind::Email
        | Kind::Postcode
        | Kind::Area
        | Kind::Place => text,
    }
}
