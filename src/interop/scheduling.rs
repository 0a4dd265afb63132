//! Sharing the main thread with the browser.

use futures_util::future::{AbortHandle, Abortable};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

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

/// Runs a future on the browser's event loop.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(future);
}

/// A future on the browser's event loop; dropping this drops it, with all that it holds.
pub struct Task(AbortHandle);

/// Runs a future for as long as its handle is kept.
pub fn task(future: impl Future<Output = ()> + 'static) -> Task {
    let (handle, registration) = AbortHandle::new_pair();
    let future = Abortable::new(future, registration);
    spawn(async move {
        // Whoever dropped the handle knows that it did not end.
        let _ended = future.await;
    });
    Task(handle)
}

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Milliseconds since the page was opened, with a fraction.
pub fn now_ms() -> f64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now())
}

/// Lets the browser answer input and draw before going on: `scheduler.yield()` where it exists, else a task of its own.
pub async fn breathe() {
    let way = SCHEDULER.with(|scheduler| {
        let scheduler = scheduler
            .as_ref()
            .filter(|scheduler| scheduler.yield_function().is_function());
        scheduler.map(Scheduler::give_way)
    });
    match way {
        // It is never rejected.
        Some(way) => drop(JsFuture::from(way).await),
        None => next_task().await,
    }
}

/// Waits until the browser has drawn what has changed so far: the next frame, or when the page is seen again.
pub async fn drawn() {
    let promise = js_sys::Promise::new(&mut |resolve, _reject| {
        let asked =
            web_sys::window().and_then(|window| window.request_animation_frame(&resolve).ok());
        if asked.is_none() {
            // Without frames there is nothing to wait for; a function that takes anything never throws.
            drop(resolve.call0(&JsValue::NULL));
        }
    });
    // It is never rejected. It is called before the frame is drawn; the next task comes after that.
    drop(JsFuture::from(promise).await);
    breathe().await;
}

/// A message to oneself, which comes in a task of its own; timers would come 4 ms late when they follow on one another.
async fn next_task() {
    let Ok(channel) = MessageChannel::new() else {
        return;
    };
    let (here, there) = (channel.port1(), channel.port2());
    let promise = js_sys::Promise::new(&mut |resolve, _reject| here.set_onmessage(Some(&resolve)));
    if there.post_message(&JsValue::NULL).is_ok() {
        // It is never rejected.
        drop(JsFuture::from(promise).await);
    }
    here.close();
}

/// A slice of long work: as much as half a frame holds, so that input is answered within a frame.
pub struct Slice {
    since_ms: f64,
}

impl Slice {
    /// How long a slice may hold the main thread, in milliseconds.
    const LENGTH_MS: f64 = 8.0;

    /// Begins now.
    pub fn begin() -> Self {
        Self { since_ms: now_ms() }
    }

    /// Whether it is time for a pause.
    pub fn is_over(&self) -> bool {
        now_ms() - self.since_ms > Self::LENGTH_MS
    }
}
