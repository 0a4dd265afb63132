//! From a view to its canonical query and hash.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::keys::{DELIVERING, Key, rank};
use super::position::format_position;
use super::{Pane, SortOrder, ViewState};
use crate::domain::filter::{DEFAULT_RADIUS_KM, OpenAt, Selection};
use crate::domain::order::sorted_by_key;
use crate::domain::taxonomy::{CategoryIndex, Taxonomy};
use crate::domain::vocabulary::{Term, Vocabulary};

/// Query and hash, ready for the address bar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Url {
    /// Empty, or `?` and the parameters.
    pub query: String,
    /// Empty, or `#zoom/lat/lng`.
    pub hash: String,
}

/// What is percent-encoded besides everything that is not ASCII: the special-query percent-encode
/// set of the URL Standard (<https://url.spec.whatwg.org/#special-query-percent-encode-set>), so that
/// browsers leave our URLs as they are, and what separates parameters. Commas stay readable.
const VALUE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'\'')
    .add(b'%')
    .add(b'&')
    .add(b'+');

/// In the name of a parameter `=` is encoded too.
const NAME: &AsciiSet = &VALUE.add(b'=');

/// See [`ViewState::encode`].
pub(super) fn encode(view: &ViewState, vocabulary: &Vocabulary) -> Url {
    let own = Key::ALL
        .into_iter()
        .filter_map(|key| Some((key.name(), value(view, key, vocabulary)?)));
    let others = (view.others.iter())
        .map(|(name, value)| (name.as_str(), value.clone()))
        .filter(|(name, _)| Key::of(name).is_none());
    let parameters = sorted_by_key(own.chain(others).collect(), |(name, _)| rank(name));
    Url {
        query: query_of(
            parameters
                .iter()
                .map(|(name, value)| (*name, value.as_str())),
        ),
        hash: view.position.map(format_position).unwrap_or_default(),
    }
}

/// The query, with `?`, of parameters in the order given; empty for none.
pub(super) fn query_of<'a>(parameters: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut query = String::new();
    for (name, value) in parameters {
        query.push(if query.is_empty() { '?' } else { '&' });
        query.extend(utf8_percent_encode(name, NAME));
        query.push('=');
        query.extend(utf8_percent_encode(value, VALUE));
    }
    query
}

/// The value of a parameter; `None` for the default.
fn value(view: &ViewState, key: Key, vocabulary: &Vocabulary) -> Option<String> {
    let Selection {
        categories: _,
        services,
        labels,
    } = &view.selection;
    match key {
        Key::Text => Some(view.text.clone()).filter(|text| !text.is_empty()),
        Key::Open => view.open.map(OpenAt::text),
        Key::Near => view.near.map(|near| near.around.text()),
        Key::Radius => view
            .near
            .filter(|near| near.radius_km != DEFAULT_RADIUS_KM)
            .map(|near| near.radius_km.to_string()),
        Key::Delivering => view
            .near
            .filter(|near| near.delivering)
            .map(|_| DELIVERING.to_owned()),
        Key::Territory => view.territory.map(|territory| territory.to_string()),
        Key::Order => (view.order != SortOrder::Distance).then(|| view.order.name().to_owned()),
        Key::Categories => list(category_ids(&view.selection, &vocabulary.taxonomy)),
        Key::Services => list(term_ids(
            &vocabulary.services,
            services.iter().map(|index| index.0),
        )),
        Key::Labels => list(term_ids(
            &vocabulary.labels,
            labels.iter().map(|index| index.0),
        )),
        Key::Pane => (view.pane == Pane::List).then(|| "liste".to_owned()),
        Key::Establishment => view.establishment.clone().filter(|id| !id.is_empty()),
        Key::Lang => view.lang.map(|lang| lang.tag().to_owned()),
        Key::Switch(switch) => view.embed.value(switch),
    }
}

fn list(ids: Vec<&str>) -> Option<String> {
    (!ids.is_empty()).then(|| ids.join(","))
}

/// Ids in display order; a family stands for its rubriques when all are chosen.
fn category_ids<'a>(selection: &Selection, taxonomy: &'a Taxonomy) -> Vec<&'a str> {
    let is_chosen = |place: u16| selection.categories.contains(&CategoryIndex(place));
    let id_of = |place: u16| Some(taxonomy.categories().get(usize::from(place))?.id.as_str());
    let mut ids = Vec::new();
    for family in taxonomy.families() {
        let places = || family.categories.clone();
        if !places().is_empty() && places().all(is_chosen) {
            ids.push(family.id.as_str());
        } else {
            ids.extend(places().filter(|place| is_chosen(*place)).filter_map(id_of));
        }
    }
    ids
}

fn term_ids(terms: &[Term], places: impl Iterator<Item = u16>) -> Vec<&str> {
    places
        .filter_map(|place| Some(terms.get(usize::from(place))?.id.as_str()))
        .collect()
}
