//! Which part of a text answers a query, to be shown to the reader.

use core::ops::Range;

use crate::domain::fold::{fold, is_combining, spelt_out};
use crate::domain::letters::Letters;

use super::compare::Quality;
use super::query::{Answer, Query};

/// The bytes of a text that answer a query: ranges ascending and apart, each with a character's first byte at either end
/// or the text's end. Words with a typo are marked where `typos` were forgiven.
pub fn marks(text: &str, query: &Query, typos: bool) -> Vec<Range<usize>> {
    let mut marks: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    let mut before = (0, String::new());
    // Words are cut where folding puts blanks.
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        if letter.is_alphanumeric() {
            start = start.or(Some(at));
        } else if !is_combining(letter)
            && let Some(from) = start.take()
        {
            let word = text.get(from..at).unwrap_or_default();
            let folded = fold(word);
            let answer = best(query, &before.1, &folded, typos);
            if answer.quality != Quality::None {
                let start = if answer.alone { from } else { before.0 };
                // What was marked by itself may be part of two in one.
                marks.retain(|earlier| earlier.end <= start);
                marks.push(start..from + bytes(word, answer.len));
            }
            before = (from, folded);
        }
    }
    marks
}

/// How a word of the text answers at best.
fn best(query: &Query, before: &str, folded: &str, typos: bool) -> Answer {
    let spelt = spelt_out(folded);
    let letters = Letters::of(spelt);
    let mut best = Answer::default();
    for word in query.words() {
        best = best.max(word.answer(before, spelt, letters, typos));
    }
    if spelt != folded {
        // No part of "saint" is a part of "St".
        best.len = usize::MAX;
    }
    best
}

/// How many bytes of a word stand for so many of it folded: a ligature is never cut, nor a mark from its letter.
fn bytes(word: &str, folded: usize) -> usize {
    let mut left = folded;
    for (at, letter) in word.char_indices() {
        if left == 0 && !is_combining(letter) {
            return at;
        }
        let own = fold(word.get(at..at + letter.len_utf8()).unwrap_or_default());
        left = left.saturating_sub(own.len());
    }
    word.len()
}
