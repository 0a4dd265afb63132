//! Applies submissions to the file of the map.

use super::collection::Collection;
use super::correct::{confirmation, correction};
use super::ledger::Ledger;
use super::outcome::{Entry, Outcome};
use super::register::{closure, registration};
use super::submission::{Kind, Submission};

/// How often submissions are gone through at most. What one changes may let another find its establishment, as when a SIRET
/// is corrected; a second time is most often without effect.
const MOST_ROUNDS: usize = 10;

/// Applies submissions in the order in which they were made (of one minute, in that of their ids), until they change
/// nothing any more: applying the same ones again has no effect. Answers what became of each.
pub fn apply(collection: &mut Collection<'_>, submissions: &[Submission]) -> Vec<Entry> {
    let mut ledger = Ledger::new(collection, submissions);
    for _ in 0..MOST_ROUNDS {
        let changes = ledger.changes;
        for at in 0..ledger.len() {
            one(&mut ledger, at);
        }
        if ledger.changes == changes {
            break;
        }
        ledger.hush();
    }
    ledger.entries()
}

fn one(ledger: &mut Ledger<'_, '_>, at: usize) {
    let Some(submission) = ledger.submission(at) else {
        return;
    };
    match submission.kind {
        Kind::Correction => correction(ledger, at, submission),
        Kind::Confirmation => confirmation(ledger, at, submission),
        Kind::Closure => closure(ledger, at),
        Kind::Registration => registration(ledger, at, submission),
        Kind::Disclaimer => {}
    }
    if submission.kind == Kind::Disclaimer || submission.comment.is_some() {
        let place = ledger.find(at);
        ledger.note(at, place, Outcome::Person);
    }
}
