//! Which records are open at a moment: each distinct timetable is read once and evaluated once.

use chrono::NaiveDateTime;

use crate::domain::bitset::BitSet;
use crate::domain::dataset::Dataset;
use crate::domain::hours::Schedule;

/// The distinct timetables of a dataset, read.
#[derive(Debug)]
pub struct Schedules {
    schedules: Vec<Schedule>,
}

/// Which records are open, and of which nobody knows. The others are closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenRecords {
    /// Open.
    pub open: BitSet,
    /// No hours, or none that can be understood, or hours that leave it open.
    pub unknown: BitSet,
}

impl Schedules {
    /// Reads the timetables of a dataset.
    pub fn of(dataset: &Dataset) -> Self {
        let timetables = dataset.timetables().iter();
        let schedules = timetables.map(|own| {
            Schedule::of(
                own.opening_hours.as_deref(),
                own.special_hours.as_deref(),
                own.special_until,
            )
        });
        Self {
            schedules: schedules.collect(),
        }
    }

    /// How many distinct timetables there are.
    pub fn len(&self) -> usize {
        self.schedules.len()
    }

    /// Whether no record has hours.
    pub fn is_empty(&self) -> bool {
        self.schedules.is_empty()
    }

    /// Which records of the dataset are open at a civil time of Paris. O(distinct timetables + n).
    pub fn open_at(&self, dataset: &Dataset, at: NaiveDateTime) -> OpenRecords {
        let answers = self.schedules.iter().map(|own| own.is_open(at));
        // Number 0 is that of records without hours.
        let answers: Vec<Option<bool>> = core::iter::once(None).chain(answers).collect();
        let mut records = OpenRecords {
            open: BitSet::new(dataset.len(), false),
            unknown: BitSet::new(dataset.len(), false),
        };
        for (record, number) in dataset.hours().enumerate() {
            let answer = usize::try_from(number)
                .ok()
                .and_then(|at| *answers.get(at)?);
            match answer {
                Some(true) => records.open.insert(record),
                Some(false) => {}
                None => records.unknown.insert(record),
            }
        }
        records
    }
}

impl OpenRecords {
    /// Those that are open, with those of which nobody knows if they are wanted too.
    pub fn open_or(&self, unknown_too: bool) -> BitSet {
        let mut records = self.open.clone();
        if unknown_too {
            records.or(&self.unknown);
        }
        records
    }
}
