//! Reading `taxonomy.json`: everything usable is kept, the rest is told.

use serde_json::Value;

use super::fallback;
use super::lookup::naf_key;
use super::problem::TaxonomyProblem;
use super::{Category, CategoryIndex, Family, FamilyIndex, Taxonomy};
use crate::domain::sorted_set::SortedSet;

/// Most families or rubriques; one place stays free for the fallback.
const MAX_PLACES: usize = 65_534;

/// A taxonomy of the usable part of a file, and what was not usable. `codes` is the file that it names for codes, once
/// that is there.
pub(super) fn taxonomy(json: &str, codes: Option<&str>) -> (Taxonomy, Vec<TaxonomyProblem>) {
    let mut reader = Reader::default();
    if let Some(codes) = codes {
        reader.codes = reader.json(codes).unwrap_or_default();
    }
    let root = reader.json(json);
    if let Some(root) = &root {
        reader.families(root.get("families"));
    }
    let codes_file = root.as_ref().and_then(|root| root.get("codes")?.as_str());
    let codes_file = codes_file.filter(|_| codes.is_none());
    let end = reader.categories.len();
    let place = reader
        .categories
        .iter()
        .position(|it| it.id == fallback::CATEGORY);
    let at = CategoryIndex(fallback::place(place.unwrap_or(end)));
    let mut taxonomy = Taxonomy::new(reader.families, reader.categories, at);
    taxonomy.codes_file = codes_file.map(str::to_owned);
    (taxonomy, reader.problems)
}

/// What was read so far.
#[derive(Default)]
pub(super) struct Reader {
    families: Vec<Family>,
    categories: Vec<Category>,
    /// NAF codes, tags and aliases by id of a rubrique, as in the file of codes.
    pub(super) codes: Value,
    /// Ids, NAF codes and tags that a family or rubrique has already.
    pub(super) taken: SortedSet<String>,
    problems: Vec<TaxonomyProblem>,
}

impl Reader {
    pub(super) fn tell(&mut self, path: &str, problem: &str) {
        self.problems.push(TaxonomyProblem {
            path: path.to_owned(),
            problem: problem.to_owned(),
        });
    }

    /// A file as JSON; none is told.
    fn json(&mut self, text: &str) -> Option<Value> {
        let read = serde_json::from_str(text);
        read.inspect_err(|error| {
            self.tell("", &format!("This is not JSON ({error}); nothing is used."));
        })
        .ok()
    }

    fn families(&mut self, value: Option<&Value>) {
        let Some(Value::Array(families)) = value else {
            return self.tell("families", "A list of families is needed.");
        };
        for (at, value) in families.iter().enumerate() {
            self.family(value, &format!("families[{at}]"));
        }
        if !self
            .families
            .iter()
            .any(|family| family.id == fallback::FAMILY)
        {
            self.tell("families", "The family “autres” is missing; it was added.");
        }
    }

    fn family(&mut self, value: &Value, path: &str) {
        let Some(id) = self.id(value, path, "") else {
            return;
        };
        if self.families.len() >= MAX_PLACES {
            return self.tell(path, "There are too many families; this one is left out.");
        }
        let colour = &value["colour"];
        let family = Family {
            label: self.label(value, path, &id),
            colour_light: self.colour(
                &colour["light"],
                &format!("{path}.colour.light"),
                fallback::LIGHT,
            ),
            colour_dark: self.colour(
                &colour["dark"],
                &format!("{path}.colour.dark"),
                fallback::DARK,
            ),
            icon: self.icon(value, path),
            categories: self.categories(&value["categories"], path, &id),
            id,
        };
        self.families.push(family);
    }

    /// The rubriques of the family that is about to be added, and their places.
    fn categories(&mut self, value: &Value, path: &str, family: &str) -> core::ops::Range<u16> {
        let start = fallback::place(self.categories.len());
        let index = FamilyIndex(fallback::place(self.families.len()));
        let list = value.as_array().map_or(&[][..], Vec::as_slice);
        if list.is_empty() {
            self.tell(
                &format!("{path}.categories"),
                "A list of rubriques is needed.",
            );
        }
        for (at, value) in list.iter().enumerate() {
            self.category(value, &format!("{path}.categories[{at}]"), family, index);
        }
        if family == fallback::FAMILY && !self.taken.contains(fallback::CATEGORY) {
            self.tell(
                path,
                "The rubrique “autres.autre” is missing; it was added.",
            );
            self.categories.push(fallback::category(index));
        }
        start..fallback::place(self.categories.len())
    }

    fn category(&mut self, value: &Value, path: &str, family: &str, index: FamilyIndex) {
        let Some(id) = self.id(value, path, &format!("{family}.")) else {
            return;
        };
        if self.categories.len() >= MAX_PLACES {
            return self.tell(path, "There are too many rubriques; this one is left out.");
        }
        let category = Category {
            family: index,
            label: self.label(value, path, &id),
            icon: self.icon(value, path),
            naf: self.claims(value, path, &id, "naf", naf_key),
            osm: self.claims(value, path, &id, "osm", |tag| {
                let whole = tag
                    .split_once('=')
                    .is_some_and(|(key, value)| !key.is_empty() && !value.is_empty());
                if whole { tag.to_owned() } else { String::new() }
            }),
            aliases: self
                .texts(value, path, &id, "aliases")
                .into_iter()
                .map(|(_, text)| text)
                .collect(),
            id,
        };
        self.categories.push(category);
    }
}
