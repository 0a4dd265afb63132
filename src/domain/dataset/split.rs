//! Finds each record's bytes in a JSON text that arrives in pieces, cut anywhere.
//!
//! Only the structure is looked at: strings, escapes and nesting. A record that is broken ends where the structure
//! says that the next one begins, so that it costs itself alone.

use std::ops::Range;

use super::head::{Head, HeadStep};
use super::issue::ReadError;

/// The most bytes that a record may take.
pub(super) const RECORD_LIMIT: usize = 32 << 20;

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
}

impl Splitter {
    pub(super) fn new() -> Self {
        Self {
            buffer: Vec::new(),
            at: 0,
            ended: false,
            state: State::Head(Head::default()),
        }
    }

    /// Adds bytes; those already done with are let go.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        if let State::Done = self.state {
            self.buffer = Vec::new();
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

    /// Looks for the next piece.
    pub(super) fn next(&mut self) -> Piece {
        match &mut self.state {
            State::Head(head) => match head.step(&self.buffer, self.ended) {
                HeadStep::Starved => Piece::Starved,
                HeadStep::Records { at } => {
                    self.at = at;
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
        let skipped = rest
            .iter()
            .position(|byte| !is_blank(*byte) && *byte != b',');
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
            return Piece::End;
        }
        self.state = State::Within(Scan::new(self.at, first));
        self.scan()
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

/// Where the scan of one value is.
#[derive(Debug)]
struct Scan {
    start: usize,
    is_object: bool,
    too_large: bool,
    in_string: bool,
    /// The next byte is escaped.
    escaped: bool,
    /// The last mark was a comma.
    after_comma: bool,
    /// The open brackets, outermost first.
    open: Vec<u8>,
}

impl Scan {
    const fn new(start: usize, first: u8) -> Self {
        Self {
            start,
            is_object: first == b'{',
            too_large: false,
            in_string: false,
            escaped: false,
            after_comma: false,
            open: Vec::new(),
        }
    }

    /// Moves on to the end of the value, or of the bytes; whether it is the value's.
    fn run(&mut self, bytes: &[u8], at: &mut usize) -> bool {
        while let Some(&byte) = bytes.get(*at) {
            if self.escaped {
                self.escaped = false;
                *at += 1;
                continue;
            }
            if self.in_string {
                let rest = bytes.get(*at..).unwrap_or_default();
                let Some(skip) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\')) else {
                    *at = bytes.len();
                    return false;
                };
                self.escaped = rest.get(skip) == Some(&b'\\');
                self.in_string = self.escaped;
                *at += skip + 1;
                if !self.in_string && self.open.is_empty() {
                    return true;
                }
                continue;
            }
            if is_blank(byte) {
                *at += 1;
                continue;
            }
            match self.mark(byte) {
                Mark::Inside => *at += 1,
                Mark::Last => {
                    *at += 1;
                    return true;
                }
                Mark::Before => return true,
            }
        }
        false
    }

    fn mark(&mut self, byte: u8) -> Mark {
        let after_comma = std::mem::take(&mut self.after_comma);
        match byte {
            b'"' => self.in_string = true,
            b',' if self.open.is_empty() => return Mark::Before,
            b',' => self.after_comma = true,
            // An object within an object has a key before it: here the next record begins.
            b'{' if after_comma && self.open.last() == Some(&b'{') => {
                return Mark::Before;
            }
            b'{' | b'[' => self.open.push(byte),
            b'}' => return self.close(b'{'),
            b']' => return self.close(b'['),
            _ => {}
        }
        Mark::Inside
    }

    /// Closes the innermost bracket of a kind, with all that was left open inside.
    fn close(&mut self, bracket: u8) -> Mark {
        match self.open.iter().rposition(|open| *open == bracket) {
            Some(0) => Mark::Last,
            Some(depth) => {
                self.open.truncate(depth);
                Mark::Inside
            }
            // Behind a lone value: the list ends.
            None if self.open.is_empty() && bracket == b'[' => Mark::Before,
            None if self.open.is_empty() => Mark::Last,
            // A stray bracket: the parser will say so.
            None => Mark::Inside,
        }
    }
}

enum Mark {
    /// The value goes on.
    Inside,
    /// The value ends with this byte.
    Last,
    /// The value ended before this byte.
    Before,
}

const fn is_blank(byte: u8) -> bool {
    // RFC 8142 separates records by 0x1E.
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | 0x1E)
}
