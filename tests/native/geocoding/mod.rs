//! Addresses from a geocoder: what is asked, how the answer is read, and when it is asked again.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

mod answer;
mod desk;
mod request;
mod typing;

use geolocal::domain::geo::LngLat;
use geolocal::domain::geocoding::{Address, Kind};

/// An address that is called so.
fn called(label: &str) -> Address {
    Address {
        label: label.to_owned(),
        kind: Kind::Street,
        score: 1.0,
        postcode: None,
        city: None,
        insee: None,
        position: LngLat::ORIGIN,
    }
}
