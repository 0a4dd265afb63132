//! Sharing the main thread with the browser.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    type Scheduler;

    #[wasm_bindgen(thread_local_v2, js_namespace = globalThis, js_name = scheduler)]
    static SCHEDULER: Option<Scheduler>;

    #[wasm_bindgen(method, getter, js_name = yield)]
    fn yield_function(this: &Scheduler) -> JsValue;

    #[wasm_bindgen(method, js_name = yield)]
    fn give_way(this: &Scheduler) -> js_sys::Promise;
}

/// Milliseconds since the page was opened, with a fraction.
pub fn now_ms() -> f64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now())
}

/// Lets the browser answer input and draw before going on: `scheduler.yield()` where it exists, else a task of its own.
pub async fn breathe() {
    let promise = SCHEDULER.with(|scheduler| {
        let scheduler = scheduler
            .as_ref()
            .filter(|scheduler| scheduler.yield_function().is_function());
        scheduler.map_or_else(next_task, Scheduler::give_way)
    });
    // Neither promise is ever rejected.
    drop(JsFuture::from(promise).await);
}

fn next_task() -> js_sys::Promise {
    js_sys::Promise::new(&mut |resolve, _reject| {
        let scheduled = web_sys::window().map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 0)
        });
        if !matches!(scheduled, Some(Ok(_))) {
            drop(
                resolve
                    .unchecked_ref::<js_sys::Function>()
                    .call0(&JsValue::NULL),
            );
        }
    })
}
