//! Raster tiles, and the news that they cannot be had.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leaflet::{Evented, TileLayer, TileLayerOptions};
use wasm_bindgen::JsCast as _;

use super::events::{LeafletListener, MapEvents};
use super::leaflet_ext::MapExt;
use crate::interop::timer::{self, Alarm};

/// So many tiles in a row that cannot be had mean that none can.
const ERRORS_BEFORE_FAILURE: u32 = 4;
/// The same once tiles have come and the device is online: hosts refuse tiles outside the land that they cover.
const ERRORS_AFTER_SUCCESS: u32 = 12;
/// How long after the first tile that cannot be had, with none that can, small maps wait too, in milliseconds.
const PATIENCE_MS: u32 = 3_000;

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

/// Tells the page when tiles cannot be had, and when they come after all.
fn watch(layer: &Evented, events: &Rc<MapEvents>) -> [LeafletListener; 2] {
    let watch = Rc::new(Watch {
        events: Rc::clone(events),
        errors: Cell::default(),
        loaded: Cell::default(),
        failed: Cell::default(),
        alarm: RefCell::default(),
    });
    let loading = Rc::clone(&watch);
    [
        LeafletListener::new(layer, "tileerror", move |_| watch.error()),
        LeafletListener::new(layer, "tileload", move |_| loading.load()),
    ]
}

/// What has become of the tiles of a layer.
struct Watch {
    events: Rc<MapEvents>,
    /// How many could not be had since the last that came.
    errors: Cell<u32>,
    /// Whether any ever came.
    loaded: Cell<bool>,
    /// Whether the page was told that they cannot be had.
    failed: Cell<bool>,
    alarm: RefCell<Option<Alarm>>,
}

impl Watch {
    fn error(self: &Rc<Self>) {
        self.errors.set(self.errors.get().saturating_add(1));
        if self.errors.get() >= self.limit() {
            self.fail();
        } else if !self.loaded.get() && self.alarm.borrow().is_none() {
            let watch = Rc::downgrade(self);
            let ring = move || watch.upgrade().iter().for_each(|watch| watch.fail());
            *self.alarm.borrow_mut() = Some(timer::once(PATIENCE_MS, ring));
        }
    }

    fn limit(&self) -> u32 {
        let online = web_sys::window().is_some_and(|window| window.navigator().on_line());
        if self.loaded.get() && online {
            ERRORS_AFTER_SUCCESS
        } else {
            ERRORS_BEFORE_FAILURE
        }
    }

    fn fail(&self) {
        if !self.failed.replace(true) {
            (self.events.tiles_failed)();
        }
    }

    fn load(&self) {
        self.errors.set(0);
        self.loaded.set(true);
        drop(self.alarm.borrow_mut().take());
        if self.failed.replace(false) {
            (self.events.tiles_recovered)();
        }
    }
}

/// Leaflet takes attributions as HTML; ours are plain text.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
