//! Text as it is compared: what a reader types finds what is written, whatever the case, accents and punctuation.

/// The folded form of `text`: lower case, accents and ligatures of French resolved, everything that is neither a
/// letter nor a digit turned into single spaces, none at either end. Folding a folded text changes nothing.
///
/// Letters with a combining mark (U+0300 to U+036F) lose it too, so that decomposed text folds the same.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.chars().map(lower) {
        if is_combining(letter) {
            continue;
        }
        if !letter.is_alphanumeric() {
            gap = true;
            continue;
        }
        if gap && !folded.is_empty() {
            folded.push(' ');
        }
        gap = false;
        match plain(letter) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(letter),
        }
    }
    folded
}

/// Whether a letter is a capital of the alphabets that [`fold`] knows.
pub fn is_capital(letter: char) -> bool {
    lower(letter) != letter
}

/// Whether a character is a mark on the letter before it (U+0300 to U+036F).
pub fn is_combining(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The folded form of `text` with the saints spelt out: `St-Lô` and `Saint-Lô` are one.
///
/// ```
/// use geolocal::domain::fold::fold_spelt;
///
/// assert_eq!(fold_spelt("Ste-Mère-Église"), "sainte mere eglise");
/// ```
pub fn fold_spelt(text: &str) -> String {
    let folded = fold(text);
    if folded.split(' ').all(|word| spelt_out(word) == word) {
        return folded;
    }
    let mut spelt = String::with_capacity(folded.len());
    for word in folded.split(' ') {
        if !spelt.is_empty() {
            spelt.push(' ');
        }
        spelt.push_str(spelt_out(word));
    }
    spelt
}

/// A folded word, an abbreviated saint spelt out.
pub fn spelt_out(word: &str) -> &str {
    match word {
        "st" => "saint",
        "ste" => "sainte",
        _ => word,
    }
}

/// The text on one line, every run of blanks a single space and none at either end, cut to so many characters.
pub fn one_line(text: &str, most: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    let end = line
        .char_indices()
        .nth(most)
        .map_or(line.len(), |(end, _)| end);
    line.get(..end).unwrap_or_default().trim_end().to_owned()
}

/// The lower-case form of a letter of the Latin, Greek and Cyrillic alphabets as they are in daily use; other letters
/// stay. The standard library knows all of Unicode's, and brings a table of 12 kB for it.
fn lower(letter: char) -> char {
    let shift = match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        'Ā'..='Į' | 'Ĳ'..='Ķ' | 'Ŋ'..='Ŷ' => even(letter),
        'Ĺ'..='Ň' | 'Ź'..='Ž' => 1 - even(letter),
        'Ά' => 38,
        'Έ'..='Ί' => 37,
        'Ό' => 64,
        'Ύ' | 'Ώ' => 63,
        'Ÿ' => return 'ÿ',
        'ẞ' => return 'ß',
        _ => 0,
    };
    char::from_u32(u32::from(letter) + shift).unwrap_or(letter)
}

/// 1 for a letter of even number, otherwise 0: in the Latin extension capitals and small letters take turns.
fn even(letter: char) -> u32 {
    1 - u32::from(letter) % 2
}

/// The letters without accent that a lower-case letter stands for.
const fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => "a",
        'ç' => "c",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'î' | 'ï' | 'í' | 'ì' => "i",
        'ñ' => "n",
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' | 'ø' => "o",
        'ù' | 'û' | 'ü' | 'ú' => "u",
        'ÿ' | 'ý' => "y",
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        _ => return None,
    })
}
