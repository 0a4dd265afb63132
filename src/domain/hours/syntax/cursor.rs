//! A place in the text, and how far reading came.

use std::sync::Arc;

use crate::domain::hours::error::HoursProblem;

/// Reads from left to right. A function that does not find what it reads says so with
/// [`Self::miss`], which goes back to where it began; the furthest place at which something was
/// missing is where the text is wrong.
pub(super) struct Cursor<'a> {
    text: &'a str,
    /// Place of the next byte.
    pub(super) at: usize,
    furthest: usize,
    problem: Option<HoursProblem>,
}

impl<'a> Cursor<'a> {
    /// Before the first character.
    pub(super) const fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            furthest: 0,
            problem: None,
        }
    }

    /// The first thing that is in the syntax but cannot be evaluated.
    pub(super) const fn problem(&self) -> Option<HoursProblem> {
        self.problem
    }

    /// Notes that what was read cannot be evaluated; reading goes on.
    pub(super) const fn note(&mut self, problem: HoursProblem) {
        if self.problem.is_none() {
            self.problem = Some(problem);
        }
    }

    /// The furthest place at which something was missing, in characters from 0.
    pub(super) fn furthest_char(&self) -> usize {
        (self.text.char_indices())
            .take_while(|(byte, _)| *byte < self.furthest)
            .count()
    }

    /// Notes that what was expected at a place is missing.
    pub(super) fn missing(&mut self, at: usize) {
        self.furthest = self.furthest.max(at);
    }

    /// Goes back to a place, where what was expected is missing.
    pub(super) fn miss<T>(&mut self, at: usize) -> Option<T> {
        self.missing(at);
        self.at = at;
        None
    }

    /// The byte so many places ahead; 0 after the last.
    pub(super) fn peek(&self, ahead: usize) -> u8 {
        let byte = self.text.as_bytes().get(self.at + ahead);
        byte.copied().unwrap_or_default()
    }

    /// The digit so many places ahead.
    pub(super) fn digit(&self, ahead: usize) -> Option<u16> {
        match self.peek(ahead) {
            byte @ b'0'..=b'9' => Some(u16::from(byte - b'0')),
            _ => None,
        }
    }

    /// Whether nothing is left.
    pub(super) const fn is_at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    /// Reads a character, if it comes next.
    pub(super) fn eat(&mut self, char: u8) -> bool {
        let comes_next = self.peek(0) == char;
        if comes_next {
            self.at += 1;
        }
        comes_next
    }

    /// Reads a word, if it comes next, in letters of either case.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let end = self.at + word.len();
        let next = self.text.as_bytes().get(self.at..end);
        let comes_next = next.is_some_and(|next| next.eq_ignore_ascii_case(word.as_bytes()));
        if comes_next {
            self.at = end;
        }
        comes_next
    }

    /// Reads one of these words; answers its place among them.
    pub(super) fn one_of(&mut self, words: &[&str]) -> Option<u8> {
        for (word, place) in words.iter().zip(0..) {
            if self.eat_word(word) {
                return Some(place);
            }
        }
        self.miss(self.at)
    }

    /// `comment`: a text in quotes, not empty.
    pub(super) fn comment(&mut self) -> Option<Arc<str>> {
        let start = self.at;
        if self.eat(b'"') {
            let rest = self.text.get(self.at..).unwrap_or_default();
            match rest.bytes().position(|byte| byte == b'"') {
                Some(length) if length > 0 => {
                    self.at += length + 1;
                    return rest.get(..length).map(Arc::from);
                }
                None if !rest.is_empty() => {}
                Some(_) | None => self.missing(self.at),
            }
        }
        self.miss(start)
    }
}
