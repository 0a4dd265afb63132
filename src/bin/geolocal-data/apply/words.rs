//! What became of submissions, in words.

use geolocal::domain::corrections::{CollectionError, Due, Key, Outcome, Submission, Wrong};
use geolocal::domain::lang::Lang;
use geolocal::text::issues::mend;
use serde_json::Value;

use super::files::Unusable;

/// Says which submission has a place.
type By<'a> = &'a dyn Fn(usize) -> &'a str;

/// The name of the establishment that a submission is about.
pub(super) fn name(submission: &Submission) -> &str {
    match &submission.establishment {
        Some(about) => &about.name,
        None => submission
            .after
            .get(Key::NAME)
            .and_then(Value::as_str)
            .unwrap_or_default(),
    }
}

/// What became of a submission, as a sentence that follows its name.
pub(super) fn outcome(outcome: &Outcome, comment: Option<&str>, by: By<'_>) -> String {
    match outcome {
        Outcome::Set { key, from, to } => {
            format!("{} is now {}, was {}", key.name(), shown(to), shown(from))
        }
        Outcome::Already(Some(key)) => format!("{} already so", key.name()),
        Outcome::Already(None) => "already so, nothing to do".to_owned(),
        Outcome::Conflict {
            key,
            before,
            after,
            current,
        } => format!(
            "{} left alone: the sender saw {} and wants {}, but the data says {}. Decide, and change it by hand",
            key.name(),
            shown(before),
            shown(after),
            shown(current)
        ),
        Outcome::Superseded { key: Some(key), by: later } => {
            format!("{} left alone: superseded by submission {}", key.name(), by(*later))
        }
        Outcome::Superseded { key: None, by: later } => {
            format!("nothing to do: closed by submission {}", by(*later))
        }
        Outcome::Verified(day) => format!("verified on {day}"),
        Outcome::Removed => "taken out".to_owned(),
        Outcome::Added { placed: true } => "added".to_owned(),
        Outcome::Added { placed: false } => {
            "added without a position. Give it one: until then it is not shown".to_owned()
        }
        Outcome::Duplicate => "not added: its SIRET is there already".to_owned(),
        Outcome::Person => match comment {
            Some(comment) => format!("for a person to read: “{comment}”"),
            None => "for a person: does not belong to the sender, or should not be shown".to_owned(),
        },
        Outcome::NotFound => {
            "left out: neither its id nor its SIRET is in the data. Look for it by name".to_owned()
        }
        Outcome::Elsewhere => {
            "left alone: its id is gone, and this one has its SIRET. Take it out by hand if it is the same"
                .to_owned()
        }
        Outcome::Refused => "refused by the office".to_owned(),
    }
}

fn shown(value: &Value) -> String {
    if value.is_null() {
        "nothing".to_owned()
    } else {
        value.to_string()
    }
}

/// What became of a submission, for programs.
pub(super) fn members(
    outcome: &Outcome,
    comment: Option<&str>,
    by: By<'_>,
) -> Vec<(&'static str, Value)> {
    let of = |name: &str| ("outcome", Value::from(name));
    let property = |key: &Key| ("property", Value::from(key.name()));
    match outcome {
        Outcome::Set { key, from, to } => vec![
            of("set"),
            property(key),
            ("before", from.clone()),
            ("after", to.clone()),
        ],
        Outcome::Already(key) => {
            let mut members = vec![of("already")];
            members.extend(key.iter().map(property));
            members
        }
        Outcome::Conflict {
            key,
            before,
            after,
            current,
        } => vec![
            of("conflict"),
            property(key),
            ("before", before.clone()),
            ("after", after.clone()),
            ("current", current.clone()),
        ],
        Outcome::Superseded { key, by: later } => {
            let mut members = vec![of("superseded"), ("by", by(*later).into())];
            members.extend(key.iter().map(property));
            members
        }
        Outcome::Verified(day) => vec![of("verified"), ("day", day.to_string().into())],
        Outcome::Removed => vec![of("removed")],
        Outcome::Added { placed } => vec![of("added"), ("placed", (*placed).into())],
        Outcome::Duplicate => vec![of("duplicate")],
        Outcome::Person => vec![of("person"), ("comment", comment.into())],
        Outcome::NotFound => vec![of("not found")],
        Outcome::Elsewhere => vec![of("elsewhere")],
        Outcome::Refused => vec![of("refused")],
    }
}

/// Where a submission cannot be used, with a colon behind it, and what to do.
pub(super) fn unusable(why: &Unusable) -> (String, String) {
    match why {
        Unusable::File(error) => {
            let what = format!("The file cannot be read ({error}): save it as UTF-8");
            (String::new(), what)
        }
        Unusable::Submission(fault) => {
            let place = match fault.pointer.as_str() {
                "" => String::new(),
                pointer => format!("{pointer}: "),
            };
            (place, wrong(&fault.wrong))
        }
    }
}

fn wrong(wrong: &Wrong) -> String {
    match wrong {
        Wrong::NotJson { message } => {
            format!("this is not JSON ({message}): ask for it again, or mend it")
        }
        Wrong::Version => "only version 1 is known here: get a newer geolocal-data".to_owned(),
        Wrong::Missing => "fill this in".to_owned(),
        Wrong::UnknownName => "the format has no such name: correct it or take it out".to_owned(),
        Wrong::Expected(due) => format!("write {}", self::due(*due)),
        Wrong::Value(problem) => format!("the value cannot be used. {}", mend(Lang::En, problem)),
        Wrong::OtherKeys => "name the same properties in “before” and “after”".to_owned(),
        Wrong::NotEmpty => "take this out, which this kind of submission does not have".to_owned(),
        Wrong::TwoPositions => "make this the position of “after”, which is another".to_owned(),
    }
}

const fn due(due: Due) -> &'static str {
    match due {
        Due::Object => "an object",
        Due::Feature => "“Feature”: this is not a submission",
        Due::Text => "a text",
        Due::List => "a list of texts",
        Due::Position => "[longitude, latitude]",
        Due::Point => "a Point of GeoJSON, or null",
        Due::Uuid => "a UUID",
        Due::Moment => "the time as 2026-11-28T10:30",
        Due::Lang => "“fr” or “en”",
        Due::Kind => "“correction”, “confirmation”, “closure”, “disclaimer” or “registration”",
        Due::Decision => "“accepted” or “refused”",
    }
}

/// Why a file is not that of the map, as the end of a sentence.
pub(super) fn collection_error(error: &CollectionError) -> String {
    match error {
        CollectionError::NotACollection { message } => {
            format!("is no GeoJSON FeatureCollection ({message}): name the file of the map.")
        }
    }
}
