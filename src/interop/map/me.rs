//! The visitor's own position: a dot in the circle of its accuracy.

use leaflet::{Circle, CircleMarker, CircleOptions, Layer};
use wasm_bindgen::JsCast as _;

use super::leaflet_ext::{MapExt, lat_lng};
use crate::interop::geolocation::Fix;

/// The blue that maps use for "you are here"; it holds 3:1 on both basemaps.
const COLOUR: &str = "#1a66d6";

/// The visitor's position on a map. Dropping it takes it away.
pub(super) struct Me {
    layers: [Layer; 2],
}

impl Me {
    pub(super) fn new(map: &MapExt, fix: Fix) -> Self {
        let at = lat_lng(fix.position);
        let area = CircleOptions::new();
        area.set_radius(fix.accuracy_m);
        area.set_weight(1.0);
        area.set_color(COLOUR.to_owned());
        area.set_interactive(false);
        let dot = CircleOptions::new();
        dot.set_radius(8.0);
        dot.set_weight(3.0);
        dot.set_color("#ffffff".to_owned());
        dot.set_fill_color(COLOUR.to_owned());
        dot.set_fill_opacity(1.0);
        dot.set_interactive(false);
        let layers: [Layer; 2] = [
            Circle::new_with_options(&at, &area).unchecked_into(),
            CircleMarker::new_with_options(&at, &dot).unchecked_into(),
        ];
        for layer in &layers {
            layer.add_to(map);
        }
        Self { layers }
    }
}

impl Drop for Me {
    fn drop(&mut self) {
        for layer in &self.layers {
            layer.remove();
        }
    }
}
