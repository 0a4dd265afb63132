//! What would be sent: each field with what the map says now and what it is to say.

use geolocal_view::view;
use leptos::prelude::*;
use serde_json::Value;

use super::field::words;
use crate::app::ListingForm;
use crate::domain::corrections::Kind;
use crate::domain::form::{Change, Field, changes};
use crate::domain::lang::Lang;
use crate::reactive::{Signal, memo};
use crate::text::pages::form::form as form_words;
use crate::text::pages::send::send;
use crate::ui::html::Child;

/// What differs. Followed.
pub(super) fn changes_of(form: ListingForm) -> Signal<Vec<Change>> {
    memo(move || {
        form.draft
            .with(|draft| changes(&draft.before, &draft.values))
    })
}

/// The list of what would be sent.
#[component]
pub(super) fn Changes() -> AnyView {
    let form = ListingForm::get();
    let lang = form.page.lang.get_untracked();
    let words = send(lang);
    let all = changes_of(form);
    let is_new = form.kind == Kind::Registration;
    let [before, after] = words.change;
    let label = words_of(form);
    let row = move |change: Change| {
        let old = text_of(form, &change, &change.before, words.empty);
        let new = text_of(form, &change, &change.after, words.empty);
        let old = (!is_new).then(|| {
            view! {
                <del>
                    <span class="visually-hidden">{before} " "</span>
                    {old}
                </del>
                " "
            }
        });
        view! {
            <dt>{label(change.field)}</dt>
            <dd>
                {old}
                <ins>
                    <span class="visually-hidden">{after} " "</span>
                    {new}
                </ins>
            </dd>
        }
    };
    Child::into_view(move || {
        // The code of the commune follows its name: nobody typed it.
        let shown: Vec<_> = all
            .get()
            .into_iter()
            .filter(|change| change.field != Field::Insee)
            .collect();
        if shown.is_empty() {
            let none = if is_new {
                words.nothing
            } else {
                words.no_changes
            };
            return view! { <p class="note">{none}</p> };
        }
        let count = u64::try_from(shown.len()).unwrap_or(u64::MAX);
        let heading = (!is_new).then(|| (words.changes)(count));
        view! {
            {heading.map(|heading| view! { <h3>{heading}</h3> })}
            <dl class="changes">{shown.into_iter().map(row).collect_view()}</dl>
        }
    })
}

fn words_of(form: ListingForm) -> fn(Field) -> &'static str {
    words(form).label
}

/// A value as people read it: names instead of ids, lists with commas.
fn text_of(form: ListingForm, change: &Change, value: &Value, empty: &str) -> String {
    let lang = form.page.lang.get_untracked();
    match value {
        Value::Null => empty.to_owned(),
        Value::String(text) if change.field == Field::Category => {
            category(form, text, lang).unwrap_or_else(|| text.clone())
        }
        Value::String(text) => text.clone(),
        Value::Array(_) if change.field == Field::Position => {
            let degrees = |at| value.get(at).and_then(Value::as_f64).unwrap_or_default();
            (form_words(lang).spot.at)(degrees(1), degrees(0))
        }
        Value::Array(items) => {
            let names = items
                .iter()
                .filter_map(Value::as_str)
                .map(|id| term(form, change.field, id, lang));
            names.collect::<Vec<_>>().join(", ")
        }
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}

fn category(form: ListingForm, id: &str, lang: Lang) -> Option<String> {
    form.page.with_site(|site| {
        let taxonomy = &site.vocabulary.taxonomy;
        let category = taxonomy.category(taxonomy.by_id(id)?);
        Some(category.label.get(lang).to_owned())
    })
}

fn term(form: ListingForm, field: Field, id: &str, lang: Lang) -> String {
    let name = form.page.with_site(|site| {
        let config = &site.config;
        let terms = [
            (Field::Services, &config.services),
            (Field::Labels, &config.labels),
            (Field::Payment, &config.payment),
        ];
        let (_, terms) = terms.into_iter().find(|(own, _)| *own == field)?;
        let found = terms.iter().find(|term| term.id == id)?;
        Some(found.name.get(lang).to_owned())
    });
    name.unwrap_or_else(|| id.to_owned())
}

/// What would be sent, a line a change, for an e-mail.
pub(super) fn letter(form: ListingForm) -> String {
    let lang = form.page.lang.get_untracked();
    let (words, label) = (send(lang), words_of(form));
    let is_new = form.kind == Kind::Registration;
    let all = form
        .draft
        .with_untracked(|draft| changes(&draft.before, &draft.values));
    let line = |change: &Change| {
        let new = text_of(form, change, &change.after, words.empty);
        let what = label(change.field);
        if is_new {
            format!("{what} : {new}\n")
        } else {
            let old = text_of(form, change, &change.before, words.empty);
            format!("{what} : {old} → {new}\n")
        }
    };
    let mut letter: String = all.iter().map(line).collect();
    let (comment, sender) = form
        .draft
        .with_untracked(|draft| (draft.comment.clone(), draft.sender.clone()));
    for said in [comment, sender.name, sender.email, sender.phone] {
        if !said.trim().is_empty() {
            letter.extend(["\n", said.trim(), "\n"]);
        }
    }
    letter
}
