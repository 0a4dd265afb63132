//! From a source's names to the properties of the contract: a [`Mapping`] compiled once to a lookup table.

use crate::domain::config::{Mapping, MappingRule, TemplatePart};

use super::aliases::{ALIASES, CHAIN_NAMES, OSM_FLAGS, OSM_KEYS};
use super::property::{ALL, COUNT, Property};

/// Where a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// To a property; of several values the one with the lowest rank wins.
    Property(Property, u8),
    /// To the OpenStreetMap tag at this place of [`OSM_KEYS`].
    Osm(usize),
    /// To the flag at this place of [`OSM_FLAGS`].
    Flag(usize),
    /// To the ingredient of a template with this number.
    Ingredient(usize),
}

/// The rank of a feature's own `id`, between the property `id` and its aliases.
pub(super) const FEATURE_ID_RANK: u8 = 1;
/// The rank from which on a name is that of the chain.
pub(super) const CHAIN_RANK: u8 = 200;

/// The lookup table.
#[derive(Debug)]
pub(super) struct Names {
    /// Sorted by folded name, so that equal names stand side by side.
    entries: Vec<(Box<[u8]>, Target)>,
    /// One more than the place of a name's first entry, by its hash and from there on; 0 for none.
    slots: Vec<u16>,
    /// Rules that do more than name, by the place of their property; empty where there is none.
    rules: Vec<MappingRule>,
    /// The names that templates are made of.
    ingredients: Vec<String>,
}

impl Names {
    /// The table of a mapping: its rules, and for the other properties the contract's own names and their aliases.
    pub(super) fn new(mapping: &Mapping) -> Self {
        let mut entries = Vec::new();
        let mut ingredients = Vec::new();
        let mut rules = Vec::new();
        for property in ALL {
            let rule = mapping.rules.get(property.name());
            let from = rule.map(|rule| rule.from.as_slice()).unwrap_or_default();
            if from.is_empty() {
                add_default(&mut entries, property);
            } else {
                add(&mut entries, property, 0, from.iter().map(String::as_str));
            }
            if property == Property::Name {
                add(&mut entries, property, CHAIN_RANK, CHAIN_NAMES);
            }
            if let Some(rule) = rule.filter(|rule| does_more(rule)) {
                rules.resize(COUNT, MappingRule::default());
                ingredients.extend(names_in(&rule.template).map(str::to_owned));
                if let Some(slot) = rules.get_mut(property.place()) {
                    *slot = rule.clone();
                }
            }
        }
        let numbered = ingredients.iter().enumerate();
        entries.extend(numbered.map(|(at, name)| (fold(name), Target::Ingredient(at))));
        entries.extend(
            OSM_KEYS
                .iter()
                .enumerate()
                .map(|(at, key)| (fold(key), Target::Osm(at))),
        );
        entries.extend(
            OSM_FLAGS
                .iter()
                .enumerate()
                .map(|(at, flag)| (fold(flag.0), Target::Flag(at))),
        );
        Self {
            rules,
            ingredients,
            ..Self::from_entries(entries)
        }
    }

    /// The contract's own names only, for what we wrote ourselves.
    pub(super) fn contract() -> Self {
        let entries = ALL
            .iter()
            .map(|&property| (fold(property.name()), Target::Property(property, 0)))
            .collect();
        Self::from_entries(entries)
    }

    fn from_entries(unsorted: Vec<(Box<[u8]>, Target)>) -> Self {
        let mut entries = Vec::with_capacity(unsorted.len());
        for entry in unsorted {
            if let Err(place) = entries.binary_search(&entry) {
                entries.insert(place, entry);
            }
        }
        let mut slots = vec![0; (4 * entries.len()).next_power_of_two()];
        let mut before: &[u8] = &[];
        for (number, (name, _)) in (1..=u16::MAX).zip(&entries) {
            if **name == *before {
                continue;
            }
            before = name;
            let free = probes(slots.len(), name).find(|at| slots.get(*at) == Some(&0));
            if let Some(slot) = free.and_then(|at| slots.get_mut(at)) {
                *slot = number;
            }
        }
        Self {
            entries,
            slots,
            rules: Vec::new(),
            ingredients: Vec::new(),
        }
    }

    /// Where the values under this name go: a slice of the table.
    pub(super) fn find(&self, name: &str) -> Found {
        let matches = |entry: &(Box<[u8]>, Target)| equals(&entry.0, name);
        for at in probes(self.slots.len(), name.as_bytes()) {
            let number = self.slots.get(at).copied().map_or(0, usize::from);
            let Some(start) = number.checked_sub(1) else {
                break;
            };
            let entries = self.entries.get(start..).unwrap_or_default();
            let len = entries.iter().take_while(|entry| matches(entry)).count();
            if len > 0 {
                return Found { start, len };
            }
        }
        Found::default()
    }

    /// The targets that [`Self::find`] found.
    pub(super) fn targets(&self, found: Found) -> impl Iterator<Item = Target> {
        self.entries
            .iter()
            .skip(found.start)
            .take(found.len)
            .map(|(_, target)| *target)
    }

    /// The rule of a property that does more than name; `None` where there is none.
    pub(super) fn rule(&self, property: Property) -> Option<&MappingRule> {
        self.rules.get(property.place())
    }

    /// The rubrique of records that say nothing of theirs.
    pub(super) fn default_category(&self) -> Option<&str> {
        self.rule(Property::Category)?.default.as_deref()
    }

    /// The number of a template's ingredient.
    pub(super) fn ingredient(&self, name: &str) -> Option<usize> {
        self.ingredients.iter().position(|own| own == name)
    }
}

fn does_more(rule: &MappingRule) -> bool {
    !rule.template.is_empty()
        || !rule.values.is_empty()
        || rule.separator.is_some()
        || rule.default.is_some()
}

fn names_in(template: &[TemplatePart]) -> impl Iterator<Item = &str> {
    template.iter().filter_map(|part| match part {
        TemplatePart::Value(name) => Some(name.as_str()),
        TemplatePart::Text(_) => None,
    })
}

/// A run of the table's entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    start: usize,
    len: usize,
}

impl Found {
    /// Whether the name is none that we read.
    pub(super) const fn is_empty(self) -> bool {
        self.len == 0
    }
}

fn add_default(entries: &mut Vec<(Box<[u8]>, Target)>, property: Property) {
    let aliases = ALIASES
        .iter()
        .find(|(of, _)| *of == property)
        .map_or(&[][..], |(_, names)| *names);
    let aliases = aliases
        .iter()
        .copied()
        .filter(|name| !CHAIN_NAMES.contains(name));
    add(entries, property, 0, [property.name()]);
    add(entries, property, FEATURE_ID_RANK + 1, aliases);
}

fn add<'n>(
    entries: &mut Vec<(Box<[u8]>, Target)>,
    property: Property,
    first_rank: u8,
    names: impl IntoIterator<Item = &'n str>,
) {
    for (name, rank) in names.into_iter().zip(first_rank..=u8::MAX) {
        let name = fold(name);
        // The same name twice for one property: the better rank stands.
        let known = |entry: &(Box<[u8]>, Target)| {
            entry.0 == name && matches!(entry.1, Target::Property(of, _) if of == property)
        };
        if !entries.iter().any(known) {
            entries.push((name, Target::Property(property, rank)));
        }
    }
}

/// The places of a table, whose length is a power of two, where the entry of a name may be, likeliest first.
fn probes(len: usize, name: &[u8]) -> impl Iterator<Item = usize> {
    let hash = name.iter().fold(0x811C_9DC5_u32, |hash, byte| {
        (hash ^ u32::from(fold_byte(*byte))).wrapping_mul(0x0100_0193)
    });
    let first = usize::try_from(hash ^ hash >> 15).unwrap_or_default();
    (0..len).map(move |step| first.wrapping_add(step) & (len - 1))
}

fn fold(name: &str) -> Box<[u8]> {
    name.bytes().map(fold_byte).collect()
}

const fn fold_byte(byte: u8) -> u8 {
    match byte {
        b' ' | b'-' => b'_',
        _ => byte.to_ascii_lowercase(),
    }
}

fn equals(folded: &[u8], name: &str) -> bool {
    folded.len() == name.len()
        && folded
            .iter()
            .zip(name.bytes())
            .all(|(a, b)| *a == fold_byte(b))
}
