//! Reading the members of JSON objects; what is wrong is said with its place.

use serde_json::{Map, Value};

use crate::domain::dataset::{Problem, Property};

use super::key::check;

/// Why a submission cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Where: a JSON pointer (RFC 6901) into the Feature, empty for the whole of it.
    pub pointer: String,
    /// What is wrong there.
    pub wrong: Wrong,
}

/// What is wrong with a submission.
#[derive(Clone, Debug, PartialEq)]
pub enum Wrong {
    /// It is no JSON.
    NotJson {
        /// The parser's own words, in English.
        message: String,
    },
    /// It is of a version of the format that is not known here.
    Version,
    /// Something that has to be there is not.
    Missing,
    /// A name that the format does not have.
    UnknownName,
    /// Something else than is due.
    Expected(Due),
    /// A value that the map would not show as it is.
    Value(Problem),
    /// `before` and `after` do not have the same keys.
    OtherKeys,
    /// This kind of submission changes nothing, and yet it names values.
    NotEmpty,
    /// The geometry and `after.position` differ.
    TwoPositions,
}

/// What is due at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// An object.
    Object,
    /// A GeoJSON Feature.
    Feature,
    /// A text.
    Text,
    /// A list of texts.
    List,
    /// `[longitude, latitude]`.
    Position,
    /// A Point of GeoJSON, or null.
    Point,
    /// A UUID.
    Uuid,
    /// `2026-11-28T10:30`.
    Moment,
    /// One of the languages.
    Lang,
    /// One of the kinds of submission.
    Kind,
    /// `accepted` or `refused`.
    Decision,
}

/// An object, and where it stands.
pub(super) struct Object<'a> {
    pub(super) pointer: String,
    pub(super) members: &'a Map<String, Value>,
}

/// What is wrong at a place.
pub(super) fn fault(pointer: &str, wrong: Wrong) -> Fault {
    Fault {
        pointer: pointer.to_owned(),
        wrong,
    }
}

impl<'a> Object<'a> {
    /// The object that a value is.
    pub(super) fn new(pointer: &str, value: &'a Value) -> Result<Self, Fault> {
        match value.as_object() {
            Some(members) => Ok(Self {
                pointer: pointer.to_owned(),
                members,
            }),
            None => Err(fault(pointer, Wrong::Expected(Due::Object))),
        }
    }

    /// Fails for a name that is none of those.
    pub(super) fn only(self, known: &[&str]) -> Result<Self, Fault> {
        let mut names = self.members.keys();
        match names.find(|name| !known.contains(&name.as_str())) {
            Some(unknown) => Err(self.fault(unknown, Wrong::UnknownName)),
            None => Ok(self),
        }
    }

    /// The member of that name, unless it is null or not there.
    pub(super) fn get(&self, name: &str) -> Option<&'a Value> {
        self.members.get(name).filter(|value| !value.is_null())
    }

    /// The object of that name; none where it is null or not there.
    pub(super) fn object(&self, name: &str) -> Result<Option<Self>, Fault> {
        self.get(name)
            .map(|value| Self::new(&self.pointer_to(name), value))
            .transpose()
    }

    /// The text of that name, right for a property of that kind; none where it is null, blank or not there.
    pub(super) fn text(&self, name: &str, like: Property) -> Result<Option<String>, Fault> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        match check(like, value) {
            Ok(read) => Ok(read.as_str().map(str::to_owned)),
            Err(wrong) => Err(self.fault(name, wrong)),
        }
    }

    /// The text of that name, which has to be there.
    pub(super) fn required(&self, name: &str, like: Property) -> Result<String, Fault> {
        let text = self.text(name, like)?;
        text.ok_or_else(|| self.fault(name, Wrong::Missing))
    }

    /// What the text of that name stands for; it has to be there.
    pub(super) fn meaning<T>(
        &self,
        name: &str,
        due: Due,
        meaning: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Fault> {
        let value = self.get(name);
        let value = value.ok_or_else(|| self.fault(name, Wrong::Missing))?;
        let found = value.as_str().and_then(meaning);
        found.ok_or_else(|| self.fault(name, Wrong::Expected(due)))
    }

    /// What is wrong at a member.
    pub(super) fn fault(&self, name: &str, wrong: Wrong) -> Fault {
        fault(&self.pointer_to(name), wrong)
    }

    fn pointer_to(&self, name: &str) -> String {
        let name = name.replace('~', "~0").replace('/', "~1");
        [&self.pointer, "/", &name].concat()
    }
}
