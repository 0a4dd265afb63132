//! What the `leaflet` crate does not bind, and conversions to and from its types.

use leaflet::{Control, LatLng, LatLngBounds, Layer, Map, Point};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::domain::decimal::fixed;
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::trig::wrapped;

#[wasm_bindgen]
extern "C" {
    /// `L.Map`, with the methods that the crate lacks.
    #[wasm_bindgen(extends = Map)]
    #[derive(Clone)]
    pub(super) type MapExt;

    #[wasm_bindgen(method, js_name = createPane)]
    pub(super) fn create_pane(this: &MapExt, name: &str) -> HtmlElement;

    #[wasm_bindgen(method, js_name = getBoundsZoom)]
    pub(super) fn bounds_zoom(
        this: &MapExt,
        bounds: &LatLngBounds,
        inside: bool,
        padding: &Point,
    ) -> f64;

    /// Where a position stands once an animated zoom has ended.
    #[wasm_bindgen(method, js_name = _latLngToNewLayerPoint)]
    pub(super) fn new_layer_point(
        this: &MapExt,
        position: &LatLng,
        zoom: f64,
        centre: &LatLng,
    ) -> Point;

    /// Whether an animated zoom is under way.
    #[wasm_bindgen(method, setter, js_name = _animatingZoom)]
    pub(super) fn set_animating_zoom(this: &MapExt, animating: bool);

    #[wasm_bindgen(method, catch)]
    pub(super) fn remove(this: &MapExt) -> Result<(), JsValue>;

    #[wasm_bindgen(method, getter)]
    pub(super) fn dragging(this: &MapExt) -> Dragging;

    #[wasm_bindgen(method, getter, js_name = attributionControl)]
    pub(super) fn attribution(this: &MapExt) -> Attribution;

    /// `L.Map.Drag`.
    pub(super) type Dragging;

    /// Whether the last press of the pointer moved the map.
    #[wasm_bindgen(method)]
    pub(super) fn moved(this: &Dragging) -> bool;

    #[wasm_bindgen(method)]
    pub(super) fn enable(this: &Dragging);

    #[wasm_bindgen(method)]
    pub(super) fn disable(this: &Dragging);

    /// `L.Control.Attribution`.
    pub(super) type Attribution;

    #[wasm_bindgen(method, js_name = addAttribution)]
    pub(super) fn add(this: &Attribution, text: &str);

    #[wasm_bindgen(method, js_name = removeAttribution)]
    pub(super) fn remove(this: &Attribution, text: &str);

    #[wasm_bindgen(method, js_name = setPrefix)]
    pub(super) fn set_prefix(this: &Attribution, html: &str);

    /// The event of an animated zoom.
    pub(super) type ZoomAnimation;

    #[wasm_bindgen(method, getter)]
    pub(super) fn center(this: &ZoomAnimation) -> LatLng;

    #[wasm_bindgen(method, getter)]
    pub(super) fn zoom(this: &ZoomAnimation) -> f64;

    /// The event of a press on the map.
    pub(super) type Pressed;

    #[wasm_bindgen(method, getter, js_name = latlng)]
    pub(super) fn lat_lng(this: &Pressed) -> LatLng;

    /// `L.Renderer`, which Leaflet adds to the map with the first path that it draws.
    #[wasm_bindgen(extends = Layer)]
    #[derive(Clone)]
    pub(super) type Renderer;

    /// Fetches the part of Leaflet that draws paths.
    #[wasm_bindgen(js_namespace = L, js_name = paths)]
    pub(super) fn fetch_paths() -> js_sys::Promise;

    #[wasm_bindgen(js_namespace = ["L", "control"], js_name = scale)]
    pub(super) fn scale(options: &JsValue) -> Control;

    #[wasm_bindgen(js_namespace = L, js_name = canvas)]
    pub(super) fn canvas(options: &JsValue) -> Renderer;
}

/// The CSS transform that moves an element by so many pixels, whole ones.
pub(super) fn translation(x: f64, y: f64) -> String {
    format!("translate3d({}px, {}px, 0)", fixed(x, 0), fixed(y, 0))
}

/// Leaflet's position.
pub(super) fn lat_lng(position: LngLat) -> LatLng {
    LatLng::new(position.lat(), position.lng())
}

/// Our position; a longitude beyond the antimeridian comes back into the world.
pub(super) fn lng_lat(position: &LatLng) -> Option<LngLat> {
    LngLat::new(wrapped(position.lng()), position.lat().clamp(-90.0, 90.0))
}

/// Leaflet's box.
pub(super) fn lat_lng_bounds(bounds: Bounds) -> LatLngBounds {
    let south_west = LatLng::new(bounds.south(), bounds.west());
    LatLngBounds::new(&south_west, &LatLng::new(bounds.north(), bounds.east()))
}

/// Our box: cut at the poles, and the whole world when it is wider than that.
pub(super) fn our_bounds(bounds: &LatLngBounds) -> Option<Bounds> {
    let (low, high) = (bounds.get_south_west(), bounds.get_north_east());
    let (south, north) = (low.lat().max(-90.0), high.lat().min(90.0));
    Bounds::wrapping(low.lng(), south, high.lng(), north)
}

/// An object for Leaflet's options.
pub(super) fn options(entries: &[(&str, JsValue)]) -> JsValue {
    let object = js_sys::Object::new();
    for (key, value) in entries {
        // A plain object takes every key.
        drop(js_sys::Reflect::set(
            &object,
            &JsValue::from_str(key),
            value,
        ));
    }
    object.into()
}
