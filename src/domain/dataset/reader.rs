//! Reads one source, in steps.

use std::collections::HashMap;
use std::sync::Arc;

use crate::domain::config::Mapping;
use crate::domain::geo::Bounds;
use crate::domain::vocabulary::Vocabulary;

use super::canonical;
use super::hash::fnv1a;
use super::issue::{Finding, Issue, Outcome, Problem, ReadError};
use super::names::Names;
use super::parse::{Parsed, mend_json, parse};
use super::record::Fields;
use super::segment::Segment;
use super::split::{Piece, RECORD_LIMIT, Splitter};
use super::store::{Context, Dataset, Inner};
use super::terms::Matcher;
use super::text::from_windows_1252;

/// The most issues kept in full; the others are counted.
const ISSUES_KEPT: usize = 10_000;
/// The longest record, in bytes, that is kept as it came; longer ones are written anew without what we do not read.
const RAW_LIMIT: usize = 64 << 10;

/// What a step came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// There may be more to parse in the bytes that are there.
    More,
    /// All complete records are parsed: more bytes, or the end, are wanted.
    Starved,
    /// The source is read to its end.
    Done,
}

/// Reads one source. Bytes are let go once parsed: pushing only when a step has starved keeps memory small.
#[derive(Debug)]
pub struct Reader {
    splitter: Splitter,
    records: Records,
    error: Option<ReadError>,
    done: bool,
}

impl Reader {
    /// A reader of a source whose properties go by the mapping's names.
    pub fn new(vocabulary: Arc<Vocabulary>, mapping: Mapping) -> Self {
        let context = Context {
            vocabulary: Arc::clone(&vocabulary),
            names: Names::new(&mapping),
            contract: Names::contract(),
        };
        let inner = Inner {
            context: Some(Arc::new(context)),
            ..Inner::default()
        };
        let records = Records {
            inner,
            open: Segment::default(),
            matcher: Matcher::new(vocabulary),
            ids: HashMap::new(),
            findings: Vec::new(),
        };
        Self {
            splitter: Splitter::new(),
            records,
            error: None,
            done: false,
        }
    }

    /// Takes the next bytes of the source, cut anywhere. Nothing is parsed yet.
    pub fn push(&mut self, bytes: &[u8]) {
        self.splitter.push(bytes);
    }

    /// Says that no more bytes come.
    pub fn end(&mut self) {
        self.splitter.end();
    }

    /// Parses at most `records` complete records.
    pub fn step(&mut self, records: usize) -> Step {
        for _ in 0..records {
            if self.done {
                return Step::Done;
            }
            match self.splitter.next() {
                Piece::Record(range) => self.records.read(self.splitter.bytes(range)),
                Piece::NotAnObject => self.records.lose(Problem::NotAnObject),
                Piece::TooLarge => {
                    self.records.lose(Problem::RecordTooLarge {
                        limit: RECORD_LIMIT,
                    });
                }
                Piece::Truncated => self.records.lose(Problem::TruncatedRecord),
                Piece::Unfinished => self.records.note_unfinished(),
                Piece::Starved => return Step::Starved,
                Piece::End => self.done = true,
                Piece::Failed(error) => {
                    self.error = Some(error);
                    self.done = true;
                }
            }
        }
        if self.done { Step::Done } else { Step::More }
    }

    /// How many establishments were read so far.
    pub const fn read_count(&self) -> usize {
        self.records.inner.len
    }

    /// What was read so far, without the list of issues (their counts are there).
    pub fn snapshot(&mut self) -> Dataset {
        self.records.seal();
        let issues = std::mem::take(&mut self.records.inner.issues);
        let dataset = Dataset::new(self.records.inner.clone());
        self.records.inner.issues = issues;
        dataset
    }

    /// Parses what is left and gives everything read.
    ///
    /// # Errors
    /// When the source holds no records to read. An empty list of records is no error.
    pub fn finish(mut self) -> Result<Dataset, ReadError> {
        self.end();
        while self.step(usize::MAX) == Step::More {}
        match self.error {
            Some(error) => Err(error),
            None => {
                self.records.seal();
                Ok(Dataset::new(self.records.inner))
            }
        }
    }
}

/// Where an id was first met: the number of its record and the place of that in the source.
#[derive(Clone, Copy, Debug)]
struct Met {
    record: u32,
    index: usize,
}

/// The records read.
#[derive(Debug)]
struct Records {
    inner: Inner,
    /// The segment that grows; the others are in `inner`.
    open: Segment,
    matcher: Matcher,
    /// By hash of the id.
    ids: HashMap<u64, Met>,
    findings: Vec<Finding>,
}

impl Records {
    fn read(&mut self, bytes: &[u8]) {
        match str::from_utf8(bytes) {
            Ok(text) => self.read_text(text),
            Err(_) => {
                self.findings
                    .push(Finding::record(Problem::NotUtf8, Outcome::Mended));
                let text = from_windows_1252(bytes);
                self.read_text(&text);
            }
        }
    }

    fn read_text(&mut self, text: &str) {
        let Some(context) = self.inner.context.clone() else {
            return;
        };
        match Fields::read(text, &context.names) {
            Ok(fields) => self.keep(fields, text, &context),
            Err(_) => match mend_json(text, &context.names) {
                Ok(mended) => {
                    let text = mended.as_deref().unwrap_or(text);
                    if let Ok(fields) = Fields::read(text, &context.names) {
                        self.keep(fields, text, &context);
                    }
                }
                Err(problem) => self.lose(problem),
            },
        }
    }

    fn keep(&mut self, fields: Fields<'_>, text: &str, context: &Context) {
        let id = match parse(
            fields,
            &context.names,
            &mut self.matcher,
            &mut self.findings,
        ) {
            Err(id) => id,
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

    fn add(&mut self, parsed: &Parsed<'_>, text: &str, context: &Context) {
        let record = u32::try_from(self.inner.len).unwrap_or(u32::MAX);
        let index = self.inner.counts.seen;
        self.ids
            .entry(fnv1a(parsed.id().as_bytes()))
            .or_insert(Met { record, index });
        let rewritten = (text.len() > RAW_LIMIT)
            .then(|| canonical::write(parsed, &context.vocabulary).ok())
            .flatten();
        let json = rewritten.as_deref().unwrap_or(text);
        self.open.push(parsed, json, rewritten.is_some());
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
        self.inner.segments.push(Arc::new(segment));
    }

    fn first_with_id(&self, id: &str) -> Option<usize> {
        let met = self.ids.get(&fnv1a(id.as_bytes()))?;
        (self.id_of(met.record) == Some(id)).then_some(met.index)
    }

    fn id_of(&self, record: u32) -> Option<&str> {
        let number = self.inner.starts.partition_point(|start| *start <= record);
        let sealed: usize = self.inner.len - self.open.len();
        match usize::try_from(record).ok()?.checked_sub(sealed) {
            Some(at) => self.open.id(at),
            None => {
                let number = number.checked_sub(1)?;
                let start = *self.inner.starts.get(number)?;
                self.inner
                    .segments
                    .get(number)?
                    .id(usize::try_from(record - start).ok()?)
            }
        }
    }

    /// A record that could not be read at all.
    fn lose(&mut self, problem: Problem) {
        self.findings
            .push(Finding::record(problem, Outcome::LeftOut));
        self.report(None);
    }

    /// The source ends after a whole record, but too early: nobody knows what is missing.
    fn note_unfinished(&mut self) {
        let index = self.inner.counts.seen;
        self.note(
            index,
            None,
            Finding::record(Problem::TruncatedRecord, Outcome::Kept),
        );
    }

    /// Turns the findings of one record into issues and counts the record.
    fn report(&mut self, id: Option<String>) {
        let index = self.inner.counts.seen;
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
                index,
                id,
                property,
                problem,
                outcome,
            });
        }
    }
}
