//! Short labels against a query: communes, rubriques, families. They are few, and are compared one by one.

use super::query::{Query, QueryWord};
use super::score::{Field, Points, Score, Tally};
use super::words::{content_count, first_content};
use crate::domain::letters::Letters;

/// What a label is worth; `None` when it lacks a word that must be there. `label` is folded, saints spelt out; `beside` are
/// words that answer too, but are no part of the label (postcodes), between blanks; `letters` those of both.
pub(super) fn rank(
    label: &str,
    beside: &str,
    letters: Letters,
    query: &Query,
    typos: bool,
) -> Option<Score> {
    let is_possible = |word: &QueryWord| !word.required || word.may_be_in(letters, typos);
    if !query.words().iter().all(is_possible) {
        return None;
    }
    let mut tally = Tally::NEW;
    for (at, word) in query.words().iter().enumerate() {
        let points = best(label, word, typos).max(best_beside(beside, word));
        if word.required && !points.any() {
            return None;
        }
        tally.add(points, word.required, at == 0);
    }
    let words = u8::try_from(content_count(label)).unwrap_or(u8::MAX);
    Some(tally.score(query.has_content().then_some(words)))
}

fn best(label: &str, word: &QueryWord, typos: bool) -> Points {
    let start = first_content(label);
    let mut best = Points::default();
    let mut before = "";
    for (at, own) in label.split(' ').enumerate() {
        let answer = word.answer(before, own, Letters::of(own), typos);
        let field = if at == start || at == 0 {
            Field::NameStart
        } else {
            Field::Name
        };
        best = best.max(Points::of(answer.quality).in_field(field.number()));
        before = own;
    }
    best
}

fn best_beside(beside: &str, word: &QueryWord) -> Points {
    let mut best = Points::default();
    for own in beside.split(' ') {
        let answer = word.answer("", own, Letters::of(own), false);
        best = best.max(Points::of(answer.quality).in_field(Field::City.number()));
    }
    best
}
