//! Leaflet, an element for a map, a pause, an owner, and what scripts do to the page and its network.

use std::cell::Cell;
use std::rc::Rc;

use geolocal::interop::listener::Listener;
use leptos::prelude::Owner;
use wasm_bindgen::JsCast as _;
use web_sys::{Document, HtmlElement};

/// The build of Leaflet that the page loads.
const LEAFLET: &str = concat!(
    include_str!("../../generated/leaflet/leaflet.js"),
    include_str!("../../generated/leaflet/paths.js"),
);

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

/// A network that never answers, and notes that a request was aborted.
pub(crate) const SILENT: &str = "request => new Promise((_, fail) => request.signal.onabort = () => { \
    window.aborted = true; fail(request.signal.reason); })";

/// A network that answers requests so, until it is dropped.
pub(crate) struct Network;

impl Network {
    /// Puts what a script evaluates to in place of `fetch`; the requests are noted.
    pub(crate) fn new(script: &str) -> Self {
        // Unlike other things that browsers offer, `fetch` is the window's own property.
        js_sys::eval(&format!(
            "window.ownFetch ??= window.fetch; window.aborted = false; window.asked = []; \
             window.answering = {script}; \
             window.fetch = (...what) => {{ const request = new Request(...what); window.asked.push(request.url); \
             return window.answering(request); }}"
        ))
        .unwrap();
        Self
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        js_sys::eval("window.fetch = window.ownFetch").unwrap();
    }
}

/// Whether a request was given up.
pub(crate) fn aborted() -> bool {
    js_sys::eval("window.aborted").unwrap().is_truthy()
}

/// The URLs that were asked for.
pub(crate) fn asked() -> Vec<String> {
    let asked = js_sys::eval("window.asked").unwrap();
    let asked = js_sys::Array::from(&asked).into_iter();
    asked.map(|url| url.as_string().unwrap()).collect()
}

/// An owner, and what was made under it.
pub(crate) fn owned<T>(setup: impl FnOnce() -> T) -> (Owner, T) {
    drop(any_spawner::Executor::init_wasm_bindgen());
    let owner = Owner::new();
    let made = owner.with(setup);
    (owner, made)
}
