//! What establishments do not say, counted in steps: each is read anew.

use crate::domain::dataset::Dataset;
use crate::domain::establishment::Establishment;

/// A property, and whether an establishment says it.
type Wanted = (&'static str, fn(&Establishment) -> bool);

/// What visitors look for.
const WANTED: [Wanted; 10] = [
    ("opening_hours", |place| {
        place.opening_hours.is_some() || place.special_hours.is_some()
    }),
    ("phone", |place| place.phone.is_some()),
    ("email", |place| place.email.is_some()),
    ("website", |place| place.website.is_some()),
    ("description", |place| place.description.is_some()),
    ("street", |place| place.address.street.is_some()),
    ("services", |place| !place.services.is_empty()),
    ("image", |place| place.image.is_some()),
    ("siret", |place| place.siret.is_some()),
    ("updated", |place| place.updated.is_some()),
];

/// How many establishments do not say something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The property, by its name in the contract.
    pub property: &'static str,
    /// How many.
    pub count: usize,
}

/// Counts what is missing.
#[derive(Debug)]
pub struct Missing {
    dataset: Dataset,
    next: u32,
    counts: [usize; WANTED.len()],
}

impl Missing {
    /// Nothing counted yet.
    pub const fn new(dataset: Dataset) -> Self {
        Self {
            dataset,
            next: 0,
            counts: [0; WANTED.len()],
        }
    }

    /// Counts so many establishments more; whether there are others after them.
    pub fn step(&mut self, records: u32) -> bool {
        for record in self.next..self.next.saturating_add(records) {
            let Some(place) = self.dataset.establishment(record) else {
                return false;
            };
            for (count, (_, says)) in self.counts.iter_mut().zip(WANTED) {
                *count += usize::from(!says(&place));
            }
        }
        self.next = self.next.saturating_add(records);
        true
    }

    /// What is missing, most often missing first; what everybody says is left out.
    pub fn gaps(&self) -> Vec<Gap> {
        let gaps = self.counts.iter().zip(WANTED);
        let gaps = gaps.map(|(count, (property, _))| Gap {
            property,
            count: *count,
        });
        let mut gaps: Vec<Gap> = gaps.filter(|gap| gap.count > 0).collect();
        gaps.sort_by_key(|gap| usize::MAX - gap.count);
        gaps
    }
}
