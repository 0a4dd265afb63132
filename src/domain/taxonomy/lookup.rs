//! The maps that find a rubrique by what data says of it, built once.

use litemap::LiteMap;

use super::fallback::place;
use super::{Category, Family};
use crate::domain::fold::fold;

/// Places by name. The first that claims a name keeps it.
type Places = LiteMap<String, u16>;

/// Everything that finds a rubrique or a family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lookup {
    ids: Places,
    families: Places,
    naf: Places,
    osm: Places,
    names: Places,
}

impl Lookup {
    pub(super) fn new(families: &[Family], categories: &[Category]) -> Self {
        let each = || (0..=u16::MAX).zip(categories);
        let mut lookup = Self {
            ids: Places::new(),
            families: Places::new(),
            naf: Places::new(),
            osm: Places::new(),
            names: Places::new(),
        };
        for (at, category) in each() {
            claim(&mut lookup.ids, category.id.clone(), at);
            claim(&mut lookup.names, fold(&category.id), at);
            for code in &category.naf {
                claim(&mut lookup.naf, naf_key(code), at);
            }
            for tag in &category.osm {
                claim(&mut lookup.osm, tag.clone(), at);
            }
        }
        for (at, category) in each() {
            claim(&mut lookup.names, fold(&category.label.fr), at);
            claim(&mut lookup.names, fold(&category.label.en), at);
        }
        for (at, category) in each() {
            for alias in &category.aliases {
                claim(&mut lookup.names, fold(alias), at);
            }
        }
        lookup.add_families(families, place(categories.len()));
        lookup
    }

    /// Families come last: their names mean their first rubrique only where no rubrique has that name.
    fn add_families(&mut self, families: &[Family], categories: u16) {
        for (at, family) in (0..=u16::MAX).zip(families) {
            claim(&mut self.families, family.id.clone(), at);
            let first = family.categories.start;
            if !family.categories.is_empty() && first < categories {
                for name in [&family.id, &family.label.fr, &family.label.en] {
                    claim(&mut self.names, fold(name), first);
                }
            }
        }
    }

    pub(super) fn id(&self, id: &str) -> Option<u16> {
        self.ids.get(id).copied()
    }

    pub(super) fn family(&self, id: &str) -> Option<u16> {
        self.families.get(id).copied()
    }

    pub(super) fn naf(&self, code: &str) -> Option<u16> {
        self.naf.get(&naf_key(code)).copied()
    }

    pub(super) fn osm(&self, key: &str, value: &str) -> Option<u16> {
        self.osm.get(&[key, "=", value].concat()).copied()
    }

    pub(super) fn name(&self, text: &str) -> Option<u16> {
        self.names.get(&fold(text)).copied()
    }
}

fn claim(places: &mut Places, name: String, at: u16) {
    if !name.is_empty() {
        places.try_insert(name, at);
    }
}

/// A NAF code as it is compared: `10.71C`, `1071c` and `10 71 C` are one.
pub(super) fn naf_key(code: &str) -> String {
    code.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase())
        .collect()
}
