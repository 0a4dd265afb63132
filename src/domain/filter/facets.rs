//! Sets of establishments by what can be chosen, and what each choice would show.
//!
//! One bit set a rubrique, service and label, in slot order of the cluster index. A filter is a few ORs and ANDs of
//! whole words, a count beside an option one AND and a population count: O(options × n / 64).

use core::ops::Range;

use super::Selection;
use crate::domain::bitset::BitSet;
use crate::domain::order::insert_by_key;
use crate::domain::taxonomy::CategoryIndex;
use crate::domain::vocabulary::{LabelIndex, ServiceIndex, Vocabulary};

/// What facets need to know of each record. Values past the vocabulary are ignored.
pub trait FacetSource {
    /// Its rubrique.
    fn category(&self, record: u32) -> CategoryIndex;
    /// Its services.
    fn services(&self, record: u32) -> impl Iterator<Item = ServiceIndex>;
    /// Its labels.
    fn labels(&self, record: u32) -> impl Iterator<Item = LabelIndex>;
}

/// How many options of each kind there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetShape {
    /// The rubriques of each family.
    pub families: Vec<Range<u16>>,
    /// Number of rubriques.
    pub categories: usize,
    /// Number of services.
    pub services: usize,
    /// Number of labels.
    pub labels: usize,
}

impl From<&Vocabulary> for FacetShape {
    fn from(vocabulary: &Vocabulary) -> Self {
        let families = vocabulary.taxonomy.families().iter();
        Self {
            families: families.map(|family| family.categories.clone()).collect(),
            categories: vocabulary.taxonomy.categories().len(),
            services: vocabulary.services.len(),
            labels: vocabulary.labels.len(),
        }
    }
}

/// What choosing each option would show, by option.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Each rubrique alone, under the chosen services and labels.
    pub categories: Vec<u32>,
    /// Each family alone, under the chosen services and labels.
    pub families: Vec<u32>,
    /// Each service beside what is chosen; what is shown now, if it is chosen.
    pub services: Vec<u32>,
    /// Each label beside what is chosen; what is shown now, if it is chosen.
    pub labels: Vec<u32>,
}

/// A part of a selection that can be dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Chosen {
    /// All chosen rubriques.
    Categories,
    /// One service.
    Service(ServiceIndex),
    /// One label.
    Label(LabelIndex),
}

/// The sets, in slot order.
#[derive(Clone, Debug)]
pub struct Facets {
    len: usize,
    families: Vec<BitSet>,
    family_ranges: Vec<Range<u16>>,
    categories: Vec<BitSet>,
    services: Vec<BitSet>,
    labels: Vec<BitSet>,
}

impl Facets {
    /// Builds the sets of the records in `order`, the index's (slot → record). O(n).
    pub fn build(order: &[u32], shape: FacetShape, source: &impl FacetSource) -> Self {
        let empty = |options: usize| vec![BitSet::new(order.len(), false); options];
        let mut facets = Self {
            len: order.len(),
            families: Vec::new(),
            categories: empty(shape.categories),
            services: empty(shape.services),
            labels: empty(shape.labels),
            family_ranges: shape.families,
        };
        for (slot, &record) in order.iter().enumerate() {
            mark(&mut facets.categories, source.category(record).0, slot);
            source
                .services(record)
                .for_each(|ServiceIndex(at)| mark(&mut facets.services, at, slot));
            source
                .labels(record)
                .for_each(|LabelIndex(at)| mark(&mut facets.labels, at, slot));
        }
        facets.families = facets
            .family_ranges
            .iter()
            .map(|range| {
                let mut family = BitSet::new(facets.len, false);
                facets.add_each(&mut family, range.clone().map(CategoryIndex));
                family
            })
            .collect();
        facets
    }

    /// The slots among `within` that a selection shows; `None` stands for all.
    pub fn apply(&self, selection: &Selection, within: Option<&BitSet>) -> BitSet {
        let mut shown = self.in_categories(selection);
        self.keep_all_of(&mut shown, selection, None);
        keep_within(&mut shown, within);
        shown
    }

    /// What choosing each option would show, among the slots of `within`; `None` stands for all.
    pub fn counts(&self, selection: &Selection, within: Option<&BitSet>) -> Counts {
        let mut others = BitSet::new(self.len, true);
        self.keep_all_of(&mut others, selection, None);
        keep_within(&mut others, within);
        let mut shown = self.in_categories(selection);
        shown.and(&others);
        let counts = |sets: &[BitSet], among: &BitSet| {
            sets.iter().map(|set| set.intersect_count(among)).collect()
        };
        Counts {
            categories: counts(&self.categories, &others),
            families: counts(&self.families, &others),
            services: counts(&self.services, &shown),
            labels: counts(&self.labels, &shown),
        }
    }

    /// The places of each family, in slot order: what the ring of a cluster's badge counts.
    pub fn family_groups(&self) -> &[BitSet] {
        &self.families
    }

    /// Which single part of a selection to drop, and how many places among `within` that shows; only those that show
    /// any, the most first. For "no result".
    pub fn remedies(&self, selection: &Selection, within: Option<&BitSet>) -> Vec<(Chosen, u32)> {
        let categories = Some(Chosen::Categories).filter(|_| !selection.categories.is_empty());
        let services = selection
            .services
            .iter()
            .map(|&service| Chosen::Service(service));
        let labels = selection.labels.iter().map(|&label| Chosen::Label(label));
        let chosen = categories.into_iter().chain(services).chain(labels);
        let mut remedies = Vec::new();
        for dropped in chosen {
            let mut shown = self.apply_without(selection, dropped);
            keep_within(&mut shown, within);
            let count = shown.count();
            if count > 0 {
                let order = |&(chosen, count): &(Chosen, u32)| (core::cmp::Reverse(count), chosen);
                insert_by_key(&mut remedies, (dropped, count), order);
            }
        }
        remedies
    }

    fn apply_without(&self, selection: &Selection, dropped: Chosen) -> BitSet {
        let mut shown = if dropped == Chosen::Categories {
            BitSet::new(self.len, true)
        } else {
            self.in_categories(selection)
        };
        self.keep_all_of(&mut shown, selection, Some(dropped));
        shown
    }

    /// The slots in any chosen rubrique; all when none is chosen.
    fn in_categories(&self, selection: &Selection) -> BitSet {
        if selection.categories.is_empty() {
            return BitSet::new(self.len, true);
        }
        let mut any = BitSet::new(self.len, false);
        let mut single = selection.categories.clone();
        // The rubriques of a family that is chosen whole have one set already.
        for (range, family) in self.family_ranges.iter().zip(&self.families) {
            let rubriques = CategoryIndex(range.start)..CategoryIndex(range.end);
            if selection.categories.count_in(rubriques) == range.len() {
                any.or(family);
                single.retain(|category| !range.contains(&category.0));
            }
        }
        self.add_each(&mut any, single.iter().copied());
        any
    }

    /// Adds the slots of each of some rubriques.
    fn add_each(&self, any: &mut BitSet, categories: impl Iterator<Item = CategoryIndex>) {
        for set in categories.filter_map(|CategoryIndex(at)| self.categories.get(usize::from(at))) {
            any.or(set);
        }
    }

    /// Keeps the slots with every chosen service and label but the dropped one. One that no record can have (past
    /// the vocabulary) leaves none.
    fn keep_all_of(&self, shown: &mut BitSet, selection: &Selection, dropped: Option<Chosen>) {
        let services = selection
            .services
            .iter()
            .map(|&at| (Chosen::Service(at), &self.services, at.0));
        let labels = selection
            .labels
            .iter()
            .map(|&at| (Chosen::Label(at), &self.labels, at.0));
        for (_, sets, at) in services
            .chain(labels)
            .filter(|(chosen, ..)| Some(*chosen) != dropped)
        {
            match sets.get(usize::from(at)) {
                Some(set) => shown.and(set),
                None => *shown = BitSet::new(self.len, false),
            }
        }
    }
}

fn keep_within(shown: &mut BitSet, within: Option<&BitSet>) {
    if let Some(within) = within {
        shown.and(within);
    }
}

fn mark(sets: &mut [BitSet], at: u16, slot: usize) {
    if let Some(set) = sets.get_mut(usize::from(at)) {
        set.insert(slot);
    }
}
