//! How the search for the visitor's position went, in words.

use crate::interop::geolocation::LocateError;
use crate::text::MapWords;

/// How the search for the visitor's position went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Located {
    /// Nobody asked.
    NotAsked,
    /// The browser looks for it.
    Looking,
    /// It was found.
    Found,
    /// It was not.
    Failed(LocateError),
}

impl Located {
    /// What to tell the visitor about it.
    pub(super) fn message(self, words: &MapWords) -> Option<&'static str> {
        match self {
            Self::NotAsked | Self::Found => None,
            Self::Looking => Some(words.locating),
            Self::Failed(LocateError::Denied) => Some(words.locate_denied),
            Self::Failed(LocateError::Unavailable) => Some(words.locate_unavailable),
            Self::Failed(LocateError::Timeout) => Some(words.locate_timeout),
            Self::Failed(LocateError::Insecure) => Some(words.locate_insecure),
        }
    }
}
