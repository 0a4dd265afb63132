//! Listings that may be the same.

use geolocal_view::view;
use leptos::prelude::*;

/// Those that are like what is filled in.
#[component]
pub(super) fn Duplicates() -> AnyView {
    view! { <p></p> }
}
