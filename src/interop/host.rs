//! The page around an embedded map: messages to and from it, and how high the map would stand in it.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{HtmlElement, MessageEvent, Window};

use super::document::document;
use super::listener::{Listener, ResizeListener};
use crate::domain::host::Field;

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
    let origin = Reflect::get(&js_sys::global(), &JsValue::from_str("origin"));
    let origin = origin.ok().and_then(|origin| origin.as_string());
    origin.unwrap_or_default()
}

/// Sends a message, an object with these names and values, to the page around this one, if that is of an origin; `*` for
/// any.
pub fn post(fields: &[(&str, Field<'_>)], origin: &str) {
    let Some(host) = host() else { return };
    let message = Object::new();
    for (name, value) in fields {
        let value = match value {
            Field::Text(text) => JsValue::from_str(text),
            Field::Number(number) => JsValue::from(*number),
            Field::Null => JsValue::NULL,
        };
        // A plain object takes every key.
        drop(Reflect::set(&message, &JsValue::from_str(name), &value));
    }
    // Refused for what is no origin; the configuration has none such.
    drop(host.post_message(&message, origin));
}

/// Calls back with the origin, and the names and values, of what the page around this one says: texts, numbers in digits,
/// lists with commas, nothing for anything else. Dropping the listener stops that.
pub fn on_message(
    mut heard: impl FnMut(&str, Vec<(String, Option<String>)>) + 'static,
) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::new(&window, "message", move |event| {
        let event: MessageEvent = event.unchecked_into();
        let host: Option<Object> = host().map(Into::into);
        let is_host = host.is_some() && event.source() == host;
        if let (true, Ok(message)) = (is_host, event.data().dyn_into::<Object>()) {
            let entries = Object::entries(&message);
            let fields = entries.iter().map(|entry| {
                let entry: Array = entry.unchecked_into();
                (
                    entry.get(0).as_string().unwrap_or_default(),
                    text_of(&entry.get(1)),
                )
            });
            heard(&event.origin(), fields.collect());
        }
    }))
}

/// The text of a value that has one.
fn text_of(value: &JsValue) -> Option<String> {
    if let Some(list) = value.dyn_ref::<Array>() {
        return Some(list.join(",").into());
    }
    if value.is_null() || value.is_object() {
        return None;
    }
    let digits = || js_sys::JSON::stringify(value).ok()?.as_string();
    value.as_string().or_else(digits)
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
