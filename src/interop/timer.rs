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

/// A timer that rings once; dropping it before that stops it.
pub struct Alarm {
    _waiting: Waiting,
    _closure: Closure<dyn FnMut()>,
}

/// Calls back once, so many milliseconds from now.
pub fn once(delay_ms: u32, ring: impl FnOnce() + 'static) -> Alarm {
    let closure = Closure::once(ring);
    let waiting = Waiting::start(closure.as_ref().unchecked_ref(), delay_ms);
    Alarm {
        _waiting: waiting,
        _closure: closure,
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
    let mut waiting = None;
    let promise = js_sys::Promise::new(&mut |resolve, _reject| {
        waiting = Some(Waiting::start(&resolve, delay_ms));
    });
    // The promise is never rejected.
    drop(wasm_bindgen_futures::JsFuture::from(promise).await);
    drop(waiting);
}

/// A timer under way.
struct Waiting {
    id: Option<i32>,
}

impl Waiting {
    fn start(callback: &js_sys::Function, delay_ms: u32) -> Self {
        let delay = i32::try_from(delay_ms).unwrap_or(i32::MAX);
        let id = web_sys::window().and_then(|window| {
            window
                .set_timeout_with_callback_and_timeout_and_arguments_0(callback, delay)
                .ok()
        });
        Self { id }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        if let (Some(id), Some(window)) = (self.id, web_sys::window()) {
            window.clear_timeout_with_handle(id);
        }
    }
}
