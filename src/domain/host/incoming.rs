//! What the host says.

use serde_json::{Map, Value};

use super::{MARK, VERSION};

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
    /// Reads a message from its JSON text; `None` for anything that is not ours, or of another version.
    pub fn parse(json: &str) -> Option<Self> {
        let message: Map<String, Value> = serde_json::from_str(json).ok()?;
        if message.get(MARK)?.as_u64()? != u64::from(VERSION) {
            return None;
        }
        match message.get("type")?.as_str()? {
            "hello" => Some(Self::Hello),
            "set" => Some(Self::Set(parameters(&message))),
            "select" => Some(Self::Select(text_of(message.get("id")?))),
            _ => None,
        }
    }
}

/// Everything in the message that can be a parameter.
fn parameters(message: &Map<String, Value>) -> Vec<(String, Option<String>)> {
    let given = message.iter();
    let given = given.filter(|(name, _)| !matches!(name.as_str(), MARK | "type"));
    given
        .map(|(name, value)| (name.clone(), text_of(value)))
        .collect()
}

/// A value as it stands in a URL: a list with commas; `None` for null, for nothing and for what has no text.
fn text_of(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(yes) => u8::from(*yes).to_string(),
        Value::Array(list) => {
            let texts: Vec<_> = list.iter().filter_map(text_of).collect();
            texts.join(",")
        }
        Value::Null | Value::Object(_) => return None,
    };
    (!text.is_empty()).then_some(text)
}
