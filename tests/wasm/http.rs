//! HTTP: what comes, and what does not.

use geolocal::interop::http::{FetchError, host, stream, text};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn reads_a_body_as_a_stream() {
    let mut body = stream("data:text/plain,Caen", 5).await.unwrap();
    let mut bytes = Vec::new();
    while let Some(chunk) = body.next().await {
        bytes.extend(chunk.unwrap());
    }
    assert_eq!(bytes, b"Caen");
    assert!(body.next().await.is_none(), "the end is the end");
}

#[wasm_bindgen_test]
async fn reads_text() {
    assert_eq!(
        text("data:text/plain;charset=utf-8,%C3%89vreux", 5)
            .await
            .as_deref(),
        Ok("Évreux")
    );
}

#[wasm_bindgen_test]
async fn says_that_nobody_answers() {
    assert_eq!(
        text("http://127.0.0.1:9/", 5).await,
        Err(FetchError::Unreachable)
    );
}

#[wasm_bindgen_test]
async fn says_what_the_status_was() {
    assert_eq!(
        text("nowhere-to-be-found.json", 5).await,
        Err(FetchError::Status(404))
    );
}

#[wasm_bindgen_test]
fn names_hosts() {
    assert_eq!(host("https://example.org/a?b"), "example.org");
    assert_eq!(
        host("data/demo.geojson"),
        web_sys::window().unwrap().location().host().unwrap()
    );
}
