//! The few best of many.

use core::cmp::Ordering;

use super::score::Score;

/// Something found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) score: Score,
    /// Among equal scores the lower is better: a distance, say, by [`crate::domain::order::float_key`].
    pub(super) cost: u64,
    /// Among equal costs names decide, then this.
    pub(super) id: u32,
}

/// The best so far, in order.
pub(super) struct Best<'a> {
    most: usize,
    name: &'a dyn Fn(u32) -> &'a str,
    found: Vec<Candidate>,
}

impl<'a> Best<'a> {
    /// At most so many; `name` gives the name of an id.
    pub(super) fn new(most: usize, name: &'a dyn Fn(u32) -> &'a str) -> Self {
        Self {
            most,
            name,
            found: Vec::new(),
        }
    }

    /// Whether something of this score may be among them.
    pub(super) fn wants(&self, score: Score) -> bool {
        match self.found.last() {
            Some(last) if self.found.len() >= self.most => score >= last.score,
            _ => self.most > 0,
        }
    }

    /// Takes it in when it is among the best.
    pub(super) fn offer(&mut self, candidate: Candidate) {
        let at = self
            .found
            .partition_point(|other| self.order(other, &candidate) == Ordering::Less);
        if at < self.most {
            self.found.insert(at, candidate);
            self.found.truncate(self.most);
        }
    }

    fn order(&self, a: &Candidate, b: &Candidate) -> Ordering {
        let names = || (self.name)(a.id).cmp((self.name)(b.id));
        (b.score.cmp(&a.score))
            .then(a.cost.cmp(&b.cost))
            .then_with(names)
            .then(a.id.cmp(&b.id))
    }

    /// Them, the best first.
    pub(super) fn found(self) -> Vec<Candidate> {
        self.found
    }
}
