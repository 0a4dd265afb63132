//! Tests of the browser bindings, in a real browser: what is acquired is released, what fails is said.
#![cfg(target_arch = "wasm32")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails"
)]

use wasm_bindgen_test::wasm_bindgen_test_configure;

mod basemap;
mod chart;
mod download;
mod embed;
mod geocoding;
mod geolocation;
mod http;
mod listeners;
mod map;
mod motion;
mod outbox;
mod reactive;
mod storage;
mod support;

wasm_bindgen_test_configure!(run_in_browser);
