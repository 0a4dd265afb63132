//! One shop, service or producer, as the data contract describes it.

use chrono::NaiveDate;

use super::contact::{Email, Phone, Siret, WebLink};
use super::geo::LngLat;
use super::taxonomy::CategoryIndex;

/// One establishment. Optional parts are absent when the data is silent or could not be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Establishment {
    /// Stable and unique within a dataset.
    pub id: String,
    /// As on the door.
    pub name: String,
    /// Where it stands.
    pub position: LngLat,
    /// Its rubrique in the taxonomy.
    pub category: CategoryIndex,
    /// Free text.
    pub description: Option<String>,
    /// What it sells.
    pub products: Vec<String>,
    /// Postal address.
    pub address: Address,
    /// Telephone number.
    pub phone: Option<Phone>,
    /// E-mail address.
    pub email: Option<Email>,
    /// Web site.
    pub website: Option<WebLink>,
    /// Facebook page.
    pub facebook: Option<WebLink>,
    /// Instagram page.
    pub instagram: Option<WebLink>,
    /// Booking page.
    pub booking: Option<WebLink>,
    /// Opening hours in OpenStreetMap syntax, as written in the data.
    pub opening_hours: Option<String>,
    /// Opening hours that replace the usual ones until `special_until`, as written.
    pub special_hours: Option<String>,
    /// The last day on which `special_hours` hold.
    pub special_until: Option<NaiveDate>,
    /// Free text about the hours.
    pub hours_note: Option<String>,
    /// Ids of services, known to the configuration or not.
    pub services: Vec<String>,
    /// Where it delivers.
    pub delivers_to: Option<DeliveryArea>,
    /// Ids of labels, known to the configuration or not.
    pub labels: Vec<String>,
    /// Ids of means of payment.
    pub payment: Vec<String>,
    /// Its number in the French register, digits checked (a failed checksum is reported, not refused).
    pub siret: Option<Siret>,
    /// A picture.
    pub image: Option<Image>,
    /// When the listing last changed.
    pub updated: Option<NaiveDate>,
    /// When somebody last confirmed the listing.
    pub verified: Option<NaiveDate>,
}

/// A postal address in France.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Number and street.
    pub street: Option<String>,
    /// Postcode, five digits.
    pub postcode: Option<String>,
    /// Commune.
    pub city: Option<String>,
    /// The commune's INSEE code.
    pub insee: Option<String>,
}

/// Where an establishment delivers.
#[derive(Clone, Debug, PartialEq)]
pub enum DeliveryArea {
    /// To these communes, by INSEE code.
    Communes(Vec<String>),
    /// Around its position, in kilometres.
    RadiusKm(f64),
}

/// A picture served over https.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Where the picture is; always `https:`.
    pub url: WebLink,
    /// What it shows, for those who cannot see it.
    pub alt: Option<String>,
}
