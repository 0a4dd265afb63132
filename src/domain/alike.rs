//! Names that probably mean the same place.

use strsim::osa_distance;

use super::fold::{fold, spelt_out};

/// One typo is forgiven for so many letters of a word: shorter words resemble too many others.
const LETTERS_A_TYPO: usize = 5;

/// Whether two names differ only in case, accents, punctuation, the order of words, "St" for "Saint", and one typo for
/// every five letters of a word at most (optimal string alignment). A name without a letter or digit is like no other.
///
/// ```
/// use geolocal::domain::alike::are_alike;
///
/// assert!(are_alike("Boulangerie Lévêque", "LEVEQUE, boulangerie"));
/// assert!(are_alike("Boulangerie Dupont", "Boulangerie Dupond"));
/// assert!(!are_alike("Au Bon Pain", "Au Bon Coin"));
/// ```
pub fn are_alike(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(words);
    let mut pairs = one.iter().zip(&other);
    !one.is_empty() && one.len() == other.len() && pairs.all(|(one, other)| is_near(one, other))
}

fn is_near(one: &str, other: &str) -> bool {
    let letters = one.chars().count().max(other.chars().count());
    one == other || osa_distance(one, other) * LETTERS_A_TYPO <= letters
}

/// Whether one name has all words of the other, which says more than an article: "Dupont" and "SARL Dupont et fils".
pub fn one_holds_other(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(words);
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    short.iter().any(|word| word.len() > 3) && short.iter().all(|word| long.contains(word))
}

/// The folded words of a name, sorted.
fn words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let words = folded.split(' ').filter(|word| !word.is_empty());
    let mut words: Vec<String> = words.map(|word| spelt_out(word).to_owned()).collect();
    words.sort_unstable();
    words
}
