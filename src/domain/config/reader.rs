//! Reading JSON with a path at hand: what cannot be used is a notice that names where it stands.

use core::fmt;

use serde_json::{Map, Value};

use crate::domain::lang::LocalText;

/// Something in the configuration that could not be used; the default stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigNotice {
    /// Where: `basemaps[1].max_zoom`; empty for the whole file.
    pub path: String,
    /// What.
    pub problem: ConfigProblem,
}

/// What is wrong with a part of the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfigProblem {
    /// The file is not JSON.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// There is no such key; the nearest that there is.
    UnknownKey(Option<&'static str>),
    /// The value is not of this kind.
    Expected(&'static str),
    /// The key is needed and not there.
    Missing,
}

impl fmt::Display for ConfigNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = &self.path;
        match &self.problem {
            ConfigProblem::NotJson { line, column } => write!(f, "JSON, {line}:{column}"),
            ConfigProblem::UnknownKey(Some(near)) => write!(f, "{path}? → {near}"),
            ConfigProblem::UnknownKey(None) => write!(f, "{path}?"),
            ConfigProblem::Expected(kind) => write!(f, "{path} ≠ {kind}"),
            ConfigProblem::Missing => write!(f, "{path} = ?"),
        }
    }
}

/// A value and the path to it.
pub(super) struct At<'a> {
    pub(super) value: &'a Value,
    pub(super) path: String,
}

/// Collects notices.
#[derive(Default)]
pub(super) struct Notices(pub(super) Vec<ConfigNotice>);

impl Notices {
    fn add(&mut self, path: &str, problem: ConfigProblem) {
        self.0.push(ConfigNotice {
            path: path.to_owned(),
            problem,
        });
    }

    /// Notes that a value is not of a kind.
    pub(super) fn expected<T>(&mut self, at: &At<'_>, kind: &'static str) -> Option<T> {
        self.add(&at.path, ConfigProblem::Expected(kind));
        None
    }

    /// Notes that the file is not JSON.
    fn not_json(&mut self, error: &serde_json::Error) {
        self.add(
            "",
            ConfigProblem::NotJson {
                line: error.line(),
                column: error.column(),
            },
        );
    }

    /// What a whole file holds.
    pub(super) fn root<T>(
        &mut self,
        json: &str,
        read: impl Fn(&mut Self, &At<'_>) -> Option<T>,
    ) -> Option<T> {
        let root: Value = match serde_json::from_str(json.trim_start_matches('\u{feff}')) {
            Ok(root) => root,
            Err(error) => {
                self.not_json(&error);
                return None;
            }
        };
        let at = At {
            value: &root,
            path: String::new(),
        };
        read(self, &at)
    }

    /// The object at a place, all of whose keys are among these.
    pub(super) fn object<'a>(&mut self, at: &At<'a>, keys: &[&'static str]) -> Option<Object<'a>> {
        let Some(map) = at.value.as_object() else {
            return self.expected(at, "{…}");
        };
        let object = Object {
            map,
            path: at.path.clone(),
        };
        for key in map
            .keys()
            .filter(|key| !keys.contains(&key.as_str()) && !key.starts_with('$'))
        {
            self.add(
                &object.path_of(key),
                ConfigProblem::UnknownKey(nearest(key, keys)),
            );
        }
        Some(object)
    }

    /// A text.
    pub(super) fn text(&mut self, at: &At<'_>) -> Option<String> {
        at.value
            .as_str()
            .map(str::to_owned)
            .or_else(|| self.expected(at, "\"…\""))
    }

    /// A text in each language: `"…"` or `{"fr": "…", "en": "…"}`.
    pub(super) fn local_text(&mut self, at: &At<'_>) -> Option<LocalText> {
        if let Some(text) = at.value.as_str() {
            return Some(LocalText::same(text));
        }
        let object = self.object(at, &["fr", "en"])?;
        let fr = self.optional(&object, "fr", Self::text);
        let en = self.optional(&object, "en", Self::text);
        match (fr, en) {
            (Some(fr), Some(en)) => Some(LocalText { fr, en }),
            (Some(one), None) | (None, Some(one)) => Some(LocalText::same(&one)),
            (None, None) => self.expected(at, "{\"fr\": \"…\"}"),
        }
    }

    /// Every item of a list that can be read.
    pub(super) fn list<T>(
        &mut self,
        at: &At<'_>,
        read: impl Fn(&mut Self, &At<'_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let Some(items) = at.value.as_array() else {
            return self.expected(at, "[…]");
        };
        let place = |(place, value)| At {
            value,
            path: format!("{}[{place}]", at.path),
        };
        Some(
            items
                .iter()
                .enumerate()
                .map(place)
                .filter_map(|item| read(self, &item))
                .collect(),
        )
    }

    /// What a key holds, where it is there and not `null`.
    pub(super) fn optional<T>(
        &mut self,
        object: &Object<'_>,
        key: &str,
        read: impl Fn(&mut Self, &At<'_>) -> Option<T>,
    ) -> Option<T> {
        let value = object.map.get(key).filter(|value| !value.is_null())?;
        read(
            self,
            &At {
                value,
                path: object.path_of(key),
            },
        )
    }

    /// What a key holds, which has to be there.
    pub(super) fn required<T>(
        &mut self,
        object: &Object<'_>,
        key: &str,
        read: impl Fn(&mut Self, &At<'_>) -> Option<T>,
    ) -> Option<T> {
        if !object.map.contains_key(key) {
            self.add(&object.path_of(key), ConfigProblem::Missing);
        }
        self.optional(object, key, read)
    }
}

/// An object and the path to it.
pub(super) struct Object<'a> {
    pub(super) map: &'a Map<String, Value>,
    path: String,
}

impl Object<'_> {
    pub(super) fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }
}

/// The key that was probably meant: it shares a beginning of three letters, or all letters but two.
fn nearest(key: &str, keys: &[&'static str]) -> Option<&'static str> {
    let distance = |known: &&&'static str| edits(key, known);
    let near = keys.iter().min_by_key(distance)?;
    (edits(key, near) <= 2).then_some(*near)
}

/// The number of letters to insert, delete or replace (Levenshtein 1966).
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (at, letter) in a.chars().enumerate() {
        let mut diagonal = at;
        let mut left = at + 1;
        for (cell, other) in row.iter_mut().skip(1).zip(&b) {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = *cell;
            left = replaced.min(left + 1).min(diagonal + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = at + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
