//! HTTP GET as a stream, aborted when its owner drops it.

use std::rc::Rc;

use futures_util::future::{Either, select};
use gloo_net::http::{Request, Response};
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, RequestMode, Url};

/// Why nothing, or not everything, came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The device is offline.
    Offline,
    /// The host does not answer.
    Unreachable,
    /// The host answers but does not let this page read the answer.
    Cors,
    /// Nothing came for so long.
    Timeout {
        /// How long, in seconds.
        seconds: u32,
    },
    /// The host answered with this status, not a success.
    Status(u16),
    /// The host answered that it is asked too much (429).
    TooMany {
        /// After how many seconds it may be asked again, where it says so and lets this page read it.
        retry_after_s: Option<u32>,
    },
    /// The connection broke after so many bytes.
    Interrupted {
        /// Bytes received until then.
        received: u64,
    },
}

/// The body of an answer. Dropping it aborts the request.
pub struct ByteStream {
    reader: ReadableStreamDefaultReader,
    total: Option<u64>,
    received: u64,
    patience: Patience,
    ended: bool,
}

/// Aborts the request when dropped, and knows how long to wait.
#[derive(Clone)]
struct Patience {
    abort: Rc<AbortOnDrop>,
    seconds: u32,
}

struct AbortOnDrop(AbortController);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Patience {
    /// Waits for a promise as long as there is patience.
    async fn wait(&self, promise: js_sys::Promise) -> Result<Result<JsValue, JsValue>, FetchError> {
        self.wait_for(JsFuture::from(promise)).await
    }

    async fn wait_for<T>(&self, future: impl Future<Output = T>) -> Result<T, FetchError> {
        let limit = super::timer::after(self.seconds.saturating_mul(1000));
        match select(Box::pin(future), Box::pin(limit)).await {
            Either::Left((value, _)) => Ok(value),
            Either::Right(_) => Err(FetchError::Timeout {
                seconds: self.seconds,
            }),
        }
    }
}

/// Starts a GET; `timeout_s` is how long the host may be silent, in seconds.
///
/// # Errors
/// Before the body: see [`FetchError`].
pub async fn stream(url: &str, timeout_s: u32) -> Result<ByteStream, FetchError> {
    let controller = AbortController::new().or(Err(FetchError::Unreachable))?;
    let signal = controller.signal();
    let patience = Patience {
        abort: Rc::new(AbortOnDrop(controller)),
        seconds: timeout_s,
    };
    let request = Request::get(url).abort_signal(Some(&signal)).send();
    let Ok(response) = patience.wait_for(request).await? else {
        return Err(why_unreachable(url, &patience).await);
    };
    if !response.ok() {
        return Err(refusal(&response));
    }
    let total = total_of(&response);
    let body = response
        .body()
        .ok_or(FetchError::Interrupted { received: 0 })?;
    let reader = body.get_reader().unchecked_into();
    Ok(ByteStream {
        reader,
        total,
        received: 0,
        patience,
        ended: false,
    })
}

/// The whole body as text; wrong UTF-8 is replaced.
///
/// # Errors
/// See [`FetchError`].
pub async fn text(url: &str, timeout_s: u32) -> Result<String, FetchError> {
    let mut stream = stream(url, timeout_s).await?;
    let mut bytes = Vec::new();
    while let Some(chunk) = stream.next().await {
        bytes.extend(chunk?);
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The host of a URL relative to this page, for people to read.
pub fn host(url: &str) -> String {
    absolute(url).map_or_else(|| url.to_owned(), |url| url.host())
}

impl ByteStream {
    /// Bytes in all, where the host says so; unknown for a compressed body, whose length is that of the compressed bytes.
    pub const fn total(&self) -> Option<u64> {
        self.total
    }

    /// The next bytes; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Vec<u8>, FetchError>> {
        if self.ended {
            return None;
        }
        let chunk = self.patience.wait(self.reader.read()).await;
        let chunk = match chunk {
            Ok(Ok(chunk)) => chunk,
            Ok(Err(_)) => {
                return Some(Err(self.ends_with(FetchError::Interrupted {
                    received: self.received,
                })));
            }
            Err(error) => return Some(Err(self.ends_with(error))),
        };
        if property(&chunk, "done").is_truthy() {
            self.ended = true;
            return None;
        }
        let bytes = property(&chunk, "value")
            .dyn_into::<Uint8Array>()
            .map(|bytes| bytes.to_vec())
            .unwrap_or_default();
        self.received = self
            .received
            .saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        Some(Ok(bytes))
    }

    fn ends_with(&mut self, error: FetchError) -> FetchError {
        self.ended = true;
        error
    }
}

fn property(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

fn refusal(response: &Response) -> FetchError {
    if response.status() != 429 {
        return FetchError::Status(response.status());
    }
    let wait = response.headers().get("retry-after");
    FetchError::TooMany {
        retry_after_s: wait.and_then(|seconds| seconds.trim().parse().ok()),
    }
}

fn total_of(response: &Response) -> Option<u64> {
    let headers = response.headers();
    let encoded = headers
        .get("content-encoding")
        .is_some_and(|encoding| encoding != "identity");
    headers
        .get("content-length")
        .filter(|_| !encoded)?
        .parse()
        .ok()
}

/// A failed fetch does not say why. Offline, the browser knows; another origin that answers a request whose answer we may
/// not read exists, so it was its refusal (CORS).
async fn why_unreachable(url: &str, patience: &Patience) -> FetchError {
    let Some(window) = web_sys::window() else {
        return FetchError::Unreachable;
    };
    if !window.navigator().on_line() {
        return FetchError::Offline;
    }
    let ours = window.location().origin().unwrap_or_default();
    if absolute(url).is_none_or(|url| url.origin() == ours) {
        return FetchError::Unreachable;
    }
    let signal = patience.abort.0.signal();
    let probe = Request::get(url)
        .mode(RequestMode::NoCors)
        .abort_signal(Some(&signal))
        .send();
    match patience.wait_for(probe).await {
        Ok(Ok(_)) => FetchError::Cors,
        Ok(Err(_)) | Err(_) => FetchError::Unreachable,
    }
}

fn absolute(url: &str) -> Option<Url> {
    let base = web_sys::window()?.document()?.base_uri().ok()??;
    Url::new_with_base(url, &base).ok()
}
