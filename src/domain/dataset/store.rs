//! The establishments that were read. Immutable and cheap to clone.

use std::sync::Arc;

use crate::domain::contact::Siret;
use crate::domain::establishment::Establishment;
use crate::domain::filter::FacetSource;
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::insee::InseeCode;
use crate::domain::taxonomy::CategoryIndex;
use crate::domain::vocabulary::{LabelIndex, ServiceIndex, Vocabulary};

use super::canonical;
use super::fields::Fields;
use super::hash::fnv1a;
use super::issue::Issue;
use super::names::Names;
use super::record;
use super::segment::Segment;
use super::timetable::Timetable;

/// The establishments that were read, numbered from 0 in the order of the source. The default has none.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    inner: Arc<Inner>,
}

/// What was read with.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) vocabulary: Arc<Vocabulary>,
    pub(super) names: Names,
    pub(super) contract: Names,
}

/// A run of records, and what they are read by.
#[derive(Clone, Debug)]
pub(super) struct Run {
    pub(super) segment: Arc<Segment>,
    pub(super) context: Arc<Context>,
    /// The place of the source in the configuration.
    pub(super) source: usize,
    /// How many distinct opening hours of other datasets come before those that the segment's numbers mean.
    pub(super) hours_before: u32,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Inner {
    pub(super) runs: Vec<Run>,
    /// The number of each run's first record.
    pub(super) starts: Vec<u32>,
    pub(super) len: usize,
    pub(super) bounds: Option<Bounds>,
    /// The distinct opening hours.
    pub(super) timetables: Vec<Arc<Timetable>>,
    pub(super) issues: Vec<Issue>,
    pub(super) counts: Counts,
}

/// How many records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) seen: usize,
    pub(super) left_out: usize,
    pub(super) mended: usize,
    pub(super) issues: usize,
}

impl Dataset {
    pub(super) fn new(inner: Inner) -> Self {
        Self {
            inner: Arc::new(inner),
        }
    }

    pub(super) fn inner(&self) -> &Inner {
        &self.inner
    }
    /// How many establishments there are.
    pub fn len(&self) -> usize {
        self.inner.len
    }
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.inner.len == 0
    }
    /// Where it stands; [`LngLat::ORIGIN`] for a record that does not exist.
    pub fn position(&self, record: u32) -> LngLat {
        self.at(record)
            .and_then(|(run, at)| run.segment.position(at))
            .unwrap_or(LngLat::ORIGIN)
    }
    /// Where all of them stand, by record.
    pub fn positions(&self) -> impl Iterator<Item = LngLat> {
        self.segments()
            .flat_map(|segment| segment.positions().iter().copied())
    }
    /// Its rubrique; the first one for a record that does not exist.
    pub fn category(&self, record: u32) -> CategoryIndex {
        self.at(record)
            .and_then(|(run, at)| run.segment.category(at))
            .unwrap_or(CategoryIndex(0))
    }
    /// Its id; empty for a record that does not exist.
    pub fn id(&self, record: u32) -> &str {
        self.at(record)
            .and_then(|(run, at)| run.segment.id(at))
            .unwrap_or_default()
    }
    /// Its name; empty for a record that does not exist.
    pub fn name(&self, record: u32) -> &str {
        self.at(record)
            .and_then(|(run, at)| run.segment.name(at))
            .unwrap_or_default()
    }

    /// Its services that the vocabulary knows, in the vocabulary's order.
    pub fn services(&self, record: u32) -> impl Iterator<Item = ServiceIndex> {
        let services = self
            .at(record)
            .map_or(&[][..], |(run, at)| run.segment.services(at));
        services.iter().copied()
    }

    /// Its labels that the vocabulary knows, in the vocabulary's order.
    pub fn labels(&self, record: u32) -> impl Iterator<Item = LabelIndex> {
        let labels = self
            .at(record)
            .map_or(&[][..], |(run, at)| run.segment.labels(at));
        labels.iter().copied()
    }

    /// The distinct opening hours; the numbers of [`Self::hours`] count them from 1.
    pub fn timetables(&self) -> &[Arc<Timetable>] {
        &self.inner.timetables
    }

    /// The number of each record's opening hours among [`Self::timetables`], by record; 0 for those without.
    pub fn hours(&self) -> impl Iterator<Item = u32> {
        self.inner.runs.iter().flat_map(|run| {
            let numbers = run.segment.hours().iter();
            numbers.map(|number| match *number {
                0 => 0,
                number => number + run.hours_before,
            })
        })
    }

    /// When each record last changed, in days since 1 January 1970, by record; 0 where nobody says.
    pub fn updated(&self) -> impl Iterator<Item = u16> {
        self.segments()
            .flat_map(|segment| segment.updated().iter().copied())
    }

    /// The commune that each record names, by record.
    pub fn communes(&self) -> impl Iterator<Item = Option<InseeCode>> {
        self.segments()
            .flat_map(|segment| segment.communes().iter().copied())
    }

    /// The records that say that they deliver to a position, or to the commune in which it lies.
    pub fn delivering(&self, to: LngLat, commune: Option<InseeCode>) -> Vec<u32> {
        let segments = self.segments().zip(&self.inner.starts);
        let reaching = segments.flat_map(|(segment, start)| {
            let places = segment.delivering(to, commune).into_iter();
            places.filter_map(move |at| Some(start + u32::try_from(at).ok()?))
        });
        reaching.collect()
    }

    /// Everything about it, read again from its bytes; `None` for a record that does not exist.
    pub fn establishment(&self, record: u32) -> Option<Establishment> {
        Some(self.parsed(record, &mut Vec::new())?.establishment())
    }

    /// Everything about it as a feature of GeoJSON (RFC 7946) with the properties of the contract, under its names and
    /// in its order. Reading that again gives the same establishment, within a tenth of a millimetre. `None` for a
    /// record that does not exist.
    pub fn feature(&self, record: u32) -> Option<String> {
        let (run, _) = self.at(record)?;
        let parsed = self.parsed(record, &mut Vec::new())?;
        canonical::feature(parsed, &run.context.vocabulary).ok()
    }

    /// The record with this id, else the first with this SIRET (blanks in it are ignored).
    pub fn find(&self, id_or_siret: &str) -> Option<u32> {
        let hash = fnv1a(id_or_siret.as_bytes());
        self.search(|segment| segment.find_id(hash, id_or_siret))
            .or_else(|| {
                let siret = Siret::parse(id_or_siret).ok()?.number();
                self.search(|segment| segment.find_siret(siret))
            })
    }
    /// The box around all of them; `None` when there are none.
    pub fn bounds(&self) -> Option<Bounds> {
        self.inner.bounds
    }
    /// What was wrong, in the order of the source: the first 10,000. Empty in a snapshot taken while reading.
    pub fn issues(&self) -> &[Issue] {
        &self.inner.issues
    }
    /// How many things were wrong in all.
    pub fn issue_count(&self) -> usize {
        self.inner.counts.issues
    }
    /// How many records are not shown.
    pub fn left_out(&self) -> usize {
        self.inner.counts.left_out
    }
    /// How many records are shown with something repaired or dropped.
    pub fn mended(&self) -> usize {
        self.inner.counts.mended
    }
    /// How many records the source had, shown or left out.
    pub fn records_seen(&self) -> usize {
        self.inner.counts.seen
    }

    /// How many establishments of a source there are, by its place in the configuration.
    pub fn count_of(&self, source: usize) -> usize {
        let runs = self.inner.runs.iter().filter(|run| run.source == source);
        runs.map(|run| run.segment.len()).sum()
    }

    /// The records of a source, by its place in the configuration, as it has them; those that were written anew, because
    /// they are very long, are left out.
    pub fn json_of(&self, source: usize) -> impl Iterator<Item = &str> {
        let runs = self
            .inner
            .runs
            .iter()
            .filter(move |run| run.source == source);
        runs.flat_map(|run| {
            let records = 0..run.segment.len();
            let json = records.filter_map(|at| run.segment.json(at));
            json.filter(|(_, rewritten)| !rewritten)
                .map(|(json, _)| json)
        })
    }

    /// Its values as the source has them, and the names that they were read by.
    pub(super) fn fields(&self, record: u32) -> Option<(Box<Fields<'_>>, &Names)> {
        let (run, at) = self.at(record)?;
        let (json, rewritten) = run.segment.json(at)?;
        let names = if rewritten {
            &run.context.contract
        } else {
            &run.context.names
        };
        Some((record::read(json, names).ok()?, names))
    }

    pub(super) fn segments(&self) -> impl Iterator<Item = &Segment> {
        self.inner.runs.iter().map(|run| &*run.segment)
    }

    pub(super) fn at(&self, record: u32) -> Option<(&Run, usize)> {
        let number = self
            .inner
            .starts
            .partition_point(|start| *start <= record)
            .checked_sub(1)?;
        let start = *self.inner.starts.get(number)?;
        Some((
            self.inner.runs.get(number)?,
            usize::try_from(record - start).ok()?,
        ))
    }

    fn search(&self, find: impl Fn(&Segment) -> Option<usize>) -> Option<u32> {
        let mut segments = self.segments().zip(&self.inner.starts);
        segments.find_map(|(segment, start)| Some(start + u32::try_from(find(segment)?).ok()?))
    }
}

impl FacetSource for Dataset {
    fn category(&self, record: u32) -> CategoryIndex {
        Self::category(self, record)
    }

    fn services(&self, record: u32) -> impl Iterator<Item = ServiceIndex> {
        Self::services(self, record)
    }

    fn labels(&self, record: u32) -> impl Iterator<Item = LabelIndex> {
        Self::labels(self, record)
    }
}
