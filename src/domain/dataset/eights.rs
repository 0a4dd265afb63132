//! Tests of bytes, eight at a time: what every byte of a source goes through. After S. E. Anderson's "Bit twiddling
//! hacks" ("Determine if a word has a byte less than n").

/// The bytes looked at together.
const WIDTH: usize = 8;
/// A word of which every byte is 1; times a byte, that byte eight times.
const ONES: u64 = 0x0101_0101_0101_0101;
/// The highest bit of every byte.
const HIGHS: u64 = ONES << 7;
const BLANKS: u64 = ONES * 0x20;

/// Whether a text is printable ASCII throughout: nothing in it needs a second look.
pub(super) fn is_plain(text: &str) -> bool {
    let (words, rest) = text.as_bytes().as_chunks::<WIDTH>();
    let mut last = [b' '; WIDTH];
    last.iter_mut()
        .zip(rest)
        .for_each(|(slot, byte)| *slot = *byte);
    // What is beyond ASCII has its highest bit, what is below the blank gets it by the first sum, DEL by the second.
    let odd = |word: &[u8; WIDTH]| {
        let word = u64::from_le_bytes(*word);
        (word | word.wrapping_sub(BLANKS) | word.wrapping_add(ONES)) & HIGHS
    };
    words
        .iter()
        .fold(odd(&last), |found, word| found | odd(word))
        == 0
}

/// The place of the first byte that is either of two.
pub(super) fn first_of(bytes: &[u8], either: [u8; 2]) -> Option<usize> {
    let [a, b] = either.map(|byte| ONES * u64::from(byte));
    // The lowest bit set is that of the first byte that is zero; those above may be wrong.
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    let (words, rest) = bytes.as_chunks::<WIDTH>();
    let mut at = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let found = zeros(word ^ a) | zeros(word ^ b);
        if found != 0 {
            let bits = usize::try_from(found.trailing_zeros()).unwrap_or_default();
            return Some(at + bits / WIDTH);
        }
        at += WIDTH;
    }
    let skip = rest.iter().position(|byte| either.contains(byte))?;
    Some(at + skip)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKS: [u8; 2] = *b"\"\\";

    #[test]
    fn tells_plain_texts_wherever_the_odd_byte_stands() {
        for length in 0..20 {
            let plain = "~ azAZ09_{}".chars().cycle().take(length);
            assert!(is_plain(&plain.clone().collect::<String>()), "{length}");
            for at in 0..length {
                for odd in [
                    '\0', '\n', '\u{1F}', '\u{7F}', '\u{80}', 'é', '’', '\u{202E}',
                ] {
                    let with = plain.clone().enumerate();
                    let with: String = with.map(|(n, c)| if n == at { odd } else { c }).collect();
                    assert!(!is_plain(&with), "{with:?}");
                }
            }
        }
    }

    #[test]
    fn finds_the_first_mark_wherever_it_stands() {
        for length in 0..20 {
            let mut bytes = b"!#[]\xA2\xDC\x21\x23".repeat(3);
            bytes.truncate(length);
            assert_eq!(first_of(&bytes, MARKS), None);
            for at in 0..length {
                for mark in MARKS {
                    let mut bytes = bytes.clone();
                    bytes.iter_mut().skip(at).for_each(|byte| *byte = mark);
                    assert_eq!(first_of(&bytes, MARKS), Some(at));
                }
            }
        }
    }
}
