//! What the map shows.

use geolocal_view::view;
use leptos::prelude::*;

use super::draft::Draft;
use super::territory::TerritoryField;
use crate::domain::filter::{Moment, OpenAt, TriState};
use crate::domain::taxonomy::{CategoryIndex, FamilyIndex};
use crate::domain::view_state::MAX_VALUE_CHARS;
use crate::domain::vocabulary::{LabelIndex, ServiceIndex, Term};
use crate::ui::pages::fields::{Checkbox, Note, TextField};

/// The fields.
#[component]
pub(super) fn Shown() -> AnyView {
    let draft = Draft::get();
    let words = &draft.words().shown;
    let text = move || draft.view.with(|view| view.text.clone());
    let card = move || {
        draft
            .view
            .with(|view| view.establishment.clone().unwrap_or_default())
    };
    let short = |text: String| {
        text.trim()
            .chars()
            .take(MAX_VALUE_CHARS)
            .collect::<String>()
    };
    let open_now = OpenAt {
        moment: Moment::Now,
        unknown_too: false,
    };
    let is_open = move || draft.view.with(|view| view.open == Some(open_now));
    let toggle_open = move || {
        draft.change(|view| view.open = (view.open != Some(open_now)).then_some(open_now));
    };
    view! {
        <fieldset class="form-part">
            <legend>{words.title}</legend>
            <TerritoryField />
            <TextField
                id="texte"
                label=words.text
                value=Box::new(text)
                note=Box::new(|| None)
                change=Box::new(move |typed| draft.change(|view| view.text = short(typed)))
            />
            <Checkbox text=words.open checked=Box::new(is_open) toggle=Box::new(toggle_open) />
            <Categories />
            <Terms />
            <TextField
                id="fiche"
                label=words.card
                value=Box::new(card)
                note=Box::new(|| Some(Note::Help(words.card_help.to_owned())))
                change=Box::new(move |typed| {
                    let id = short(typed);
                    draft.change(|view| view.establishment = (!id.is_empty()).then_some(id));
                })
            />
        </fieldset>
    }
}

/// Families, each unfolding into its rubriques.
#[component]
fn Categories() -> AnyView {
    let draft = Draft::get();
    let words = &draft.words().shown;
    let families = draft
        .page
        .with_site(|site| site.vocabulary.taxonomy.families().len());
    view! {
        <fieldset class="form-group">
            <legend>{words.categories}</legend>
            {(0_u16..)
                .take(families)
                .map(|family| view! { <FamilyPart family=FamilyIndex(family) /> })
                .collect_view()}
        </fieldset>
    }
}

#[component]
fn FamilyPart(family: FamilyIndex) -> AnyView {
    let draft = Draft::get();
    let lang = draft.lang();
    let (name, rubriques) = draft.page.with_site(|site| {
        let taxonomy = &site.vocabulary.taxonomy;
        let own = taxonomy.family(family);
        let rubriques = own.categories.clone().map(CategoryIndex);
        let named = |at| (at, taxonomy.category(at).label.get(lang).to_owned());
        let rubriques: Vec<_> = rubriques.map(named).collect();
        (own.label.get(lang).to_owned(), rubriques)
    });
    let state = move || {
        let view = draft.view;
        draft.page.with_site(|site| {
            let family = site.vocabulary.taxonomy.family(family);
            view.with(|view| view.selection.family_state(family))
        })
    };
    let toggle = move || {
        draft.page.with_site(|site| {
            let family = site.vocabulary.taxonomy.family(family);
            draft.change(|view| view.selection.toggle_family(family));
        });
    };
    let rubrique = move |(at, name): (CategoryIndex, String)| {
        let is_chosen = move || {
            let chosen = |view: &crate::domain::view_state::ViewState| {
                view.selection.categories.contains(&at)
            };
            draft.view.with(chosen)
        };
        let toggle = move || draft.change(|view| view.selection.toggle_category(at));
        view! { <Checkbox text=name checked=Box::new(is_chosen) toggle=Box::new(toggle) /> }
    };
    let all = (draft.words().shown.all_of)(&name);
    let open = untrack(state) == TriState::Some;
    let is_all = move || state() == TriState::All;
    let marked = move || (state() != TriState::None).then(|| view! { <span class="dot"></span> });
    view! {
        <details class="family-part" open=open>
            <summary>{name} {marked}</summary>
            <Checkbox text=all checked=Box::new(is_all) toggle=Box::new(toggle) />
            {rubriques.into_iter().map(rubrique).collect_view()}
        </details>
    }
}

/// Services and labels.
#[component]
fn Terms() -> AnyView {
    let draft = Draft::get();
    let words = &draft.words().shown;
    let lang = draft.lang();
    let names = |terms: &[Term]| {
        let names = terms.iter().map(|term| term.name.get(lang).to_owned());
        (0_u16..).zip(names).collect::<Vec<_>>()
    };
    let (services, labels) = draft.page.with_site(|site| {
        (
            names(&site.vocabulary.services),
            names(&site.vocabulary.labels),
        )
    });
    let service = move |(at, name): (u16, String)| {
        let at = ServiceIndex(at);
        let is_chosen = move || {
            draft
                .view
                .with(|view| view.selection.services.contains(&at))
        };
        let toggle = move || draft.change(|view| view.selection.toggle_service(at));
        view! { <Checkbox text=name checked=Box::new(is_chosen) toggle=Box::new(toggle) /> }
    };
    let label = move |(at, name): (u16, String)| {
        let at = LabelIndex(at);
        let is_chosen = move || draft.view.with(|view| view.selection.labels.contains(&at));
        let toggle = move || draft.change(|view| view.selection.toggle_label(at));
        view! { <Checkbox text=name checked=Box::new(is_chosen) toggle=Box::new(toggle) /> }
    };
    view! {
        <fieldset class="form-group form-columns">
            <legend>{words.services}</legend>
            {services.into_iter().map(service).collect_view()}
        </fieldset>
        <fieldset class="form-group form-columns">
            <legend>{words.labels}</legend>
            {labels.into_iter().map(label).collect_view()}
        </fieldset>
    }
}
