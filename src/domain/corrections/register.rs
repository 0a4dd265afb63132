//! Establishments that come and go: registrations and closures.

use serde_json::{Map, Value, json};

use super::collection::{Collection, REGISTRATION};
use super::feature;
use super::key::Key;
use super::ledger::Ledger;
use super::outcome::Outcome;
use super::submission::{Kind, Submission};

/// The lengths of a UUID up to its hyphens, and of all of it.
const LENGTHS: [usize; 5] = [8, 13, 18, 23, 36];

/// The ids that an establishment may get from its registration: `s-` and the beginning of the UUID, the shortest first.
fn ids(registration: &Submission) -> impl Iterator<Item = String> {
    let starts = LENGTHS
        .iter()
        .filter_map(|length| registration.id.get(..*length));
    starts.map(|start| format!("s-{start}"))
}

/// Whether the establishment at a place comes from that submission: as it says itself, or, where it says nothing, by its
/// id.
pub(super) fn comes_from(collection: &Collection<'_>, place: usize, one: &Submission) -> bool {
    one.kind == Kind::Registration
        && match collection.registration(place) {
            Some(registration) => registration == one.id,
            None => ids(one).any(|id| collection.id(place) == Some(&id)),
        }
}

/// The place of the establishment that comes from a registration.
fn place_of(collection: &Collection<'_>, registration: &Submission) -> Option<usize> {
    let by_id = || {
        ids(registration)
            .filter_map(|id| collection.places_of(&id).next())
            .find(|place| comes_from(collection, *place, registration))
    };
    collection
        .place_of_registration(&registration.id)
        .or_else(by_id)
}

/// Applies a registration: adds the establishment, unless it is there, or is closed again later.
pub(super) fn registration(ledger: &mut Ledger<'_, '_>, at: usize, submission: &Submission) {
    if let Some(place) = place_of(ledger.collection, submission) {
        ledger.note(at, Some(place), Outcome::Already(None));
        return;
    }
    if let Some(by) = closed_again(ledger, at, submission) {
        ledger.note(at, None, Outcome::Superseded { key: None, by });
        return;
    }
    let siret = submission.after.get(Key::SIRET).and_then(Value::as_str);
    let same = siret.and_then(|siret| ledger.collection.places_of_siret(siret).next());
    if let Some(place) = same {
        ledger.note(at, Some(place), Outcome::Duplicate);
        return;
    }
    let free = ids(submission).find(|id| ledger.collection.places_of(id).next().is_none());
    let feature = establishment(ledger.collection, submission, free.unwrap_or_default());
    let place = ledger.collection.add(&feature);
    let placed = submission.position.is_some();
    ledger.note(at, Some(place), Outcome::Added { placed });
}

/// The later closure of what a registration would add.
fn closed_again(ledger: &Ledger<'_, '_>, at: usize, submission: &Submission) -> Option<usize> {
    let siret = submission.after.get(Key::SIRET).and_then(Value::as_str);
    let by_siret = |one: &Submission| {
        let about = one.establishment.as_ref();
        let closed = about.and_then(|about| about.siret.as_deref());
        one.kind == Kind::Closure && closed.is_some() && closed == siret
    };
    let mut later = ledger.later(at);
    ids(submission)
        .find_map(|id| ledger.later_closure(at, &id))
        .or_else(|| {
            let found = later.find(|(_, one)| by_siret(one));
            found.map(|(later, _)| ledger.given(later))
        })
}

/// The establishment that a registration describes.
fn establishment(collection: &Collection<'_>, submission: &Submission, id: String) -> Value {
    let mut feature = json!({
        "type": "Feature",
        REGISTRATION: submission.id,
        "geometry": null,
        "properties": Map::from_iter([("id".to_owned(), Value::from(id))]),
    });
    for (key, value) in submission.after.iter() {
        feature::set(&mut feature, key, value, collection.style());
    }
    let mut position = super::Values::default();
    position.set_position(submission.position);
    for (key, value) in position.iter() {
        feature::set(&mut feature, key, value, collection.style());
    }
    for name in ["updated", "verified"] {
        feature::set_day(&mut feature, name, submission.made.date());
    }
    feature
}

/// Applies a closure: takes out every establishment of that id. By its SIRET alone none is taken out: several stalls may
/// have the same.
pub(super) fn closure(ledger: &mut Ledger<'_, '_>, at: usize) {
    let places: Vec<usize> = ledger.by_id(at).collect();
    for place in &places {
        ledger.collection.remove(*place);
    }
    let elsewhere = ledger.by_siret(at).next();
    let (place, outcome) = match (places.first(), elsewhere) {
        (Some(place), _) => (Some(*place), Outcome::Removed),
        (None, Some(place)) => (Some(place), Outcome::Elsewhere),
        (None, None) => (None, Outcome::Already(None)),
    };
    ledger.note(at, place, outcome);
}
