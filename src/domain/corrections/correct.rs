//! Corrections and confirmations of establishments that are in the file.

use serde_json::Value;

use super::feature;
use super::key::Key;
use super::ledger::{Ledger, wants};
use super::outcome::Outcome;
use super::submission::{Kind, Submission};

/// Applies a correction: value by value, each only where the data says what its sender saw.
pub(super) fn correction(ledger: &mut Ledger<'_, '_>, at: usize, submission: &Submission) {
    let Some(place) = ledger.find(at) else {
        return missing(ledger, at, submission);
    };
    let mut changed = false;
    for (key, after) in submission.after.iter() {
        let before = submission.before.get(key).unwrap_or(&Value::Null);
        let (before, after) = (key.read(before), key.read(after));
        let outcome = value(ledger, at, place, (key, before, after));
        changed |= outcome.is_change();
        ledger.note(at, Some(place), outcome);
    }
    if changed {
        ledger.set_day(place, "updated", submission.made.date());
    }
    if submission.after.is_empty() && submission.comment.is_none() {
        ledger.note(at, Some(place), Outcome::Already(None));
    }
}

/// Applies one value: before and after of a key.
///
/// A value that a later submission wants stays, although an earlier one was sent about it: whoever applies both again
/// would otherwise go back and forth.
fn value(
    ledger: &mut Ledger<'_, '_>,
    at: usize,
    place: usize,
    (key, before, after): (Key, Value, Value),
) -> Outcome {
    let current = ledger.collection.get(place, key);
    if key.same(&current, &after) {
        return Outcome::Already(Some(key));
    }
    if let Some(by) = later_that_wants(ledger, at, place, key, &current) {
        let key = Some(key);
        return Outcome::Superseded { key, by };
    }
    if !key.same(&current, &before) || !ledger.may_change(at, place, key) {
        return Outcome::Conflict {
            key,
            before,
            after,
            current,
        };
    }
    let style = ledger.collection.style();
    ledger.collection.edit(place, |feature| {
        feature::set(feature, key, &after, style);
        true
    });
    Outcome::Set {
        key,
        from: current,
        to: after,
    }
}

/// The later correction of the same establishment that wants the value that is there.
fn later_that_wants(
    ledger: &Ledger<'_, '_>,
    at: usize,
    place: usize,
    key: Key,
    current: &Value,
) -> Option<usize> {
    let mut later = ledger.later(at);
    later
        .find(|(later, one)| {
            one.kind == Kind::Correction
                && wants(one, key, current)
                && ledger.may_change(*later, place, key)
        })
        .map(|(later, _)| ledger.given(later))
}

/// Applies a confirmation: the day on which somebody looked.
pub(super) fn confirmation(ledger: &mut Ledger<'_, '_>, at: usize, submission: &Submission) {
    let Some(place) = ledger.find(at) else {
        return missing(ledger, at, submission);
    };
    let day = submission.made.date();
    let outcome = if ledger.set_day(place, "verified", day) {
        Outcome::Verified(day)
    } else {
        Outcome::Already(None)
    };
    ledger.note(at, Some(place), outcome);
}

/// Notes that an establishment is not there, and why, where a later closure says so.
fn missing(ledger: &mut Ledger<'_, '_>, at: usize, submission: &Submission) {
    let about = submission.establishment.as_ref();
    let closure = about.and_then(|about| ledger.later_closure(at, &about.id));
    let outcome = closure.map_or(Outcome::NotFound, |by| Outcome::Superseded {
        key: None,
        by,
    });
    ledger.note(at, None, outcome);
}
