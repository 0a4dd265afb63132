//! What the visitor chose.

use core::ops::Range;

use crate::domain::sorted_set::SortedSet;
use crate::domain::taxonomy::{CategoryIndex, Family};
use crate::domain::vocabulary::{LabelIndex, ServiceIndex};

/// What the visitor chose: any of the rubriques (none means all), and every one of the services and labels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Chosen rubriques; a place must be in one of them. Empty: no restriction.
    pub categories: SortedSet<CategoryIndex>,
    /// Chosen services; a place must offer all of them.
    pub services: SortedSet<ServiceIndex>,
    /// Chosen labels; a place must carry all of them.
    pub labels: SortedSet<LabelIndex>,
}

/// How many of a family's rubriques are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TriState {
    /// None of them.
    None,
    /// Some, not all.
    Some,
    /// All of them.
    All,
}

impl Selection {
    /// Whether nothing is chosen, so that everything is shown.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many rubriques, services and labels are chosen.
    pub fn len(&self) -> usize {
        self.categories.len() + self.services.len() + self.labels.len()
    }

    /// Chooses nothing: everything is shown.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Chooses a rubrique, or no longer.
    pub fn toggle_category(&mut self, category: CategoryIndex) {
        toggle(&mut self.categories, category);
    }

    /// Chooses a service, or no longer.
    pub fn toggle_service(&mut self, service: ServiceIndex) {
        toggle(&mut self.services, service);
    }

    /// Chooses a label, or no longer.
    pub fn toggle_label(&mut self, label: LabelIndex) {
        toggle(&mut self.labels, label);
    }

    /// Chooses all rubriques of a family, or none of them when all were.
    pub fn toggle_family(&mut self, family: &Family) {
        let rubriques = family.categories.clone();
        if self.family_state(family) == TriState::All {
            self.categories
                .retain(|category| !rubriques.contains(&category.0));
        } else {
            self.categories.extend(rubriques.map(CategoryIndex));
        }
    }

    /// How many of a family's rubriques are chosen; [`TriState::None`] for a family without any.
    pub fn family_state(&self, family: &Family) -> TriState {
        let Range { start, end } = family.categories;
        let chosen = if start < end {
            let family = CategoryIndex(start)..CategoryIndex(end);
            self.categories.count_in(family)
        } else {
            0
        };
        match chosen {
            0 => TriState::None,
            all if all == family.categories.len() => TriState::All,
            _ => TriState::Some,
        }
    }
}

fn toggle<T: Ord>(chosen: &mut SortedSet<T>, value: T) {
    if !chosen.remove(&value) {
        chosen.insert(value);
    }
}
