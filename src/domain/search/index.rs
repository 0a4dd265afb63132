//! The index of words, and the records that answer a query.

use crate::domain::bitset::BitSet;
use crate::domain::letters::Letters;
use crate::domain::taxonomy::CategoryIndex;

use super::compare::Quality;
use super::lexicon::Lexicon;
use super::matches::Matches;
use super::postings::{RUN, Run};
use super::query::{Query, QueryWord};
use super::score::{Field, Points, Tally};

/// The words of all records: in names, products, descriptions, communes and postcodes.
#[derive(Clone, Debug, Default)]
pub struct TextIndex {
    pub(super) lexicon: Lexicon,
    pub(super) runs: Vec<Run>,
    /// Each record's rubrique.
    pub(super) categories: Vec<CategoryIndex>,
    /// How many words of each record's name carry meaning.
    pub(super) name_words: Vec<u8>,
    /// The beginning of each record's name, as a number in the order of names.
    pub(super) name_keys: Vec<u64>,
    /// The folded words that stand for each rubrique.
    pub(super) headings: Vec<String>,
}

/// What one word of a query finds.
struct Found {
    /// Words of the lexicon, by ascending number.
    words: Vec<(u32, Quality)>,
    /// By rubrique; empty where there is nothing.
    headings: Vec<Points>,
}

impl Found {
    const fn is_empty(&self) -> bool {
        self.words.is_empty() && self.headings.is_empty()
    }
}

/// A record of a run that has all words so far: its place in the run.
type Alive = (u16, Tally);

impl TextIndex {
    /// How many records it holds.
    pub const fn len(&self) -> usize {
        self.name_words.len()
    }

    /// Whether it holds none.
    pub const fn is_empty(&self) -> bool {
        self.name_words.is_empty()
    }

    /// How many distinct words it holds.
    pub const fn word_count(&self) -> usize {
        self.lexicon.len()
    }

    /// Bytes that it holds.
    pub fn memory_bytes(&self) -> usize {
        let runs: usize = self.runs.iter().map(Run::memory_bytes).sum();
        let columns = self.name_words.capacity()
            + size_of::<CategoryIndex>() * self.categories.capacity()
            + size_of::<u64>() * self.name_keys.capacity();
        self.lexicon.memory_bytes() + runs + columns
    }

    /// Lets go of what only making it needs.
    pub(super) fn close(&mut self) {
        self.lexicon.close();
        self.categories.shrink_to_fit();
        self.name_words.shrink_to_fit();
        self.name_keys.shrink_to_fit();
    }

    /// The records that have every word of a query, particles aside, in their texts or in the labels of their rubrique
    /// and its family. An empty query is answered by all.
    ///
    /// A typo is forgiven in words that no record has; where still nothing answers, in every word.
    pub fn matches(&self, query: &Query) -> Matches {
        if query.is_empty() {
            return Matches::all(self.len());
        }
        let mut typos = false;
        let mut found = Vec::with_capacity(query.words().len());
        for word in query.words() {
            let mut one = self.find(word, false);
            if one.is_empty() && word.is_mistakable() {
                one = self.find(word, true);
                typos = true;
            }
            if one.is_empty() && word.required {
                return Matches::none(self.len());
            }
            found.push(one);
        }
        let matches = self.answer(query, &found, typos);
        if !matches.is_empty() || !query.words().iter().any(QueryWord::is_mistakable) {
            return matches;
        }
        for (word, found) in query.words().iter().zip(&mut found) {
            if word.is_mistakable() {
                *found = self.find(word, true);
            }
        }
        self.answer(query, &found, true)
    }

    fn find(&self, word: &QueryWord, typos: bool) -> Found {
        let mut words = Vec::new();
        for (number, letters) in self.lexicon.letters() {
            if word.may_be_in(letters, typos) {
                let own = self.lexicon.word(number);
                let quality = word.answer("", own, letters, typos).quality;
                if quality != Quality::None {
                    words.push((number, quality));
                }
            }
        }
        let headings = self.headings.iter().map(|heading| {
            let words = heading.split(' ');
            let qualities = words.map(|own| word.answer("", own, Letters::of(own), typos).quality);
            let best = Points::of(qualities.max().unwrap_or_default());
            best.in_field(Field::Category.number())
        });
        let mut headings: Vec<Points> = headings.collect();
        if !headings.iter().any(|points| points.any()) {
            headings.clear();
        }
        Found { words, headings }
    }

    fn answer(&self, query: &Query, found: &[Found], typos: bool) -> Matches {
        let mut records = BitSet::new(self.len(), false);
        let mut scores = Vec::new();
        let mut points = vec![Points::default(); RUN];
        let mut alive = Vec::with_capacity(RUN);
        let columns = self.categories.chunks(RUN).zip(self.name_words.chunks(RUN));
        for (at, (run, (categories, name_words))) in self.runs.iter().zip(columns).enumerate() {
            alive.clear();
            alive.extend(
                (0..=u16::MAX)
                    .zip(categories)
                    .map(|(place, _)| (place, Tally::NEW)),
            );
            for (number, (word, found)) in query.words().iter().zip(found).enumerate() {
                count(found, run, categories, &mut points);
                keep(&mut alive, &points, word.required, number == 0);
            }
            for (place, tally) in &alive {
                let place = usize::from(*place);
                let words = name_words.get(place).filter(|_| query.has_content());
                records.insert(at * RUN + place);
                scores.push(tally.score(words.copied()));
            }
        }
        Matches::new(records, scores, typos)
    }
}

/// What one word is worth in each record of a run.
fn count(found: &Found, run: &Run, categories: &[CategoryIndex], points: &mut [Points]) {
    points.fill(Points::default());
    if !found.headings.is_empty() {
        for (points, CategoryIndex(at)) in points.iter_mut().zip(categories) {
            let heading = found.headings.get(usize::from(*at));
            *points = heading.copied().unwrap_or_default();
        }
    }
    run.raise(&found.words, points);
}

/// Adds what a word is worth; lets go of the records that lack it, where it must be there.
fn keep(alive: &mut Vec<Alive>, points: &[Points], required: bool, is_first: bool) {
    alive.retain_mut(|(place, tally)| {
        let points = points.get(usize::from(*place));
        let points = points.copied().unwrap_or_default();
        tally.add(points, required, is_first);
        points.any() || !required
    });
}
