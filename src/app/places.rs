//! A dataset with all that answers questions about it.

use core::iter;

use crate::domain::cluster::{Index, Options, Shown};
use crate::domain::dataset::Dataset;
use crate::domain::filter::{FacetShape, Facets, Selection};
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::order::float_key;
use crate::domain::radix;
use crate::domain::trig::cosine;
use crate::domain::vocabulary::Vocabulary;

/// Bits of a key that hold the record.
const RECORD_BITS: u32 = u32::BITS;

/// Establishments, their spatial index and their facets. Immutable.
pub struct Places {
    /// The establishments.
    pub dataset: Dataset,
    /// Clusters on the map.
    pub index: Index,
    /// Filters and their counts.
    pub facets: Facets,
}

/// The establishments that match, split by whether the map shows them.
#[derive(Debug, Default)]
pub struct InView {
    /// Records on the map, nearest to its centre first.
    pub inside: Vec<u32>,
    /// Records elsewhere, nearest first.
    pub outside: Vec<u32>,
}

impl Places {
    /// Indexes a dataset.
    pub fn new(dataset: Dataset, vocabulary: &Vocabulary) -> Self {
        let positions: Vec<LngLat> = (0_u32..)
            .take(dataset.len())
            .map(|record| dataset.position(record))
            .collect();
        let index = Index::build(&positions, Options::default());
        let facets = Facets::build(index.order(), FacetShape::from(vocabulary), &dataset);
        Self {
            dataset,
            index,
            facets,
        }
    }

    /// The establishments that pass the filters.
    pub fn shown(&self, selection: &Selection) -> Shown {
        Shown::new(&self.index, self.facets.apply(selection))
    }

    /// The records that are shown, in the order of the index.
    pub fn shown_records<'a>(&'a self, shown: &'a Shown) -> impl Iterator<Item = u32> + 'a {
        let slots = iter::zip(0_u32.., self.index.order());
        slots
            .filter(|(slot, _)| shown.contains_slot(*slot))
            .map(|(_, record)| *record)
    }

    /// Splits what is shown by whether it lies within `bounds`, each half ordered by distance from `centre`.
    pub fn in_view(&self, shown: &Shown, bounds: Bounds, centre: LngLat) -> InView {
        let mut inside = Vec::new();
        let mut outside = Vec::new();
        for record in self.shown_records(shown) {
            let position = self.dataset.position(record);
            let half = if bounds.contains(position) {
                &mut inside
            } else {
                &mut outside
            };
            half.push(nearness_key(closeness(centre, position), record));
        }
        InView {
            inside: nearest_first(inside),
            outside: nearest_first(outside),
        }
    }
}

/// The square of the distance on a local plane: good for ordering, not for showing.
fn closeness(centre: LngLat, position: LngLat) -> f64 {
    let east = (position.lng() - centre.lng()) * cosine(centre.lat().to_radians());
    let north = position.lat() - centre.lat();
    east * east + north * north
}

/// Sorts by closeness, to some millionth of it, once the record is left aside.
fn nearness_key(closeness: f64, record: u32) -> u64 {
    float_key(closeness) >> RECORD_BITS << RECORD_BITS | u64::from(record)
}

/// The records of keys, nearest first; those at the same distance in the order they had. O(n).
fn nearest_first(mut keys: Vec<u64>) -> Vec<u32> {
    radix::sort(&mut keys, RECORD_BITS);
    let record = |key: u64| u32::try_from(key & u64::from(u32::MAX)).unwrap_or(u32::MAX);
    keys.into_iter().map(record).collect()
}
