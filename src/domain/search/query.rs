//! What is typed, cut to words.

use crate::domain::fold::{fold, spelt_out};

use super::compare::{Form, Quality, strictly};
use super::words::{is_elided, is_particle};
use crate::domain::letters::Letters;

/// The most words that count: nobody types more to find a shop.
const MAX_WORDS: usize = 8;

/// What is typed, folded and cut to words, eight at most.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Those that must be found first, in the order typed.
    words: Vec<QueryWord>,
    has_content: bool,
}

/// A typed word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct QueryWord {
    /// Ways to write it: as typed with the saints spelt out, "st" as the beginning of another word, and "l'aigle" in one.
    pub(super) forms: Vec<Form>,
    /// Whether an answer must have it: particles only where there is nothing else.
    pub(super) required: bool,
    /// Whether it may go on.
    pub(super) last: bool,
}

impl Query {
    /// Reads what is typed. Case, accents and punctuation do not count.
    pub fn parse(text: &str) -> Self {
        let folded = fold(text);
        let words: Vec<&str> = folded
            .split(' ')
            .filter(|word| !word.is_empty())
            .take(MAX_WORDS)
            .collect();
        let has_content = words.iter().any(|word| !is_particle(word));
        let mut parsed = Vec::with_capacity(words.len());
        let mut particles = Vec::new();
        let mut before = "";
        for (at, word) in words.iter().enumerate() {
            let required = !has_content || !is_particle(word);
            let list = if required {
                &mut parsed
            } else {
                &mut particles
            };
            list.push(QueryWord {
                forms: forms(before, word),
                required,
                last: at + 1 == words.len(),
            });
            before = word;
        }
        parsed.append(&mut particles);
        Self {
            words: parsed,
            has_content,
        }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether any word carries meaning.
    pub(super) const fn has_content(&self) -> bool {
        self.has_content
    }

    /// The words: those that must be found first, in the order typed.
    pub(super) fn words(&self) -> &[QueryWord] {
        &self.words
    }
}

fn forms(before: &str, word: &str) -> Vec<Form> {
    let spelt = spelt_out(word);
    let mut forms = vec![Form::new(spelt.to_owned())];
    if spelt != word {
        forms.push(Form::new(word.to_owned()));
    }
    if is_elided(before) && !is_particle(word) {
        forms.push(Form::new([before, word].concat()));
    }
    forms
}

impl QueryWord {
    /// Whether it may hold a typo.
    pub(super) fn is_mistakable(&self) -> bool {
        self.required && self.forms.iter().any(Form::is_mistakable)
    }

    /// Whether a text with these letters may have a word that answers.
    pub(super) fn may_be_in(&self, letters: Letters, typos: bool) -> bool {
        self.forms.iter().any(|form| {
            form.letters().are_in(letters)
                || form.letters().are_nearly_in(letters) && form.may_lack_one(typos)
        })
    }

    /// How a written word answers, by itself or in one with the word `before` it where that is elided, as in "lepi" for
    /// "l'épi"; with a typo only where `typos` are allowed. A particle that more words follow is found whole or not at all.
    pub(super) fn answer(&self, before: &str, word: &str, letters: Letters, typos: bool) -> Answer {
        let mut best = Answer::default();
        for form in &self.forms {
            let typed = form.text();
            best = best.max(Answer::new(strictly(typed, word), typed.len(), true));
            let rest = typed.strip_prefix(before).unwrap_or_default();
            if self.required && !rest.is_empty() && is_elided(before) {
                best = best.max(Answer::new(strictly(rest, word), rest.len(), false));
            }
            if typos && self.required && best.quality == Quality::None {
                let quality = form.loosely(word, letters, self.last);
                best = Answer::new(quality, word.len(), true);
            }
        }
        if self.required || self.last || best.quality == Quality::Whole {
            best
        } else {
            Answer::default()
        }
    }
}

/// How a written word answers; in this order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Answer {
    pub(super) quality: Quality,
    /// How many bytes of the folded word answer, or more.
    pub(super) len: usize,
    /// Whether it answers by itself, rather than in one with the word before it.
    pub(super) alone: bool,
}

impl Answer {
    fn new(quality: Quality, len: usize, alone: bool) -> Self {
        if quality == Quality::None {
            return Self::default();
        }
        Self {
            quality,
            len,
            alone,
        }
    }
}
