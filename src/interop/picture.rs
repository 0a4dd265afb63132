//! Pictures of squares, drawn by the browser.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement};

use super::download::{Offered, offer_blob};

/// Dark and light squares as a PNG, offered under a name; each `scale` pixels a side, with `quiet` light squares around.
/// `None` where the browser cannot draw.
pub async fn offer_png(rows: &[Vec<bool>], scale: u32, quiet: u32, name: &str) -> Option<Offered> {
    let canvas = drawn(rows, scale, quiet)?;
    let promise = Promise::new(&mut |resolve, _reject| {
        if canvas.to_blob(&resolve).is_err() {
            // A function that takes anything never throws.
            drop(resolve.call0(&JsValue::NULL));
        }
    });
    let blob: Blob = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    offer_blob(&blob, name)
}

fn drawn(rows: &[Vec<bool>], scale: u32, quiet: u32) -> Option<HtmlCanvasElement> {
    let document = super::document::document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    let squares = u32::try_from(rows.len()).ok()?;
    let side = (squares + 2 * quiet) * scale;
    canvas.set_width(side);
    canvas.set_height(side);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let fill = |colour: &str, [x, y, width, height]: [u32; 4]| {
        context.set_fill_style_str(colour);
        context.fill_rect(x.into(), y.into(), width.into(), height.into());
    };
    fill("#fff", [0, 0, side, side]);
    for (y, row) in (quiet..).zip(rows) {
        let dark = (quiet..).zip(row).filter(|(_, is_dark)| **is_dark);
        for (x, _) in dark {
            fill("#000", [x * scale, y * scale, scale, scale]);
        }
    }
    Some(canvas)
}
