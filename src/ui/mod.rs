//! The visible parts, one folder each.

#![expect(
    unreachable_pub,
    reason = "the component macro makes public what it generates"
)]

mod detail;
mod embed;
mod filters;
mod frame;
mod html;
mod language;
mod legal;
mod list;
mod located;
mod map;
mod near;
mod notices;
mod pages;
mod parts;
mod search;
mod status;

use geolocal_view::view;
use leptos::mount::mount_to_body;

use crate::app::{Shared, Site};
use crate::interop::{document, scheduling};
use frame::Page;
use pages::SideRoot;

/// Reads the site's configuration and puts the page in place of the boot screen.
pub fn mount() {
    scheduling::spawn(async {
        let site = Shared::new(Site::load().await);
        document::remove("boot");
        mount_to_body(move || view! { <Page site=site.clone() /> });
    });
}

/// Reads the site's configuration and puts one of the pages beside the map in place of the boot screen.
pub fn mount_side_page() {
    scheduling::spawn(async {
        let site = Shared::new(Site::load().await);
        document::remove("boot");
        mount_to_body(move || view! { <SideRoot site=site.clone() /> });
    });
}
