//! What stands on the map, as data.

use crate::domain::geo::LngLat;

/// What tells a thing from the others of its scene, and the same thing in the next scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DrawnKey {
    /// A place, by its record.
    Place(u32),
    /// A cluster, by a number that is its own at its zoom.
    Cluster(u64),
}

/// One thing to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// What tells it from the others.
    pub key: DrawnKey,
    /// Where it stands.
    pub position: LngLat,
    /// Its accessible name.
    pub name: String,
    /// Whether the pointer or the focus is on it, here or in the list.
    pub hovered: bool,
    /// Whether it is, or holds, the open establishment.
    pub selected: bool,
    /// What it looks like.
    pub content: DrawnContent,
}

/// What a drawn thing looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum DrawnContent {
    /// A disc with an icon.
    Place {
        /// The id of the establishment.
        id: String,
        /// An icon of the sprite.
        icon: String,
        /// A CSS colour.
        colour: String,
        /// Whether it stands beside open places although nobody knows whether it is open.
        unsure: bool,
    },
    /// A badge with a count and a ring.
    Cluster {
        /// How many places.
        count: u32,
        /// The count as people read it.
        label: String,
        /// The ring, clockwise from the top; shares add up to 1.
        ring: Vec<RingPart>,
    },
}

/// A part of a ring.
#[derive(Clone, Debug, PartialEq)]
pub struct RingPart {
    /// A CSS colour.
    pub colour: String,
    /// Its share of the ring, 0 to 1.
    pub share: f64,
}
