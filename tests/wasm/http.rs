//! HTTP: what comes, and what does not.

use geolocal::interop::http::{FetchError, host, stream, text};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Replaced, SILENT, aborted, pause};

/// Another origin.
const ELSEWHERE: &str = "https://elsewhere.example/data.geojson";
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

#[wasm_bindgen_test]
async fn tells_a_refusal_from_a_dead_host() {
    let failed = "Promise.reject(new TypeError('Failed to fetch'))";
    let refusing = format!(
        "request => request.mode === 'no-cors' ? Promise.resolve(new Response()) : {failed}"
    );
    let network = Network::new(&refusing);
    assert_eq!(text(ELSEWHERE, 5).await, Err(FetchError::Cors));
    assert_eq!(text("own.json", 5).await, Err(FetchError::Unreachable));
    drop(network);
    let _network = Network::new(&format!("() => {failed}"));
    assert_eq!(text(ELSEWHERE, 5).await, Err(FetchError::Unreachable));
    let _offline = Replaced::new("navigator", "onLine", "false");
    assert_eq!(text(ELSEWHERE, 5).await, Err(FetchError::Offline));
}

#[wasm_bindgen_test]
async fn gives_up_on_a_silent_host_and_aborts() {
    let _network = Network::new(SILENT);
    assert_eq!(
        text(ELSEWHERE, 1).await,
        Err(FetchError::Timeout { seconds: 1 })
    );
    assert!(aborted());
}

#[wasm_bindgen_test]
async fn gives_up_on_a_body_that_stops_coming() {
    let _network = Network::new(
        "() => Promise.resolve(new Response(new ReadableStream({ start(c) { c.enqueue(new Uint8Array(3)); } })))",
    );
    assert_eq!(
        text(ELSEWHERE, 1).await,
        Err(FetchError::Timeout { seconds: 1 })
    );
}

#[wasm_bindgen_test]
async fn says_how_much_came_before_it_broke() {
    let _network = Network::new(
        "() => Promise.resolve(new Response(new ReadableStream({ \
            pull(c) { this.sent ? c.error(new Error()) : c.enqueue(new Uint8Array(3)); this.sent = true; } })))",
    );
    assert_eq!(
        text(ELSEWHERE, 5).await,
        Err(FetchError::Interrupted { received: 3 })
    );
}

#[wasm_bindgen_test]
async fn aborts_when_nobody_wants_the_answer_any_more() {
    let _network = Network::new(SILENT);
    let mut waiting = Box::pin(text(ELSEWHERE, 5));
    assert!(futures_util::poll!(&mut waiting).is_pending());
    drop(waiting);
    pause(10).await;
    assert!(aborted());
}

#[wasm_bindgen_test]
async fn knows_the_length_unless_the_body_was_compressed() {
    for (headers, total) in [
        ("{'content-length': '4'}", Some(4)),
        ("{'content-length': '2', 'content-encoding': 'gzip'}", None),
        ("{}", None),
    ] {
        let _network = Network::new(&format!(
            "() => Promise.resolve(new Response('Caen', {{ headers: {headers} }}))"
        ));
        assert_eq!(
            stream(ELSEWHERE, 5).await.unwrap().total(),
            total,
            "{headers}"
        );
    }
}

#[wasm_bindgen_test]
async fn says_when_it_may_ask_again() {
    for (headers, retry_after_s) in [
        ("{'retry-after': '7'}", Some(7)),
        ("{'retry-after': ' 0 '}", Some(0)),
        ("{'retry-after': 'Wed, 25 Nov 2026 10:00:00 GMT'}", None),
        ("{}", None),
    ] {
        let _network = Network::new(&format!(
            "() => Promise.resolve(new Response('', {{ status: 429, headers: {headers} }}))"
        ));
        assert_eq!(
            text(ELSEWHERE, 5).await,
            Err(FetchError::TooMany { retry_after_s }),
            "{headers}"
        );
    }
}
