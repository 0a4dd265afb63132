//! Finding a listing as its owner would: by name, rubrique and place together.

use crate::domain::dataset::{Dataset, TextField};
use crate::domain::fold::fold_spelt;
use crate::domain::lang::Lang;
use crate::domain::vocabulary::Vocabulary;

/// Words of fewer letters say nothing: "de", "la", "à".
const TELLING: usize = 3;

/// The records of which every word that is asked for begins a word of the name, of the rubrique in either language, of the
/// commune, of its postcode or of the street; those whose names have most of them first, then in the order of the dataset. Accents, case and
/// short words do not count. O(n).
pub fn listings_like(dataset: &Dataset, vocabulary: &Vocabulary, asked: &str) -> Vec<u32> {
    let folded = fold_spelt(asked);
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    if words.iter().any(|word| word.len() >= TELLING) {
        words.retain(|word| word.len() >= TELLING);
    }
    if words.is_empty() {
        return Vec::new();
    }
    let rubriques = labels(vocabulary);
    let records = 0..u32::try_from(dataset.len()).unwrap_or(u32::MAX);
    let mut found: Vec<(usize, u32)> = records
        .filter_map(|record| Some((hits(dataset, &rubriques, record, &words)?, record)))
        .collect();
    found.sort_by_key(|(in_name, record)| (core::cmp::Reverse(*in_name), *record));
    found.into_iter().map(|(_, record)| record).collect()
}

/// Each rubrique's labels, folded.
fn labels(vocabulary: &Vocabulary) -> Vec<String> {
    let rubriques = vocabulary.taxonomy.categories();
    let label = |lang, at: usize| rubriques.get(at).map_or("", |own| own.label.get(lang));
    (0..rubriques.len())
        .map(|at| fold_spelt(&[label(Lang::Fr, at), " ", label(Lang::En, at)].concat()))
        .collect()
}

/// How many of the words are in the name of a record; `None` where one of them is nowhere.
fn hits(dataset: &Dataset, rubriques: &[String], record: u32, words: &[&str]) -> Option<usize> {
    let name = fold_spelt(dataset.name(record));
    let rubrique = rubriques.get(usize::from(dataset.category(record).0));
    let mut elsewhere = rubrique.cloned().unwrap_or_default();
    let lacks = |elsewhere: &str| {
        words
            .iter()
            .any(|word| !begins_a_word(&name, word) && !begins_a_word(elsewhere, word))
    };
    let mut add = |text: &str| elsewhere.extend([" ", &fold_spelt(text)]);
    if lacks(rubrique.map_or("", String::as_str)) {
        dataset.texts(record, &mut |field, text| {
            if matches!(field, TextField::City | TextField::Postcode) {
                add(text);
            }
        });
    }
    // Reading all of a record costs the most.
    if lacks(&elsewhere) {
        let street = dataset.establishment(record)?.address.street?;
        elsewhere.extend([" ", &fold_spelt(&street)]);
    }
    let in_name = words.iter().filter(|word| begins_a_word(&name, word));
    (!lacks(&elsewhere)).then(|| in_name.count())
}

fn begins_a_word(text: &str, word: &str) -> bool {
    text.split_whitespace().any(|own| own.starts_with(word))
}
