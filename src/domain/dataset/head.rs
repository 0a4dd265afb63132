//! The beginning of a source: what it is, and where its list of records begins.

use std::ops::Range;

use super::issue::{ReadError, excerpt};

/// Members that hold the records: GeoJSON, Opendatasoft (v1 and v2), Overpass.
const LISTS: [&[u8]; 4] = [b"features", b"records", b"results", b"elements"];

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum HeadStep {
    /// More bytes are wanted.
    Starved,
    /// The list of records begins; `at` is behind its bracket.
    Records {
        /// Place in the bytes.
        at: usize,
    },
    /// The source is one lone feature.
    Single(Range<usize>),
    /// There are no records.
    Failed(ReadError),
}

/// Where the look at the beginning is.
#[derive(Debug, Default)]
pub(super) struct Head {
    at: usize,
    started: bool,
    start: usize,
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// At depth 1: where the last string began, behind its quote.
    string: usize,
    /// At depth 1: the member whose value comes.
    key: Range<usize>,
    after_colon: bool,
    /// Whether it has a member that a feature has.
    is_feature: bool,
}

impl Head {
    /// Looks on.
    pub(super) fn step(&mut self, bytes: &[u8], ended: bool) -> HeadStep {
        if !self.started
            && let Some(step) = self.begin(bytes, ended)
        {
            return step;
        }
        while let Some(&byte) = bytes.get(self.at) {
            if let Some(step) = self.byte(bytes, byte) {
                return step;
            }
            self.at += 1;
        }
        if ended {
            HeadStep::Failed(ReadError::Truncated)
        } else {
            HeadStep::Starved
        }
    }

    /// Recognises what begins; `None` when it is an object, to be looked into.
    fn begin(&mut self, bytes: &[u8], ended: bool) -> Option<HeadStep> {
        const ENOUGH: usize = 4;
        const QUOTED: usize = 60;
        if bytes.len() < ENOUGH && !ended {
            return Some(HeadStep::Starved);
        }
        let utf16_marks = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
        if utf16_marks || bytes.iter().take(2).any(|byte| *byte == 0) {
            return Some(HeadStep::Failed(ReadError::Utf16));
        }
        let mark = if bytes.starts_with(b"\xEF\xBB\xBF") {
            3
        } else {
            0
        };
        let text = bytes.get(mark..).unwrap_or_default();
        let blanks = text
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace() || **byte == 0x1E)
            .count();
        let first = text.get(blanks).copied();
        self.start = mark + blanks;
        match first {
            None if ended => Some(HeadStep::Failed(ReadError::Empty)),
            None => Some(HeadStep::Starved),
            Some(b'{') => {
                self.started = true;
                self.at = self.start;
                None
            }
            Some(b'[') => Some(HeadStep::Records { at: self.start + 1 }),
            Some(b'<') => Some(HeadStep::Failed(ReadError::Html)),
            Some(_) if text.len() - blanks < QUOTED && !ended => Some(HeadStep::Starved),
            Some(_) => {
                let shown: Vec<u8> = text.iter().skip(blanks).take(QUOTED).copied().collect();
                let found = excerpt(&String::from_utf8_lossy(&shown));
                Some(HeadStep::Failed(ReadError::NotJson { found }))
            }
        }
    }

    fn byte(&mut self, bytes: &[u8], byte: u8) -> Option<HeadStep> {
        if self.in_string {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => {
                    self.in_string = false;
                    if self.depth == 1 && !self.after_colon {
                        self.key = self.string..self.at;
                    }
                }
                _ => {}
            }
            return None;
        }
        match byte {
            b'"' => {
                self.in_string = true;
                self.string = self.at + 1;
            }
            b':' if self.depth == 1 => {
                self.after_colon = true;
                let key = bytes.get(self.key.clone()).unwrap_or_default();
                self.is_feature |= matches!(key, b"geometry" | b"properties");
            }
            b',' if self.depth == 1 => self.after_colon = false,
            b'[' if self.depth == 1 && self.after_colon => {
                let key = bytes.get(self.key.clone()).unwrap_or_default();
                if LISTS.contains(&key) {
                    return Some(HeadStep::Records { at: self.at + 1 });
                }
                self.depth += 1;
            }
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 {
                    return Some(if self.is_feature {
                        HeadStep::Single(self.start..self.at + 1)
                    } else {
                        HeadStep::Failed(ReadError::NoFeatures)
                    });
                }
            }
            _ => {}
        }
        None
    }
}
