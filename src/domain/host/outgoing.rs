//! What the map says.

use super::{MARK, TYPE, VERSION};
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

    /// The names and values of the message.
    pub fn fields(&self) -> Vec<(&str, Field<'_>)> {
        let (kind, own) = match self {
            Self::Ready { total } => ("ready", vec![("total", Field::Number(*total))]),
            Self::Height(height) => ("height", vec![("height", Field::Number(*height))]),
            Self::Error { fault, message } => {
                let code = match fault {
                    Fault::Load => "load",
                    Fault::Parameter => "parameter",
                };
                let said = ("message", Field::Text(message));
                ("error", vec![("code", Field::Text(code)), said])
            }
            Self::Select(id) => {
                let id = id.as_deref().map_or(Field::Null, Field::Text);
                ("select", vec![("id", id)])
            }
            Self::Filter { total, asked } => {
                let asked = asked.iter();
                let asked = asked.map(|(name, value)| (name.as_str(), Field::Text(value)));
                let mut own: Vec<_> = asked.collect();
                own.push(("total", Field::Number(*total)));
                ("filter", own)
            }
        };
        let mut fields = vec![(MARK, Field::Number(VERSION)), (TYPE, Field::Text(kind))];
        fields.extend(own);
        fields
    }
}

/// A value of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field<'a> {
    /// A text.
    Text(&'a str),
    /// A number.
    Number(u32),
    /// Nothing.
    Null,
}
