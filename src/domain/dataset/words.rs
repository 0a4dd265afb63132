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
