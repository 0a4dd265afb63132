//! Letters as a set: what it promises to those who skip by it.

use geolocal::domain::letters::Letters;
use proptest::prelude::*;

/// How many letters of one word the other lacks: none, one, or more, told as 2.
fn check(word: &str, other: &str, lacking: u32) {
    let [letters, others] = [word, other].map(Letters::of);
    let found = (letters.are_in(others), letters.are_nearly_in(others));
    assert_eq!(found, (lacking == 0, lacking <= 1), "{word} in {other}");
}

#[test]
fn letters_count_once_and_twice() {
    check("caen", "caen", 0);
    check("caen", "nace", 0);
    check("caen", "can", 1);
    check("can", "caen", 0);
    check("anna", "ana", 1);
    check("ananas", "ana", 2);
    check("aaaa", "aa", 0);
    check("14000", "14", 1);
    check("14250", "14", 2);
    check("été", "ete", 1);
    check("", "caen", 0);
    check("寿司", "caen", 1);
}

proptest! {
    #[test]
    fn one_edit_changes_one_letter_at_most(
        word in "[abcé1]{1,8}", at: prop::sample::Index, letter in "[abcdé2]", kind in 0_u8..3,
    ) {
        let mut letters: Vec<char> = word.chars().collect();
        let at = at.index(letters.len());
        let letter = letter.chars().next().into_iter();
        match kind {
            0 => drop(letters.splice(at..at, letter)),
            1 => drop(letters.splice(at..=at, letter)),
            _ => drop(letters.drain(at..=at)),
        }
        let edited: String = letters.into_iter().collect();
        let [word, edited] = [&*word, &*edited].map(Letters::of);
        prop_assert!(word.are_nearly_in(edited) && edited.are_nearly_in(word));
    }

    #[test]
    fn a_text_has_the_letters_of_each_of_its_words(words in proptest::collection::vec("[a-zé0-9]{1,8}", 1..5)) {
        let text = Letters::of(&words.join(" "));
        let both = words.iter().fold(Letters::default(), |all, word| all.with(Letters::of(word)));
        for word in &words {
            prop_assert!(Letters::of(word).are_in(text));
            prop_assert!(Letters::of(word).are_in(both));
        }
    }
}
