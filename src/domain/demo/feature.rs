//! What is written for one establishment: a GeoJSON feature with the properties of the data contract.

use serde::Serialize;

/// A GeoJSON feature (RFC 7946), ready for a serialiser.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Feature {
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    pub(super) geometry: Point,
    pub(super) properties: Properties,
}

/// A GeoJSON point.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct Point {
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    /// Longitude and latitude, degrees, five decimals (about a metre).
    pub(super) coordinates: [f64; 2],
}

/// The properties of the contract, in its order; those that an establishment lacks are left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(super) struct Properties {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) category: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) products: Vec<&'static str>,
    pub(super) street: String,
    pub(super) postcode: String,
    pub(super) city: String,
    pub(super) insee: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) facebook: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) instagram: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) booking: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) opening_hours: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) special_hours: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) special_until: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) hours_note: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) services: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) delivers_to: Option<DeliversTo>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) labels: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) payment: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) siret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) image: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) image_alt: Option<String>,
    pub(super) updated: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) verified: Option<String>,
}

/// Where an establishment delivers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum DeliversTo {
    /// To these communes, by INSEE code.
    Communes(Vec<String>),
    /// Around it, in kilometres.
    RadiusKm(u32),
}
