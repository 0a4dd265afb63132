//! The geocoder: asked once typing rests, given up for what is newer, left alone when it is busy.

use geolocal::app::Geocoder;
use geolocal::domain::config::Config;
use geolocal::domain::geo::LngLat;
use geolocal::domain::geocoding::{Answer, Why};
use leptos::prelude::Owner;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{Network, SILENT, aborted, asked, owned, pause};

/// Our own origin: a failure there is not looked into by a second request.
const URL: &str = "/geocoder?depcode=14";
/// Longer than typing has to rest, in milliseconds.
const REST_MS: u32 = 360;
/// An answer that names what was asked.
const ECHO: &str = "new Response(JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', \
    geometry: { type: 'Point', coordinates: [-0.37, 49.18] }, \
    properties: { label: new URL(request.url).searchParams.get('q') } }] }))";

fn answering(response: &str) -> Network {
    Network::new(&format!("request => Promise.resolve({response})"))
}

fn geocoder() -> (Owner, Geocoder) {
    let config = Config {
        geocoder: Some(URL.to_owned()),
        ..Config::default()
    };
    owned(|| Geocoder::new(&config))
}

/// The label of the address that was found.
fn found(geocoder: Geocoder) -> Option<String> {
    match geocoder.answer().get_untracked() {
        Answer::Found(found) => Some(found[0].label.clone()),
        Answer::Idle | Answer::Waiting | Answer::Nothing | Answer::Failed(_) => None,
    }
}

#[wasm_bindgen_test]
async fn asks_once_for_what_was_typed_last_and_remembers_the_answer() {
    let _network = answering(ECHO);
    let (_owner, geocoder) = geocoder();
    for text in ["ru", "rue", "rue é"] {
        geocoder.ask(text, LngLat::new(-0.370_25, 49.182_9));
        pause(20).await;
    }
    assert_eq!(geocoder.answer().get_untracked(), Answer::Waiting);
    assert_eq!(asked(), [""; 0]);
    pause(REST_MS).await;
    assert_eq!(found(geocoder).as_deref(), Some("rue é"));
    assert_eq!(asked().len(), 1);
    let query = "/geocoder?depcode=14&q=rue%20%C3%A9&limit=5&index=address&lat=49.18&lon=-0.37";
    // The library of requests ends every query with a mark.
    let url = asked()[0].trim_end_matches('&').to_owned();
    assert!(url.ends_with(query), "{url}");

    geocoder.ask("", None);
    assert_eq!(geocoder.answer().get_untracked(), Answer::Idle);
    geocoder.ask("rue é ", LngLat::new(-0.370_25, 49.182_9));
    assert_eq!(found(geocoder).as_deref(), Some("rue é"));
    pause(REST_MS).await;
    assert_eq!(asked().len(), 1);
}

#[wasm_bindgen_test]
async fn gives_up_what_is_under_way_for_what_is_newer() {
    let _network = Network::new(SILENT);
    let (_owner, geocoder) = geocoder();
    geocoder.ask("rue", None);
    pause(REST_MS).await;
    assert_eq!((asked().len(), aborted()), (1, false));
    geocoder.ask("rue", None);
    pause(10).await;
    assert!(!aborted(), "the same goes on");
    geocoder.ask("rue é", None);
    pause(10).await;
    assert!(aborted());
}

#[wasm_bindgen_test]
async fn gives_up_with_its_owner() {
    let _network = Network::new(SILENT);
    let (owner, one) = geocoder();
    one.ask("rue", None);
    pause(REST_MS).await;
    drop(owner);
    pause(10).await;
    assert!(aborted());

    let (owner, other) = geocoder();
    other.ask("rue", None);
    drop(owner);
    pause(REST_MS).await;
    assert_eq!(asked().len(), 1, "nothing is asked any more");
}

#[wasm_bindgen_test]
async fn leaves_a_busy_geocoder_alone_and_then_asks_for_the_last_text() {
    let _network = answering(&format!(
        "window.asked.length > 1 ? {ECHO} : new Response('', {{ status: 429, headers: {{ 'retry-after': '1' }} }})"
    ));
    let (_owner, geocoder) = geocoder();
    geocoder.ask("rue", None);
    pause(REST_MS).await;
    let busy = Answer::Failed(Why::Busy { seconds: 1 });
    assert_eq!(geocoder.answer().get_untracked(), busy);
    geocoder.ask("rue é", None);
    pause(REST_MS).await;
    assert_eq!(asked().len(), 1);
    pause(900).await;
    assert_eq!(found(geocoder).as_deref(), Some("rue é"));
    assert_eq!(asked().len(), 2);
}

#[wasm_bindgen_test]
async fn says_what_went_wrong() {
    for (response, answer) in [
        (
            "new Response('', { status: 500 })",
            Answer::Failed(Why::Status(500)),
        ),
        (
            "new Response('<!doctype html>')",
            Answer::Failed(Why::Unreadable),
        ),
        (
            "Promise.reject(new TypeError())",
            Answer::Failed(Why::Unreachable),
        ),
        (
            "new Response('', { status: 429 })",
            Answer::Failed(Why::Busy { seconds: 5 }),
        ),
        ("new Response('{\"features\": []}')", Answer::Nothing),
    ] {
        let _network = answering(response);
        let (_owner, geocoder) = geocoder();
        geocoder.ask("rue", None);
        pause(REST_MS).await;
        assert_eq!(geocoder.answer().get_untracked(), answer, "{response}");
    }
}

#[wasm_bindgen_test]
async fn asks_nobody_unless_the_configuration_names_one() {
    let _network = answering(ECHO);
    let (_owner, geocoder) = owned(|| Geocoder::new(&Config::default()));
    geocoder.ask("rue", None);
    pause(REST_MS).await;
    assert_eq!(geocoder.answer().get_untracked(), Answer::Idle);
    assert_eq!(asked().len(), 0);
}
