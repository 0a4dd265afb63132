//! HTTP: readings of sources, driven by `transport/transport.js`, and texts. Dropping a [`Drive`] stops its requests.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{AbortController, AbortSignal, Url};

use super::device;
use crate::domain::source::{Event, FetchError, Next};

#[wasm_bindgen(module = "/transport/copies.js")]
extern "C" {
    fn copies(source: &str) -> JsValue;
}

#[wasm_bindgen(module = "/transport/transport.js")]
extern "C" {
    fn drive(
        step: &JsValue,
        seconds: u32,
        fresh: bool,
        copies: &JsValue,
        replay: bool,
        signal: &AbortSignal,
    ) -> Promise;

    #[wasm_bindgen(js_name = text)]
    fn fetch_text(url: &str, seconds: u32, signal: &AbortSignal) -> Promise;
}

/// How a source is read.
#[derive(Clone, Debug)]
pub struct Way<'w> {
    /// How long the host may be silent, in seconds.
    pub timeout_s: u32,
    /// Whether the server is asked if what the browser has of it still holds.
    pub is_checked: bool,
    /// Under which name it is kept on the device; `None`: it is not.
    pub kept_as: Option<&'w str>,
    /// Whether what is kept is read first.
    pub replays: bool,
}

/// How far an answer is, beside what [`Event`]s say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// A reading begins of what the device kept at this time, in seconds since 1970.
    pub kept_at_s: Option<i64>,
    /// Bytes in all, where the server says so.
    pub total: Option<u64>,
    /// Bytes so far.
    pub received: u64,
}

/// A reading under way; dropping it ends it, with its requests.
pub struct Drive {
    _abort: AbortOnDrop,
    _step: Closure<dyn FnMut(u8, JsValue, JsValue) -> JsValue>,
}

struct AbortOnDrop(AbortController);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// What is done with each event: the answer says what comes next.
pub type OnEvent = Box<dyn FnMut(Event<'_>, Told) -> Reply>;

/// What comes next.
pub enum Reply {
    /// What the session says.
    Next(Next),
    /// It is over, and whether all of it was read.
    Over(bool),
    /// To wait for this.
    After(core::pin::Pin<Box<dyn Future<Output = ()>>>),
}

/// Starts a reading. `None` in a browser that cannot stop requests.
pub fn start(way: &Way<'_>, mut on_event: OnEvent) -> Option<Drive> {
    let abort = AbortController::new().ok()?;
    let step = Closure::<dyn FnMut(u8, JsValue, JsValue) -> JsValue>::new(
        move |kind, first: JsValue, second: JsValue| {
            let bytes = first.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
            let (event, told) = event(kind, &first, &second, bytes.as_deref().unwrap_or_default());
            value_of(on_event(event, told))
        },
    );
    let kept = way.kept_as.map_or(JsValue::UNDEFINED, copies);
    let signal = abort.signal();
    let (seconds, fresh) = (way.timeout_s, way.is_checked);
    let promise = drive(step.as_ref(), seconds, fresh, &kept, way.replays, &signal);
    // What fails is told as an event; a mistake of the script is the browser's to report.
    drop(promise);
    Some(Drive {
        _abort: AbortOnDrop(abort),
        _step: step,
    })
}

fn event<'e>(kind: u8, first: &JsValue, second: &JsValue, bytes: &'e [u8]) -> (Event<'e>, Told) {
    let mut told = Told::default();
    let event = match kind {
        0 => {
            told.kept_at_s = first
                .as_f64()
                .map(whole)
                .and_then(|s| i64::try_from(s).ok());
            Event::Begin
        }
        2 => {
            told.total = second.as_f64().map(whole);
            Event::Head(first.as_string())
        }
        3 => {
            told.received = second.as_f64().map_or(0, whole);
            Event::Bytes(bytes)
        }
        4 => Event::Parse,
        5 => Event::End,
        6 => Event::Failed(failure(first, second), device::random()),
        _ => Event::Waited,
    };
    (event, told)
}

fn value_of(reply: Reply) -> JsValue {
    match reply {
        Reply::Over(is_whole) => {
            if is_whole {
                JsValue::TRUE
            } else {
                JsValue::UNDEFINED
            }
        }
        Reply::After(future) => future_to_promise(async move {
            future.await;
            Ok(JsValue::UNDEFINED)
        })
        .into(),
        Reply::Next(next) => match next {
            Next::Ask { url, page } => {
                let number = u32::try_from(page).unwrap_or(u32::MAX);
                Array::of2(&url.into(), &number.into()).into()
            }
            Next::Wait(ms) => ms.into(),
            Next::Parse => JsValue::TRUE,
            Next::More => JsValue::FALSE,
            Next::Codes | Next::Skip | Next::Over => JsValue::UNDEFINED,
        },
    }
}

/// Why something could not be had, as the script says it.
fn failure(reason: &JsValue, details: &JsValue) -> FetchError {
    let detail = |at| {
        details
            .dyn_ref::<Array>()
            .and_then(|list| list.get(at).as_f64())
    };
    let number = detail(0).map_or(0, whole);
    let small = u32::try_from(number).unwrap_or(u32::MAX);
    let status = u16::try_from(number).unwrap_or(u16::MAX);
    match reason.as_f64().map(whole) {
        Some(0) => FetchError::Offline,
        Some(2) => FetchError::Cors,
        Some(3) => FetchError::Timeout { seconds: small },
        Some(4) if matches!(status, 429 | 503) => FetchError::Busy {
            status,
            retry_after_s: detail(1).map(whole).and_then(|s| u32::try_from(s).ok()),
        },
        Some(4) => FetchError::Status(status),
        Some(5) => FetchError::Interrupted { received: number },
        Some(_) | None => FetchError::Unreachable,
    }
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts, never below zero and far from the limits of a float; casts saturate"
)]
fn whole(number: f64) -> u64 {
    number as u64
}

/// The whole body as text; wrong UTF-8 is replaced. `timeout_s` is how long the host may be silent, in seconds.
///
/// # Errors
/// See [`FetchError`].
pub async fn text(url: &str, timeout_s: u32) -> Result<String, FetchError> {
    let abort = AbortOnDrop(AbortController::new().or(Err(FetchError::Unreachable))?);
    let text = JsFuture::from(fetch_text(url, timeout_s, &abort.0.signal())).await;
    let text = text.map_err(|details| {
        let list = Array::from(&details);
        failure(&list.shift(), &list)
    })?;
    Ok(text.as_string().unwrap_or_default())
}

/// The host of a URL relative to this page, for people to read.
pub fn host(url: &str) -> String {
    absolute(url).map_or_else(|| url.to_owned(), |url| url.host())
}

/// A URL relative to this page.
fn absolute(url: &str) -> Option<Url> {
    let base = web_sys::window()?.document()?.base_uri().ok()??;
    Url::new_with_base(url, &base).ok()
}
