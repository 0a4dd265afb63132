//! From query and hash to a view.

use super::keys::{DELIVERING, Key, MAX_VALUE_CHARS, rank};
use super::notice::{Notices, UrlNotice, UrlProblem};
use super::position::{POSITION, parse_position};
use super::{Pane, SortOrder, ViewState};
use crate::domain::filter::{Around, DEFAULT_RADIUS_KM, Near, OpenAt, RADII_KM};
use crate::domain::insee::Territory;
use crate::domain::order::sorted_by_key;
use crate::domain::sorted_set::SortedSet;
use crate::domain::taxonomy::CategoryIndex;
use crate::domain::vocabulary::Vocabulary;

/// See [`ViewState::decode`].
pub(super) fn decode(
    query: &str,
    hash: &str,
    vocabulary: &Vocabulary,
) -> (ViewState, Vec<UrlNotice>) {
    let mut view = ViewState::default();
    let mut notices = Notices::default();
    let mut around = Circle::default();
    let mut seen = Vec::new();
    let query = query.strip_prefix('?').unwrap_or(query);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match Key::of(&name) {
            None => view.others.push((name.into_owned(), value.into_owned())),
            Some(key) if seen.contains(&key) => notices.add(&name, &value, UrlProblem::Repeated),
            Some(key) => {
                seen.push(key);
                read(
                    &mut view,
                    &mut around,
                    key,
                    &value,
                    vocabulary,
                    &mut notices,
                );
            }
        }
    }
    view.near = around.near();
    view.others = sorted_by_key(view.others, |(name, _)| rank(name));
    match parse_position(hash.strip_prefix('#').unwrap_or(hash)) {
        Ok(position) => view.position = position,
        Err(problem) => notices.add(POSITION, hash, problem),
    }
    (view, notices.into_vec())
}

/// What `pres`, `rayon` and `livre` say together: the last two nothing without the first.
#[derive(Default)]
struct Circle {
    around: Option<Around>,
    radius_km: Option<u8>,
    delivering: bool,
}

impl Circle {
    fn near(self) -> Option<Near> {
        Some(Near {
            around: self.around?,
            radius_km: self.radius_km.unwrap_or(DEFAULT_RADIUS_KM),
            delivering: self.delivering,
        })
    }
}

/// Reads one parameter; an empty value says nothing.
fn read(
    view: &mut ViewState,
    circle: &mut Circle,
    key: Key,
    value: &str,
    vocabulary: &Vocabulary,
    notices: &mut Notices,
) {
    if value.is_empty() {
        return;
    }
    let mut unknown = |id: &str| notices.add(key.name(), id, UrlProblem::Unknown);
    let selection = &mut view.selection;
    match key {
        Key::Categories => {
            for id in ids(value) {
                match categories_of(vocabulary, id) {
                    Some(found) => selection.categories.extend(found),
                    None => unknown(id),
                }
            }
        }
        Key::Services => collect(
            value,
            &mut selection.services,
            |id| vocabulary.service(id),
            unknown,
        ),
        Key::Labels => collect(
            value,
            &mut selection.labels,
            |id| vocabulary.label(id),
            unknown,
        ),
        Key::Pane => match value {
            "carte" => view.pane = Pane::Map,
            "liste" => view.pane = Pane::List,
            _ => unknown(value),
        },
        Key::Lang => match value.parse() {
            Ok(lang) => view.lang = Some(lang),
            Err(_unknown_lang) => unknown(value),
        },
        Key::Open => match OpenAt::parse(value) {
            Some(open) => view.open = Some(open),
            None => notices.add(key.name(), value, UrlProblem::Malformed),
        },
        Key::Near => match Around::parse(value) {
            Some(around) => circle.around = Some(around),
            None => notices.add(key.name(), value, UrlProblem::Malformed),
        },
        Key::Radius => match value.parse().ok().filter(|km| RADII_KM.contains(km)) {
            Some(km) => circle.radius_km = Some(km),
            None => notices.add(key.name(), value, UrlProblem::OutOfRange),
        },
        Key::Delivering if value == DELIVERING => circle.delivering = true,
        Key::Delivering => unknown(value),
        Key::Territory => match Territory::parse(value) {
            Some(territory) => view.territory = Some(territory),
            None => notices.add(key.name(), value, UrlProblem::Malformed),
        },
        Key::Order => match SortOrder::ALL
            .into_iter()
            .find(|order| order.name() == value)
        {
            Some(order) => view.order = order,
            None => unknown(value),
        },
        Key::Text | Key::Establishment if value.chars().nth(MAX_VALUE_CHARS).is_some() => {
            notices.add(key.name(), value, UrlProblem::OutOfRange);
        }
        Key::Text => value.trim().clone_into(&mut view.text),
        Key::Establishment => view.establishment = Some(value.to_owned()),
        Key::Switch(switch) => view.embed.read(switch, value, notices),
    }
}

/// The ids of a comma-separated list; empty ones say nothing.
pub(super) fn ids(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|id| !id.is_empty())
}

fn collect<T: Ord>(
    list: &str,
    chosen: &mut SortedSet<T>,
    find: impl Fn(&str) -> Option<T>,
    mut unknown: impl FnMut(&str),
) {
    for id in ids(list) {
        match find(id) {
            Some(index) => {
                chosen.insert(index);
            }
            None => unknown(id),
        }
    }
}

/// The rubriques that an id stands for: its own, or all those of the family.
fn categories_of(vocabulary: &Vocabulary, id: &str) -> Option<Vec<CategoryIndex>> {
    let taxonomy = &vocabulary.taxonomy;
    if let Some(family) = taxonomy.family_by_id(id) {
        let categories = taxonomy.family(family).categories.clone();
        return Some(categories.map(CategoryIndex).collect());
    }
    taxonomy.by_id(id).map(|category| vec![category])
}
