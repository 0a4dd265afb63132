//! The records of one source as they are read: kept in segments, counted, their issues noted.

use std::sync::Arc;

use crate::domain::config::Mapping;
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::vocabulary::Vocabulary;

use super::canonical;
use super::fields::Fields;
use super::hash::{Numbers, fnv1a};
use super::issue::{Finding, Issue, Outcome, Problem};
use super::names::Names;
use super::parse::{Parsed, mend_json, parse};
use super::record;
use super::segment::Segment;
use super::store::{Context, Dataset, Inner, Run};
use super::terms::Matcher;
use super::text::from_windows_1252;
use super::timetable::Timetables;

/// The most issues kept in full; the others are counted.
const ISSUES_KEPT: usize = 10_000;
/// The longest record, in bytes, that is kept as it came; longer ones are written anew without what we do not read.
const RAW_LIMIT: usize = 64 << 10;

/// The records read.
#[derive(Debug)]
pub(super) struct Records {
    inner: Inner,
    context: Arc<Context>,
    /// Where the records are those of; nothing outside is kept.
    within: Option<Bounds>,
    /// The place of the source in the configuration.
    source: usize,
    /// How many records of the source came before.
    before: usize,
    /// The segment that grows; the others are in `inner`.
    open: Segment,
    matcher: Matcher,
    /// Where an id was first met, by its hash: the number of its record and the place of that in the source.
    ids: Numbers,
    timetables: Timetables,
    findings: Vec<Finding>,
}

impl Records {
    /// None yet, of a source whose properties go by the mapping's names.
    pub(super) fn new(vocabulary: Arc<Vocabulary>, mapping: &Mapping) -> Self {
        let context = Context {
            vocabulary: Arc::clone(&vocabulary),
            names: Names::new(mapping),
            contract: Names::contract(),
        };
        Self {
            inner: Inner::default(),
            matcher: Matcher::new(vocabulary, context.names.default_category()),
            context: Arc::new(context),
            within: None,
            source: 0,
            before: 0,
            open: Segment::default(),
            ids: Numbers::default(),
            timetables: Timetables::default(),
            findings: Vec::new(),
        }
    }

    /// Keeps none that stand elsewhere.
    pub(super) const fn keep_within(&mut self, bounds: Option<Bounds>) {
        self.within = bounds;
    }

    /// Says which source it is, and how many of its records came before.
    pub(super) const fn continue_from(&mut self, source: usize, before: usize) {
        self.source = source;
        self.before = before;
    }

    /// How many are kept.
    pub(super) const fn len(&self) -> usize {
        self.inner.len
    }

    /// Whether a record came that only the taxonomy's file of codes can sort in.
    pub(super) const fn wants_codes(&self) -> bool {
        self.matcher.wants_codes
    }

    /// Those read so far, with counts but without the list of issues.
    pub(super) fn snapshot(&mut self) -> Dataset {
        self.seal();
        let issues = std::mem::take(&mut self.inner.issues);
        let dataset = Dataset::new(self.inner.clone());
        self.inner.issues = issues;
        dataset
    }

    /// All of them.
    pub(super) fn finish(mut self) -> Dataset {
        self.seal();
        Dataset::new(self.inner)
    }

    /// Reads bytes that may be one record; whether they are, with nothing to mend in the JSON.
    pub(super) fn read_line(&mut self, bytes: &[u8]) -> bool {
        let context = Arc::clone(&self.context);
        let Ok(text) = str::from_utf8(bytes) else {
            return false;
        };
        let Ok(fields) = record::read(text, &context.names) else {
            return false;
        };
        self.keep(fields, text, &context);
        true
    }

    /// Reads one record's bytes.
    pub(super) fn read(&mut self, bytes: &[u8]) {
        if let Ok(text) = str::from_utf8(bytes) {
            self.read_text(text);
        } else {
            self.findings
                .push(Finding::record(Problem::NotUtf8, Outcome::Mended));
            self.read_text(&from_windows_1252(bytes));
        }
    }

    fn read_text(&mut self, text: &str) {
        let context = Arc::clone(&self.context);
        if let Ok(fields) = record::read(text, &context.names) {
            return self.keep(fields, text, &context);
        }
        match mend_json(text, &context.names) {
            Ok(mended) => {
                if let Ok(fields) = record::read(&mended, &context.names) {
                    self.keep(fields, &mended, &context);
                }
            }
            Err(problem) => self.lose(problem),
        }
    }

    fn keep(&mut self, fields: Box<Fields<'_>>, text: &str, context: &Context) {
        let id = match parse(
            fields,
            &context.names,
            &mut self.matcher,
            &mut self.findings,
        ) {
            Err(id) => id,
            Ok(parsed) if self.is_elsewhere(parsed.position) => return self.findings.clear(),
            Ok(parsed) => {
                if let Some(first_index) = self.first_with_id(parsed.id()) {
                    let problem = Problem::DuplicateId { first_index };
                    self.findings
                        .push(Finding::property("id", problem, Outcome::LeftOut));
                } else {
                    self.add(&parsed, text, context);
                }
                (!self.findings.is_empty()).then(|| parsed.id().to_owned())
            }
        };
        self.report(id);
    }

    /// Boxes that share an edge share no record: an edge belongs to the box in the east, or in the north.
    fn is_elsewhere(&self, position: LngLat) -> bool {
        self.within.is_some_and(|bounds| {
            !bounds.contains(position)
                || position.lng() >= bounds.east()
                || position.lat() >= bounds.north()
        })
    }

    fn add(&mut self, parsed: &Parsed<'_>, text: &str, context: &Context) {
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let met = [number(self.inner.len), number(self.next_index())];
        self.ids.entry(fnv1a(parsed.id().as_bytes())).or_insert(met);
        let rewritten = (text.len() > RAW_LIMIT)
            .then(|| canonical::write(parsed, &context.vocabulary).ok())
            .flatten();
        let json = rewritten.as_deref().unwrap_or(text);
        let hours = self
            .timetables
            .number(&parsed.fields, &mut self.inner.timetables);
        self.open.push(parsed, json, rewritten.is_some(), hours);
        self.inner.len += 1;
        let here = Bounds::at(parsed.position);
        self.inner.bounds = Some(self.inner.bounds.map_or(here, |bounds| bounds.union(here)));
        if self.open.is_full() {
            self.seal();
        }
    }

    /// Closes the segment that grows.
    fn seal(&mut self) {
        if self.open.len() == 0 {
            return;
        }
        let mut segment = std::mem::take(&mut self.open);
        segment.shrink();
        let start = self.inner.len - segment.len();
        self.inner
            .starts
            .push(u32::try_from(start).unwrap_or(u32::MAX));
        self.inner.runs.push(Run {
            segment: Arc::new(segment),
            context: Arc::clone(&self.context),
            source: self.source,
            hours_before: 0,
        });
    }

    fn first_with_id(&self, id: &str) -> Option<usize> {
        let [record, index] = *self.ids.get(&fnv1a(id.as_bytes()))?;
        let index = usize::try_from(index).ok()?;
        (self.id_of(record) == Some(id)).then_some(index)
    }

    fn id_of(&self, record: u32) -> Option<&str> {
        let number = self.inner.starts.partition_point(|start| *start <= record);
        let sealed: usize = self.inner.len - self.open.len();
        if let Some(at) = usize::try_from(record).ok()?.checked_sub(sealed) {
            return self.open.id(at);
        }
        let number = number.checked_sub(1)?;
        let start = *self.inner.starts.get(number)?;
        self.inner
            .runs
            .get(number)?
            .segment
            .id(usize::try_from(record - start).ok()?)
    }

    /// A record that could not be read at all.
    pub(super) fn lose(&mut self, problem: Problem) {
        self.findings
            .push(Finding::record(problem, Outcome::LeftOut));
        self.report(None);
    }

    /// The source ends after a whole record, but too early: nobody knows what is missing.
    pub(super) fn note_unfinished(&mut self) {
        let index = self.next_index();
        self.note(
            index,
            None,
            Finding::record(Problem::TruncatedRecord, Outcome::Kept),
        );
    }

    /// The place in the source of the record that is read.
    const fn next_index(&self) -> usize {
        self.before + self.inner.counts.seen
    }

    /// Turns the findings of one record into issues and counts the record.
    fn report(&mut self, id: Option<String>) {
        let index = self.next_index();
        self.inner.counts.seen += 1;
        match self.findings.iter().map(|finding| finding.outcome).max() {
            Some(Outcome::LeftOut) => self.inner.counts.left_out += 1,
            Some(Outcome::Mended) => self.inner.counts.mended += 1,
            Some(Outcome::Kept) | None => {}
        }
        for finding in std::mem::take(&mut self.findings) {
            self.note(index, id.clone(), finding);
        }
    }

    fn note(&mut self, index: usize, id: Option<String>, finding: Finding) {
        self.inner.counts.issues += 1;
        if self.inner.issues.len() < ISSUES_KEPT {
            let Finding {
                property,
                problem,
                outcome,
            } = finding;
            self.inner.issues.push(Issue {
                source: self.source,
                index: Some(index),
                id,
                property,
                problem,
                outcome,
            });
        }
    }
}
