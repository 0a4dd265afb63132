//! Sharing a link: by the device's own sheet, or by the clipboard.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

/// The clipboard is not there, or was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopyRefused;

/// Whether the device has a sheet for sharing.
pub fn available() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator.is_some_and(|navigator| {
        js_sys::Reflect::has(&navigator, &JsValue::from_str("share")).unwrap_or(false)
    })
}

/// Opens that sheet with a title and a link. A visitor who closes it changed their mind: no error.
pub async fn share(title: &str, url: &str) {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else {
        return;
    };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    drop(JsFuture::from(navigator.share_with_data(&data)).await);
}

/// Copies a text.
///
/// # Errors
/// Where the page may not write to the clipboard: an insecure origin, a sandboxed frame, a refusal.
pub async fn copy(text: &str) -> Result<(), CopyRefused> {
    let navigator = web_sys::window()
        .map(|window| window.navigator())
        .ok_or(CopyRefused)?;
    let clipboard = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard"));
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return Err(CopyRefused);
    }
    let written = JsFuture::from(navigator.clipboard().write_text(text)).await;
    written.map(drop).or(Err(CopyRefused))
}
