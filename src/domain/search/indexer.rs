//! Makes an index in steps.

use crate::domain::dataset::{Dataset, TextField};
use crate::domain::fold::{fold, fold_spelt, spelt_out};
use crate::domain::lang::Lang;
use crate::domain::taxonomy::Taxonomy;

use super::index::TextIndex;
use super::postings::{Gathered, RUN};
use super::score::Field;
use super::words::{content_count, first_content, is_elided, is_particle};

/// Makes a [`TextIndex`] in steps as small as its caller wants, in the order of records.
#[derive(Debug)]
pub struct TextIndexer {
    index: TextIndex,
    gathered: Gathered,
    /// An elided word and the next, in one.
    joined: String,
}

impl TextIndexer {
    /// Of no record yet. The labels of the taxonomy answer for its records.
    pub fn new(taxonomy: &Taxonomy) -> Self {
        Self {
            index: TextIndex {
                headings: headings(taxonomy),
                ..TextIndex::default()
            },
            gathered: Gathered::default(),
            joined: String::new(),
        }
    }

    /// Reads at most `records` more of them; whether all are read. The same dataset, or one that only grew, is wanted each
    /// time. Every 4,096 records their postings are sorted, which takes as long as reading some hundreds.
    pub fn step(&mut self, dataset: &Dataset, records: usize) -> bool {
        for _ in 0..records {
            if self.index.len() >= dataset.len() {
                break;
            }
            self.read(dataset);
            if self.index.len().is_multiple_of(RUN) {
                self.seal();
            }
        }
        self.index.len() >= dataset.len()
    }

    /// The index of what was read.
    pub fn finish(mut self) -> TextIndex {
        if !self.index.len().is_multiple_of(RUN) {
            self.seal();
        }
        self.index.close();
        self.index
    }

    fn seal(&mut self) {
        self.index.runs.push(self.gathered.seal());
    }

    fn read(&mut self, dataset: &Dataset) {
        let place = self.index.len();
        let record = u32::try_from(place).unwrap_or(u32::MAX);
        let place = u16::try_from(place % RUN).unwrap_or_default();
        let (mut name_words, mut name_key) = (0, 0);
        dataset.texts(record, &mut |field, text| {
            let folded = fold(text);
            match field {
                TextField::Name => {
                    name_key = key(&folded);
                    name_words = u8::try_from(content_count(&folded)).unwrap_or(u8::MAX);
                    self.add_name(place, &folded);
                }
                TextField::Products => self.add(place, &folded, Field::Products),
                TextField::Description => self.add(place, &folded, Field::Description),
                TextField::City | TextField::Postcode => self.add(place, &folded, Field::City),
                TextField::Insee => {}
            }
        });
        self.index.name_words.push(name_words);
        self.index.name_keys.push(name_key);
        self.index.categories.push(dataset.category(record));
    }

    fn add_name(&mut self, place: u16, folded: &str) {
        let start = first_content(folded);
        let mut before = "";
        for (at, word) in folded.split(' ').map(spelt_out).enumerate() {
            let field = if at == start || at == 0 {
                Field::NameStart
            } else {
                Field::Name
            };
            self.note(place, word, field);
            self.note_joined(place, before, word, field);
            before = word;
        }
    }

    fn add(&mut self, place: u16, folded: &str, field: Field) {
        let mut before = "";
        for word in folded.split(' ').map(spelt_out) {
            if !is_particle(word) {
                self.note(place, word, field);
                if field > Field::Description {
                    self.note_joined(place, before, word, field);
                }
            }
            before = word;
        }
    }

    fn note(&mut self, place: u16, word: &str, field: Field) {
        if !word.is_empty() {
            let number = self.index.lexicon.number(word);
            self.gathered.push(number, place, field);
        }
    }

    fn note_joined(&mut self, place: u16, before: &str, word: &str, field: Field) {
        if is_elided(before) {
            let mut joined = core::mem::take(&mut self.joined);
            joined.clear();
            joined.push_str(before);
            joined.push_str(word);
            self.note(place, &joined, field);
            self.joined = joined;
        }
    }
}

/// The first eight bytes of a folded name: a number in the order of names.
fn key(folded: &str) -> u64 {
    let bytes = folded.bytes().chain(core::iter::repeat(0)).take(8);
    bytes.fold(0, |key, byte| key << 8 | u64::from(byte))
}

/// The words of each rubrique's labels and its family's, in all languages.
fn headings(taxonomy: &Taxonomy) -> Vec<String> {
    let each = taxonomy.categories().iter().map(|category| {
        let family = taxonomy.family(category.family);
        let labels =
            Lang::ALL.map(|lang| [category.label.get(lang), family.label.get(lang)].join(" "));
        fold_spelt(&labels.join(" "))
    });
    each.collect()
}
