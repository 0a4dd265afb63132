//! Values that are lists: texts, and the communes where somebody delivers.

use std::borrow::Cow;

use super::check::{LINE_LIMIT, Report};
use super::issue::{Expected, Outcome, Problem};
use super::text::{clean, cut};
use super::value::Value;
use crate::domain::decimal::{number_from, shortest};

/// The most items of a list.
const LIST_LIMIT: usize = 500;

/// The items of a JSON list as they are, or of a text between its semicolons (commas when it has none).
pub(super) fn list<'a>(value: Value<'a>, report: Report<'_>) -> Value<'a> {
    let items: Vec<Cow<'a, str>> = match value {
        Value::List(items) => items,
        Value::Text(Cow::Borrowed(text)) => split(text).map(Cow::Borrowed).collect(),
        Value::Text(Cow::Owned(text)) => split(&text)
            .map(|item| Cow::Owned(item.to_owned()))
            .collect(),
        Value::Number(number) => vec![Cow::Owned(shortest(number))],
        Value::Pair(a, b) => vec![Cow::Owned(shortest(a)), Cow::Owned(shortest(b))],
        Value::Null | Value::Bool(_) | Value::LonLat(..) => {
            report(
                Problem::WrongType {
                    expected: Expected::List,
                },
                Outcome::Mended,
            );
            return Value::Null;
        }
    };
    if items.len() > LIST_LIMIT {
        report(
            Problem::TooLong {
                length: items.len(),
                limit: LIST_LIMIT,
            },
            Outcome::Mended,
        );
    }
    let mut kept: Vec<Cow<'a, str>> = Vec::with_capacity(items.len().min(LIST_LIMIT));
    for item in items.into_iter().take(LIST_LIMIT) {
        let (item, removed) = clean(item, false);
        let (item, length) = cut(item, LINE_LIMIT);
        if removed {
            report(Problem::ControlCharacters, Outcome::Mended);
        }
        if let Some(length) = length {
            report(
                Problem::TooLong {
                    length,
                    limit: LINE_LIMIT,
                },
                Outcome::Mended,
            );
        }
        if !item.is_empty() && !kept.contains(&item) {
            kept.push(item);
        }
    }
    if kept.is_empty() {
        Value::Null
    } else {
        Value::List(kept)
    }
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(if text.contains(';') { ';' } else { ',' })
        .map(str::trim)
}

/// Communes as a list of INSEE codes, or a radius in km as a number.
pub(super) fn area<'a>(value: Value<'a>, report: Report<'_>) -> Value<'a> {
    let radius = if let Value::Number(km) = value {
        Some(km).filter(|km| *km < 1_000.0)
    } else {
        value.as_text().and_then(|text| radius_km(text))
    };
    if let Some(km) = radius.filter(|km| km.is_finite() && *km > 0.0) {
        return Value::Number(km);
    }
    let Value::List(codes) = list(value, report) else {
        return Value::Null;
    };
    let padded = codes.into_iter().map(|code| match code.len() {
        4 => Cow::Owned(format!("0{code}")),
        _ => code,
    });
    let (codes, others): (Vec<_>, Vec<_>) = padded.partition(|code| is_insee(code));
    if !others.is_empty() {
        report(
            Problem::WrongType {
                expected: Expected::DeliveryArea,
            },
            Outcome::Mended,
        );
    }
    if codes.is_empty() {
        Value::Null
    } else {
        Value::List(codes)
    }
}

/// `10`, `10 km`, `7,5 km`; never a code of five characters.
fn radius_km(text: &str) -> Option<f64> {
    let text = text.trim();
    match text.strip_suffix("km").or_else(|| text.strip_suffix("KM")) {
        Some(figure) => number_from(figure),
        // Longer, it would be the code of a commune.
        None => number_from(text).filter(|_| text.len() < 4),
    }
}

/// Two digits or 2A, 2B, then three digits.
fn is_insee(code: &str) -> bool {
    code.len() == 5
        && code.bytes().enumerate().all(|(at, byte)| {
            byte.is_ascii_digit()
                || (at == 1 && matches!(byte, b'A' | b'B') && code.starts_with('2'))
        })
}
