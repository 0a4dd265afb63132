//! Words compared as people read them: without case, accents, punctuation and the mark of the plural.

/// The words of a text, folded, between single blanks.
pub(super) fn words(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        if !folded.is_empty() {
            folded.push(' ');
        }
        let start = folded.len();
        for c in word.chars().flat_map(char::to_lowercase) {
            push_plain(&mut folded, c);
        }
        let plural = folded.len() > start + 3 && folded.ends_with('s');
        folded.truncate(folded.len() - usize::from(plural));
    }
    folded
}

/// A lower-case letter of French without its accent.
fn push_plain(text: &mut String, c: char) {
    let plain = match c {
        'à' | 'â' | 'ä' | 'á' | 'ã' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ñ' => 'n',
        'ô' | 'ö' | 'ó' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        'ÿ' => 'y',
        'œ' => return text.push_str("oe"),
        'æ' => return text.push_str("ae"),
        _ => c,
    };
    text.push(plain);
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
