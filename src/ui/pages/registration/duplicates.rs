//! Listings that may be of the same establishment: said before anything is sent.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{DataPage, ListingForm};
use crate::domain::checkup::duplicates_of;
use crate::domain::contact::Siret;
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
    let found = memo(move || {
        let draft = form.draft.get();
        let values = &draft.values;
        let siret = Siret::parse(values.text(Field::Siret)).ok();
        data.places.with(|places| {
            let dataset = &places.dataset;
            let name = values.text(Field::Name);
            let alike = duplicates_of(dataset, name, values.position(), siret).into_iter();
            let places = alike.filter_map(|(record, _)| dataset.establishment(record));
            let told = places.map(|place| (place.id, place.name, place.address.city));
            told.collect::<Vec<_>>()
        })
    });
    let line = move |(id, name, city): (String, String, Option<String>)| {
        let href = form.page.navigation.listing_page(&id, None);
        view! {
            <li>
                <a href=format!("{href}&lang={lang}")>{name}</a>
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
