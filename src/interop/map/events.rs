//! What the map tells the page, and listeners on Leaflet objects that are taken off when dropped.

use leaflet::Evented;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::*;

use super::drawn::DrawnKey;
use super::handle::MapView;
use crate::domain::geo::LngLat;

/// What the map tells the page.
pub struct MapEvents {
    /// It came to rest somewhere.
    pub moved: Box<dyn Fn(MapView)>,
    /// It is being dragged or has come to rest: draw what comes into view.
    pub moving: Box<dyn Fn(MapView)>,
    /// A spot was pressed for long, or with the other button of the mouse.
    pub pressed: Box<dyn Fn(LngLat)>,
    /// No tile of the basemap can be had.
    pub tiles_failed: Box<dyn Fn()>,
    /// Tiles come after all.
    pub tiles_recovered: Box<dyn Fn()>,
    /// A marker or cluster was clicked, or pressed by the keyboard.
    pub activated: Box<dyn Fn(DrawnKey)>,
    /// The pointer or the focus is on a marker or cluster, or no longer.
    pub hovered: Box<dyn Fn(Option<DrawnKey>)>,
}

/// A listener on a Leaflet object; dropping it takes it off.
pub(super) struct LeafletListener {
    target: Evented,
    kind: &'static str,
    closure: Closure<dyn FnMut(JsValue)>,
}

impl LeafletListener {
    /// Listens for events of a kind.
    pub(super) fn new(
        target: &Evented,
        kind: &'static str,
        heard: impl FnMut(JsValue) + 'static,
    ) -> Self {
        let closure = Closure::<dyn FnMut(JsValue)>::new(heard);
        target.on(kind, closure.as_ref().unchecked_ref());
        Self {
            target: target.clone(),
            kind,
            closure,
        }
    }
}

impl Drop for LeafletListener {
    fn drop(&mut self) {
        self.target
            .off(self.kind, self.closure.as_ref().unchecked_ref());
    }
}
