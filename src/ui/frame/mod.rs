//! The frame of the page: header, panel, map and what the document itself says.

mod document;
mod footer;
mod header;
mod panel;
mod sheet;
mod skip;

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{Shared, Site, State, converse};
use crate::ui::embed::follow_embed;
use crate::ui::html::Child;
use crate::ui::map::MapRegion;
use document::follow_document;
use header::SiteHeader;
use panel::{Panel, content_of};
use skip::SkipLinks;

pub(super) use skip::{LIST_ID, MAP_ID};

/// The whole page, once the site's configuration is there.
#[component]
pub fn Page(
    /// Configuration and vocabulary.
    site: Shared<Site>,
) -> AnyView {
    let state = State::new(site);
    state.provide();
    follow_document(state);
    follow_embed(state);
    converse(state);
    // Another language draws the page anew: words are then plain text, not one subscription each.
    Child::into_view(move || {
        state.lang.track();
        view! { <Shell /> }
    })
}

#[component]
fn Shell() -> AnyView {
    let state = State::get();
    let content = content_of(state);
    // Beside the main part of a page around it, this one needs a name.
    let lang = state.lang.get_untracked();
    let title = state.with_site(|site| site.config.title.get(lang).to_owned());
    view! {
        <SkipLinks />
        <div
            class="shell"
            data-sheet=move || state.sheet.height.get().name()
            data-panel=move || content.get().name()
        >
            <SiteHeader />
            <main class="shell-main" aria-label=title>
                <Panel content=content />
                <MapRegion />
            </main>
        </div>
    }
}
