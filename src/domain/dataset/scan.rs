//! Where a value of JSON ends, by its strings, escapes and brackets alone.

use super::eights::first_of;

/// Where the scan of one value is.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent marks of a scanner, one a rule"
)]
#[derive(Debug)]
pub(super) struct Scan {
    /// Where the value begins.
    pub(super) start: usize,
    /// Whether it is an object.
    pub(super) is_object: bool,
    /// Whether too much of it was seen to keep it.
    pub(super) too_large: bool,
    in_string: bool,
    /// The next byte is escaped.
    escaped: bool,
    /// The last mark was a comma.
    after_comma: bool,
    /// The open brackets, outermost first.
    open: Vec<u8>,
}

impl Scan {
    /// At the beginning of a value, whose first byte is `first`.
    pub(super) const fn new(start: usize, first: u8) -> Self {
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
    pub(super) fn run(&mut self, bytes: &[u8], at: &mut usize) -> bool {
        while let Some(&byte) = bytes.get(*at) {
            if self.escaped {
                self.escaped = false;
                *at += 1;
                continue;
            }
            if self.in_string {
                let rest = bytes.get(*at..).unwrap_or_default();
                let Some(skip) = first_of(rest, *b"\"\\") else {
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

/// Whether a byte is one that JSON allows between values, or separates records.
pub(super) const fn is_blank(byte: u8) -> bool {
    // RFC 8142 separates records by 0x1E.
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | 0x1E)
}
