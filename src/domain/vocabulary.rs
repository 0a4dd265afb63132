//! The words that data and URLs are read against: taxonomy, services and labels of one configuration.

use super::lang::{Lang, LocalText};
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

    /// The name of a service; empty for an index of another vocabulary.
    pub fn service_name(&self, service: ServiceIndex, lang: Lang) -> &str {
        name(&self.services, service.0, lang)
    }

    /// The name of a label; empty for an index of another vocabulary.
    pub fn label_name(&self, label: LabelIndex, lang: Lang) -> &str {
        name(&self.labels, label.0, lang)
    }
}

fn place(terms: &[Term], id: &str) -> Option<u16> {
    terms
        .iter()
        .position(|term| term.id == id)
        .and_then(|at| u16::try_from(at).ok())
}

fn name(terms: &[Term], at: u16, lang: Lang) -> &str {
    terms
        .get(usize::from(at))
        .map_or("", |term| term.name.get(lang))
}
