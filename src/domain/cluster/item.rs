//! What there is to draw.

use super::handle::ClusterHandle;
use crate::domain::geo::LngLat;

/// One thing to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A place alone.
    Place {
        /// Its record.
        record: u32,
        /// Where it is, to the nearest centimetre; clamped to ±85.0511° of latitude.
        position: LngLat,
    },
    /// Several places drawn as one.
    Cluster {
        /// What to ask about it.
        handle: ClusterHandle,
        /// How many places, at least 2.
        count: u32,
        /// The middle of its densest part.
        position: LngLat,
    },
}

impl Item {
    /// Where to draw it.
    pub const fn position(&self) -> LngLat {
        match self {
            Self::Place { position, .. } | Self::Cluster { position, .. } => *position,
        }
    }

    /// How many places it stands for.
    pub const fn count(&self) -> u32 {
        match self {
            Self::Place { .. } => 1,
            Self::Cluster { count, .. } => *count,
        }
    }
}
