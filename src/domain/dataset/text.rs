//! Texts made fit to show: without invisible control characters, of bounded length, and from Windows-1252.

use std::borrow::Cow;

use super::eights::is_plain;

/// A text without the characters that are never meant to be seen, trimmed; whether some were taken out. Line breaks
/// and tabs stay where `lines` are wanted, else they become blanks. Markup stays: it is shown as plain text.
pub(super) fn clean(text: Cow<'_, str>, lines: bool) -> (Cow<'_, str>, bool) {
    if is_plain(&text) || !may_hold_invisible(text.as_bytes()) {
        return (trimmed(text), false);
    }
    let breaks_matter = |c: char| !lines && matches!(c, '\n' | '\r' | '\t');
    if !text.contains(|c: char| is_invisible(c) || breaks_matter(c)) {
        return (trimmed(text), false);
    }
    let removed = text.contains(is_invisible);
    let kept = text.chars().filter(|c| !is_invisible(*c));
    let shown: String = kept
        .map(|c| if breaks_matter(c) { ' ' } else { c })
        .collect();
    (Cow::Owned(shown.trim().to_owned()), removed)
}

/// Whether text in UTF-8 may hold anything invisible, line breaks included: a test of bytes, before the exact one of
/// characters.
fn may_hold_invisible(bytes: &[u8]) -> bool {
    let next = |at: usize| bytes.get(at + 1).copied().unwrap_or_default();
    bytes.iter().enumerate().any(|(at, byte)| match byte {
        0..0x20 | 0x7F => true,
        0xC2 => next(at) < 0xA0,
        0xE2 => matches!(next(at), 0x80 | 0x81) && matches!(next(at + 1), 0xA6..=0xAE),
        0xEF => next(at) == 0xBB,
        _ => false,
    })
}

/// Whether a text begins with a character that is seen, told from its first byte; false where that does not tell.
pub(super) fn begins_visibly(text: &str) -> bool {
    text.as_bytes().first().is_some_and(u8::is_ascii_graphic)
}

fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    if begins_visibly(&text) && text.as_bytes().last().is_some_and(u8::is_ascii_graphic) {
        return text;
    }
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) if text.trim().len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// Control characters but line breaks and tabs, byte-order marks, and the marks that reverse or isolate the writing
/// direction (Unicode TR 36: they can make a text read as another).
fn is_invisible(c: char) -> bool {
    match c {
        '\n' | '\r' | '\t' => false,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => true,
        _ => c.is_control(),
    }
}

/// The text cut to `limit` characters, and its length in characters when that was more.
pub(super) fn cut(text: Cow<'_, str>, limit: usize) -> (Cow<'_, str>, Option<usize>) {
    // A character takes at least one byte: most texts need no counting.
    if text.len() <= limit {
        return (text, None);
    }
    let Some((end, _)) = text.char_indices().nth(limit) else {
        return (text, None);
    };
    let length = text.chars().count();
    let kept = match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(..end).unwrap_or_default()),
        Cow::Owned(text) => Cow::Owned(text.get(..end).unwrap_or_default().to_owned()),
    };
    (kept, Some(length))
}

/// Bytes read as Windows-1252 (WHATWG Encoding Standard): what French software writes when it does not write UTF-8.
pub(super) fn from_windows_1252(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| windows_1252(byte)).collect()
}

fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    let high = byte
        .checked_sub(0x80)
        .and_then(|at| HIGH.get(usize::from(at)));
    high.copied().unwrap_or_else(|| char::from(byte))
}

/// The record with `null` in place of the bare words that JSON has no numbers for: `NaN`, `Infinity`, `-Infinity`.
/// `None` when there are none.
pub(super) fn without_nan(record: &str) -> Option<String> {
    const WORDS: [&str; 3] = ["-Infinity", "Infinity", "NaN"];
    let mut mended = String::with_capacity(record.len());
    let mut rest = record;
    let mut in_text = false;
    let mut found = false;
    while let Some(c) = rest.chars().next() {
        let word = WORDS
            .iter()
            .find(|word| !in_text && rest.starts_with(**word));
        let taken = match word {
            Some(word) => {
                mended.push_str("null");
                found = true;
                word.len()
            }
            None if in_text && c == '\\' => {
                let escape: String = rest.chars().take(2).collect();
                mended.push_str(&escape);
                escape.len()
            }
            None => {
                in_text ^= c == '"';
                mended.push(c);
                c.len_utf8()
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    found.then_some(mended)
}
