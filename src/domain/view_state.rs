//! What the address bar says: the URL contract decoded into types, and encoded back.

use super::filter::Selection;
use super::geo::LngLat;
use super::lang::Lang;

/// Everything a link can say about the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewState {
    /// `cat`, `service`, `label`.
    pub selection: Selection,
    /// `fiche`: the id or SIRET of the open establishment.
    pub establishment: Option<String>,
    /// `vue`: which of map and list a phone shows.
    pub pane: Pane,
    /// `lang`; without it the browser's preference decides.
    pub lang: Option<Lang>,
    /// `#zoom/lat/lng`.
    pub position: Option<MapPosition>,
    /// Parameters that this version does not read, kept as they came.
    pub others: Vec<(String, String)>,
}

/// Which of map and list a phone shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// `vue=carte`, the default.
    #[default]
    Map,
    /// `vue=liste`.
    List,
}

/// Where the map is, in whole zoom levels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapPosition {
    /// Web Mercator zoom, 0 to 22, 256 px tiles.
    pub zoom: u8,
    /// The middle of the map.
    pub centre: LngLat,
}
