//! The page's markers on a map of their own, without the page around them.

use geolocal::app::{Mark, Painter};
use geolocal::domain::geo::{Bounds, LngLat};
use geolocal::domain::lang::Lang;
use geolocal::domain::view_state::MapPosition;
use geolocal::interop::map::{MapEvents, MapHandle, MapOptions};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::Map;

/// A Leaflet map with clusters and markers, drawn as the page draws them.
#[wasm_bindgen]
pub struct Chart {
    map: Map,
    handle: MapHandle,
}

#[wasm_bindgen]
impl Chart {
    /// A map in an element, everything of `map` on it.
    ///
    /// # Errors
    /// When Leaflet is not there.
    #[wasm_bindgen(constructor)]
    pub fn new(
        map: Map,
        element: &HtmlElement,
        zoom: u8,
        lat: f64,
        lng: f64,
    ) -> Result<Self, JsError> {
        let centre = LngLat::new(lng, lat).unwrap_or(LngLat::ORIGIN);
        let options = MapOptions::of(Bounds::WORLD, Some(MapPosition { zoom, centre }));
        let handle = MapHandle::mount(element, options, no_events());
        let handle = handle.map_err(|error| JsError::new(&error.to_string()))?;
        let chart = Self { map, handle };
        chart.draw();
        Ok(chart)
    }

    /// Filters as an address says, such as `cat=alimentation`, and draws what is in view.
    pub fn filter(&mut self, query: &str) {
        self.map.show(query);
        self.draw();
    }

    fn draw(&self) {
        let Some(view) = self.handle.view() else {
            return;
        };
        let Map {
            vocabulary,
            places,
            shown,
        } = &self.map;
        let painter = Painter {
            vocabulary,
            places,
            lang: Lang::Fr,
            dark: false,
            unsure: None,
        };
        let groups = places.facets.family_groups();
        let items = places
            .index
            .query_tallied(shown, view.bounds, view.position.zoom, groups);
        let scene: Vec<_> = items
            .iter()
            .filter_map(|(item, tally)| painter.paint(item, tally, Mark::default()))
            .collect();
        self.handle.draw(&scene);
    }
}

/// Nobody moves this map or points at it.
fn no_events() -> MapEvents {
    MapEvents {
        moving: Box::new(|_| {}),
        moved: Box::new(|_| {}),
        pressed: Box::new(|_| {}),
        tiles_failed: Box::new(|| {}),
        tiles_recovered: Box::new(|| {}),
        activated: Box::new(|_| {}),
        hovered: Box::new(|_| {}),
    }
}
