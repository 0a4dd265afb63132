//! The records that answer a query, and the best of them.

use crate::domain::bitset::BitSet;
use crate::domain::dataset::Dataset;
use crate::domain::geo::LngLat;
use crate::domain::order::float_key;
use crate::domain::trig::cosine;

use super::best::{Best, Candidate};
use super::index::TextIndex;
use super::score::Score;

/// The records that answer a query.
#[derive(Clone, Debug)]
pub struct Matches {
    records: BitSet,
    /// Of each record in the set, ascending.
    scores: Vec<Score>,
    typos: bool,
}

impl Matches {
    pub(super) const fn new(records: BitSet, scores: Vec<Score>, typos: bool) -> Self {
        Self {
            records,
            scores,
            typos,
        }
    }

    /// All of so many records, none better than another.
    pub(super) fn all(len: usize) -> Self {
        Self::new(BitSet::new(len, true), vec![Score::LEAST; len], false)
    }

    /// None of so many records.
    pub(super) fn none(len: usize) -> Self {
        Self::new(BitSet::new(len, false), Vec::new(), false)
    }

    /// The set of them, by record (not by slot).
    pub const fn records(&self) -> &BitSet {
        &self.records
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.scores.len()
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.scores.is_empty()
    }

    /// Whether they were found only by forgiving a typo.
    pub const fn has_typos(&self) -> bool {
        self.typos
    }

    fn scored(&self) -> impl Iterator<Item = (usize, Score)> {
        self.records.iter_ones().zip(self.scores.iter().copied())
    }
}

impl TextIndex {
    /// The best `most` records that answer, the best first: those that bear the whole name, whose name begins so, has all
    /// the words, which have them elsewhere, and those with a typo; among equals the nearest, then in the order of names,
    /// then of records. `dataset` is the one that was indexed.
    pub fn best(
        &self,
        matches: &Matches,
        dataset: &Dataset,
        near: Option<LngLat>,
        most: usize,
    ) -> Vec<u32> {
        let best = self.candidates(matches, dataset, near, most);
        best.into_iter().map(|candidate| candidate.id).collect()
    }

    pub(super) fn candidates(
        &self,
        matches: &Matches,
        dataset: &Dataset,
        near: Option<LngLat>,
        most: usize,
    ) -> Vec<Candidate> {
        let name = |record| dataset.name(record);
        let mut best = Best::new(most, &name);
        let near = near.map(Near::new);
        let mut positions = dataset.positions();
        let mut next = 0;
        for (record, score) in matches.scored() {
            if !best.wants(score) {
                continue;
            }
            let cost = if let Some(near) = near {
                let position = positions.nth(record - next);
                next = record + 1;
                near.cost(position.unwrap_or(LngLat::ORIGIN))
            } else {
                self.name_keys.get(record).copied().unwrap_or_default()
            };
            let id = u32::try_from(record).unwrap_or(u32::MAX);
            best.offer(Candidate { score, cost, id });
        }
        best.found()
    }
}

/// A place to be near.
#[derive(Clone, Copy, Debug)]
pub(super) struct Near {
    position: LngLat,
    /// Length of a degree of longitude there, in degrees of latitude.
    scale: f64,
}

impl Near {
    pub(super) fn new(position: LngLat) -> Self {
        Self {
            position,
            scale: cosine(position.lat().to_radians()),
        }
    }

    /// The square of the distance in degrees of latitude, on a plane that touches there: it orders what is near.
    pub(super) fn apart(self, other: LngLat) -> f64 {
        let east = (other.lng() - self.position.lng()) * self.scale;
        let north = other.lat() - self.position.lat();
        east * east + north * north
    }

    fn cost(self, other: LngLat) -> u64 {
        float_key(self.apart(other))
    }
}
