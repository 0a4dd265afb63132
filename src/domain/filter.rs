//! Which establishments are shown.

use std::collections::BTreeSet;

use super::taxonomy::CategoryIndex;
use super::vocabulary::{LabelIndex, ServiceIndex};

/// What the visitor chose: any of the rubriques (none means all), and every one of the services and labels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Chosen rubriques; a place must be in one of them. Empty: no restriction.
    pub categories: BTreeSet<CategoryIndex>,
    /// Chosen services; a place must offer all of them.
    pub services: BTreeSet<ServiceIndex>,
    /// Chosen labels; a place must carry all of them.
    pub labels: BTreeSet<LabelIndex>,
}
