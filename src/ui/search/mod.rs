//! The search box: one field for places, products, activities, communes, addresses and coordinates.
//!
//! A combobox with a list of suggestions, as the ARIA Authoring Practices describe it
//! (<https://www.w3.org/WAI/ARIA/apg/patterns/combobox/>): the focus stays in the field, arrows move through the list.

mod choose;
mod entries;
mod popup;

use geolocal_view::view;
use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;

use crate::app::{Geocoder, RecentSearches, State, Step};
use crate::domain::view_state::MAX_VALUE_CHARS;
use crate::interop::{focus, input};
use crate::reactive::{RwSignal, Signal, effect, memo};
use crate::ui::located::Located;
use crate::ui::parts::Icon;
use entries::{Entry, Section, addresses, sections};
use popup::Popup;

pub(super) use choose::look_around;

/// The id of the field.
const FIELD_ID: &str = "recherche";
/// The id of the list.
const LIST_ID: &str = "suggestions";

/// What the parts of the search box share.
#[derive(Clone, Copy)]
struct SearchBox {
    state: State,
    /// What stands in the field.
    typed: RwSignal<String>,
    /// Whether the list is open.
    open: RwSignal<bool>,
    /// The line that Enter chooses, counted over all groups.
    active: RwSignal<Option<usize>>,
    /// How the search for the visitor's position went.
    located: RwSignal<Located>,
    geocoder: Geocoder,
    recent: RecentSearches,
    /// What is offered.
    sections: Signal<Vec<Section>>,
}

impl SearchBox {
    fn new(state: State) -> Self {
        let text = state
            .navigation
            .view()
            .with_untracked(|view| view.text.clone());
        let mut search = Self {
            state,
            typed: RwSignal::new(text),
            open: RwSignal::new(false),
            active: RwSignal::new(None),
            located: RwSignal::new(Located::NotAsked),
            geocoder: state.with_site(|site| Geocoder::new(&site.config)),
            recent: RecentSearches::new(),
            sections: memo(Vec::new),
        };
        let parts = search;
        // Addresses come later, and then nothing else is looked up again.
        let found = memo(move || {
            if parts.open.get() {
                sections(parts)
            } else {
                Vec::new()
            }
        });
        search.sections = memo(move || {
            let mut sections = found.get();
            if parts.open.get() && !parts.typed.with(|typed| typed.trim().is_empty()) {
                sections.extend(addresses(parts));
            }
            sections
        });
        search
    }

    /// Opens the list for what stands in the field.
    fn look(self, text: String) {
        self.state.lookups.want();
        self.located.set(Located::NotAsked);
        self.active.set(None);
        let near = self
            .state
            .map_view
            .with_untracked(|map| map.map(|map| map.position.centre));
        self.geocoder.ask(&text, near);
        if text != self.typed.get_untracked() {
            self.typed.set(text);
        }
        if !self.open.get_untracked() {
            self.open.set(true);
        }
    }

    fn close(self) {
        self.open.set(false);
        self.active.set(None);
        self.geocoder.ask("", None);
    }

    /// Empties field and search.
    fn clear(self) {
        self.typed.set(String::new());
        input::set_value(FIELD_ID, "");
        self.state
            .navigation
            .go(Step::Push, |view| view.text.clear());
        focus::by_id(FIELD_ID);
        self.look(String::new());
    }

    /// The line at a place, counted over all groups.
    fn entry(self, at: usize) -> Option<Entry> {
        self.sections.with_untracked(|sections| {
            let mut lines = sections.iter().flat_map(|section| &section.lines);
            Some(lines.nth(at)?.entry.clone())
        })
    }

    /// Moves the active line down or up; past either end none is active, as before the first move.
    fn step(self, down: bool) {
        let count = self.sections.with_untracked(|sections| count(sections));
        let next = match (self.active.get_untracked(), down) {
            (None, true) => Some(0),
            (None, false) => count.checked_sub(1),
            (Some(at), true) => Some(at + 1),
            (Some(at), false) => at.checked_sub(1),
        };
        let next = next.filter(|at| *at < count);
        self.active.set(next);
        if let Some(at) = next {
            focus::reveal(&option_id(at));
        }
    }

    fn key(self, event: &KeyboardEvent) {
        match event.key().as_str() {
            "ArrowDown" | "ArrowUp" => {
                if !self.open.get_untracked() {
                    self.look(self.typed.get_untracked());
                }
                self.step(event.key() == "ArrowDown");
            }
            "Enter" => {
                let chosen = self.active.get_untracked().and_then(|at| self.entry(at));
                if let Some(entry) = chosen {
                    self.choose(entry);
                } else {
                    self.close();
                    self.search_for(&self.typed.get_untracked());
                }
            }
            "Escape" if self.open.get_untracked() => self.close(),
            "Escape" => self.clear(),
            _ => return,
        }
        event.prevent_default();
    }
}

/// How many lines there are in all.
fn count(sections: &[Section]) -> usize {
    sections.iter().map(|section| section.lines.len()).sum()
}

/// The id of a line.
fn option_id(at: usize) -> String {
    format!("suggestion-{at}")
}

/// The search box.
#[component]
pub(super) fn SearchField() -> AnyView {
    let state = State::get();
    let search = SearchBox::new(state);
    let words = &state.find().search;
    let asked = memo(move || state.navigation.view().with(|view| view.text.clone()));
    // After back and forward the field says what the address says.
    effect(move || input::set_value(FIELD_ID, &asked.get()));
    let any = memo(move || !search.typed.with(String::is_empty) || !asked.with(String::is_empty));
    let active = move || {
        let at = search.active.get();
        at.map(option_id)
    };
    let status = move || {
        let count = search.sections.with(|sections| count(sections));
        search.open.get().then(|| (words.found)(count))
    };
    view! {
        <div class="search" role="search">
            <Icon name="search" />
            <input
                type="text"
                class="search-field"
                id=FIELD_ID
                role="combobox"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                maxlength=MAX_VALUE_CHARS
                value=asked.get_untracked()
                placeholder=words.placeholder
                aria-label=words.label
                aria-autocomplete="list"
                aria-controls=LIST_ID
                aria-expanded=move || search.open.get().to_string()
                aria-activedescendant=active
                on:input=move |event: Event| search.look(input::value_of(&event))
                on:focus=move |_| search.look(search.typed.get_untracked())
                on:click=move |_| search.look(search.typed.get_untracked())
                on:blur=move |_| search.close()
                on:keydown=move |event: KeyboardEvent| search.key(&event)
            />
            {move || {
                any.get()
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="button button-quiet button-icon"
                                aria-label=words.clear
                                on:click=move |_| search.clear()
                            >
                                <Icon name="x" />
                            </button>
                        }
                    })
            }}
            <p class="visually-hidden" role="status">
                {status}
            </p>
            {move || search.open.get().then(|| view! { <Popup search=search /> })}
            {move || {
                search.located.get().message(&state.words().map).map(|text| view! { <p class="search-problem" role="alert">{text}</p> })
            }}
        </div>
    }
}
