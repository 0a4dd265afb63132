//! What the host says.

use super::{MARK, TYPE, VERSION};

/// A message of the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incoming {
    /// `hello`: somebody is listening.
    Hello,
    /// `set`: other values for parameters of the URL contract, `None` for none.
    Set(Vec<(String, Option<String>)>),
    /// `select`: this establishment, by id or SIRET, or none.
    Select(Option<String>),
}

impl Incoming {
    /// Reads a message from the names and values of its object: a text, a number in digits, a list with commas; `None` for
    /// null and for what has no text. `None` for anything that is not ours, or of another version.
    pub fn read(message: Vec<(String, Option<String>)>) -> Option<Self> {
        let value = |name: &str| {
            let found = message.iter().find(|(own, _)| own == name);
            found.map(|(_, value)| value.clone().filter(|text| !text.is_empty()))
        };
        if value(MARK)??.parse() != Ok(VERSION) {
            return None;
        }
        match value(TYPE)??.as_str() {
            "hello" => Some(Self::Hello),
            "select" => Some(Self::Select(value("id")?)),
            "set" => Some(Self::Set(parameters(message))),
            _ => None,
        }
    }
}

/// Everything in the message that can be a parameter.
fn parameters(mut message: Vec<(String, Option<String>)>) -> Vec<(String, Option<String>)> {
    message.retain(|(name, _)| name != MARK && name != TYPE);
    for (_, value) in &mut message {
        if value.as_deref() == Some("") {
            *value = None;
        }
    }
    message
}
