//! The words that data and URLs are read against: taxonomy, services and labels of one configuration.

use super::lang::LocalText;
use super::taxonomy::Taxonomy;

/// The place of a service in [`Vocabulary::services`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ServiceIndex(pub u16);

/// The place of a label in [`Vocabulary::labels`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LabelIndex(pub u16);

/// A service or label that the configuration names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its id in data and URLs, such as `livraison`.
    pub id: String,
    /// What people read.
    pub name: LocalText,
}

/// Everything that an id in the data or in a URL can refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// Families and rubriques.
    pub taxonomy: Taxonomy,
    /// Services, in display order.
    pub services: Vec<Term>,
    /// Labels, in display order.
    pub labels: Vec<Term>,
}

impl Vocabulary {
    /// The service with this id.
    pub fn service(&self, id: &str) -> Option<ServiceIndex> {
        place(&self.services, id).map(ServiceIndex)
    }

    /// The label with this id.
    pub fn label(&self, id: &str) -> Option<LabelIndex> {
        place(&self.labels, id).map(LabelIndex)
    }
}

fn place(terms: &[Term], id: &str) -> Option<u16> {
    terms
        .iter()
        .position(|term| term.id == id)
        .and_then(|at| u16::try_from(at).ok())
}
