//! The visible parts, one folder each.

#![expect(
    unreachable_pub,
    reason = "the component macro makes public what it generates"
)]

mod detail;
mod filters;
mod frame;
mod list;
mod map;
mod notices;
mod parts;
mod status;

use leptos::mount::mount_to_body;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::{Shared, Site};
use crate::interop::document;
use frame::Page;

/// Reads the site's configuration and puts the page in place of the boot screen.
pub fn mount() {
    spawn_local(async {
        let site = Shared::new(Site::load().await);
        document::remove("boot");
        mount_to_body(move || view! { <Page site=site.clone() /> });
    });
}
