//! What is looked around: a point, in the circle of its radius.

use leaflet::{Circle, CircleMarker, CircleOptions, Layer};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use super::leaflet_ext::{MapExt, lat_lng};
use crate::domain::geo::LngLat;
use crate::interop::browser::style_of;

/// A point and its circle on a map. Dropping it takes them away.
pub(super) struct Ring {
    layers: Vec<Layer>,
}

impl Ring {
    /// Draws them in the colour of the site; without a circle where `radius_km` is `None`.
    pub(super) fn new(
        map: &MapExt,
        element: &HtmlElement,
        centre: LngLat,
        radius_km: Option<f64>,
    ) -> Self {
        let at = lat_lng(centre);
        let colour = style_of(element, "--brand");
        let dot = CircleOptions::new();
        dot.set_radius(6.0);
        dot.set_weight(2.0);
        dot.set_color("#ffffff".to_owned());
        dot.set_fill_color(colour.clone());
        dot.set_fill_opacity(1.0);
        dot.set_interactive(false);
        let circle = radius_km.map(|km| -> Layer {
            let area = CircleOptions::new();
            area.set_radius(km * 1000.0);
            area.set_weight(2.0);
            area.set_color(colour);
            area.set_fill_opacity(0.06);
            area.set_interactive(false);
            Circle::new_with_options(&at, &area).unchecked_into()
        });
        let dot: Layer = CircleMarker::new_with_options(&at, &dot).unchecked_into();
        let layers: Vec<Layer> = circle.into_iter().chain([dot]).collect();
        for layer in &layers {
            layer.add_to(map);
        }
        Self { layers }
    }
}

impl Drop for Ring {
    fn drop(&mut self) {
        for layer in &self.layers {
            layer.remove();
        }
    }
}
