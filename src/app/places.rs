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
        let mut positions = Vec::with_capacity(dataset.len());
        positions.extend(dataset.positions());
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
        let (mut inside, mut outside) = (ByCloseness::default(), ByCloseness::default());
        // By record, for positions are stored so.
        let records = shown.records(&self.index);
        let squash = cosine(centre.lat().to_radians());
        let each = (0_u32..).zip(records.flags()).zip(self.dataset.positions());
        for ((record, _), position) in each.filter(|((_, is_shown), _)| *is_shown) {
            let half = if bounds.contains(position) {
                &mut inside
            } else {
                &mut outside
            };
            half.push(closeness(centre, squash, position), record);
        }
        InView {
            inside: inside.sorted(),
            outside: outside.sorted(),
        }
    }
}

/// The square of the distance on a local plane, in which a degree of longitude is `squash` degrees of latitude: good for
/// ordering, not for showing.
fn closeness(centre: LngLat, squash: f64, position: LngLat) -> f64 {
    let east = (position.lng() - centre.lng()) * squash;
    let north = position.lat() - centre.lat();
    east * east + north * north
}

/// The records of a list, each with how close it is.
#[derive(Default)]
struct ByCloseness {
    keys: Vec<u64>,
    records: Vec<u32>,
}

impl ByCloseness {
    fn push(&mut self, closeness: f64, record: u32) {
        self.keys.push(float_key(closeness));
        self.records.push(record);
    }

    /// Nearest first; those at the same distance in the order they came. O(n).
    fn sorted(mut self) -> Vec<u32> {
        radix::sort(&mut self.keys, &mut self.records);
        self.records
    }
}
