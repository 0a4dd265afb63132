//! The list under the field.

use geolocal_view::view;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::entries::{Line, Section};
use super::{LIST_ID, SearchBox, count, option_id};
use crate::domain::geocoding::{Answer, Why};
use crate::reactive::memo;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// The list under the field.
#[component]
pub(super) fn Popup(search: SearchBox) -> AnyView {
    let words = &search.state.find().search;
    let lists = move || {
        search.sections.with(|sections| {
            let mut first = 0;
            let views = sections.iter().map(|section| {
                let start = first;
                first += section.lines.len();
                view! { <Lines search=search section=section.clone() start=start /> }
            });
            views.collect::<Vec<_>>()
        })
    };
    // What is pressed here leaves the focus in the field.
    let keep_focus = move |event: MouseEvent| event.prevent_default();
    view! {
        <div class="suggest" on:mousedown=keep_focus>
            <div role="listbox" id=LIST_ID aria-label=words.suggestions>
                {lists}
            </div>
            {move || note(search).map(|text| view! { <p class="suggest-note">{text}</p> })}
        </div>
    }
}

#[component]
fn Lines(search: SearchBox, section: Section, start: usize) -> AnyView {
    let heading_id = format!("suggestions-{start}");
    let lines = (start..)
        .zip(section.lines)
        .map(|(at, line)| view! { <Suggested search=search line=line at=at /> })
        .collect::<Vec<_>>();
    if section.heading.is_empty() {
        return Child::into_view(lines);
    }
    view! {
        <div role="group" aria-labelledby=heading_id.clone()>
            <div class="suggest-heading" id=heading_id role="presentation">
                {section.heading}
            </div>
            {lines}
        </div>
    }
}

#[component]
fn Suggested(search: SearchBox, line: Line, at: usize) -> AnyView {
    let active = memo(move || search.active.get() == Some(at));
    let pieces = line.parts.into_iter().map(|(text, marked)| {
        if marked {
            view! { <mark>{text}</mark> }
        } else {
            Child::into_view(text)
        }
    });
    let entry = line.entry;
    let note = Some(line.note).filter(|note| !note.is_empty());
    view! {
        <div
            class="suggestion"
            role="option"
            id=option_id(at)
            aria-selected=move || active.get().to_string()
            on:click=move |_| search.choose(entry.clone())
        >
            <Icon name=line.icon />
            <span class="suggestion-text">
                <span>{pieces.collect::<Vec<_>>()}</span>
                {note.map(|note| view! { <span class="suggestion-note">{note}</span> })}
            </span>
        </div>
    }
}

/// What the geocoder has to say beside addresses, or that there is nothing at all.
fn note(search: SearchBox) -> Option<String> {
    let words = &search.state.find().search;
    let said = match search.geocoder.answer().get() {
        Answer::Waiting => Some(words.addresses_waiting),
        Answer::Failed(Why::Busy { .. }) => Some(words.addresses_busy),
        Answer::Failed(_) => Some(words.addresses_failed),
        Answer::Nothing => Some(words.addresses_none),
        Answer::Idle | Answer::Found(_) => None,
    };
    let text = search.typed.with(|typed| typed.trim().to_owned());
    // The line that searches for the text itself is always there.
    let nothing = search.sections.with(|sections| count(sections) <= 1) && !text.is_empty();
    let settled = !matches!(search.geocoder.answer().get(), Answer::Waiting);
    if nothing && settled && search.state.lookups.index.with(Option::is_some) {
        return Some((words.nothing)(&text));
    }
    said.map(str::to_owned)
}
