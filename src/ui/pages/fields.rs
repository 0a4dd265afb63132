//! Form fields, each with its label, and its help or error tied to it.

use geolocal_view::view;
use leptos::ev::Event;
use leptos::prelude::*;

use crate::interop::input;

/// A check box.
#[component]
pub(super) fn Checkbox(
    /// Its label.
    #[prop(into)]
    text: String,
    /// Whether it is checked. Followed.
    checked: Box<dyn Fn() -> bool + Send>,
    /// Changes that.
    toggle: Box<dyn Fn()>,
) -> AnyView {
    view! {
        <label class="option">
            <input type="checkbox" prop:checked=checked on:change=move |_| toggle() />
            <span class="option-name">{text}</span>
        </label>
    }
}

/// One of several.
#[component]
pub(super) fn Radio(
    /// The name that the group shares.
    name: &'static str,
    /// Its label.
    text: &'static str,
    /// Whether it is the one. Followed.
    chosen: Box<dyn Fn() -> bool + Send>,
    /// Makes it so.
    choose: Box<dyn Fn()>,
) -> AnyView {
    view! {
        <label class="option">
            <input type="radio" name=name prop:checked=chosen on:change=move |_| choose() />
            <span class="option-name">{text}</span>
        </label>
    }
}

/// What can be said below a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// What it is for, or how it stands.
    Help(String),
    /// What is wrong with it.
    Error(String),
}

/// A line of text.
#[component]
pub(super) fn TextField(
    /// Its id.
    id: &'static str,
    /// Its label.
    label: &'static str,
    /// Its value. Followed: back and forward fill it anew.
    value: Box<dyn Fn() -> String + Send>,
    /// The id of a list of proposals; empty for none.
    #[prop(default = "")]
    list: &'static str,
    /// What is said below. Followed.
    note: Box<dyn Fn() -> Option<Note> + Send>,
    /// Hears of each change, once it is over.
    change: Box<dyn Fn(String)>,
    /// Hears of each letter.
    #[prop(optional)]
    typing: Option<Box<dyn Fn(String)>>,
) -> AnyView {
    let value = crate::reactive::memo(value);
    let first = value.get_untracked();
    crate::reactive::effect(move || input::set_value(id, &value.get()));
    let note = crate::reactive::memo(note);
    let note_id = format!("{id}-note");
    let is_error = move || note.with(|note| matches!(note, Some(Note::Error(_))));
    let said = move || match note.get() {
        Some(Note::Help(text)) => Some(view! { <span class="note">{text}</span> }),
        Some(Note::Error(text)) => Some(view! { <span class="field-error">{text}</span> }),
        None => None,
    };
    let typed = move |event: Event| {
        if let Some(typing) = &typing {
            typing(input::value_of(&event));
        }
    };
    let list = (!list.is_empty()).then_some(list);
    view! {
        <p class="text-field">
            <label for=id>{label}</label>
            <input
                class="field"
                type="text"
                id=id
                value=first
                list=list
                autocomplete="off"
                spellcheck="false"
                aria-describedby=note_id.clone()
                aria-invalid=move || is_error().to_string()
                on:input=typed
                on:change=move |event| change(input::value_of(&event))
            />
            <span id=note_id role="status">
                {said}
            </span>
        </p>
    }
}

/// A choice of one among few.
#[component]
pub(super) fn Select(
    /// Its label.
    label: &'static str,
    /// Values and names.
    options: Vec<(String, String)>,
    /// The value chosen. Followed.
    chosen: Box<dyn Fn() -> String + Send>,
    /// Chooses.
    choose: Box<dyn Fn(String)>,
) -> AnyView {
    let chosen = crate::reactive::memo(chosen);
    let option = move |(value, name): (String, String)| {
        let own = value.clone();
        view! {
            <option value=value prop:selected=move || chosen.with(|chosen| *chosen == own)>
                {name}
            </option>
        }
    };
    view! {
        <label class="text-field">
            <span>{label}</span>
            <select class="field" on:change=move |event| choose(input::value_of(&event))>
                {options.into_iter().map(option).collect::<Vec<_>>()}
            </select>
        </label>
    }
}
