//! Raster tiles, and the news that they cannot be had.

use std::cell::Cell;
use std::rc::Rc;

use leaflet::{Evented, TileLayer, TileLayerOptions};
use wasm_bindgen::JsCast as _;

use super::events::{LeafletListener, MapEvents};
use super::leaflet_ext::MapExt;

/// So many tiles in a row that cannot be had mean that none can.
const ERRORS_BEFORE_FAILURE: u32 = 4;

/// The tile layer. Dropping it takes it away.
pub(super) struct Tiles {
    layer: TileLayer,
    _listeners: [LeafletListener; 2],
}

impl Tiles {
    pub(super) fn new(
        map: &MapExt,
        url: &str,
        max_zoom: u8,
        attribution: &str,
        events: &Rc<MapEvents>,
    ) -> Self {
        let options = TileLayerOptions::new();
        options.set_attribution(escape(attribution));
        options.set_cross_origin("anonymous".to_owned());
        options.set_max_native_zoom(f64::from(max_zoom));
        options.set_max_zoom(22.0);
        let layer = TileLayer::new_options(url, &options);
        let listeners = watch(layer.unchecked_ref(), events);
        layer.add_to(map);
        Self {
            layer,
            _listeners: listeners,
        }
    }
}

impl Drop for Tiles {
    fn drop(&mut self) {
        self.layer.remove();
    }
}

/// Tells the page when several tiles in a row fail, and when one comes after that.
fn watch(layer: &Evented, events: &Rc<MapEvents>) -> [LeafletListener; 2] {
    let errors = Rc::new(Cell::new(0_u32));
    let failed = {
        let (errors, events) = (Rc::clone(&errors), Rc::clone(events));
        LeafletListener::new(layer, "tileerror", move |_| {
            errors.set(errors.get().saturating_add(1));
            if errors.get() == ERRORS_BEFORE_FAILURE {
                (events.tiles_failed)();
            }
        })
    };
    let events = Rc::clone(events);
    let loaded = LeafletListener::new(layer, "tileload", move |_| {
        if errors.replace(0) >= ERRORS_BEFORE_FAILURE {
            (events.tiles_recovered)();
        }
    });
    [failed, loaded]
}

/// Leaflet takes attributions as HTML; ours are plain text.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
