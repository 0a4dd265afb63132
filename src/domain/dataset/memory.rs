//! Answers to texts that come again and again.

use super::hash::{Numbers, fnv1a};

/// Answers remembered at most: real data repeats a few words, hostile data must not fill the memory.
const MOST: usize = 4_096;

/// What a text means.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    /// Its place in the vocabulary.
    pub(super) place: Option<u16>,
    /// The id of what may have been meant, where there is no place.
    pub(super) suggestion: Option<String>,
}

/// Answers by text.
#[derive(Debug, Default)]
pub(super) struct Memory {
    /// The place among the answers, by hash of the text.
    places: Numbers,
    answers: Vec<(Box<str>, Answer)>,
}

impl Memory {
    /// The answer to a text: the one remembered, or the one found now. Of two texts with one hash the first is remembered.
    pub(super) fn recall(&mut self, text: &str, find: &dyn Fn() -> Answer) -> Answer {
        let hash = fnv1a(text.as_bytes());
        let known = self.places.get(&hash).and_then(|[place, _]| {
            let place = usize::try_from(*place).ok()?;
            self.answers.get(place)
        });
        if let Some((_, answer)) = known.filter(|(own, _)| **own == *text) {
            return answer.clone();
        }
        let answer = find();
        let place = u32::try_from(self.answers.len()).unwrap_or(u32::MAX);
        if known.is_none() && self.answers.len() < MOST {
            self.places.insert(hash, [place, 0]);
            self.answers.push((text.into(), answer.clone()));
        }
        answer
    }
}
