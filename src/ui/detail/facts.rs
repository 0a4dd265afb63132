//! Services, labels, products, payment, and how fresh the listing is.

use leptos::prelude::*;

use crate::app::State;
use crate::domain::establishment::{DeliveryArea, Establishment};
use crate::domain::lang::Lang;
use crate::domain::vocabulary::Vocabulary;
use crate::text::Words;
use crate::text::dates::date;
use crate::ui::parts::Icon;

/// Services, labels, products and payment, each where the data has any.
#[component]
pub(super) fn Facts(place: Establishment) -> impl IntoView {
    let services = named(place.services.clone(), |words, id, lang| {
        words
            .service(id)
            .map(|service| words.service_name(service, lang).to_owned())
    });
    let labels = named(place.labels.clone(), |words, id, lang| {
        words
            .label(id)
            .map(|label| words.label_name(label, lang).to_owned())
    });
    let payment = payment_names(place.payment.clone());
    let products = place.products.clone();
    let delivery = place.delivers_to.clone();
    view! {
        <Tags icon="package" title=|w| w.detail.services items=services delivery=delivery />
        <Tags icon="badge-check" title=|w| w.detail.labels items=labels class="tag tag-label" />
        <Tags icon="shopping-bag" title=|w| w.detail.products items=move |_| products.clone() />
        <Tags icon="wallet" title=|w| w.detail.payment items=payment />
    }
}

/// The names of ids; an id that the configuration does not know is shown as it is.
fn named(
    ids: Vec<String>,
    name: impl Fn(&Vocabulary, &str, Lang) -> Option<String> + Send + Sync + 'static,
) -> impl Fn(State) -> Vec<String> + Send + Sync + 'static {
    move |state| {
        let lang = state.lang.get();
        state.with_site(|site| {
            ids.iter()
                .map(|id| name(&site.vocabulary, id, lang).unwrap_or_else(|| id.clone()))
                .collect()
        })
    }
}

fn payment_names(ids: Vec<String>) -> impl Fn(State) -> Vec<String> + Send + Sync + 'static {
    move |state| {
        let lang = state.lang.get();
        state.with_site(|site| {
            let name = |id: &String| {
                let term = site.config.payment.iter().find(|term| term.id == *id);
                term.map_or_else(|| id.clone(), |term| term.name.get(lang).to_owned())
            };
            ids.iter().map(name).collect()
        })
    }
}

fn delivery_note(words: &Words, area: Option<&DeliveryArea>) -> Option<String> {
    match area? {
        DeliveryArea::RadiusKm(km) => Some((words.detail.delivers_radius)(
            &km.to_string().replace('.', ","),
        )),
        DeliveryArea::Communes(codes) => Some((words.detail.delivers_communes)(codes.len())),
    }
}

#[component]
fn Tags(
    icon: &'static str,
    title: fn(&Words) -> &'static str,
    items: impl Fn(State) -> Vec<String> + Send + Sync + 'static,
    #[prop(default = "tag")] class: &'static str,
    #[prop(default = None)] delivery: Option<DeliveryArea>,
) -> impl IntoView {
    let state = State::get();
    let tag = move |text: String| view! { <li class=class>{text}</li> };
    move || {
        let items = items(state);
        let note = delivery_note(state.words(), delivery.as_ref());
        (!items.is_empty() || note.is_some()).then(|| {
            view! {
                <section class="section">
                    <Icon name=icon />
                    <h3>{title(state.words())}</h3>
                    <ul class="tags">{items.into_iter().map(tag).collect_view()}</ul>
                    {note.map(|note| view! { <p class="note">{note}</p> })}
                </section>
            }
        })
    }
}

/// How fresh the listing is, its number in the register, its permanent address.
#[component]
pub(super) fn Footnotes(place: Establishment) -> impl IntoView {
    let state = State::get();
    let updated = place.updated.map(|day| {
        view! { <p>{move || (state.words().detail.updated)(&date(state.lang.get(), day))}</p> }
    });
    let verified = place.verified.map(|day| {
        view! { <p>{move || (state.words().detail.verified)(&date(state.lang.get(), day))}</p> }
    });
    let siret = place
        .siret
        .map(|siret| view! { <p>"SIRET "{siret.formatted()}</p> });
    let link = state.navigation.permalink(&place.id);
    view! {
        <div class="detail-foot">
            {updated}
            {verified}
            {siret}
            <p>
                <a href=link>{move || state.words().detail.permalink}</a>
            </p>
        </div>
    }
}
