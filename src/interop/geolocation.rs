//! The visitor's position, asked for on a click and never sent anywhere.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Position, PositionError, PositionOptions};

use crate::domain::geo::LngLat;

/// How long the device may look for its position, in milliseconds.
const TIMEOUT_MS: u32 = 15_000;
/// How old a known position may be, in milliseconds.
const MAXIMUM_AGE_MS: u32 = 60_000;

/// Where the device is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fix {
    /// The position.
    pub position: LngLat,
    /// The radius in metres within which the device is with 95 % certainty.
    pub accuracy_m: f64,
}

/// Why the position could not be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocateError {
    /// The visitor or the browser refused.
    Denied,
    /// The device does not know.
    Unavailable,
    /// It took longer than 15 s.
    Timeout,
    /// The page is not served over https.
    Insecure,
}

/// Asks the browser for the position.
///
/// # Errors
/// See [`LocateError`].
pub async fn current_position() -> Result<Fix, LocateError> {
    let window = web_sys::window().ok_or(LocateError::Unavailable)?;
    if !window.is_secure_context() {
        return Err(LocateError::Insecure);
    }
    let geolocation = window
        .navigator()
        .geolocation()
        .or(Err(LocateError::Unavailable))?;
    let options = PositionOptions::new();
    options.set_enable_high_accuracy(true);
    options.set_timeout(TIMEOUT_MS);
    options.set_maximum_age(MAXIMUM_AGE_MS);

    let promise = Promise::new(&mut |resolve, reject| {
        let asked = geolocation.get_current_position_with_error_callback_and_options(
            &resolve,
            Some(&reject),
            &options,
        );
        if let Err(refused) = asked {
            // A function of the promise itself never throws.
            drop(reject.call1(&JsValue::NULL, &refused));
        }
    });
    let answer = JsFuture::from(promise).await;
    answer
        .map_err(|error| reason(&error))
        .and_then(|position| fix(&position))
}

fn fix(position: &JsValue) -> Result<Fix, LocateError> {
    let coords = position.unchecked_ref::<Position>().coords();
    let position =
        LngLat::new(coords.longitude(), coords.latitude()).ok_or(LocateError::Unavailable)?;
    Ok(Fix {
        position,
        accuracy_m: coords.accuracy(),
    })
}

/// The reason that the device gives; what the browser throws without asking the device has none.
fn reason(error: &JsValue) -> LocateError {
    let code = js_sys::Reflect::get(error, &JsValue::from_str("code"))
        .ok()
        .and_then(|code| code.as_f64());
    let is = |reason: u16| code == Some(f64::from(reason));
    if is(PositionError::PERMISSION_DENIED) {
        LocateError::Denied
    } else if is(PositionError::TIMEOUT) {
        LocateError::Timeout
    } else {
        LocateError::Unavailable
    }
}
