//! A point in a circle: where the visitor is, or what is looked around.

use leaflet::{Circle, CircleMarker, CircleOptions, Layer};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use super::leaflet_ext::{MapExt, lat_lng};
use crate::domain::geo::LngLat;
use crate::interop::browser::style_of;
use crate::interop::geolocation::Fix;

/// The blue that maps use for "you are here"; it holds 3:1 on both basemaps.
const ME_COLOUR: &str = "#1a66d6";

/// A point in a circle, on a map. Dropping it takes them away.
pub(super) struct Spot {
    layers: Vec<Layer>,
}

/// What a spot looks like. Lengths are pixels.
struct Look {
    colour: String,
    /// The width of the circle's line.
    line: f64,
    /// How much of the colour fills the circle, 0 to 1.
    filling: f64,
    /// The radius of the dot, and the width of its white border.
    dot: [f64; 2],
}

impl Spot {
    /// The visitor, in the circle of the accuracy.
    pub(super) fn me(map: &MapExt, fix: Fix) -> Self {
        let look = Look {
            colour: ME_COLOUR.to_owned(),
            line: 1.0,
            filling: 0.2,
            dot: [8.0, 3.0],
        };
        Self::new(map, fix.position, Some(fix.accuracy_m), look)
    }

    /// What is looked around, in the colour of the site; without a circle where `radius_km` is `None`.
    pub(super) fn asked(
        map: &MapExt,
        element: &HtmlElement,
        centre: LngLat,
        radius_km: Option<f64>,
    ) -> Self {
        let look = Look {
            colour: style_of(element, "--brand"),
            line: 2.0,
            filling: 0.06,
            dot: [6.0, 2.0],
        };
        Self::new(map, centre, radius_km.map(|km| km * 1000.0), look)
    }

    fn new(map: &MapExt, centre: LngLat, radius_m: Option<f64>, look: Look) -> Self {
        let at = lat_lng(centre);
        let circle = radius_m.map(|radius| -> Layer {
            let circle = options(radius, look.line, &look.colour);
            circle.set_fill_opacity(look.filling);
            Circle::new_with_options(&at, &circle).unchecked_into()
        });
        let [radius, border] = look.dot;
        let dot = options(radius, border, "#ffffff");
        dot.set_fill_color(look.colour);
        dot.set_fill_opacity(1.0);
        let dot: Layer = CircleMarker::new_with_options(&at, &dot).unchecked_into();
        let layers: Vec<Layer> = circle.into_iter().chain([dot]).collect();
        for layer in &layers {
            layer.add_to(map);
        }
        Self { layers }
    }
}

impl Drop for Spot {
    fn drop(&mut self) {
        for layer in &self.layers {
            layer.remove();
        }
    }
}

/// A circle that nothing happens on; the radius is metres or, of a dot, pixels.
fn options(radius: f64, line: f64, colour: &str) -> CircleOptions {
    let options = CircleOptions::new();
    options.set_radius(radius);
    options.set_weight(line);
    options.set_color(colour.to_owned());
    options.set_interactive(false);
    options
}
