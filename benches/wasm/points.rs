//! The index alone, over positions that are there already.

use geolocal::domain::cluster::{Index, Options, Shown};
use geolocal::domain::geo::LngLat;
use wasm_bindgen::prelude::*;

use super::{View, items};

/// Positions to index.
#[wasm_bindgen]
pub struct Points(Vec<LngLat>);

#[wasm_bindgen]
impl Points {
    /// Takes longitudes and latitudes in turn; what is no place is at 0, 0.
    #[wasm_bindgen(constructor)]
    pub fn new(degrees: &[f64]) -> Self {
        let (pairs, _) = degrees.as_chunks();
        let place = |&[lng, lat]: &[f64; 2]| LngLat::new(lng, lat).unwrap_or(LngLat::ORIGIN);
        Self(pairs.iter().map(place).collect())
    }

    /// Indexes all of them and shows them.
    pub fn index(&self) -> Indexed {
        let index = Index::build(&self.0, Options::default());
        let shown = Shown::all(&index);
        Indexed { index, shown }
    }
}

/// An index, everything shown.
#[wasm_bindgen]
pub struct Indexed {
    index: Index,
    shown: Shown,
}

#[wasm_bindgen]
impl Indexed {
    /// Answers a view; how many items it has.
    pub fn view(&self, view: &View) -> usize {
        items(&self.index, &self.shown, view)
    }
}
