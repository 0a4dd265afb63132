//! After a zoom, what is new starts from where what it came of stood: places part from their cluster, and clusters meet.
//!
//! The browser animates on its own meanwhile, over the place where a button stands already: nothing waits for it.

use leaflet::Point;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::leaflet_ext::{options, translation};
use crate::interop::browser;

/// How long it takes, in milliseconds.
const DURATION_MS: f64 = 180.0;
/// The farthest that anything comes from, in pixels: about what the eye follows.
const FARTHEST: f64 = 480.0;

#[wasm_bindgen]
extern "C" {
    /// `Element`, as far as it can be animated.
    type Animated;

    #[wasm_bindgen(method, catch)]
    fn animate(this: &Animated, keyframes: &JsValue, options: &JsValue)
    -> Result<JsValue, JsValue>;
}

/// Notices zooms.
#[derive(Default)]
pub(super) struct Parting {
    zoom: Option<f64>,
}

impl Parting {
    /// Whether the map has another zoom than at the last call, and the visitor minds no movement.
    pub(super) fn is_due(&mut self, zoom: f64) -> bool {
        let before = self.zoom.replace(zoom);
        before.is_some_and(|before| (before - zoom).abs() > f64::EPSILON)
            && !browser::prefers_reduced_motion()
    }
}

/// Lets a button that stands at `to` come from the nearest of some points, if it is near.
pub(super) fn come(button: &HtmlElement, to: &Point, origins: &[Point]) {
    let offset = |from: &Point| (from.x() - to.x(), from.y() - to.y());
    let square = |(x, y): (f64, f64)| x * x + y * y;
    let nearest = origins
        .iter()
        .map(offset)
        .min_by(|a, b| square(*a).total_cmp(&square(*b)));
    let Some((x, y)) = nearest.filter(|offset| square(*offset) < FARTHEST * FARTHEST) else {
        return;
    };
    // Added to the transform that puts the button into its place.
    let keyframes = options(&[
        ("transform", translation(x, y).into()),
        ("offset", 0.into()),
    ]);
    let timing = options(&[
        ("duration", DURATION_MS.into()),
        ("easing", "ease-out".into()),
        ("composite", "add".into()),
    ]);
    // A browser that cannot animate shows the button where it stands.
    drop(
        button
            .unchecked_ref::<Animated>()
            .animate(&js_sys::Array::of1(&keyframes), &timing),
    );
}
