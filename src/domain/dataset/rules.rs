//! What a mapping's rules do to values: templates, lists in one text, code tables, defaults.

use std::borrow::Cow;

use super::fields::Fields;
use super::names::Names;
use super::property::Property;
use super::value::Value;
use crate::domain::config::{MappingRule, TemplatePart};
use crate::domain::decimal::shortest;

/// A property's value as the mapping wants it.
pub(super) fn apply<'a>(names: &Names, property: Property, fields: &mut Fields<'a>) -> Value<'a> {
    let value = fields.take(property);
    let Some(rule) = names.rule(property) else {
        return value;
    };
    let value = if value.is_empty() {
        made(names, rule, fields)
    } else {
        decode(rule, split(rule, value))
    };
    // What stands for a missing rubrique comes after codes of activities and tags.
    match &rule.default {
        Some(default) if value.is_empty() && property != Property::Category => {
            split(rule, Value::Text(Cow::Owned(default.clone())))
        }
        Some(_) | None => value,
    }
}

/// A text by its template; nothing when none of its ingredients is there.
fn made<'a>(names: &Names, rule: &MappingRule, fields: &Fields<'_>) -> Value<'a> {
    let mut text = String::new();
    let mut any = false;
    for part in &rule.template {
        match part {
            TemplatePart::Text(own) => text.push_str(own),
            TemplatePart::Value(name) => {
                let at = names.ingredient(name);
                let value = at.map_or(&Value::Null, |at| fields.ingredient(at));
                any |= !value.is_empty();
                text.push_str(&words(value));
            }
        }
    }
    if !any {
        return Value::Null;
    }
    // What is missing leaves no gap.
    let words: Vec<&str> = text.split_whitespace().collect();
    Value::Text(Cow::Owned(words.join(" ")))
}

fn words<'v>(value: &'v Value<'_>) -> Cow<'v, str> {
    match value {
        Value::Text(text) => Cow::Borrowed(text),
        Value::Number(number) => Cow::Owned(shortest(*number)),
        Value::List(items) => Cow::Owned(items.join(", ")),
        Value::Null | Value::Bool(_) | Value::Pair(..) | Value::LonLat(..) => Cow::Borrowed(""),
    }
}

fn split<'a>(rule: &MappingRule, value: Value<'a>) -> Value<'a> {
    match (&rule.separator, value) {
        (Some(separator), Value::Text(text)) if !separator.is_empty() => Value::List(
            text.split(separator.as_str())
                .map(|item| Cow::Owned(item.trim().to_owned()))
                .collect(),
        ),
        (_, value) => value,
    }
}

/// The contract's values for values of the source, by the code table.
fn decode<'a>(rule: &MappingRule, value: Value<'a>) -> Value<'a> {
    let decoded = |text: &str| rule.values.get(text.trim()).cloned().map(Cow::Owned);
    match value {
        Value::Text(text) => Value::Text(decoded(&text).unwrap_or(text)),
        Value::List(items) => {
            let items = items.into_iter();
            Value::List(items.map(|item| decoded(&item).unwrap_or(item)).collect())
        }
        Value::Number(number) => {
            decoded(&shortest(number)).map_or(Value::Number(number), Value::Text)
        }
        Value::Null | Value::Bool(_) | Value::Pair(..) | Value::LonLat(..) => value,
    }
}
