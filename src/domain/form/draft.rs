//! A form that is not sent yet, as the device keeps it.

use serde::{Deserialize, Serialize};

use super::values::Values;

/// Who sends it, so that the office can ask back. Nothing of this is shown on the map.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// Their name.
    #[serde(default)]
    pub name: String,
    /// Their e-mail address.
    #[serde(default)]
    pub email: String,
    /// Their phone number.
    #[serde(default)]
    pub phone: String,
}

/// A form that is not sent yet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// What is filled in.
    #[serde(default)]
    pub values: Values,
    /// What was on the map when the form was opened; empty for a registration.
    #[serde(default)]
    pub before: Values,
    /// Who sends it.
    #[serde(default)]
    pub sender: Sender,
    /// A word to the office.
    #[serde(default)]
    pub comment: String,
    /// Whether the sender agrees to what has to be agreed to.
    #[serde(default)]
    pub consents: bool,
    /// The opening hours as they are typed, where they are filled in as a week.
    #[serde(default)]
    pub week: Option<serde_json::Value>,
    /// The same for the special ones.
    #[serde(default)]
    pub special_week: Option<serde_json::Value>,
}

impl Draft {
    /// A form about what is on the map.
    pub fn of(before: Values) -> Self {
        Self {
            values: before.clone(),
            before,
            ..Self::default()
        }
    }

    /// One that the device kept; `None` where that is no such text.
    pub fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// As the device keeps it.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Whether there is anything in it that would be lost.
    pub fn is_untouched(&self) -> bool {
        self.values == self.before
            && self.comment.is_empty()
            && self.sender == Sender::default()
            && self.week.is_none()
            && self.special_week.is_none()
    }
}
