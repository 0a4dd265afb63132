//! A GeoJSON file: everything in one piece.

use super::{Adapter, Page};
use crate::domain::geo::Bounds;

/// One file.
#[derive(Debug)]
pub(super) struct GeoJson {
    pub(super) url: String,
}

impl Adapter for GeoJson {
    fn first(&self, _area: Option<Bounds>) -> String {
        self.url.clone()
    }

    fn next(&self, _page: &Page<'_>) -> Option<String> {
        None
    }
}
