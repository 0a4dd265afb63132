//! A frame of this page that shows our own map: how high it wants to be.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{HtmlIFrameElement, MessageEvent};

use super::document::document;
use super::listener::Listener;

/// The greatest height that is followed, in CSS pixels.
const MOST: f64 = 10_000.0;

fn frame(id: &str) -> Option<HtmlIFrameElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Sets the height of the frame with this id, in CSS pixels.
pub fn set_height(id: &str, height: u32) {
    if let Some(frame) = frame(id) {
        frame.set_height(&height.to_string());
    }
}

/// Calls back with the height that the map in the frame with this id asks for, in CSS pixels; dropping the listener stops
/// that.
pub fn on_height(id: &'static str, mut heard: impl FnMut(u32) + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::new(&window, "message", move |event| {
        let event: MessageEvent = event.unchecked_into();
        let shown: Option<Object> = frame(id)
            .and_then(|frame| frame.content_window())
            .map(Into::into);
        let is_ours = shown.is_some() && event.source() == shown;
        if let (true, Some(height)) = (is_ours, height_of(&event.data())) {
            heard(height);
        }
    }))
}

/// The height that a message of the map names.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "within 0 and MOST"
)]
fn height_of(message: &JsValue) -> Option<u32> {
    let field = |name: &str| Reflect::get(message, &JsValue::from_str(name)).ok();
    if field("type")?.as_string()? != "height" {
        return None;
    }
    let height = field("height")?.as_f64()?;
    (0.0..=MOST).contains(&height).then_some(height as u32)
}
