//! Fields that are asked together.

use geolocal_view::view;
use leptos::prelude::*;

use super::field::{AreaField, FieldNote, Label, LineField, TermsField, id_of, is_wrong};
use super::hours::HoursFields;
use super::place::PlaceFields;
use crate::app::ListingForm;
use crate::domain::form::{Field, Group};
use crate::domain::vocabulary::Term;
use crate::interop::input;
use crate::text::pages::form::form;

/// The fields of a group.
#[component]
pub(super) fn GroupFields(group: Group) -> AnyView {
    match group {
        Group::Identity => view! { <IdentityFields /> },
        Group::Place => view! { <PlaceFields /> },
        Group::Contact => view! { <ContactFields /> },
        Group::Hours => view! { <HoursFields /> },
        Group::Offer => view! { <OfferFields /> },
    }
}

#[component]
fn IdentityFields() -> AnyView {
    view! {
        <LineField field=Field::Name />
        <CategoryField />
        <LineField field=Field::Siret />
        <AreaField field=Field::Description rows=3 />
    }
}

#[component]
fn ContactFields() -> AnyView {
    let lines = [
        Field::Phone,
        Field::Email,
        Field::Website,
        Field::Booking,
        Field::Facebook,
        Field::Instagram,
    ];
    let lines = lines.map(|field| view! { <LineField field=field /> });
    view! { <div class="form-columns">{lines.into_iter().collect_view()}</div> }
}

#[component]
fn OfferFields() -> AnyView {
    let form = ListingForm::get();
    let lang = form.page.lang.get_untracked();
    let [services, labels, payment] = form.page.with_site(|site| {
        let named = |terms: &[Term]| -> Vec<(String, String)> {
            let named = terms.iter();
            named
                .map(|term| (term.id.clone(), term.name.get(lang).to_owned()))
                .collect()
        };
        let config = &site.config;
        [&config.services, &config.labels, &config.payment].map(|terms| named(terms))
    });
    view! {
        <TermsField field=Field::Services terms=services />
        <AreaField field=Field::DeliversTo rows=2 />
        <AreaField field=Field::Products rows=4 />
        <TermsField field=Field::Labels terms=labels />
        <TermsField field=Field::Payment terms=payment />
        <LineField field=Field::Image />
        <LineField field=Field::ImageAlt />
    }
}

/// The rubrique, by family.
#[component]
fn CategoryField() -> AnyView {
    let state = ListingForm::get();
    let lang = state.page.lang.get_untracked();
    let words = form(lang);
    let id = id_of(Field::Category);
    let families = state.page.with_site(|site| {
        let taxonomy = &site.vocabulary.taxonomy;
        let own = taxonomy.families().iter();
        own.map(|family| {
            let categories = family
                .categories
                .clone()
                .filter_map(|at| taxonomy.categories().get(usize::from(at)));
            let categories = categories
                .map(|category| (category.id.clone(), category.label.get(lang).to_owned()));
            (
                family.label.get(lang).to_owned(),
                categories.collect::<Vec<_>>(),
            )
        })
        .collect::<Vec<_>>()
    });
    let is_chosen = move |id: &str| {
        state
            .draft
            .with(|draft| draft.values.text(Field::Category) == id)
    };
    let option = move |(id, name): (String, String)| {
        let own = id.clone();
        view! { <option value=id prop:selected=move || is_chosen(&own)>{name}</option> }
    };
    let family = move |(name, categories): (String, Vec<(String, String)>)| {
        view! { <optgroup label=name>{categories.into_iter().map(option).collect_view()}</optgroup> }
    };
    let choose = move |event: leptos::ev::Event| {
        let id = input::value_of(&event);
        state.edit(|draft| draft.values.set_text(Field::Category, id));
    };
    view! {
        <p class="text-field">
            <Label field=Field::Category />
            <select
                class="field"
                id=id.clone()
                aria-required="true"
                aria-describedby=format!("{id}-note")
                aria-invalid=move || is_wrong(state, Field::Category).to_string()
                on:change=choose
            >
                <option value="" prop:selected=move || is_chosen("")>
                    {words.choose}
                </option>
                {families.into_iter().map(family).collect_view()}
            </select>
            <FieldNote field=Field::Category />
        </p>
    }
}
