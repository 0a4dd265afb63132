//! Services, labels, products, payment, and how fresh the listing is.

use geolocal_view::view;
use leptos::prelude::*;

use super::actions::spot_of;
use crate::app::State;
use crate::domain::establishment::{DeliveryArea, Establishment};
use crate::domain::lang::Lang;
use crate::domain::vocabulary::Term;
use crate::text::dates::date;
use crate::text::number::decimal;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// Services, labels, products and payment, each where the data has any.
#[component]
pub(super) fn Facts(place: Establishment) -> AnyView {
    let state = State::get();
    let words = &state.words().detail;
    let (services, labels, payment) = state.with_site(|site| {
        let lang = state.lang.get_untracked();
        (
            named(place.services, &site.vocabulary.services, lang),
            named(place.labels, &site.vocabulary.labels, lang),
            named(place.payment, &site.config.payment, lang),
        )
    });
    let delivery = place
        .delivers_to
        .as_ref()
        .map(|area| delivery_note(state, area));
    view! {
        <Tags icon="package" title=words.services items=services note=delivery />
        <Tags icon="badge-check" title=words.labels items=labels class="tag tag-label" />
        <Tags icon="shopping-bag" title=words.products items=place.products />
        <Tags icon="wallet" title=words.payment items=payment />
    }
}

/// The names of ids; an id that the configuration does not know is shown as it is.
fn named(ids: Vec<String>, terms: &[Term], lang: Lang) -> Vec<String> {
    let name = |id: String| {
        let term = terms.iter().find(|term| term.id == id);
        term.map_or(id, |term| term.name.get(lang).to_owned())
    };
    ids.into_iter().map(name).collect()
}

fn delivery_note(state: State, area: &DeliveryArea) -> String {
    let words = &state.words().detail;
    match area {
        DeliveryArea::RadiusKm(km) => {
            (words.delivers_radius)(&decimal(state.lang.get_untracked(), *km))
        }
        DeliveryArea::Communes(codes) => (words.delivers_communes)(codes.len()),
    }
}

/// Tags under a heading; nothing when there is nothing to say.
#[component]
fn Tags(
    icon: &'static str,
    title: &'static str,
    items: Vec<String>,
    #[prop(default = "tag")] class: &'static str,
    #[prop(default = None)] note: Option<String>,
) -> AnyView {
    Child::into_view((!items.is_empty() || note.is_some()).then(|| {
        view! {
            <section class="section">
                <Icon name=icon />
                <h3>{title}</h3>
                <ul class="tags">
                    {items.into_iter().map(|text| view! { <li class=class>{text}</li> }).collect_view()}
                </ul>
                {note.map(|note| view! { <p class="note">{note}</p> })}
            </section>
        }
    }))
}

/// How fresh the listing is, its number in the register, its permanent address.
#[component]
pub(super) fn Footnotes(place: Establishment) -> AnyView {
    let state = State::get();
    let updated = place.updated.map(|day| {
        view! { <p>{(state.words().detail.updated)(&date(state.lang.get_untracked(), day))}</p> }
    });
    let verified = place.verified.map(|day| {
        view! { <p>{(state.words().detail.verified)(&date(state.lang.get_untracked(), day))}</p> }
    });
    let siret = place
        .siret
        .map(|siret| view! { <p>"SIRET "{siret.formatted()}</p> });
    let spot = spot_of(state, &place);
    let link = state.navigation.permalink(&place.id, spot);
    let correct = state
        .navigation
        .listing_page(&place.id, state.lang.get_untracked(), spot);
    // Inside another page there is the map alone.
    let target = state.navigation.is_guest().then_some("_blank");
    view! {
        <div class="detail-foot">
            {updated}
            {verified}
            {siret}
            <p>
                <a href=link>{state.words().detail.permalink}</a>
            </p>
            <p>
                <a href=correct target=target>{state.words().detail.correct}</a>
            </p>
        </div>
    }
}
