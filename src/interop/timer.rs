//! The clock of the device, and timers that their owner's `Drop` stops.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

/// A repeating timer; dropping it stops it.
pub struct Ticker {
    id: Option<i32>,
    _closure: Closure<dyn FnMut()>,
}

/// Calls back every so many milliseconds.
pub fn every(period_ms: i32, tick: impl FnMut() + 'static) -> Ticker {
    let closure = Closure::<dyn FnMut()>::new(tick);
    let function = closure.as_ref().unchecked_ref();
    let id = web_sys::window().and_then(|window| {
        window
            .set_interval_with_callback_and_timeout_and_arguments_0(function, period_ms)
            .ok()
    });
    Ticker {
        id,
        _closure: closure,
    }
}

impl Drop for Ticker {
    fn drop(&mut self) {
        if let (Some(id), Some(window)) = (self.id, web_sys::window()) {
            window.clear_interval_with_handle(id);
        }
    }
}

/// Seconds since 1970 by the device's clock.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "whole seconds fit an i64"
)]
pub fn unix_now_s() -> i64 {
    (js_sys::Date::now() / 1000.0).floor() as i64
}

/// Waits so many milliseconds; dropping the future clears the timer.
pub async fn after(delay_ms: u32) {
    let mut waiting = Waiting { id: None };
    let promise = js_sys::Promise::new(&mut |resolve, _reject| {
        let delay = i32::try_from(delay_ms).unwrap_or(i32::MAX);
        waiting.id = web_sys::window().and_then(|window| {
            window
                .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, delay)
                .ok()
        });
    });
    // The promise is never rejected.
    drop(wasm_bindgen_futures::JsFuture::from(promise).await);
    drop(waiting);
}

/// A timer under way.
struct Waiting {
    id: Option<i32>,
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let (Some(id), Some(window)) = (self.id, web_sys::window()) {
            window.clear_timeout_with_handle(id);
        }
    }
}
