//! Streets as different hands write them.

use crate::domain::fold::{fold, spelt_out};

/// Kinds of ways as the register and others shorten them (INSEE, SIRENE: "type de voie"; the abbreviations of the postal
/// standard NF Z 10-011).
const WAYS: [(&str, &str); 36] = [
    ("all", "allee"),
    ("av", "avenue"),
    ("ave", "avenue"),
    ("bd", "boulevard"),
    ("bld", "boulevard"),
    ("blvd", "boulevard"),
    ("boul", "boulevard"),
    ("bvd", "boulevard"),
    ("car", "carrefour"),
    ("ccal", "centre commercial"),
    ("ch", "chemin"),
    ("che", "chemin"),
    ("chem", "chemin"),
    ("cr", "cours"),
    ("crs", "cours"),
    ("cte", "cote"),
    ("esp", "esplanade"),
    ("fbg", "faubourg"),
    ("fg", "faubourg"),
    ("ham", "hameau"),
    ("imp", "impasse"),
    ("ld", "lieu dit"),
    ("lot", "lotissement"),
    ("pas", "passage"),
    ("pass", "passage"),
    ("pl", "place"),
    ("prom", "promenade"),
    ("qu", "quai"),
    ("qua", "quartier"),
    ("r", "rue"),
    ("res", "residence"),
    ("rpt", "rond point"),
    ("rte", "route"),
    ("sen", "sentier"),
    ("sq", "square"),
    ("vlge", "village"),
];

/// Titles in names of streets, as they are shortened wherever they stand.
const TITLES: [(&str, &str); 12] = [
    ("abb", "abbe"),
    ("cdt", "commandant"),
    ("col", "colonel"),
    ("dr", "docteur"),
    ("gal", "general"),
    ("gen", "general"),
    ("lt", "lieutenant"),
    ("mal", "marechal"),
    ("mar", "marechal"),
    ("pdt", "president"),
    ("pr", "professeur"),
    ("prof", "professeur"),
];

/// Words that some write and others do not.
const PARTICLES: [&str; 11] = [
    "a", "au", "aux", "d", "de", "des", "du", "l", "la", "le", "les",
];

/// Whether two texts name the same street and number: case, accents, punctuation, articles and abbreviations (`av`, `bd`,
/// `r`, `st`, `12b` for `12 bis`) do not count, nor does what stands before or after number and street, such as a
/// building. Of a range of numbers the first counts.
///
/// ```
/// use geolocal::domain::register::is_same_street;
///
/// assert!(is_same_street("12 bis, bd du Mal-Leclerc", "12B BOULEVARD MARECHAL LECLERC"));
/// assert!(!is_same_street("12, rue Écuyère", "14 RUE ECUYERE"));
/// ```
pub fn is_same_street(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(words);
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let is_whole = short.len() > 1 && short.first().is_some_and(|word| is_numbered(word));
    short == long || is_whole && (long.ends_with(&short) || long.starts_with(&short))
}

/// The words of a street that count, spelt out; a number is one word with its `bis`.
fn words(street: &str) -> Vec<String> {
    let folded = fold(street);
    let raw: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let at = |at: Option<usize>| at.and_then(|at| raw.get(at)).copied().unwrap_or_default();
    let mut words: Vec<String> = Vec::with_capacity(raw.len());
    // Whether the name of a way may begin here: kinds of ways are shortened nowhere else.
    let mut begins = true;
    for (here, word) in raw.iter().enumerate() {
        let (before, next) = (at(here.checked_sub(1)), at(Some(here + 1)));
        let suffix = suffix(word).filter(|_| is_number(before) && !is_number(next));
        if let Some(suffix) = suffix {
            if let Some(number) = words.last_mut() {
                number.push_str(suffix);
            }
        } else if is_numbered(word) {
            // Of a range at the beginning, "12-14 rue" or "12 à 14 rue", only its first number.
            let ends_range = words.len() == 1 && here > 0 && (is_number(before) || before == "a");
            if !ends_range {
                words.push(number_with_suffix(word));
            }
            begins = true;
        } else if !PARTICLES.contains(word) && !is_mark_of_number(word, next) {
            let full = spelt(word, begins);
            words.extend(full.split(' ').map(str::to_owned));
            begins = false;
        }
    }
    words
}

fn spelt(word: &str, begins: bool) -> &str {
    let find = |list: &'static [(&str, &str)]| {
        let found = list.iter().find(|(short, _)| *short == word);
        found.map(|(_, full)| *full)
    };
    let way = if begins { find(&WAYS) } else { None };
    way.or_else(|| find(&TITLES)).unwrap_or(spelt_out(word))
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word is a number, perhaps with its suffix: `12`, `12b`, `12bis`.
fn is_numbered(word: &str) -> bool {
    let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < word.len() && (rest.is_empty() || suffix(rest).is_some())
}

/// The number as it is compared: without zeros in front, the suffix spelt out.
fn number_with_suffix(word: &str) -> String {
    let rest = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = word.strip_suffix(rest).unwrap_or(word);
    let number = digits.trim_start_matches('0');
    [number, suffix(rest).unwrap_or_default()].concat()
}

/// What is added to a number ("indice de répétition").
fn suffix(word: &str) -> Option<&str> {
    Some(match word {
        "b" | "bis" => "bis",
        "t" | "ter" => "ter",
        "q" | "quater" => "quater",
        "a" | "c" | "d" | "e" | "f" => word,
        _ => return None,
    })
}

/// Whether a word only says that a number follows: "n° 12", "no 12".
fn is_mark_of_number(word: &str, next: &str) -> bool {
    matches!(word, "n" | "no" | "nº" | "numero") && is_numbered(next)
}
