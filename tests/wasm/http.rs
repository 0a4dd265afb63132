//! HTTP: what comes, and what does not.

use std::cell::RefCell;
use std::rc::Rc;

use geolocal::domain::source::{Event, FetchError, Next};
use geolocal::interop::http::{Drive, Reply, Told, Way, host, start, text};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, Replaced, SILENT, aborted, pause};

/// Another origin.
const ELSEWHERE: &str = "https://elsewhere.example/data.geojson";

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
async fn gives_up_on_a_body_that_drips() {
    let _network = Network::new(
        "() => Promise.resolve(new Response(new ReadableStream({ async pull(c) { \
            await new Promise((resolve) => setTimeout(resolve, 100)); c.enqueue(new Uint8Array(1)); } })))",
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
async fn says_when_it_may_ask_again() {
    let table = [
        ("{'retry-after': '7'}", Some(7)),
        ("{'retry-after': ' 0 '}", Some(0)),
        (
            "{'retry-after': 'Wed, 25 Nov 2026 10:00:30 GMT', 'date': 'Wed, 25 Nov 2026 10:00:00 GMT'}",
            Some(30),
        ),
        ("{'retry-after': 'soon'}", None),
        ("{}", None),
    ];
    for (status, (headers, retry_after_s)) in [429_u16, 503].into_iter().cycle().zip(table) {
        let _network = Network::new(&format!(
            "() => Promise.resolve(new Response('', {{ status: {status}, headers: {headers} }}))"
        ));
        assert_eq!(
            text(ELSEWHERE, 5).await,
            Err(FetchError::Busy {
                status,
                retry_after_s
            }),
            "{headers}"
        );
    }
}

/// What a reading was told, in short.
type Log = Rc<RefCell<Vec<String>>>;

/// Reads two pages, and writes down what it is told.
fn reading(way: &Way<'_>) -> (Log, Option<Drive>) {
    let log = Log::default();
    let told = Rc::clone(&log);
    let mut pages = 0;
    let on_event = move |event: Event<'_>, said: Told| {
        let (line, reply) = match event {
            Event::Begin => {
                pages = 0;
                (
                    format!("begin {:?}", said.kept_at_s.is_some()),
                    ask("one", 0),
                )
            }
            Event::Head(mark) => (
                format!("head {mark:?} {:?}", said.total),
                Reply::Next(Next::More),
            ),
            Event::Bytes(bytes) => (
                format!("bytes {}", String::from_utf8_lossy(bytes)),
                Reply::Next(Next::Parse),
            ),
            Event::Parse => ("parse".to_owned(), Reply::Next(Next::More)),
            Event::End => {
                pages += 1;
                let reply = if pages == 1 {
                    ask("two", 1)
                } else {
                    Reply::Over(true)
                };
                ("end".to_owned(), reply)
            }
            Event::Failed(error, _) => (format!("failed {error:?}"), Reply::Over(false)),
            Event::Waited => ("waited".to_owned(), Reply::Over(false)),
        };
        told.borrow_mut().push(line);
        reply
    };
    let drive = start(way, Box::new(on_event));
    (log, drive)
}

fn ask(url: &str, page: usize) -> Reply {
    Reply::Next(Next::Ask {
        url: url.to_owned(),
        page,
    })
}

const PAGES: &str = "({ url }) => Promise.resolve(new Response(new URL(url).pathname.split('/').pop(), { headers: { etag: 'v' } }))";

fn plain() -> Way<'static> {
    Way {
        timeout_s: 1,
        is_checked: false,
        kept_as: None,
        replays: false,
    }
}

#[wasm_bindgen_test]
async fn a_reading_is_told_page_after_page() {
    let _network = Network::new(PAGES);
    let (log, drive) = reading(&plain());
    pause(100).await;
    let page = |text| {
        [
            "head Some(\"v\") None".to_owned(),
            format!("bytes {text}"),
            "parse".to_owned(),
            "end".to_owned(),
        ]
    };
    let expected: Vec<String> = [
        vec!["begin false".to_owned()],
        page("one").to_vec(),
        page("two").to_vec(),
    ]
    .concat();
    assert_eq!(*log.borrow(), expected);
    drop(drive);
}

#[wasm_bindgen_test]
async fn what_was_read_whole_is_kept_and_told_first_the_next_time() {
    let kept_as = format!("test {}", js_sys::Date::now());
    let way = Way {
        kept_as: Some(&kept_as),
        replays: true,
        ..plain()
    };
    {
        let _network = Network::new(PAGES);
        let (log, _drive) = reading(&way);
        pause(300).await;
        assert_eq!(
            log.borrow().first().map(String::as_str),
            Some("begin false")
        );
    }
    let _network = Network::new("() => Promise.reject(new TypeError('Failed to fetch'))");
    let (log, _drive) = reading(&way);
    pause(300).await;
    let log = log.borrow();
    assert_eq!(log.first().map(String::as_str), Some("begin true"));
    assert!(log.contains(&"bytes two".to_owned()), "{log:?}");
    assert!(log.iter().any(|line| line.starts_with("failed")), "{log:?}");
}

#[wasm_bindgen_test]
async fn dropping_a_reading_ends_it() {
    let _network = Network::new(SILENT);
    let (log, drive) = reading(&plain());
    pause(50).await;
    drop(drive);
    pause(50).await;
    assert!(aborted());
    assert_eq!(*log.borrow(), ["begin false"]);
}
