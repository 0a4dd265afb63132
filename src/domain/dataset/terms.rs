//! The vocabulary's words in the data: categories, services and labels, by id, by name, by code.

use std::borrow::Cow;
use std::sync::Arc;

use crate::domain::order::insert_by_key;
use crate::domain::taxonomy::{CategoryIndex, Taxonomy};
use crate::domain::vocabulary::{LabelIndex, ServiceIndex, Term, Vocabulary};

use super::fields::Fields;
use super::issue::{Finding, Outcome, Problem, excerpt};
use super::memory::{Answer, Memory};
use super::property::Property;
use super::value::Value;
use super::words::words;

/// Other ways to say the usual services and labels, folded as [`words`] does.
const SYNONYMS: &[(&str, &str)] = &[
    ("livraison domicile", "livraison"),
    ("livraison a domicile", "livraison"),
    ("livre a domicile", "livraison"),
    ("delivery", "livraison"),
    ("retrait de commande en magasin", "retrait"),
    ("retrait en magasin", "retrait"),
    ("retrait magasin", "retrait"),
    ("click and collect", "retrait"),
    ("click collect", "retrait"),
    ("clic et collecte", "retrait"),
    ("vente a emporter", "emporter"),
    ("a emporter", "emporter"),
    ("plat a emporter", "emporter"),
    ("takeaway", "emporter"),
    ("sur rendez vou", "rendez-vous"),
    ("prise de rendez vou", "rendez-vous"),
    ("a domicile", "domicile"),
    ("vente en ligne", "en-ligne"),
    ("boutique en ligne", "en-ligne"),
    ("acces pmr", "pmr"),
    ("accessible pmr", "pmr"),
    ("agriculture biologique", "bio"),
    ("ab", "bio"),
];

/// Looks words up in a vocabulary and remembers the answers.
#[derive(Debug)]
pub(super) struct Matcher {
    vocabulary: Arc<Vocabulary>,
    categories: Memory,
    services: Memory,
    labels: Memory,
    /// The rubrique of records that say nothing of theirs.
    default: Option<CategoryIndex>,
    /// Whether a record came that only the taxonomy's file of codes can sort in.
    pub(super) wants_codes: bool,
}

impl Matcher {
    /// `default` names the rubrique of records that say nothing of theirs, by id, name or code.
    pub(super) fn new(vocabulary: Arc<Vocabulary>, default: Option<&str>) -> Self {
        let taxonomy = &vocabulary.taxonomy;
        Self {
            default: default.and_then(|text| taxonomy.find(text)),
            vocabulary,
            categories: Memory::default(),
            services: Memory::default(),
            labels: Memory::default(),
            wants_codes: false,
        }
    }

    /// The rubrique of a record: by its category, else its activity code (NAF), else its OpenStreetMap tags.
    pub(super) fn category(
        &mut self,
        fields: &Fields<'_>,
        findings: &mut Vec<Finding>,
    ) -> CategoryIndex {
        let text = fields.text(Property::Category);
        let answer = text.map(|text| self.category_answer(text));
        if let Some(index) = answer.as_ref().and_then(|answer| answer.place) {
            return CategoryIndex(index);
        }
        let taxonomy = &self.vocabulary.taxonomy;
        let says_nothing =
            text.is_none() && fields.text(Property::Naf).is_none() && first_tag(fields).is_none();
        if let Some(default) = self.default.filter(|_| says_nothing) {
            return default;
        }
        if taxonomy.codes_file().is_some() {
            self.wants_codes = true;
            return taxonomy.fallback();
        }
        let by_code = fields
            .text(Property::Naf)
            .and_then(|code| taxonomy.by_naf(code));
        let by_tags = || {
            fields
                .osm_tags()
                .find_map(|(key, value)| by_osm(taxonomy, key, value))
        };
        if let Some(index) = by_code.or_else(by_tags) {
            return index;
        }
        let problem = match (text, answer) {
            (Some(text), Some(answer)) => Problem::UnknownCategory {
                value: excerpt(text),
                suggestion: answer.suggestion,
            },
            _ => match first_tag(fields) {
                Some(value) => Problem::UnknownCategory {
                    value,
                    suggestion: None,
                },
                None => Problem::MissingCategory,
            },
        };
        findings.push(Finding::property(
            Property::Category.name(),
            problem,
            Outcome::Mended,
        ));
        self.default.unwrap_or(taxonomy.fallback())
    }

    fn category_answer(&mut self, text: &str) -> Answer {
        let vocabulary = &self.vocabulary;
        self.categories.recall(text, &|| {
            let taxonomy = &vocabulary.taxonomy;
            let index = (taxonomy.find(text))
                .or_else(|| taxonomy.find(&words(text)))
                .or_else(|| taxonomy.by_naf(text));
            let suggestion = if index.is_none() {
                suggestion(vocabulary, text)
            } else {
                None
            };
            Answer {
                place: index.map(|index| index.0),
                suggestion,
            }
        })
    }

    /// The services of a record; those known are replaced by their ids in its list.
    pub(super) fn services(
        &mut self,
        fields: &mut Fields<'_>,
        findings: &mut Vec<Finding>,
    ) -> Vec<ServiceIndex> {
        let terms = &self.vocabulary.services;
        let problem = |value| Problem::UnknownService { value };
        let memory = &mut self.services;
        let places = resolve(fields, Property::Services, terms, memory, problem, findings);
        places.into_iter().map(ServiceIndex).collect()
    }

    /// The labels of a record; those known are replaced by their ids in its list.
    pub(super) fn labels(
        &mut self,
        fields: &mut Fields<'_>,
        findings: &mut Vec<Finding>,
    ) -> Vec<LabelIndex> {
        let terms = &self.vocabulary.labels;
        let problem = |value| Problem::UnknownLabel { value };
        let memory = &mut self.labels;
        let places = resolve(fields, Property::Labels, terms, memory, problem, findings);
        places.into_iter().map(LabelIndex).collect()
    }
}

/// The rubrique of an OpenStreetMap tag; of several values (`a;b`) the first that is known.
fn by_osm(taxonomy: &Taxonomy, key: &str, value: &str) -> Option<CategoryIndex> {
    value
        .split(';')
        .find_map(|value| taxonomy.by_osm(key, value.trim()))
}

fn first_tag(fields: &Fields<'_>) -> Option<String> {
    fields
        .osm_tags()
        .next()
        .map(|(key, value)| excerpt(&format!("{key}={value}")))
}

/// Looks up each item of a list property, and what OpenStreetMap tags add to it; the places of those known among `terms`.
fn resolve<'a>(
    fields: &mut Fields<'a>,
    property: Property,
    terms: &[Term],
    memory: &mut Memory,
    problem: fn(String) -> Problem,
    findings: &mut Vec<Finding>,
) -> Vec<u16> {
    let mut items: Vec<Cow<'a, str>> = Vec::new();
    if let Value::List(found) = fields.take(property) {
        items = found;
    }
    for id in fields.flags(property) {
        items.push(Cow::Borrowed(id));
    }
    let mut indices = Vec::new();
    let mut unknown: Vec<String> = Vec::new();
    items.retain_mut(|item| {
        let found = memory.recall(item, &|| Answer {
            place: place(terms, item),
            suggestion: None,
        });
        let Some(index) = found.place else {
            unknown.push(excerpt(item));
            return true;
        };
        if indices.contains(&index) {
            return false;
        }
        insert_by_key(&mut indices, index, |index| *index);
        let term = terms.get(usize::from(index));
        if let Some(term) = term.filter(|term| term.id != item.as_ref()) {
            *item = Cow::Owned(term.id.clone());
        }
        true
    });
    if !unknown.is_empty() {
        let value = excerpt(&unknown.join(", "));
        findings.push(Finding::property(
            property.name(),
            problem(value),
            Outcome::Kept,
        ));
    }
    if !items.is_empty() {
        fields.set(property, Value::List(items));
    }
    indices
}

/// The place of a term by its id, its name in either language, or a synonym.
fn place(terms: &[Term], text: &str) -> Option<u16> {
    let text_words = words(text);
    let by_id = |id: &str| terms.iter().position(|term| term.id == id);
    let says = |name: &str| !text_words.is_empty() && words(name) == text_words;
    let by_name = || {
        terms
            .iter()
            .position(|term| says(&term.id) || says(&term.name.fr) || says(&term.name.en))
    };
    let by_synonym = || {
        let synonym = SYNONYMS.iter().find(|(words, _)| *words == text_words)?;
        by_id(synonym.1)
    };
    by_id(text)
        .or_else(by_name)
        .or_else(by_synonym)
        .and_then(|at| u16::try_from(at).ok())
}

/// The id of the rubrique whose id or label is nearest, at most a third of it apart.
fn suggestion(vocabulary: &Vocabulary, text: &str) -> Option<String> {
    let wanted = words(&excerpt(text));
    let nearest = vocabulary
        .taxonomy
        .categories()
        .iter()
        .filter_map(|category| {
            let own = category.id.rsplit('.').next().unwrap_or_default();
            let names = [own, &category.id, &category.label.fr, &category.label.en];
            let apart = names
                .map(|name| strsim::levenshtein(&wanted, &words(name)))
                .into_iter()
                .min()?;
            Some((apart, &category.id))
        });
    let (apart, id) = nearest.min_by_key(|(apart, _)| *apart)?;
    (apart * 3 <= wanted.chars().count()).then(|| id.clone())
}
