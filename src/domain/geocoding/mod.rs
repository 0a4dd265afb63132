//! Addresses from a geocoder of the shape of France's (Géoplateforme, Base Adresse Nationale): what to ask, how to read
//! the answer, and when to ask again.
//!
//! Source: <https://geoservices.ign.fr/documentation/services/services-geoplateforme/geocodage>.

mod answer;
mod desk;
mod request;

use std::rc::Rc;

use super::geo::LngLat;

pub use answer::addresses;
pub use desk::{Desk, Next};
pub use request::search_url;

/// An address that the geocoder knows.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    /// All of it, as people read it: `12 Rue Écuyère 14000 Caen`.
    pub label: String,
    /// What it is.
    pub kind: Kind,
    /// How well it fits what was asked, 0 to 1; 0 where the geocoder does not say.
    pub score: f64,
    /// Postcode.
    pub postcode: Option<String>,
    /// Commune.
    pub city: Option<String>,
    /// The commune's INSEE code.
    pub insee: Option<String>,
    /// Where it is.
    pub position: LngLat,
}

/// What an address is, from the most exact on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A door.
    HouseNumber,
    /// A street, placed about its middle.
    Street,
    /// A hamlet or locality.
    Locality,
    /// A whole commune.
    Municipality,
    /// Something that this program does not know.
    Other,
}

/// What there is to show about what was asked last.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Answer {
    /// Nothing is asked.
    #[default]
    Idle,
    /// The answer is awaited.
    Waiting,
    /// These addresses, at least one, the best first.
    Found(Rc<[Address]>),
    /// No address is like that.
    Nothing,
    /// There is no answer.
    Failed(Why),
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The device is offline.
    Offline,
    /// The geocoder does not answer, or not in time.
    Unreachable,
    /// The geocoder answers with this status, not a success.
    Status(u16),
    /// The answer is not what a geocoder answers.
    Unreadable,
    /// Too much is asked of it (status 429). It is asked again by itself.
    Busy {
        /// After so many seconds.
        seconds: u32,
    },
}
