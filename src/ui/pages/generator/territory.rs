//! The territory that the map keeps to.

use geolocal_view::view;
use leptos::prelude::*;

use super::draft::Draft;
use crate::domain::gazetteer::Gazetteer;
use crate::domain::insee::Territory;
use crate::reactive::{RwSignal, memo};
use crate::ui::pages::fields::{Note, TextField};

/// The id of the list of proposals.
const LIST_ID: &str = "territoires";
/// How many territories are proposed at once.
const PROPOSED: usize = 12;

/// A name with its code, as the list proposes it: "Caen (14118)".
fn proposal(name: &str, code: &str) -> String {
    format!("{name} ({code})")
}

/// The code that was meant: a proposal, a code, or a name that the gazetteer knows.
fn code_of(typed: &str, gazetteer: Option<&Gazetteer>) -> Option<Territory> {
    let typed = typed.trim();
    let in_brackets = typed
        .strip_suffix(')')
        .and_then(|rest| Some(rest.rsplit_once('(')?.1));
    let code = in_brackets.unwrap_or(typed);
    let by_code = Territory::parse(code);
    by_code.or_else(|| {
        let found = gazetteer?.territories_like(typed, 1).into_iter().next()?;
        Territory::parse(found.code)
    })
}

/// The field.
#[component]
pub(super) fn TerritoryField() -> AnyView {
    let draft = Draft::get();
    let words = &draft.words().shown;
    let gazetteer = draft.page.gazetteer;
    let typed = RwSignal::new(String::new());
    let unknown = RwSignal::new(None::<String>);
    let proposals = memo(move || {
        let typed = typed.get();
        gazetteer.with(|gazetteer| {
            let found = gazetteer
                .as_ref()
                .map(|gazetteer| gazetteer.territories_like(&typed, PROPOSED));
            let named = found.unwrap_or_default().into_iter();
            let named = named.map(|territory| proposal(territory.name, territory.code));
            named.collect::<Vec<_>>()
        })
    });
    let change = move |text: String| {
        let wanted = text.trim().to_owned();
        let found = gazetteer.with_untracked(|gazetteer| code_of(&wanted, gazetteer.as_deref()));
        let is_lost = found.is_none() && !wanted.is_empty();
        unknown.set(is_lost.then_some(wanted));
        if !is_lost {
            draft.change(|view| view.territory = found);
        }
    };
    // By name, once that is known.
    let chosen = move || {
        let territory = draft.view.with(|view| view.territory);
        let code = territory.map(|territory| territory.to_string())?;
        let name = gazetteer.with(|gazetteer| {
            let found = gazetteer.as_ref()?.territory(&code)?;
            Some(proposal(found.name, found.code))
        });
        Some(name.unwrap_or(code))
    };
    let note = move || {
        Some(match unknown.get() {
            Some(_) if gazetteer.with(Option::is_none) => {
                Note::Error(words.territory_waits.to_owned())
            }
            Some(typed) => Note::Error((words.territory_unknown)(&typed)),
            None => Note::Help(words.territory_help.to_owned()),
        })
    };
    let typing: Box<dyn Fn(String)> = Box::new(move |text| typed.set(text));
    view! {
        <TextField
            id="territoire"
            label=words.territory
            value=Box::new(move || chosen().unwrap_or_default())
            list=LIST_ID
            note=Box::new(note)
            change=Box::new(change)
            typing=typing
        />
        <datalist id=LIST_ID>
            {move || {
                let proposals = proposals.get().into_iter();
                proposals.map(|text| view! { <option value=text></option> }).collect_view()
            }}
        </datalist>
    }
}
