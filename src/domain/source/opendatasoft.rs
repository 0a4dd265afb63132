//! Opendatasoft, Explore API 2.1: a dataset's export, whole or by box.

use super::url::with;
use super::{Adapter, Page};
use crate::domain::decimal::fixed;
use crate::domain::directions::percent_encoded;
use crate::domain::geo::Bounds;

/// A dataset of a portal.
#[derive(Debug)]
pub(super) struct Opendatasoft {
    /// Where the portal is, or its export where `dataset` is `None`.
    pub(super) url: String,
    pub(super) dataset: Option<String>,
    /// The field that boxes are asked of.
    pub(super) geo_field: String,
}

impl Adapter for Opendatasoft {
    fn first(&self, area: Option<Bounds>) -> String {
        let url = match &self.dataset {
            Some(id) => format!(
                "{}/api/explore/v2.1/catalog/datasets/{}/exports/geojson",
                self.url.trim_end_matches('/'),
                percent_encoded(id)
            ),
            None => self.url.clone(),
        };
        let Some(area) = area else {
            return url;
        };
        // South-west corner, then north-east, latitude first.
        let sides = [area.south(), area.west(), area.north(), area.east()];
        let sides = sides.map(|side| fixed(side, 6)).join(",");
        with(
            &url,
            &[("where", &format!("in_bbox({},{sides})", self.geo_field))],
        )
    }

    fn next(&self, _page: &Page<'_>) -> Option<String> {
        None
    }
}
