//! What a visitor does next: call, go there, visit the site, share.

use geolocal_view::view;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::app::State;
use crate::domain::directions::directions_url;
use crate::domain::establishment::Establishment;
use crate::domain::geo::LngLat;
use crate::interop::{device, share};
use crate::reactive::RwSignal;
use crate::ui::parts::Icon;

/// A link to another site, in a new tab and said so.
pub(super) fn new_tab_link(state: State, href: String, text: String) -> AnyView {
    view! {
        <a href=href target="_blank" rel="noopener external nofollow">
            {text}
            <span class="visually-hidden">" ("{state.words().detail.new_tab}")"</span>
        </a>
    }
}

/// The buttons.
#[component]
pub(super) fn Actions(place: Establishment) -> AnyView {
    let state = State::get();
    let call = place.phone.as_ref().map(|phone| {
        view! {
            <a class="action action-primary" href=phone.tel_uri()>
                <Icon name="phone" />
                {state.words().detail.call}
            </a>
        }
    });
    let link = state
        .navigation
        .permalink(&place.id, spot_of(state, &place));
    let directions = directions_url(device::platform(), place.position, &place.name);
    let site = place.website.as_ref().map(|link| {
        view! {
            <a class="action" href=link.href().to_owned() target="_blank" rel="noopener external nofollow">
                <Icon name="globe" />
                {state.words().detail.website}
            </a>
        }
    });
    let booking = place.booking.as_ref().map(|link| {
        view! {
            <a class="action" href=link.href().to_owned() target="_blank" rel="noopener external nofollow">
                <Icon name="calendar" />
                {state.words().detail.booking}
            </a>
        }
    });
    view! {
        <div class="actions">
            {call}
            <a class="action" href=directions target="_blank" rel="noopener external">
                <Icon name="navigation" />
                {state.words().detail.directions}
            </a>
            {site}
            {booking}
            <ShareAction name=place.name link=link />
        </div>
    }
}

/// What a link to it has to say of where it is.
pub(super) fn spot_of(state: State, place: &Establishment) -> Option<LngLat> {
    state.with_site(|site| site.config.spot_in_links(place.position))
}

/// How sharing went.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shared {
    NotYet,
    Copied,
    CopyFailed,
}

/// Shares by the device's own sheet where there is one, else copies the link; as a last resort shows it.
#[component]
fn ShareAction(name: String, link: String) -> AnyView {
    let state = State::get();
    let outcome = RwSignal::new(Shared::NotYet);
    let has_sheet = share::available();
    let click = {
        let link = link.clone();
        move |_| {
            let (name, link) = (name.clone(), link.clone());
            spawn_local(async move {
                if has_sheet {
                    share::share(&name, &link).await;
                    return;
                }
                let copied = share::copy(&link).await.is_ok();
                outcome.set(if copied {
                    Shared::Copied
                } else {
                    Shared::CopyFailed
                });
            });
        }
    };
    let label = move || {
        let words = &state.words().detail;
        match (has_sheet, outcome.get()) {
            (_, Shared::Copied) => words.copied,
            (true, _) => words.share,
            (false, _) => words.copy_link,
        }
    };
    view! {
        <button type="button" class="action" on:click=click>
            <Icon name=if has_sheet { "share-2" } else { "link" } />
            <span role="status">{label}</span>
        </button>
        {move || {
            let failed = outcome.get() == Shared::CopyFailed;
            failed.then(|| view! { <p class="note">{state.words().detail.copy_failed} " " {link.clone()}</p> })
        }}
    }
}
