//! Makes each value of a record fit for use, in place: repaired, cut, or dropped with a finding.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::domain::contact::{Phone, Siret, WebLink};
use crate::domain::contact::{normalise_email, normalise_link};
use crate::domain::decimal::shortest;

use super::fields::Fields;
use super::issue::{Expected, Finding, Outcome, Problem, excerpt};
use super::lists::{area, list};
use super::names::Names;
use super::property::{ALL, Kind, Property};
use super::rules::apply;
use super::text::{clean, cut};
use super::value::Value;

/// The most characters of a text with line breaks.
const PROSE_LIMIT: usize = 20_000;
/// The most characters of one line.
pub(super) const LINE_LIMIT: usize = 300;
/// The most characters of a link.
const LINK_LIMIT: usize = 2_048;

/// Checks every property of a record.
pub(super) fn check(fields: &mut Fields<'_>, names: &Names, findings: &mut Vec<Finding>) {
    for property in ALL {
        if property.kind() == Kind::Place {
            continue;
        }
        let value = apply(names, property, fields);
        if value.is_empty() {
            continue;
        }
        let mut report = |problem, outcome| {
            findings.push(Finding::property(property.name(), problem, outcome));
        };
        let checked = value_of(property, value, &mut report);
        fields.set(property, checked);
    }
}

/// Takes what is found in one value.
pub(super) type Report<'r> = &'r mut dyn FnMut(Problem, Outcome);

fn value_of<'a>(property: Property, value: Value<'a>, report: Report<'_>) -> Value<'a> {
    let kind = property.kind();
    match kind {
        Kind::List => return list(value, report),
        Kind::Area => return area(value, report),
        Kind::Line
        | Kind::Prose
        | Kind::Link
        | Kind::Picture
        | Kind::Phone
        | Kind::Email
        | Kind::Siret
        | Kind::Date
        | Kind::Postcode
        | Kind::Place => {}
    }
    let Some(text) = as_text(kind, value) else {
        report(
            Problem::WrongType {
                expected: Expected::Text,
            },
            Outcome::Mended,
        );
        return Value::Null;
    };
    let (text, removed) = clean(text, kind == Kind::Prose);
    if removed {
        report(Problem::ControlCharacters, Outcome::Mended);
    }
    if text.is_empty() {
        return Value::Null;
    }
    scalar(kind, text, report).map_or(Value::Null, Value::Text)
}

/// A value as text; numbers get back the zeros that a spreadsheet took from their front.
fn as_text(kind: Kind, value: Value<'_>) -> Option<Cow<'_, str>> {
    match value {
        Value::Text(text) => Some(text),
        Value::Number(number) => {
            let digits = shortest(number);
            let width = match kind {
                Kind::Postcode => 5,
                Kind::Siret => 14,
                Kind::Phone if digits.len() == 9 => 10,
                Kind::Line
                | Kind::Prose
                | Kind::List
                | Kind::Link
                | Kind::Picture
                | Kind::Phone
                | Kind::Email
                | Kind::Date
                | Kind::Area
                | Kind::Place => 0,
            };
            Some(Cow::Owned(format!("{digits:0>width$}")))
        }
        Value::List(items) => Some(Cow::Owned(items.join(", "))),
        Value::Null | Value::Bool(_) | Value::Pair(..) | Value::LonLat(..) => None,
    }
}

fn scalar<'a>(kind: Kind, text: Cow<'a, str>, report: Report<'_>) -> Option<Cow<'a, str>> {
    let limit = match kind {
        Kind::Prose => PROSE_LIMIT,
        Kind::Link | Kind::Picture => LINK_LIMIT,
        Kind::Line
        | Kind::List
        | Kind::Phone
        | Kind::Email
        | Kind::Siret
        | Kind::Date
        | Kind::Postcode
        | Kind::Area
        | Kind::Place => LINE_LIMIT,
    };
    let (text, length) = cut(text, limit);
    if let Some(length) = length {
        report(Problem::TooLong { length, limit }, Outcome::Mended);
        if matches!(kind, Kind::Link | Kind::Picture) {
            return None;
        }
    }
    match kind {
        Kind::Link => link(text, false, report),
        Kind::Picture => link(text, true, report),
        Kind::Phone if Phone::parse(&text).is_none() => {
            report(
                Problem::BadPhone {
                    value: excerpt(&text),
                },
                Outcome::Mended,
            );
            None
        }
        Kind::Email if normalise_email(&text).is_none() => {
            report(
                Problem::BadEmail {
                    value: excerpt(&text),
                },
                Outcome::Mended,
            );
            None
        }
        Kind::Siret => siret(text, report),
        Kind::Date if date(&text).is_none() => {
            report(
                Problem::BadDate {
                    value: excerpt(&text),
                },
                Outcome::Mended,
            );
            None
        }
        Kind::Postcode => {
            if !(text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())) {
                report(
                    Problem::BadPostcode {
                        value: excerpt(&text),
                    },
                    Outcome::Kept,
                );
            }
            Some(text)
        }
        Kind::Line
        | Kind::Prose
        | Kind::Phone
        | Kind::Email
        | Kind::Date
        | Kind::List
        | Kind::Area
        | Kind::Place => Some(text),
    }
}

fn link<'a>(text: Cow<'a, str>, secure: bool, report: Report<'_>) -> Option<Cow<'a, str>> {
    let fits = |url: &str| {
        !secure
            || url
                .get(..6)
                .is_some_and(|s| s.eq_ignore_ascii_case("https:"))
    };
    match normalise_link(&text).filter(|url| fits(url)) {
        // At most blanks around it are gone, and there were none.
        Some(Cow::Borrowed(url)) if url.len() == text.len() => Some(text),
        Some(url) => Some(Cow::Owned(url.into_owned())),
        None => {
            report(
                Problem::UnsafeLink {
                    value: excerpt(&text),
                },
                Outcome::Mended,
            );
            None
        }
    }
}

fn siret<'a>(text: Cow<'a, str>, report: Report<'_>) -> Option<Cow<'a, str>> {
    use crate::domain::contact::SiretProblem;
    match Siret::parse(&text) {
        Ok(siret) => {
            if !siret.checksum_holds() {
                report(
                    Problem::BadSiret {
                        reason: SiretProblem::Checksum,
                    },
                    Outcome::Kept,
                );
            }
            Some(text)
        }
        Err(reason) => {
            report(Problem::BadSiret { reason }, Outcome::Mended);
            None
        }
    }
}

/// A date from `2026-11-23`, from a time that begins so (RFC 3339), or from the French `23/11/2026`.
pub(in crate::domain) fn date(text: &str) -> Option<NaiveDate> {
    let number = |range: std::ops::Range<usize>| {
        let digits = text.get(range)?;
        digits
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then_some(digits)?
            .parse::<u32>()
            .ok()
    };
    let mark = |at: usize| text.as_bytes().get(at).copied();
    let (year, month, day) = match (mark(2), mark(4), mark(5), mark(7)) {
        (_, Some(b'-'), _, Some(b'-')) if matches!(mark(10), None | Some(b'T' | b't' | b' ')) => {
            (number(0..4)?, number(5..7)?, number(8..10)?)
        }
        (Some(b'/'), _, Some(b'/'), _) if matches!(mark(10), None | Some(b' ')) => {
            (number(6..10)?, number(3..5)?, number(0..2)?)
        }
        _ => return None,
    };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

/// A link that [`check`] let through.
pub(super) fn checked_link(fields: &Fields<'_>, property: Property) -> Option<WebLink> {
    WebLink::parse(fields.text(property)?)
}
