//! A dataset with all that answers questions about it.

use core::iter;
use std::sync::OnceLock;

use chrono::NaiveDateTime;

use crate::domain::bitset::BitSet;
use crate::domain::cluster::{Index, Options, Shown};
use crate::domain::dataset::Dataset;
use crate::domain::filter::{FacetShape, Facets, OpenRecords, Schedules, Selection};
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::listing::{InView, RowOrder, in_view, name_ranks};
use crate::domain::view_state::SortOrder;
use crate::domain::vocabulary::Vocabulary;

/// Establishments, their spatial index and their facets. Immutable.
pub struct Places {
    /// The establishments.
    pub dataset: Dataset,
    /// Clusters on the map.
    pub index: Index,
    /// Filters and their counts.
    pub facets: Facets,
    /// Made when the first question about opening hours is asked.
    schedules: OnceLock<Schedules>,
    /// Made when the list is first ordered by name.
    name_ranks: OnceLock<Vec<u32>>,
}

impl Places {
    /// Indexes a dataset.
    pub fn new(dataset: Dataset, vocabulary: &Vocabulary) -> Self {
        let mut positions = Vec::with_capacity(dataset.len());
        positions.extend(dataset.positions());
        let index = Index::build(&positions, Options::default());
        let facets = Facets::build(index.order(), FacetShape::from(vocabulary), &dataset);
        Self {
            dataset,
            index,
            facets,
            schedules: OnceLock::new(),
            name_ranks: OnceLock::new(),
        }
    }

    /// The establishments that pass the filters, among these slots; `None` stands for all.
    pub fn shown(&self, selection: &Selection, within: Option<&BitSet>) -> Shown {
        Shown::new(&self.index, self.facets.apply(selection, within))
    }

    /// One establishment and no other; none for `None`.
    pub fn shown_alone(&self, record: Option<u32>) -> Shown {
        let mut slots = BitSet::new(self.index.len(), false);
        let slot = record.and_then(|record| self.index.slot_of(record));
        if let Some(slot) = slot.and_then(|slot| usize::try_from(slot).ok()) {
            slots.insert(slot);
        }
        Shown::new(&self.index, slots)
    }

    /// The records that are shown, in the order of the index.
    pub fn shown_records<'a>(&'a self, shown: &'a Shown) -> impl Iterator<Item = u32> + 'a {
        let slots = iter::zip(0_u32.., self.index.order());
        slots
            .filter(|(slot, _)| shown.contains_slot(*slot))
            .map(|(_, record)| *record)
    }

    /// The same records as slots of the index.
    pub fn slots_of(&self, records: &BitSet) -> BitSet {
        let mut slots = BitSet::new(self.index.len(), false);
        for (slot, &record) in self.index.order().iter().enumerate() {
            if usize::try_from(record).is_ok_and(|record| records.get(record)) {
                slots.insert(slot);
            }
        }
        slots
    }

    /// Splits what is shown by whether it lies within `bounds`, each half in the order that a list wants; `centre` is
    /// what distances are from.
    pub fn in_view(
        &self,
        shown: &Shown,
        bounds: Bounds,
        order: SortOrder,
        centre: LngLat,
    ) -> InView {
        let records = shown.records(&self.index);
        let order = match order {
            SortOrder::Distance => RowOrder::From(centre),
            SortOrder::Name => {
                RowOrder::Ranks(self.name_ranks.get_or_init(|| name_ranks(&self.dataset)))
            }
            SortOrder::Updated => RowOrder::Updated,
        };
        in_view(&self.dataset, &records, bounds, order)
    }

    /// Which records are open at a civil time of Paris.
    pub fn open_at(&self, at: NaiveDateTime) -> OpenRecords {
        let schedules = self.schedules.get_or_init(|| Schedules::of(&self.dataset));
        schedules.open_at(&self.dataset, at)
    }
}
