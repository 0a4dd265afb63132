//! A listing looked at: who it is, and all that is said about it.

use geolocal_view::view;
use leptos::prelude::*;

use super::act::Actions;
use super::health::Health;
use super::raw::Raw;
use super::register::RegisterCheck;
use super::seen::Seen;
use super::take::Take;
use super::words;
use crate::app::ListingPage;
use crate::domain::establishment::Establishment;
use crate::ui::pages::help::HelpAside;

/// The listing.
#[component]
pub(super) fn Overview(record: u32, place: Establishment) -> AnyView {
    let state = ListingPage::get();
    let words = words(&state);
    let back = state.data.page.navigation.link(|view| {
        view.establishment = None;
        view.position = None;
    });
    view! {
        <p>
            <a href=back>{words.back}</a>
        </p>
        <h2 id="fiche-titre" tabindex="-1" class="listing-name">
            {place.name.clone()}
        </h2>
        <Actions id=place.id.clone() />
        <div class="listing-columns">
            <Seen place=place.clone() />
            <div class="listing-column">
                <Health record=record place=place.clone() />
                <RegisterCheck place=place.clone() />
            </div>
        </div>
        <Take record=record place=place />
        <Raw record=record />
        <HelpAside />
    }
}
