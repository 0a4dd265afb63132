//! Words compared as people read them: folded, and without the mark of the plural.

use crate::domain::fold::fold;

/// The words of a text, folded, in the singular, between single blanks.
pub(super) fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for word in fold(text).split(' ') {
        if !words.is_empty() {
            words.push(' ');
        }
        let singular = word.strip_suffix('s').filter(|stem| stem.len() >= 3);
        words.push_str(singular.unwrap_or(word));
    }
    words
}

/// How many characters to add, take away or replace to come from one text to the other (Levenshtein).
pub(super) fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (above, a) in from.chars().enumerate() {
        let mut diagonal = above;
        let mut left = above + 1;
        for (slot, b) in row.iter_mut().skip(1).zip(to.chars()) {
            let best = (diagonal + usize::from(a != b))
                .min(*slot + 1)
                .min(left + 1);
            diagonal = std::mem::replace(slot, best);
            left = best;
        }
        if let Some(first) = row.first_mut() {
            *first = above + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
