//! The simple base map: land and outlines on a canvas, towns as labels.

use js_sys::Array;
use leaflet::{Layer, Polygon, PolylineOptions};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::HtmlElement;

use super::leaflet_ext::{MapExt, Renderer, canvas, lat_lng, options};
use super::tiles::escape;
use super::towns::Towns;
use crate::domain::base_map::{BaseMap, Ring};
use crate::interop::browser::style_of;

/// The pane under the tiles' own, so that late tiles cover the simple base.
const PANE: &str = "simple-base";
/// The place of that pane among Leaflet's: tiles stand at 200.
const PANE_Z_INDEX: &str = "150";

/// The simple base map. Dropping it takes it away.
pub(super) struct SimpleBase {
    map: MapExt,
    base: BaseMap,
    attribution: String,
    pane: HtmlElement,
    renderer: Renderer,
    layers: Vec<Layer>,
    _towns: Towns,
}

impl SimpleBase {
    /// Draws the simple base from its JSON text.
    pub(super) fn new(
        map: &MapExt,
        element: &HtmlElement,
        json: &str,
        attribution: &str,
    ) -> Option<Self> {
        let mut base = BaseMap::parse(json);
        let towns = Towns::new(map, core::mem::take(&mut base.towns))?;
        let attribution = escape(attribution);
        map.attribution().add(&attribution);
        let pane = map.create_pane(PANE);
        // A pane without its own height stands among the overlays: still under the markers.
        drop(pane.style().set_property("z-index", PANE_Z_INDEX));
        let renderer = canvas(&options(&[("pane", PANE.into()), ("padding", 0.5.into())]));
        let layers = draw(map, &renderer, &Colours::of(element), &base);
        Some(Self {
            map: map.clone(),
            base,
            attribution,
            pane,
            renderer,
            layers,
            _towns: towns,
        })
    }

    /// Takes the colours from the style sheet again.
    pub(super) fn refresh_theme(&self, element: &HtmlElement) {
        let colours = Colours::of(element);
        for (at, layer) in self.layers.iter().enumerate() {
            let style = if at < self.base.land.len() {
                land_style(&colours)
            } else {
                border_style(&colours)
            };
            layer
                .unchecked_ref::<leaflet::Path>()
                .set_style(style.unchecked_ref());
        }
    }
}

impl Drop for SimpleBase {
    fn drop(&mut self) {
        for layer in &self.layers {
            layer.remove();
        }
        self.renderer.remove();
        self.pane.remove();
        self.map.attribution().remove(&self.attribution);
    }
}

/// Colours of the style sheet.
struct Colours {
    land: String,
    border: String,
}

impl Colours {
    fn of(element: &HtmlElement) -> Self {
        let colour = |name| style_of(element, name);
        Self {
            land: colour("--map-land"),
            border: colour("--map-border"),
        }
    }
}

fn draw(map: &MapExt, renderer: &JsValue, colours: &Colours, base: &BaseMap) -> Vec<Layer> {
    let land = base.land.iter().map(|polygon| {
        let rings: Array = polygon.iter().map(ring).collect();
        layer(&rings, land_style(colours), renderer)
    });
    let borders = base
        .borders
        .iter()
        .map(|border| layer(&Array::of1(&ring(border)), border_style(colours), renderer));
    let layers: Vec<Layer> = land.chain(borders).collect();
    for layer in &layers {
        layer.add_to(map);
    }
    layers
}

fn ring(ring: &Ring) -> JsValue {
    ring.iter()
        .map(|position| JsValue::from(lat_lng(*position)))
        .collect::<Array>()
        .into()
}

fn layer(rings: &Array, style: PolylineOptions, renderer: &JsValue) -> Layer {
    style.set_renderer(renderer.clone());
    style.set_interactive(false);
    Polygon::new_with_options(rings, &style).unchecked_into()
}

fn land_style(colours: &Colours) -> PolylineOptions {
    let style = PolylineOptions::new();
    style.set_stroke(false);
    style.set_fill(true);
    style.set_fill_color(colours.land.clone());
    style.set_fill_opacity(1.0);
    style
}

fn border_style(colours: &Colours) -> PolylineOptions {
    let style = PolylineOptions::new();
    style.set_fill(false);
    style.set_color(colours.border.clone());
    style.set_weight(1.2);
    style.set_opacity(0.9);
    style
}
