//! What the search box offers, by group.

use core::iter;

use super::SearchBox;
use crate::app::State;
use crate::domain::filter::Around;
use crate::domain::gazetteer::Gazetteer;
use crate::domain::geocoding::Answer;
use crate::domain::search::{Group, GroupKind, Query, Sources, Suggestion, Target, suggest_among};
use crate::ui::parts::look_of;

/// How many suggestions a group has.
const MOST: usize = 5;

/// What happens when a line is chosen.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Entry {
    /// All places that a text finds.
    Text(String),
    /// Around the visitor.
    Me,
    /// No more recent searches.
    Forget,
    /// A category, a commune or a place.
    Target(Target),
    /// Around a point.
    Point(Around),
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// What it leads to.
    pub(super) entry: Entry,
    /// What it says, in pieces; true for those that match.
    pub(super) parts: Vec<(String, bool)>,
    /// What stands behind.
    pub(super) note: String,
    /// An icon of the sprite.
    pub(super) icon: String,
}

/// Lines under a heading.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Section {
    /// The heading; empty for none.
    pub(super) heading: &'static str,
    /// The lines, never none.
    pub(super) lines: Vec<Line>,
}

impl Line {
    fn plain(entry: Entry, text: String, icon: &str) -> Self {
        Self {
            entry,
            parts: vec![(text, false)],
            note: String::new(),
            icon: icon.to_owned(),
        }
    }
}

/// What to offer for what is typed, without addresses.
pub(super) fn sections(search: SearchBox) -> Vec<Section> {
    let typed = search.typed.get();
    let state = search.state;
    if typed.trim().is_empty() {
        return unasked(search);
    }
    let lang = state.lang.get_untracked();
    let near = state
        .map_view
        .with_untracked(|map| map.map(|map| map.position.centre));
    // With other names of rubriques, once they are there.
    let vocabulary = state.lookups.vocabulary.get();
    state.with_site(|site| {
        let taxonomy = &vocabulary.as_ref().unwrap_or(&site.vocabulary).taxonomy;
        state.places.with(|places| {
            state.lookups.index.with(|index| {
                state.lookups.gazetteer.with(|gazetteer| {
                    let sources = Sources {
                        dataset: &places.dataset,
                        index: index.as_deref(),
                        taxonomy,
                        gazetteer: gazetteer.as_deref(),
                        lang,
                        bounds: site.config.bounds,
                        near,
                    };
                    let query = Query::parse(&typed);
                    let matches = index.as_ref().map(|index| index.matches(&query));
                    let count = matches.as_ref().map(|matches| matches.records().count());
                    let all = Section {
                        heading: "",
                        lines: vec![all(state, typed.trim(), count)],
                    };
                    let groups = suggest_among(&typed, matches.as_ref(), &sources, MOST);
                    let groups = groups.into_iter();
                    let groups = groups.map(|group| section(state, group, gazetteer.as_deref()));
                    iter::once(all).chain(groups).collect()
                })
            })
        })
    })
}

/// Before anything is typed: around me, and what was searched for before.
fn unasked(search: SearchBox) -> Vec<Section> {
    let words = search.state.find();
    let me = Line::plain(Entry::Me, words.near.me.to_owned(), "locate-fixed");
    let recent = search.recent.list().into_iter();
    let recent = recent.map(|text| Line::plain(Entry::Text(text.clone()), text, "clock"));
    let mut recent: Vec<Line> = recent.collect();
    if !recent.is_empty() {
        recent.push(Line::plain(
            Entry::Forget,
            words.search.forget.to_owned(),
            "x",
        ));
    }
    let sections = [("", vec![me]), (words.search.recent, recent)];
    sections
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(heading, lines)| Section { heading, lines })
        .collect()
}

/// The line that shows all places that the text finds; how many, once the words are read.
fn all(state: State, text: &str, count: Option<u32>) -> Line {
    let words = (state.find().search.all_with)(text, count.map(u64::from));
    Line::plain(Entry::Text(text.to_owned()), words, "search")
}

fn section(state: State, group: Group, gazetteer: Option<&Gazetteer>) -> Section {
    let words = &state.find().search;
    let heading = match group.kind {
        GroupKind::Coordinates => words.coordinates,
        GroupKind::Categories => words.categories,
        GroupKind::Communes => words.communes,
        GroupKind::Places => words.places,
    };
    let suggestions = group.suggestions.iter();
    Section {
        heading,
        lines: suggestions
            .map(|found| line(state, found, gazetteer))
            .collect(),
    }
}

fn line(state: State, found: &Suggestion, gazetteer: Option<&Gazetteer>) -> Line {
    let (icon, note) = match found.target {
        Target::Coordinates(_) => ("map-pin".to_owned(), None),
        Target::Category(category) => (look_of(state, category).icon, None),
        Target::Family(family) => (
            state.with_site(|site| site.vocabulary.taxonomy.family(family).icon.clone()),
            None,
        ),
        Target::Commune(commune) => {
            let commune = gazetteer.and_then(|gazetteer| gazetteer.commune(commune));
            let postcode = commune.and_then(|own| own.postcodes.split(' ').next());
            ("map-pin".to_owned(), postcode.map(str::to_owned))
        }
        Target::Place(record) => place(state, record),
    };
    let parts = found.parts().into_iter();
    Line {
        entry: match found.target {
            Target::Coordinates(at) => Entry::Point(Around::point(at)),
            other @ (Target::Category(_)
            | Target::Family(_)
            | Target::Commune(_)
            | Target::Place(_)) => Entry::Target(other),
        },
        parts: parts
            .map(|(text, marked)| (text.to_owned(), marked))
            .collect(),
        note: note.unwrap_or_default(),
        icon,
    }
}

/// The icon of a place, its rubrique and commune.
fn place(state: State, record: u32) -> (String, Option<String>) {
    let place = state
        .places
        .with_untracked(|places| places.dataset.establishment(record));
    let Some(place) = place else {
        return ("map-pin".to_owned(), None);
    };
    let look = look_of(state, place.category);
    let note = match place.address.city {
        Some(city) => [look.label, city].join(" · "),
        None => look.label,
    };
    (look.icon, Some(note))
}

/// Addresses that the geocoder knows.
pub(super) fn addresses(search: SearchBox) -> Option<Section> {
    let Answer::Found(addresses) = search.geocoder.answer().get() else {
        return None;
    };
    let addresses = addresses.iter().take(MOST);
    let lines = addresses.map(|address| {
        let around = Entry::Point(Around::point(address.position));
        Line::plain(around, address.label.clone(), "map-pin")
    });
    Some(Section {
        heading: search.state.find().search.addresses,
        lines: lines.collect(),
    })
}
