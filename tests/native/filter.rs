//! Facets against brute force, and the choices of a visitor.
#![expect(clippy::unwrap_used, reason = "test helpers over small valid literals")]

use std::collections::BTreeSet;

use geolocal::domain::bitset::BitSet;
use geolocal::domain::filter::{Chosen, FacetShape, FacetSource, Facets, Selection, TriState};
use geolocal::domain::lang::LocalText;
use geolocal::domain::sorted_set::SortedSet;
use geolocal::domain::taxonomy::{CategoryIndex, Family, HexColour};
use geolocal::domain::vocabulary::{LabelIndex, ServiceIndex};
use proptest::prelude::*;

const CATEGORIES: u16 = 5;
const SERVICES: u16 = 4;
const LABELS: u16 = 3;

#[derive(Clone, Debug)]
struct Record {
    category: CategoryIndex,
    services: BTreeSet<ServiceIndex>,
    labels: BTreeSet<LabelIndex>,
}

impl Record {
    fn passes(&self, selection: &Selection) -> bool {
        (selection.categories.is_empty() || selection.categories.contains(&self.category))
            && (selection.services.iter()).all(|one| self.services.contains(one))
            && (selection.labels.iter()).all(|one| self.labels.contains(one))
    }
}

struct Records(Vec<Record>);

impl Records {
    fn at(&self, record: u32) -> &Record {
        self.0.get(usize::try_from(record).unwrap()).unwrap()
    }

    fn count(&self, selection: &Selection) -> u32 {
        let passing = self
            .0
            .iter()
            .filter(|record| record.passes(selection))
            .count();
        u32::try_from(passing).unwrap()
    }

    /// Facets in an order that is not the records' own.
    fn facets(&self) -> (Vec<u32>, Facets) {
        let order: Vec<u32> = (0..u32::try_from(self.0.len()).unwrap()).rev().collect();
        let facets = Facets::build(&order, shape(), self);
        (order, facets)
    }
}

impl FacetSource for Records {
    fn category(&self, record: u32) -> CategoryIndex {
        self.at(record).category
    }

    fn services(&self, record: u32) -> impl Iterator<Item = ServiceIndex> {
        self.at(record).services.iter().copied()
    }

    fn labels(&self, record: u32) -> impl Iterator<Item = LabelIndex> {
        self.at(record).labels.iter().copied()
    }
}

fn shape() -> FacetShape {
    let (services, labels) = (usize::from(SERVICES), usize::from(LABELS));
    let families = vec![0..2, 2..5, 5..5];
    FacetShape {
        families,
        categories: usize::from(CATEGORIES),
        services,
        labels,
    }
}

fn subset<T: Ord + core::fmt::Debug>(
    options: u16,
    most: usize,
    index: fn(u16) -> T,
) -> impl Strategy<Value = BTreeSet<T>> {
    proptest::collection::btree_set((0..options).prop_map(index), 0..=most)
}

fn records() -> impl Strategy<Value = Records> {
    let record = (
        0..CATEGORIES,
        subset(SERVICES, 4, ServiceIndex),
        subset(LABELS, 3, LabelIndex),
    );
    let record = record.prop_map(|(category, services, labels)| Record {
        category: CategoryIndex(category),
        services,
        labels,
    });
    proptest::collection::vec(record, 0..150).prop_map(Records)
}

/// Now and then with an option that the vocabulary lacks.
fn selection() -> impl Strategy<Value = Selection> {
    let categories = subset(CATEGORIES + 1, 3, CategoryIndex);
    let services = subset(SERVICES + 1, 2, ServiceIndex);
    let labels = subset(LABELS, 1, LabelIndex);
    (categories, services, labels).prop_map(|(categories, services, labels)| Selection {
        categories: categories.into_iter().collect(),
        services: services.into_iter().collect(),
        labels: labels.into_iter().collect(),
    })
}

impl core::fmt::Debug for Records {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.0.fmt(f)
    }
}

proptest! {
    #[test]
    fn shows_what_brute_force_shows(records in records(), selection in selection()) {
        let (order, facets) = records.facets();
        let shown = facets.apply(&selection, None);
        prop_assert_eq!(shown.len(), order.len());
        for (slot, &record) in order.iter().enumerate() {
            prop_assert_eq!(shown.get(slot), records.at(record).passes(&selection));
        }
    }

    #[test]
    fn counts_what_choosing_each_option_would_show(records in records(), selection in selection()) {
        let counts = records.facets().1.counts(&selection, None);
        let alone = |categories: core::ops::Range<u16>| {
            let categories: SortedSet<_> = categories.map(CategoryIndex).collect();
            if categories.is_empty() { 0 } else {
                records.count(&Selection { categories, ..selection.clone() })
            }
        };
        let categories: Vec<_> = (0..CATEGORIES).map(|at| alone(at..at + 1)).collect();
        let families: Vec<_> = shape().families.into_iter().map(alone).collect();
        prop_assert_eq!(counts.categories, categories);
        prop_assert_eq!(counts.families, families);
        for (at, &count) in (0..).zip(&counts.services) {
            let mut with = selection.clone();
            with.services.insert(ServiceIndex(at));
            prop_assert_eq!(count, records.count(&with));
        }
        for (at, &count) in (0..).zip(&counts.labels) {
            let mut with = selection.clone();
            with.labels.insert(LabelIndex(at));
            prop_assert_eq!(count, records.count(&with));
        }
        prop_assert_eq!((counts.services.len(), counts.labels.len()), (4, 3));
    }

    #[test]
    fn within_some_places_only_those_count(
        records in records(), selection in selection(), kept in proptest::collection::vec(any::<bool>(), 150),
    ) {
        let (order, facets) = records.facets();
        let mut within = BitSet::new(order.len(), false);
        (0..order.len()).zip(kept).filter(|(_, kept)| *kept).for_each(|(slot, _)| within.insert(slot));
        let mut expected = facets.apply(&selection, None);
        expected.and(&within);
        prop_assert_eq!(&facets.apply(&selection, Some(&within)), &expected);
        // What is chosen already counts what is shown.
        let counts = facets.counts(&selection, Some(&within));
        for &ServiceIndex(at) in &selection.services {
            if let Some(count) = counts.services.get(usize::from(at)) {
                prop_assert_eq!(*count, expected.count());
            }
        }
        let all: u32 = facets.counts(&Selection::default(), Some(&within)).families.iter().sum();
        prop_assert_eq!(all, within.count());
        let remedies = facets.remedies(&selection, Some(&within));
        prop_assert!(remedies.iter().all(|(_, count)| *count <= within.count()));
    }

    #[test]
    fn one_more_service_or_label_never_shows_more(
        records in records(), selection in selection(), service in 0..SERVICES, label in 0..LABELS,
    ) {
        let facets = records.facets().1;
        let mut narrower = selection.clone();
        narrower.services.insert(ServiceIndex(service));
        narrower.labels.insert(LabelIndex(label));
        let (shown, fewer) = (facets.apply(&selection, None), facets.apply(&narrower, None));
        prop_assert_eq!(fewer.intersect_count(&shown), fewer.count());
    }

    #[test]
    fn one_more_rubrique_beside_another_never_shows_fewer(
        records in records(), selection in selection(), category in 0..CATEGORIES,
    ) {
        prop_assume!(!selection.categories.is_empty());
        let facets = records.facets().1;
        let mut wider = selection.clone();
        wider.categories.insert(CategoryIndex(category));
        let (shown, more) = (facets.apply(&selection, None), facets.apply(&wider, None));
        prop_assert_eq!(shown.intersect_count(&more), shown.count());
    }

    #[test]
    fn remedies_drop_one_choice_and_come_best_first(records in records(), selection in selection()) {
        let without = |chosen: Chosen| {
            let mut left = selection.clone();
            match chosen {
                Chosen::Categories => left.categories.clear(),
                Chosen::Service(service) => assert!(left.services.remove(&service)),
                Chosen::Label(label) => assert!(left.labels.remove(&label)),
            }
            records.count(&left)
        };
        let remedies = records.facets().1.remedies(&selection, None);
        prop_assert!(remedies.is_sorted_by(|a, b| a.1 >= b.1));
        prop_assert!(remedies.iter().all(|&(chosen, count)| count > 0 && count == without(chosen)));
        let categories = Some(Chosen::Categories).filter(|_| !selection.categories.is_empty());
        let services = selection.services.iter().map(|&service| Chosen::Service(service));
        let labels = selection.labels.iter().map(|&label| Chosen::Label(label));
        let helpful = categories.into_iter().chain(services).chain(labels);
        prop_assert_eq!(remedies.len(), helpful.filter(|&chosen| without(chosen) > 0).count());
    }

    #[test]
    fn families_share_out_all_places(records in records()) {
        let facets = records.facets().1;
        let sizes: Vec<_> = facets.family_groups().iter().map(BitSet::count).collect();
        prop_assert_eq!(sizes.len(), 3);
        prop_assert_eq!(sizes.iter().sum::<u32>(), records.count(&Selection::default()));
    }
}

fn family(categories: core::ops::Range<u16>) -> Family {
    Family {
        id: String::from("alimentation"),
        label: LocalText {
            fr: String::new(),
            en: String::new(),
        },
        colour_light: HexColour(String::from("#000000")),
        colour_dark: HexColour(String::from("#ffffff")),
        icon: String::from("basket"),
        categories,
    }
}

#[test]
fn a_family_is_chosen_as_a_whole_and_left_as_a_whole() {
    let (family, mut selection) = (family(2..4), Selection::default());
    assert_eq!(selection.family_state(&family), TriState::None);
    selection.toggle_category(CategoryIndex(1));
    selection.toggle_category(CategoryIndex(3));
    assert_eq!(selection.family_state(&family), TriState::Some);
    selection.toggle_family(&family);
    assert_eq!(selection.family_state(&family), TriState::All);
    assert_eq!(selection.len(), 3);
    selection.toggle_category(CategoryIndex(2));
    assert_eq!(selection.family_state(&family), TriState::Some);
    selection.toggle_category(CategoryIndex(2));
    selection.toggle_family(&family);
    assert_eq!(selection.family_state(&family), TriState::None);
    assert_eq!(
        selection.categories,
        SortedSet::from_iter([CategoryIndex(1)])
    );
}

#[test]
fn a_family_without_rubriques_is_never_chosen() {
    let (family, mut selection) = (family(2..2), Selection::default());
    selection.toggle_category(CategoryIndex(2));
    selection.toggle_family(&family);
    assert_eq!(selection.family_state(&family), TriState::None);
    assert_eq!(selection.len(), 1);
}

#[test]
fn services_and_labels_toggle_and_clear() {
    let mut selection = Selection::default();
    assert!(selection.is_empty());
    selection.toggle_service(ServiceIndex(1));
    selection.toggle_label(LabelIndex(1));
    assert_eq!(selection.len(), 2);
    selection.toggle_label(LabelIndex(1));
    assert_eq!(selection.len(), 1);
    selection.clear();
    assert!(selection.is_empty());
}
