//! WFS 2.0 (OGC 09-025r2) with GeoJSON output, as `GeoServer` and `MapServer` have it.

use super::url::{bbox, number, with};
use super::{Adapter, Page, matched, next_link};
use crate::domain::geo::Bounds;

/// A type of feature.
#[derive(Debug)]
pub(super) struct Wfs {
    pub(super) url: String,
    pub(super) type_name: String,
    /// How many a page is asked for.
    pub(super) count: u32,
}

impl Wfs {
    fn page(&self, start: usize, area: Option<Bounds>) -> String {
        let (start, count) = (start.to_string(), self.count.to_string());
        // CRS:84 has longitude first; under EPSG:4326 servers do not agree.
        let area = area.map(|area| format!("{},CRS:84", bbox(area)));
        let mut parameters = vec![
            ("service", "WFS"),
            ("version", "2.0.0"),
            ("request", "GetFeature"),
            ("typeNames", self.type_name.as_str()),
            ("outputFormat", "application/json"),
            ("srsName", "CRS:84"),
            ("count", count.as_str()),
            ("startIndex", start.as_str()),
        ];
        parameters.extend(area.as_deref().map(|area| ("bbox", area)));
        with(&self.url, &parameters)
    }
}

impl Adapter for Wfs {
    fn first(&self, area: Option<Bounds>) -> String {
        self.page(0, area)
    }

    fn next(&self, page: &Page<'_>) -> Option<String> {
        if let Some(link) = next_link(page.envelope) {
            return Some(link);
        }
        let read = number(page.url, "startIndex").unwrap_or(0) + page.records;
        let matched = matched(page.envelope).and_then(|matched| usize::try_from(matched).ok());
        let count = usize::try_from(self.count).unwrap_or(usize::MAX);
        let more = page.records > 0 && matched.map_or(page.records >= count, |all| read < all);
        more.then(|| with(page.url, &[("startIndex", &read.to_string())]))
    }

    fn is_paged(&self) -> bool {
        true
    }
}
