//! Leaflet, an element for a map, a pause, and what scripts do to the page.

use std::cell::Cell;
use std::rc::Rc;

use geolocal::interop::listener::Listener;
use wasm_bindgen::JsCast as _;
use web_sys::{Document, HtmlElement};

/// The build of Leaflet that the page loads.
const LEAFLET: &str = include_str!("../../generated/leaflet/leaflet.js");

pub(crate) fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// An element of a size, removed from the page when dropped.
pub(crate) struct Stage(pub(crate) HtmlElement);

impl Stage {
    /// An element of 800 by 600 pixels, with Leaflet's script in the page.
    pub(crate) fn new() -> Self {
        if js_sys::Reflect::get(&js_sys::global(), &"L".into())
            .unwrap()
            .is_undefined()
        {
            js_sys::eval(LEAFLET).unwrap();
        }
        let element: HtmlElement = document().create_element("div").unwrap().unchecked_into();
        element.style().set_css_text(
            "position: absolute; top: 0; left: 0; width: 800px; height: 600px; overflow: hidden",
        );
        document().body().unwrap().append_child(&element).unwrap();
        Self(element)
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// Lets the browser do what is due.
pub(crate) async fn pause(ms: u32) {
    geolocal::interop::timer::after(ms).await;
}

/// A property of a global object, replaced until this is dropped.
pub(crate) struct Replaced {
    object: &'static str,
    property: &'static str,
}

impl Replaced {
    /// Puts what a script evaluates to in place of what the browser offers.
    pub(crate) fn new(object: &'static str, property: &'static str, script: &str) -> Self {
        let define = format!(
            "Object.defineProperty({object}, '{property}', {{ value: {script}, configurable: true, writable: true }})"
        );
        js_sys::eval(&define).unwrap();
        Self { object, property }
    }
}

impl Drop for Replaced {
    fn drop(&mut self) {
        // What browsers offer lives on the prototype, and shows again.
        js_sys::eval(&format!("delete {}.{}", self.object, self.property)).unwrap();
    }
}

/// Counts the errors that nobody caught.
pub(crate) struct Errors {
    count: Rc<Cell<u32>>,
    _listener: Listener,
}

impl Errors {
    pub(crate) fn listen() -> Self {
        let count = Rc::new(Cell::new(0));
        let seen = Rc::clone(&count);
        let window = web_sys::window().unwrap();
        let listener = Listener::new(&window, "error", move |_| seen.set(seen.get() + 1));
        Self {
            count,
            _listener: listener,
        }
    }

    pub(crate) fn count(&self) -> u32 {
        self.count.get()
    }
}
