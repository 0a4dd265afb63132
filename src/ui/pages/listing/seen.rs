//! What a visitor sees: the card, what is shown at some moments, the searches that lead there.

use geolocal_view::view;
use leptos::prelude::*;

use super::words;
use crate::app::ListingPage;
use crate::domain::checkup::{Moment, Way, WayKind, commune_of, moments, ways};
use crate::domain::establishment::Establishment;
use crate::interop::frame;
use crate::reactive::{RwSignal, effect, memo};
use crate::text::hours::status_line;
use crate::text::pages::checkup::checkup;
use crate::ui::html::Child;
use crate::ui::status::{class_of, schedule_of};

/// The id of the frame.
const FRAME_ID: &str = "apercu";
/// Its height until it says its own, in pixels.
const HEIGHT: u32 = 560;

/// The card in a frame of its own, and when and how it is seen.
#[component]
pub(super) fn Seen(place: Establishment) -> AnyView {
    let state = ListingPage::get();
    let page = state.data.page;
    let words = &words(&state).seen;
    let lang = page.lang.get_untracked();
    let spot = page.with_site(|site| site.config.spot_in_links(place.position));
    let card = page.navigation.card_page(&place.id, spot, lang);
    let asked = RwSignal::new(HEIGHT);
    let listener = StoredValue::new_local(frame::on_height(FRAME_ID, move |height| {
        asked.set(height);
    }));
    on_cleanup(move || listener.dispose());
    effect(move || frame::set_height(FRAME_ID, asked.get()));
    view! {
        <section class="listing-part seen">
            <h3>{words.title}</h3>
            <iframe
                id=FRAME_ID
                class="seen-frame"
                title=words.frame
                src=card
                height=HEIGHT
                loading="lazy"
                allow="geolocation; clipboard-write"
            ></iframe>
            <h4>{words.moments}</h4>
            <Moments place=place.clone() />
            <h4>{words.ways}</h4>
            <p class="note">{words.ways_lead}</p>
            <Ways place=place />
        </section>
    }
}

/// What is shown now, on a Sunday and on a public holiday.
#[component]
fn Moments(place: Establishment) -> AnyView {
    let page = ListingPage::get().data.page;
    let lang = page.lang.get_untracked();
    let schedule = schedule_of(&place);
    let row = move |moment: Moment| {
        let status = schedule.status(moment.at);
        let class = format!("status {}", class_of(&status, moment.at));
        view! {
            <dt>{(checkup(lang).moment)(&moment)}</dt>
            <dd class=class>{status_line(lang, &status, moment.at)}</dd>
        }
    };
    let rows = move || moments(page.now.get()).into_iter().map(&row).collect_view();
    view! { <dl class="facts">{rows}</dl> }
}

/// The searches that lead to it.
#[component]
fn Ways(place: Establishment) -> AnyView {
    let page = ListingPage::get().data.page;
    let lang = page.lang.get_untracked();
    let all = memo(move || {
        page.gazetteer.with(|gazetteer| {
            page.with_site(|site| {
                let commune = gazetteer
                    .as_ref()
                    .and_then(|all| all.commune(commune_of(&place, all)?));
                ways(&place, &site.vocabulary, commune.as_ref())
            })
        })
    });
    let link = move |way: Way| {
        let name = (checkup(lang).way)(way.kind);
        let (query, what) = page.with_site(|site| {
            let vocabulary = &site.vocabulary;
            let what = match way.kind {
                WayKind::Service(service) => vocabulary.service_name(service, lang),
                WayKind::Label(label) => vocabulary.label_name(label, lang),
                WayKind::Name | WayKind::Category | WayKind::CategoryNear | WayKind::Department => {
                    ""
                }
            };
            (way.query(vocabulary), what.to_owned())
        });
        let what = (!what.is_empty()).then(|| format!(" : {what}"));
        view! { <li><a href=format!("./{query}&lang={lang}")>{name} {what}</a></li> }
    };
    Child::into_view(move || {
        let all = all.get();
        view! { <ul class="plain-list">{all.into_iter().map(link).collect_view()}</ul> }
    })
}
