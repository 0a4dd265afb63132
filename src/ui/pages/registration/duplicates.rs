//! Listings that may be of the same establishment: said before anything is sent.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{DataPage, ListingForm};
use crate::domain::checkup::duplicates_of;
use crate::domain::contact::Siret;
use crate::domain::establishment::Establishment;
use crate::domain::form::Field;
use crate::reactive::memo;
use crate::text::pages::send::send;
use crate::ui::html::Child;

/// Those that are like what is filled in; nothing where none is.
#[component]
pub(super) fn Duplicates() -> AnyView {
    let data = DataPage::get();
    let form = ListingForm::get();
    let lang = form.page.lang.get_untracked();
    let words = send(lang);
    // Looking through all establishments waits for what matters to change.
    let key = memo(move || {
        form.draft.with(|draft| {
            let values = &draft.values;
            let siret = Siret::parse(values.text(Field::Siret)).ok();
            (
                values.text(Field::Name).to_owned(),
                values.position(),
                siret,
            )
        })
    });
    let found = memo(move || {
        let (name, position, siret) = key.get();
        data.places.with(|places| {
            let dataset = &places.dataset;
            let alike = duplicates_of(dataset, &name, position, siret).into_iter();
            let places = alike.filter_map(|(record, _)| dataset.establishment(record));
            let link = |place: Establishment| {
                let spot = form
                    .page
                    .with_site(|site| site.config.spot_in_links(place.position));
                let href = form.page.navigation.listing_page(&place.id, lang, spot);
                (href, place.name, place.address.city)
            };
            places.map(link).collect::<Vec<_>>()
        })
    });
    let line = move |(href, name, city): (String, String, Option<String>)| {
        view! {
            <li>
                <a href=href>{name}</a>
                " "
                {city}
            </li>
        }
    };
    Child::into_view(move || {
        let found = found.get();
        (!found.is_empty()).then(|| {
            view! {
                <section class="duplicates" aria-labelledby="doublons">
                    <h3 id="doublons">{words.duplicates}</h3>
                    <p>{words.duplicates_help}</p>
                    <ul class="plain-list">{found.into_iter().map(line).collect_view()}</ul>
                </section>
            }
        })
    })
}
