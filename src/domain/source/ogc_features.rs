//! OGC API – Features, part 1 (OGC 17-069r4): `/collections/{id}/items`, paged by links.

use super::url::{bbox, with};
use super::{Adapter, Page, next_link};
use crate::domain::directions::percent_encoded;
use crate::domain::geo::Bounds;

/// A collection.
#[derive(Debug)]
pub(super) struct OgcFeatures {
    /// Where its items are.
    pub(super) items: String,
    /// How many a page is asked for; servers may give fewer.
    pub(super) limit: u32,
}

/// Where the items of a collection are, given the address of the API, of a collection, or of its items.
pub(super) fn items_url(url: &str, collection: Option<&str>) -> String {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let path = path.trim_end_matches('/');
    let items = match collection {
        Some(id) => format!("{path}/collections/{}/items", percent_encoded(id)),
        None if path.ends_with("/items") => path.to_owned(),
        None => format!("{path}/items"),
    };
    if query.is_empty() {
        items
    } else {
        format!("{items}?{query}")
    }
}

impl Adapter for OgcFeatures {
    fn first(&self, area: Option<Bounds>) -> String {
        let limit = self.limit.to_string();
        let area = area.map(bbox);
        let mut parameters = vec![("f", "json"), ("limit", limit.as_str())];
        parameters.extend(area.as_deref().map(|area| ("bbox", area)));
        with(&self.items, &parameters)
    }

    fn next(&self, page: &Page<'_>) -> Option<String> {
        next_link(page.envelope)
    }

    fn is_paged(&self) -> bool {
        true
    }
}
