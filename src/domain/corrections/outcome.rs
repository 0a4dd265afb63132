//! What became of submissions.

use chrono::NaiveDate;
use serde_json::Value;

use super::key::Key;

/// One thing that became of a submission.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The submission's place among those given, from 0.
    pub submission: usize,
    /// The id of the establishment in the data, where one was found or made.
    pub id: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a submission, or of one of its values.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A value was changed; null stands for none.
    Set {
        /// Which.
        key: Key,
        /// What was there.
        from: Value,
        /// What is there now.
        to: Value,
    },
    /// Nothing to do: the data says so already; of one value, or of all.
    Already(Option<Key>),
    /// The data says neither what was shown to the sender nor what they want: nothing was changed.
    Conflict {
        /// Which.
        key: Key,
        /// What was shown to the sender.
        before: Value,
        /// What they want.
        after: Value,
        /// What the data says.
        current: Value,
    },
    /// Nothing was changed, because a later submission says something else: of one value, or of the establishment.
    Superseded {
        /// Which.
        key: Option<Key>,
        /// The later submission's place among those given.
        by: usize,
    },
    /// The day of the last confirmation was set.
    Verified(NaiveDate),
    /// The establishment was taken out.
    Removed,
    /// An establishment was added.
    Added {
        /// Whether it has a position, without which it is not shown.
        placed: bool,
    },
    /// A registration of an establishment whose SIRET is there already: nothing was added.
    Duplicate,
    /// Something for a person to read: a comment, or that somebody is shown who does not want to be.
    Person,
    /// No establishment of that id, nor a single one of that SIRET.
    NotFound,
    /// A closure, whose id is not there while another establishment has its SIRET: nothing was taken out.
    Elsewhere,
    /// The office refused it.
    Refused,
}

impl Outcome {
    /// Whether it changed the data.
    pub const fn is_change(&self) -> bool {
        match self {
            Self::Set { .. } | Self::Verified(_) | Self::Removed | Self::Added { .. } => true,
            Self::Already(_)
            | Self::Conflict { .. }
            | Self::Superseded { .. }
            | Self::Duplicate
            | Self::Person
            | Self::NotFound
            | Self::Elsewhere
            | Self::Refused => false,
        }
    }

    /// Whether something that was asked is still to be done, by a person.
    pub const fn is_left_out(&self) -> bool {
        match self {
            Self::Conflict { .. } | Self::NotFound | Self::Elsewhere => true,
            Self::Set { .. }
            | Self::Already(_)
            | Self::Superseded { .. }
            | Self::Verified(_)
            | Self::Removed
            | Self::Added { .. }
            | Self::Duplicate
            | Self::Person
            | Self::Refused => false,
        }
    }
}
