//! What holds for every name of the demo, and for any record.

use geolocal::domain::fold::{fold, fold_spelt};
use proptest::prelude::*;

use super::*;
use crate::dataset::{collection, read, shop, vocabulary};

/// A name as it is compared, particles aside.
fn core_of(name: &str) -> Vec<String> {
    let small = [
        "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "sur", "un",
        "une",
    ];
    let folded = fold_spelt(name);
    let words = folded.split(' ').filter(|word| !small.contains(word));
    words.map(str::to_owned).collect()
}

#[test]
fn every_name_finds_its_record_first_or_an_equal() {
    let Loaded { dataset, index, .. } = &*LOADED;
    for record in 0..u32::try_from(dataset.len()).unwrap() {
        let name = dataset.name(record);
        for typed in [name.to_owned(), fold(name)] {
            let matches = index.matches(&Query::parse(&typed));
            let best = index.best(&matches, dataset, Some(dataset.position(record)), 1);
            assert_eq!(core_of(dataset.name(best[0])), core_of(name), "{typed}");
            assert!(!matches.has_typos(), "{typed}");
        }
    }
}

#[test]
fn every_commune_is_found_first_by_its_name() {
    // Each compares itself with all: a part of them does.
    for (at, commune) in LOADED.gazetteer.communes().step_by(17) {
        let near = Sources {
            near: Some(commune.position),
            index: None,
            ..sources()
        };
        let groups = suggest(commune.name, &near, 3);
        let communes = groups
            .iter()
            .find(|group| matches!(group.suggestions[0].target, Target::Commune(_)));
        let first = &communes.unwrap().suggestions[0];
        assert!(
            first.target == Target::Commune(at) || core_of(&first.label) == core_of(commune.name),
            "{}: {}",
            commune.name,
            first.label
        );
    }
}

/// A word with one edit.
fn edited(word: &str, at: usize, letter: char, kind: u8) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = at % letters.len();
    match kind {
        0 => letters.insert(at, letter),
        1 => {
            letters.remove(at);
        }
        2 => letters[at] = letter,
        _ => {
            let next = (at + 1) % letters.len();
            letters.swap(at.min(next), at.max(next).min(at.min(next) + 1));
        }
    }
    letters.into_iter().collect()
}

/// Whether every word of a query begins a word of a name: what must be found, by the plainest means.
fn plainly_matches(query: &str, name: &str) -> bool {
    let names = fold(name);
    let begins = |word: &str| names.split(' ').any(|own| own.starts_with(word));
    fold(query).split(' ').all(begins)
}

/// Names of one to three words of few letters, five long at least: particles and plurals apart.
fn name() -> impl Strategy<Value = String> {
    proptest::collection::vec("[abr]{5,7}", 1..4).prop_map(|words| words.join(" "))
}

/// A record a name and its index.
fn named(names: &[String]) -> (Dataset, TextIndex) {
    let features: Vec<String> = (names.iter().enumerate())
        .map(|(at, name)| {
            shop(&format!(
                r#""id":"{at}","name":"{name}","category":"autres.autre""#
            ))
        })
        .collect();
    let features: Vec<&str> = features.iter().map(String::as_str).collect();
    let dataset = read(collection(&features).as_bytes()).unwrap();
    let index = indexed(&dataset, &vocabulary().taxonomy, 2);
    (dataset, index)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn finds_what_plain_comparison_finds(
        names in proptest::collection::vec(name(), 1..20), query in "[abr]{2,5}( [abr]{2,5})?",
    ) {
        let (_, index) = named(&names);
        let typed = Query::parse(&query);
        let matches = index.matches(&typed);
        let expected: Vec<bool> = names
            .iter()
            .map(|name| plainly_matches(&query, name))
            .collect();
        if expected.contains(&true) {
            prop_assert!(!matches.has_typos());
            prop_assert_eq!(matches.records().flags().collect::<Vec<_>>(), expected);
        } else {
            prop_assert!(matches.has_typos() || matches.is_empty());
        }
    }

    #[test]
    fn one_edit_still_finds_it_and_never_before_what_is_written_so(
        names in proptest::collection::vec(name(), 1..20),
        which: prop::sample::Index, at in 0_usize..7, letter in "[abrz]", kind in 0_u8..4,
    ) {
        let (dataset, index) = named(&names);
        let record = which.index(names.len());
        let word = names[record].split(' ').next().unwrap();
        let typed = edited(word, at, letter.chars().next().unwrap(), kind);
        let matches = index.matches(&Query::parse(&typed));
        let written = names.iter().any(|name| plainly_matches(&typed, name));
        prop_assert_eq!(matches.has_typos(), !written);
        prop_assert!(written || matches.records().get(record), "{} for {}", typed, word);
        // As typed without the typo, it comes before all that lack the word.
        let best = index.best(&index.matches(&Query::parse(word)), &dataset, None, 1);
        prop_assert!(plainly_matches(word, dataset.name(best[0])));
    }

    #[test]
    fn case_accents_and_punctuation_change_nothing(which: prop::sample::Index, between in "[-'’ .]{1,3}") {
        let Loaded { dataset, index, .. } = &*LOADED;
        let record = u32::try_from(which.index(dataset.len())).unwrap();
        let plain = fold(dataset.name(record));
        let one = index.matches(&Query::parse(&plain));
        for typed in [plain.to_uppercase(), plain.replace(' ', &between), plain.replace('e', "é")] {
            let other = index.matches(&Query::parse(&typed));
            prop_assert_eq!(one.records(), other.records());
            let [one, other] = [&one, &other].map(|found| index.best(found, dataset, None, 9));
            prop_assert_eq!(one, other);
        }
    }
}
