//! What the search box offers.

use core::ops::Range;

use crate::domain::gazetteer::CommuneIndex;
use crate::domain::geo::LngLat;
use crate::domain::taxonomy::{CategoryIndex, FamilyIndex};

/// What a suggestion leads to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// A position.
    Coordinates(LngLat),
    /// A rubrique.
    Category(CategoryIndex),
    /// A family.
    Family(FamilyIndex),
    /// A commune.
    Commune(CommuneIndex),
    /// An establishment, by record.
    Place(u32),
}

/// A line that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// What it leads to.
    pub target: Target,
    /// What it says: a name, or a label in the language of the interface.
    pub label: String,
    /// The bytes of `label` that answer what is typed: ascending, apart, at the edges of characters. None where another
    /// language, another heading or other texts answer.
    pub marks: Vec<Range<usize>>,
}

impl Suggestion {
    /// The label in pieces, in order, each with whether it answers what is typed. None is empty.
    pub fn parts(&self) -> Vec<(&str, bool)> {
        let mut parts = Vec::with_capacity(2 * self.marks.len() + 1);
        let mut start = 0;
        let mut push = |range: Range<usize>, is_mark| {
            let part = self.label.get(range).unwrap_or_default();
            if !part.is_empty() {
                parts.push((part, is_mark));
            }
        };
        for mark in &self.marks {
            push(start..mark.start, false);
            push(mark.clone(), true);
            start = mark.end;
        }
        push(start..self.label.len(), false);
        parts
    }
}

/// What a group of suggestions has in common. In this order where groups answer equally well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupKind {
    /// Typed coordinates.
    Coordinates,
    /// Families and rubriques.
    Categories,
    /// Communes.
    Communes,
    /// Establishments.
    Places,
}

/// Suggestions of one kind, the best first.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they are.
    pub kind: GroupKind,
    /// They; never none.
    pub suggestions: Vec<Suggestion>,
}
