//! Reads one source, in steps.

use std::sync::Arc;

use crate::domain::config::Mapping;
use crate::domain::geo::Bounds;
use crate::domain::vocabulary::Vocabulary;

use super::issue::{Problem, ReadError};
use super::records::Records;
use super::split::{Piece, RECORD_LIMIT, Splitter};
use super::store::Dataset;

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
    cut_short: bool,
    done: bool,
}

impl Reader {
    /// A reader of a source whose properties go by the mapping's names.
    pub fn new(vocabulary: Arc<Vocabulary>, mapping: Mapping) -> Self {
        Self {
            splitter: Splitter::new(),
            records: Records::new(vocabulary, &mapping),
            error: None,
            cut_short: false,
            done: false,
        }
    }

    /// The same, of one page of a source: which source, and how many of its records came before.
    #[must_use]
    pub const fn continued(mut self, source: usize, before: usize) -> Self {
        self.records.continue_from(source, before);
        self
    }

    /// The same, which keeps only what stands within these bounds, if any: west and south edges belong to them, east and
    /// north edges do not.
    #[must_use]
    pub const fn within(mut self, bounds: Option<Bounds>) -> Self {
        self.records.keep_within(bounds);
        self
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
            if let Some(line) = self.splitter.line() {
                let is_record = self.records.read_line(self.splitter.bytes(line.clone()));
                self.splitter.tried(line, is_record);
                if is_record {
                    continue;
                }
            }
            match self.splitter.next() {
                Piece::Record(range) => self.records.read(self.splitter.bytes(range)),
                Piece::NotAnObject => self.records.lose(Problem::NotAnObject),
                Piece::TooLarge => {
                    self.records.lose(Problem::RecordTooLarge {
                        limit: RECORD_LIMIT,
                    });
                }
                Piece::Truncated => {
                    self.cut_short = true;
                    self.records.lose(Problem::TruncatedRecord);
                }
                Piece::Unfinished => {
                    self.cut_short = true;
                    self.records.note_unfinished();
                }
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
        self.records.len()
    }

    /// Whether a record came that names no rubrique, which only the taxonomy's file of codes can sort in: the source is to
    /// be read again with a vocabulary that has it.
    pub const fn wants_codes(&self) -> bool {
        self.records.wants_codes()
    }

    /// Whether the source ended before its list of records did.
    pub const fn is_cut_short(&self) -> bool {
        self.cut_short
    }

    /// What stands around the list of records, once the source is read to its end: the same JSON with an empty list. Empty
    /// where there is no such thing.
    pub fn envelope(&self) -> String {
        String::from_utf8_lossy(self.splitter.envelope()).into_owned()
    }

    /// What was read so far, without the list of issues (their counts are there).
    pub fn snapshot(&mut self) -> Dataset {
        self.records.snapshot()
    }

    /// Parses what is left and gives everything read.
    ///
    /// # Errors
    /// When the source holds no records to read. An empty list of records is no error.
    pub fn finish(mut self) -> Result<Dataset, ReadError> {
        self.end();
        while self.step(usize::MAX) == Step::More {}
        self.error.map_or_else(|| Ok(self.records.finish()), Err)
    }
}
