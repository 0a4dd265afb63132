//! What the map says.

use serde_json::{Map, Value};

use super::{MARK, VERSION};
use crate::domain::filter::Around;
use crate::domain::view_state::{Key, ViewState, parameters};
use crate::domain::vocabulary::Vocabulary;

/// A message to the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outgoing {
    /// `ready`: the establishments are there, so many of them shown.
    Ready {
        /// How many are shown.
        total: u32,
    },
    /// `height`: what the map would take, in CSS pixels.
    Height(u32),
    /// `error`: something went wrong.
    Error {
        /// What.
        fault: Fault,
        /// The same for people, in the language of the map.
        message: String,
    },
    /// `select`: the establishment that the visitor opened, or closed.
    Select(Option<String>),
    /// `filter`: what is asked.
    Filter {
        /// How many answer.
        total: u32,
        /// The parameters that ask, as in the URL.
        asked: Vec<(String, String)>,
    },
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The establishments cannot be had.
    Load,
    /// A parameter cannot be used.
    Parameter,
}

impl Outgoing {
    /// What a view asks, as the host may know it: all but points that are looked around, which may be where the visitor is.
    pub fn filter(view: &ViewState, total: u32, vocabulary: &Vocabulary) -> Self {
        let mut told = view.clone();
        told.near = (told.near).filter(|near| matches!(near.around, Around::Commune(_)));
        let query = told.encode(vocabulary).query;
        let asks = |name: &str| Key::of(name).is_some_and(|key| key < Key::Order);
        let asked = parameters(&query).filter(|(name, _)| asks(name));
        Self::Filter {
            total,
            asked: asked
                .map(|(name, value)| (name.into_owned(), value.into_owned()))
                .collect(),
        }
    }

    /// Whether it tells what the visitor does.
    pub const fn is_private(&self) -> bool {
        matches!(self, Self::Select(_) | Self::Filter { .. })
    }

    /// The message as JSON.
    pub fn json(&self) -> String {
        let mut message = Map::new();
        let mut put = |key: &str, value: Value| drop(message.insert(key.to_owned(), value));
        put(MARK, VERSION.into());
        let kind = match self {
            Self::Ready { total } => {
                put("total", (*total).into());
                "ready"
            }
            Self::Height(height) => {
                put("height", (*height).into());
                "height"
            }
            Self::Error { fault, message } => {
                let code = match fault {
                    Fault::Load => "load",
                    Fault::Parameter => "parameter",
                };
                put("code", code.into());
                put("message", message.as_str().into());
                "error"
            }
            Self::Select(id) => {
                put("id", id.as_deref().map_or(Value::Null, Value::from));
                "select"
            }
            Self::Filter { total, asked } => {
                put("total", (*total).into());
                for (name, value) in asked {
                    put(name, value.as_str().into());
                }
                "filter"
            }
        };
        put("type", kind.into());
        Value::Object(message).to_string()
    }
}
