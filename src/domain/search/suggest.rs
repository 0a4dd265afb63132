//! From what is typed to groups of suggestions.

use core::cmp::Reverse;

use crate::domain::dataset::Dataset;
use crate::domain::decimal::fixed;
use crate::domain::fold::fold_spelt;
use crate::domain::gazetteer::{Commune, CommuneIndex, Gazetteer};
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::lang::{Lang, LocalText};
use crate::domain::letters::Letters;
use crate::domain::order::{float_key, insert_by_key};
use crate::domain::taxonomy::{CategoryIndex, FamilyIndex, Taxonomy};

use super::best::{Best, Candidate};
use super::coordinates::typed_coordinates;
use super::index::TextIndex;
use super::label::rank;
use super::marks::marks;
use super::matches::{Matches, Near};
use super::query::Query;
use super::score::Score;
use super::suggestion::{Group, GroupKind, Suggestion, Target};

/// Decimals of a position as a suggestion says it: a metre.
const DECIMALS: u8 = 5;

/// What suggestions are made from. Index and gazetteer may still be on their way.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// The establishments.
    pub dataset: &'a Dataset,
    /// The index of their words.
    pub index: Option<&'a TextIndex>,
    /// Families and rubriques.
    pub taxonomy: &'a Taxonomy,
    /// The communes.
    pub gazetteer: Option<&'a Gazetteer>,
    /// The language of labels.
    pub lang: Lang,
    /// Coordinates outside are not taken for any.
    pub bounds: Bounds,
    /// Where the visitor is or looks: of equals the nearest come first.
    pub near: Option<LngLat>,
}

/// What answers a text, in groups: that with the best answer first, at most `most` suggestions each.
///
/// Typos are forgiven only where nothing is written as typed.
pub fn suggest(text: &str, sources: &Sources<'_>, most: usize) -> Vec<Group> {
    let matches = sources
        .index
        .map(|index| index.matches(&Query::parse(text)));
    suggest_among(text, matches.as_ref(), sources, most)
}

/// As [`suggest`], from what the index answered to the text: for those who ask it themselves.
pub fn suggest_among(
    text: &str,
    matches: Option<&Matches>,
    sources: &Sources<'_>,
    most: usize,
) -> Vec<Group> {
    if let Some(position) = typed_coordinates(text, sources.bounds) {
        return vec![coordinates(position)];
    }
    let query = Query::parse(text);
    if query.is_empty() {
        return Vec::new();
    }
    let strictly = Labels::find(sources, &query, false, most);
    let written = matches.is_some_and(|matches| !matches.has_typos() && !matches.is_empty());
    let typos = strictly.is_empty() && !written;
    let labels = if typos {
        Labels::find(sources, &query, true, most)
    } else {
        strictly
    };
    let places = matches
        .filter(|matches| matches.has_typos() == typos)
        .zip(sources.index)
        .map(|(matches, index)| index.candidates(matches, sources.dataset, sources.near, most))
        .unwrap_or_default();
    let say = |label: &str, target| suggestion(label, target, &query, typos);
    let mut groups = Vec::new();
    add(
        &mut groups,
        GroupKind::Categories,
        &labels.categories,
        &|id| {
            let (target, label) = heading(sources.taxonomy, id);
            say(label.get(sources.lang), target)
        },
    );
    add(&mut groups, GroupKind::Communes, &labels.communes, &|id| {
        let at = commune_index(id);
        let gazetteer = sources.gazetteer;
        let name = gazetteer.and_then(|gazetteer| Some(gazetteer.commune(at)?.name));
        say(name.unwrap_or_default(), Target::Commune(at))
    });
    add(&mut groups, GroupKind::Places, &places, &|id| {
        say(sources.dataset.name(id), Target::Place(id))
    });
    groups.into_iter().map(|(_, group)| group).collect()
}

fn coordinates(position: LngLat) -> Group {
    let degrees = |degrees| fixed(degrees, DECIMALS);
    let label = [degrees(position.lat()), degrees(position.lng())].join(", ");
    Group {
        kind: GroupKind::Coordinates,
        suggestions: vec![Suggestion {
            target: Target::Coordinates(position),
            marks: Vec::new(),
            label,
        }],
    }
}

fn suggestion(label: &str, target: Target, query: &Query, typos: bool) -> Suggestion {
    Suggestion {
        target,
        marks: marks(label, query, typos),
        label: label.to_owned(),
    }
}

type Ranked = (Score, Group);

/// Adds a group behind those that answer better, or as well and come first by kind.
fn add(
    groups: &mut Vec<Ranked>,
    kind: GroupKind,
    candidates: &[Candidate],
    say: &dyn Fn(u32) -> Suggestion,
) {
    let Some(best) = candidates.first() else {
        return;
    };
    let suggestions = candidates.iter().map(|candidate| say(candidate.id));
    let group = Group {
        kind,
        suggestions: suggestions.collect(),
    };
    insert_by_key(groups, (best.score, group), |(score, group)| {
        (Reverse(score.tier), group.kind)
    });
}

/// What answers among the labels. The ids of families follow those of rubriques.
struct Labels {
    categories: Vec<Candidate>,
    communes: Vec<Candidate>,
}

impl Labels {
    fn find(sources: &Sources<'_>, query: &Query, typos: bool, most: usize) -> Self {
        let communes = sources.gazetteer;
        let communes =
            communes.map(|communes| best_communes(communes, query, typos, sources.near, most));
        Self {
            categories: best_headings(sources.taxonomy, query, typos, most),
            communes: communes.unwrap_or_default(),
        }
    }

    const fn is_empty(&self) -> bool {
        self.categories.is_empty() && self.communes.is_empty()
    }
}

fn best_headings(taxonomy: &Taxonomy, query: &Query, typos: bool, most: usize) -> Vec<Candidate> {
    let fallback = taxonomy.fallback();
    let families = taxonomy.families().len();
    let mut best = Best::new(most, &|_| "");
    for id in (0..).take(taxonomy.categories().len() + families) {
        let (target, label) = heading(taxonomy, id);
        let category = match target {
            Target::Category(at) if at == fallback => continue,
            Target::Category(at) => Some(taxonomy.category(at)),
            Target::Family(_) | Target::Coordinates(_) | Target::Commune(_) | Target::Place(_) => {
                None
            }
        };
        let aliases = category.map_or(&[][..], |category| &category.aliases);
        let score = |label: &str| {
            let folded = fold_spelt(label);
            rank(&folded, "", Letters::of(&folded), query, typos)
        };
        let by_label = Lang::ALL
            .into_iter()
            .filter_map(|lang| score(label.get(lang)));
        let by_alias = aliases.iter().filter_map(|alias| score(alias));
        if let Some(score) = by_label.chain(by_alias.map(Score::lowered)).max() {
            best.offer(Candidate { score, cost: 0, id });
        }
    }
    best.found()
}

/// A rubrique or family by its number among both.
fn heading(taxonomy: &Taxonomy, id: u32) -> (Target, &LocalText) {
    let at = u16::try_from(id).unwrap_or(u16::MAX);
    let categories = u16::try_from(taxonomy.categories().len()).unwrap_or(u16::MAX);
    if let Some(family) = at.checked_sub(categories) {
        let family = FamilyIndex(family);
        (Target::Family(family), &taxonomy.family(family).label)
    } else {
        let category = CategoryIndex(at);
        (
            Target::Category(category),
            &taxonomy.category(category).label,
        )
    }
}

fn best_communes(
    gazetteer: &Gazetteer,
    query: &Query,
    typos: bool,
    near: Option<LngLat>,
    most: usize,
) -> Vec<Candidate> {
    let near = near.map(Near::new);
    let mut best = Best::new(most, &|_| "");
    for (CommuneIndex(at), commune) in gazetteer.communes() {
        let Commune {
            folded,
            postcodes,
            letters,
            ..
        } = commune;
        let score = rank(folded, postcodes, letters, query, typos);
        if let Some(score) = score.filter(|score| best.wants(*score)) {
            best.offer(Candidate {
                score,
                cost: float_key(remoteness(&commune, near)),
                id: u32::from(at),
            });
        }
    }
    best.found()
}

/// How little a commune draws (Reilly's law of retail gravitation): the square of its distance over its population, or
/// without a place to be near, one over its population.
fn remoteness(commune: &Commune<'_>, near: Option<Near>) -> f64 {
    let apart = near.map_or(1.0, |near| near.apart(commune.position));
    apart / f64::from(commune.population.max(1))
}

fn commune_index(id: u32) -> CommuneIndex {
    CommuneIndex(u16::try_from(id).unwrap_or(u16::MAX))
}
