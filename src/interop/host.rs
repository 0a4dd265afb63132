//! The page around an embedded map: messages to and from it, and how high the map would stand in it.

use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, MessageEvent, Window};

use super::document::document;
use super::listener::{Listener, ResizeListener};

/// The window around this one; `None` where there is none.
fn host() -> Option<Window> {
    let window = web_sys::window()?;
    let parent = window.parent().ok()??;
    (parent != window).then_some(parent)
}

/// Whether this page stands inside another.
pub fn is_framed() -> bool {
    host().is_some()
}

/// The origin of this page; `null` for one in a sandbox.
pub fn own_origin() -> String {
    // Not that of the address: in a sandbox the two differ.
    let origin = js_sys::Reflect::get(&js_sys::global(), &"origin".into());
    let origin = origin.ok().and_then(|origin| origin.as_string());
    origin.unwrap_or_default()
}

/// Sends a message, as JSON, to the page around this one, if that is of an origin; `*` for any.
pub fn post(json: &str, origin: &str) {
    if let (Some(host), Ok(message)) = (host(), js_sys::JSON::parse(json)) {
        // Refused for what is no origin; the configuration has none such.
        drop(host.post_message(&message, origin));
    }
}

/// Calls back with origin and JSON of what the page around this one says; dropping the listener stops that.
pub fn on_message(mut heard: impl FnMut(&str, &str) + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::new(&window, "message", move |event| {
        let event: MessageEvent = event.unchecked_into();
        let host: Option<js_sys::Object> = host().map(Into::into);
        let is_host = event.source().is_some() && event.source() == host;
        let json = js_sys::JSON::stringify(&event.data());
        if let (true, Some(json)) = (is_host, json.ok().and_then(|json| json.as_string())) {
            heard(&event.origin(), &json);
        }
    }))
}

/// Calls back with the width of one element and the height of another, the first of a CSS selector each, in whole CSS
/// pixels, now and when they change.
pub fn on_size(
    wide: &str,
    high: &str,
    mut changed: impl FnMut(u32, u32) + 'static,
) -> Option<ResizeListener> {
    let find = |selector: &str| {
        let element = document()?.query_selector(selector).ok()??;
        element.dyn_into::<HtmlElement>().ok()
    };
    let (wide, high) = (find(wide)?, find(high)?);
    ResizeListener::new(&high.clone(), move || {
        let size = [wide.offset_width(), high.offset_height()];
        let [width, height] = size.map(|side| u32::try_from(side).unwrap_or(0));
        changed(width, height);
    })
}
