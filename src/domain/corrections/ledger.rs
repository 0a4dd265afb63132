//! Submissions in the order in which they count, the file they are applied to, and what became of them.

use chrono::NaiveDate;
use serde_json::Value;

use super::collection::Collection;
use super::feature;
use super::key::Key;
use super::outcome::{Entry, Outcome};
use super::register::comes_from;
use super::submission::{About, Decision, Kind, Submission};

/// The work in hand. Submissions are named by their place in `order`.
pub(super) struct Ledger<'a, 't> {
    pub(super) collection: &'a mut Collection<'t>,
    /// Submissions that are not refused, by time and id, each with its place among those given.
    order: Vec<(usize, &'a Submission)>,
    notes: Vec<Note>,
    /// Whether nothing but changes is noted any more.
    is_quiet: bool,
    /// How many changes were made.
    pub(super) changes: usize,
}

/// An entry in the making.
struct Note {
    at: usize,
    place: Option<usize>,
    entry: Entry,
}

impl<'a, 't> Ledger<'a, 't> {
    /// Nothing done yet. Refused submissions are noted, and copies of them, whatever these say, left out with them.
    pub(super) fn new(collection: &'a mut Collection<'t>, submissions: &'a [Submission]) -> Self {
        let is_refused = |one: &Submission| one.decision == Some(Decision::Refused);
        let mut refused: Vec<&str> = Vec::new();
        for one in submissions.iter().filter(|one| is_refused(one)) {
            refused.push(&one.id);
        }
        refused.sort_unstable();
        let counts = |one: &Submission| refused.binary_search(&one.id.as_str()).is_err();
        let (mut order, left_out): (Vec<_>, Vec<_>) = submissions
            .iter()
            .enumerate()
            .partition(|(_, one)| counts(one));
        order.sort_by_key(|(given, one)| (one.made, one.id.as_str(), *given));
        let note = |(given, _): (usize, _)| Note {
            at: 0,
            place: None,
            entry: Entry {
                submission: given,
                id: None,
                outcome: Outcome::Refused,
            },
        };
        Self {
            collection,
            order,
            notes: left_out.into_iter().map(note).collect(),
            is_quiet: false,
            changes: 0,
        }
    }

    /// How many submissions count.
    pub(super) const fn len(&self) -> usize {
        self.order.len()
    }

    /// A submission.
    pub(super) fn submission(&self, at: usize) -> Option<&'a Submission> {
        self.order.get(at).map(|(_, submission)| *submission)
    }

    /// Notes what became of a submission.
    pub(super) fn note(&mut self, at: usize, place: Option<usize>, outcome: Outcome) {
        self.changes += usize::from(outcome.is_change());
        if self.is_quiet && !outcome.is_change() {
            return;
        }
        let id = place.and_then(|place| self.collection.id(place));
        let entry = Entry {
            submission: self.given(at),
            id: id.map(str::to_owned),
            outcome,
        };
        self.notes.push(Note { at, place, entry });
    }

    /// From now on only changes are noted.
    pub(super) const fn hush(&mut self) {
        self.is_quiet = true;
    }

    /// A submission's place among those given.
    pub(super) fn given(&self, at: usize) -> usize {
        self.order.get(at).map_or(0, |(given, _)| *given)
    }

    /// The later submissions.
    pub(super) fn later(&self, at: usize) -> impl Iterator<Item = (usize, &'a Submission)> {
        let all = self.order.iter().enumerate().skip(at + 1);
        all.map(|(at, (_, submission))| (at, *submission))
    }

    /// The place of the establishment that a submission is about: by id, or else the only one with its SIRET; never in
    /// place of one that was closed.
    pub(super) fn find(&self, at: usize) -> Option<usize> {
        let about = self.submission(at)?.establishment.as_ref()?;
        let by_id = self.by_id(at).next();
        if by_id.is_some() || self.is_closed(&about.id) {
            return by_id;
        }
        let mut places = self.by_siret(at);
        places.next().filter(|_| places.next().is_none())
    }

    /// The places of establishments with the id of a submission's, but those registered later.
    pub(super) fn by_id(&self, at: usize) -> impl Iterator<Item = usize> {
        let about = self.about(at);
        let places = about.map(|about| self.collection.places_of(&about.id));
        let places = places.into_iter().flatten();
        places.filter(move |place| !self.is_registered_later(at, *place))
    }

    /// The places of establishments with the SIRET of a submission's, but those registered later.
    pub(super) fn by_siret(&self, at: usize) -> impl Iterator<Item = usize> {
        let siret = self.about(at).and_then(|about| about.siret.as_deref());
        let places = siret.map(|siret| self.collection.places_of_siret(siret));
        let places = places.into_iter().flatten();
        places.filter(move |place| !self.is_registered_later(at, *place))
    }

    /// Whether a submission may change a value of the establishment at a place. Where it was found by its SIRET alone, the
    /// SIRET is not changed: the next time another would be found.
    pub(super) fn may_change(&self, at: usize, place: usize, key: Key) -> bool {
        let found = if key == Key::SIRET {
            self.by_id(at).next()
        } else {
            self.find(at)
        };
        found == Some(place)
    }

    fn about(&self, at: usize) -> Option<&'a About> {
        self.submission(at)?.establishment.as_ref()
    }

    /// Whether the establishment at a place was not there yet when a submission was made.
    fn is_registered_later(&self, at: usize, place: usize) -> bool {
        self.later(at)
            .any(|(_, later)| comes_from(self.collection, place, later))
    }

    fn is_closed(&self, id: &str) -> bool {
        let mut all = self.order.iter();
        all.any(|(_, one)| closes(one, id))
    }

    /// The later closure of an establishment.
    pub(super) fn later_closure(&self, at: usize, id: &str) -> Option<usize> {
        self.later(at)
            .find(|(_, one)| closes(one, id))
            .map(|(later, _)| self.given(later))
    }

    /// Sets a date of an establishment, never to an earlier one. Answers whether it changed.
    pub(super) fn set_day(&mut self, place: usize, name: &str, day: NaiveDate) -> bool {
        self.collection
            .edit(place, |feature| feature::set_day(feature, name, day))
    }

    /// The entries, in the order of the submissions. A conflict is none where a later submission settled the same value.
    pub(super) fn entries(mut self) -> Vec<Entry> {
        let settled: Vec<(usize, Option<usize>, Key)> =
            self.notes.iter().filter_map(settles).collect();
        for note in &mut self.notes {
            let Outcome::Conflict { key, .. } = note.entry.outcome else {
                continue;
            };
            let later = settled
                .iter()
                .find(|(at, place, of)| *at > note.at && *place == note.place && *of == key);
            if let Some((at, ..)) = later {
                let by = self.order.get(*at).map_or(0, |(given, _)| *given);
                let key = Some(key);
                note.entry.outcome = Outcome::Superseded { key, by };
            }
        }
        self.notes.sort_by_key(|note| note.at);
        self.notes.into_iter().map(|note| note.entry).collect()
    }
}

fn closes(submission: &Submission, id: &str) -> bool {
    let about = submission.establishment.as_ref();
    submission.kind == Kind::Closure && about.is_some_and(|about| about.id == id)
}

/// The value that a note says is as its submission wants it.
fn settles(note: &Note) -> Option<(usize, Option<usize>, Key)> {
    match &note.entry.outcome {
        Outcome::Set { key, .. } | Outcome::Already(Some(key)) => Some((note.at, note.place, *key)),
        Outcome::Already(None)
        | Outcome::Conflict { .. }
        | Outcome::Superseded { .. }
        | Outcome::Verified(_)
        | Outcome::Removed
        | Outcome::Added { .. }
        | Outcome::Duplicate
        | Outcome::Person
        | Outcome::NotFound
        | Outcome::Elsewhere
        | Outcome::Refused => None,
    }
}

/// Whether a value that was read is the one that a submission wants.
pub(super) fn wants(submission: &Submission, key: Key, current: &Value) -> bool {
    let after = submission.after.get(key);
    after.is_some_and(|after| key.same(&key.read(after), current))
}
