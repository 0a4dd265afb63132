//! An address with `{bbox}` in it, as uMap has for its remote data.

use super::url::bbox;
use super::{Adapter, Page};
use crate::domain::decimal::fixed;
use crate::domain::geo::Bounds;

/// A template with `{bbox}`, or with `{west}`, `{south}`, `{east}`, `{north}`.
#[derive(Debug)]
pub(super) struct Template {
    pub(super) url: String,
    /// What is asked for when everything is wanted.
    pub(super) whole: Bounds,
}

impl Adapter for Template {
    fn first(&self, area: Option<Bounds>) -> String {
        let area = area.unwrap_or(self.whole);
        let sides = [
            ("{west}", area.west()),
            ("{south}", area.south()),
            ("{east}", area.east()),
            ("{north}", area.north()),
        ];
        sides.into_iter().fold(
            self.url.replace("{bbox}", &bbox(area)),
            |url, (name, side)| url.replace(name, &fixed(side, 6)),
        )
    }

    fn next(&self, _page: &Page<'_>) -> Option<String> {
        None
    }
}
