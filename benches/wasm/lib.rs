//! The page's own reading, index and filters as a module that `cargo xtask bench` measures in a browser. No part of the
//! page.

#![cfg(target_arch = "wasm32")]

mod chart;
mod points;
mod source;

use chrono::NaiveDate;
use geolocal::app::Places;
use geolocal::domain::cluster::{Index, Shown};
use geolocal::domain::geo::Bounds;
use geolocal::domain::view_state::ViewState;
use geolocal::domain::vocabulary::Vocabulary;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// A view of the map: west, south, east and north in degrees, and the zoom.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub struct View {
    bounds: Bounds,
    zoom: u8,
}

#[wasm_bindgen]
impl View {
    /// A view; of the whole world when the bounds are none.
    #[wasm_bindgen(constructor)]
    pub fn new(west: f64, south: f64, east: f64, north: f64, zoom: u8) -> Self {
        let bounds = Bounds::new(west, south, east, north).unwrap_or(Bounds::WORLD);
        Self { bounds, zoom }
    }
}

/// Everything that the page keeps of a source that it has read.
#[wasm_bindgen]
pub struct Map {
    vocabulary: Arc<Vocabulary>,
    places: Places,
    shown: Shown,
}

#[wasm_bindgen]
impl Map {
    /// How many establishments there are.
    pub fn count(&self) -> usize {
        self.places.dataset.len()
    }

    /// How many of them the filter shows.
    pub fn total(&self) -> u32 {
        self.shown.total()
    }

    /// Filters as an address says, such as `cat=alimentation`, and answers the view with positions and counts; how many
    /// items it has.
    pub fn filter(&mut self, query: &str, view: &View) -> usize {
        self.show(query);
        items(&self.places.index, &self.shown, view)
    }

    fn show(&mut self, query: &str) {
        let (state, _) = ViewState::decode(query, "", &self.vocabulary);
        self.shown = self.places.shown(&state.selection, None);
    }

    /// How many establishments are open at a full hour of Tuesday 24 November 2026.
    pub fn open_at(&self, hour: u32) -> u32 {
        let date = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default();
        let at = date.and_hms_opt(hour % 24, 0, 0).unwrap_or_default();
        let records = self.places.open_at(at);
        self.places.slots_of(&records.open).count()
    }

    /// The counts beside all options as an address says; how many options show anything.
    pub fn counts(&self, query: &str) -> usize {
        let (state, _) = ViewState::decode(query, "", &self.vocabulary);
        let counts = self.places.facets.counts(&state.selection, None);
        counts.categories.iter().filter(|count| **count > 0).count()
    }
}

fn items(index: &Index, shown: &Shown, view: &View) -> usize {
    index.query(shown, view.bounds, view.zoom).len()
}
