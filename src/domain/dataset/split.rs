//! Finds each record's bytes in a JSON text that arrives in pieces, cut anywhere.
//!
//! Only the structure is looked at: strings, escapes and nesting. A record that is broken ends where the structure
//! says that the next one begins, so that it costs itself alone.

use std::ops::Range;

use super::eights::first_of;
use super::head::{Head, HeadStep};
use super::issue::ReadError;
use super::scan::{Scan, is_blank};

/// The most bytes that a record may take.
pub(super) const RECORD_LIMIT: usize = 32 << 20;

/// The longest line that is looked at as a record at once.
const LINE_LIMIT: usize = 16 << 10;
/// The most bytes around the list of records that are kept.
const ENVELOPE_LIMIT: usize = 64 << 10;
/// After how many lines in a row that were no records lines are no longer looked at.
const PATIENCE: u8 = 8;

/// What the splitter found next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// An object: a record.
    Record(Range<usize>),
    /// Something else than an object where a record was due.
    NotAnObject,
    /// A record of more than [`RECORD_LIMIT`] bytes.
    TooLarge,
    /// The input ends within a record.
    Truncated,
    /// The input ends between two records.
    Unfinished,
    /// More bytes are wanted.
    Starved,
    /// There is nothing more.
    End,
    /// There are no records to find.
    Failed(ReadError),
}

#[derive(Debug)]
enum State {
    Head(Head),
    Between,
    Within(Scan),
    Done,
}

/// Splits bytes into records.
#[derive(Debug)]
pub(super) struct Splitter {
    buffer: Vec<u8>,
    /// Everything before is done with.
    at: usize,
    ended: bool,
    state: State,
    /// What stands before the first record and behind the last.
    envelope: Vec<u8>,
    /// How many more lines may be no records.
    patience: u8,
}

impl Splitter {
    pub(super) fn new() -> Self {
        Self {
            buffer: Vec::new(),
            at: 0,
            ended: false,
            state: State::Head(Head::default()),
            envelope: Vec::new(),
            patience: PATIENCE,
        }
    }

    /// Adds bytes; those already done with are let go.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        if let State::Done = self.state {
            self.buffer = Vec::new();
            self.keep_around(bytes);
            return;
        }
        let keep_from = match &self.state {
            State::Head(_) => 0,
            State::Within(scan) => scan.start,
            State::Between | State::Done => self.at,
        };
        self.buffer.drain(..keep_from.min(self.buffer.len()));
        self.at -= keep_from;
        if let State::Within(scan) = &mut self.state {
            scan.start = 0;
        }
        self.buffer.extend_from_slice(bytes);
    }

    /// Says that no more bytes come.
    pub(super) fn end(&mut self) {
        self.ended = true;
    }

    /// The bytes of a record just found.
    pub(super) fn bytes(&self, range: Range<usize>) -> &[u8] {
        self.buffer.get(range).unwrap_or_default()
    }

    /// The rest of the line, where a record begins and may end with the line: what most programs write. It has to be tried:
    /// it is the record that [`Self::next`] would find if, and only if, it is an object in JSON.
    pub(super) fn line(&mut self) -> Option<Range<usize>> {
        let State::Between = self.state else {
            return None;
        };
        self.patience.checked_sub(1)?;
        let rest = self.buffer.get(self.at..)?;
        let begin = rest.iter().position(|byte| begins_value(*byte))?;
        let rest = rest.get(begin..)?;
        let line = rest.get(..LINE_LIMIT.min(rest.len()))?;
        let Some(end) = first_of(line, *b"\n\n") else {
            // The line is long, unless its end is still to come.
            self.patience -= u8::from(line.len() == LINE_LIMIT);
            return None;
        };
        let line = line.get(..end)?.trim_ascii_end();
        let line = line.strip_suffix(b",").unwrap_or(line);
        let is_object = line.starts_with(b"{") && line.ends_with(b"}");
        let start = self.at + begin;
        is_object.then_some(start..start + line.len())
    }

    /// Says whether the line just found was a record.
    pub(super) fn tried(&mut self, line: Range<usize>, is_record: bool) {
        if is_record {
            self.at = line.end;
            self.patience = PATIENCE;
        } else {
            self.patience -= 1;
        }
    }

    /// Looks for the next piece.
    pub(super) fn next(&mut self) -> Piece {
        match &mut self.state {
            State::Head(head) => match head.step(&self.buffer, self.ended) {
                HeadStep::Starved => Piece::Starved,
                HeadStep::Records { at } => {
                    self.at = at;
                    self.envelope = self.bytes(0..at.min(ENVELOPE_LIMIT)).to_vec();
                    self.state = State::Between;
                    self.next()
                }
                HeadStep::Single(range) => {
                    self.state = State::Done;
                    Piece::Record(range)
                }
                HeadStep::Failed(error) => {
                    self.state = State::Done;
                    Piece::Failed(error)
                }
            },
            State::Between => self.begin(),
            State::Within(_) => self.scan(),
            State::Done => Piece::End,
        }
    }

    /// Skips to the beginning of a record.
    fn begin(&mut self) -> Piece {
        let rest = self.buffer.get(self.at..).unwrap_or_default();
        let skipped = rest.iter().position(|byte| begins_value(*byte));
        let Some(first) = skipped.and_then(|skip| rest.get(skip)).copied() else {
            self.at = self.buffer.len();
            if self.ended {
                self.state = State::Done;
                return Piece::Unfinished;
            }
            return Piece::Starved;
        };
        self.at += skipped.unwrap_or_default();
        if first == b']' {
            self.state = State::Done;
            let rest = std::mem::take(&mut self.buffer);
            self.keep_around(rest.get(self.at..).unwrap_or_default());
            return Piece::End;
        }
        self.state = State::Within(Scan::new(self.at, first));
        self.scan()
    }

    /// What stands around the list of records.
    pub(super) fn envelope(&self) -> &[u8] {
        &self.envelope
    }

    fn keep_around(&mut self, bytes: &[u8]) {
        let room = ENVELOPE_LIMIT.saturating_sub(self.envelope.len());
        let kept = bytes.get(..room).unwrap_or(bytes);
        self.envelope.extend_from_slice(kept);
    }

    /// Looks for the end of the record begun.
    fn scan(&mut self) -> Piece {
        let State::Within(scan) = &mut self.state else {
            return Piece::End;
        };
        let complete = scan.run(&self.buffer, &mut self.at);
        if self.at - scan.start > RECORD_LIMIT {
            scan.too_large = true;
            scan.start = self.at;
        }
        if !complete {
            if self.ended {
                self.state = State::Done;
                return Piece::Truncated;
            }
            return Piece::Starved;
        }
        let piece = match () {
            () if scan.too_large => Piece::TooLarge,
            () if !scan.is_object => Piece::NotAnObject,
            () => Piece::Record(scan.start..self.at),
        };
        self.state = State::Between;
        piece
    }
}

/// Whether a byte is none of those that stand between records.
const fn begins_value(byte: u8) -> bool {
    !is_blank(byte) && byte != b','
}
