//! What to take home.

use geolocal_view::view;
use leptos::prelude::*;

use crate::domain::establishment::Establishment;

/// Links, QR code, poster, business card, structured data, the card's code.
#[component]
pub(super) fn Take(record: u32, place: Establishment) -> AnyView {
    drop((record, place));
    view! { <p></p> }
}
