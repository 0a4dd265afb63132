//! What is sent, as the program sees it.

use geolocal::interop::outbox::{self, Standing};
use geolocal::interop::{picture, random, structured_data};
use wasm_bindgen_test::wasm_bindgen_test;

const ID: &str = "0f8fad5b-d9cb-469f-a165-70867728950e";

#[wasm_bindgen_test]
fn what_is_added_is_kept_until_it_is_removed() {
    outbox::remove(ID);
    let before = outbox::items().len();
    outbox::add(ID, "https://cci.example/c", "Le Fournil", "{\"a\":1}");
    let items = outbox::items();
    assert_eq!(items.len(), before + 1);
    let item = items.into_iter().find(|item| item.id == ID).unwrap();
    assert_eq!(
        (item.about.as_str(), item.body.as_str()),
        ("Le Fournil", "{\"a\":1}")
    );
    assert_eq!(
        (item.standing, item.tries, item.status),
        (Standing::Waiting, 0, 0)
    );
    let now = geolocal::interop::timer::unix_now_s();
    assert!((item.next_s() - now).abs() < 5, "{} {now}", item.next_s());

    assert!(outbox::is_stored(ID));
    outbox::remove(ID);
    assert!(!outbox::is_stored(ID));
    assert_eq!(outbox::items().len(), before);
}

#[wasm_bindgen_test]
fn whoever_listens_hears_of_changes_until_they_are_dropped() {
    outbox::remove(ID);
    let heard = std::rc::Rc::new(std::cell::Cell::new(0));
    let counter = heard.clone();
    let delivering = outbox::Delivering::start(move || counter.set(counter.get() + 1));
    outbox::remove(ID);
    assert_eq!(heard.get(), 1);
    drop(delivering);
    outbox::remove(ID);
    assert_eq!(heard.get(), 1);
}

#[wasm_bindgen_test]
fn random_bytes_differ_even_without_cryptography() {
    assert_ne!(random::bytes(), random::bytes());
    js_sys::eval("Object.defineProperty(window, 'crypto', { configurable: true, get() { throw new Error('none') } })").unwrap();
    let (one, other) = (random::bytes(), random::bytes());
    js_sys::eval("delete window.crypto").unwrap();
    assert_ne!(one, other);
    assert_ne!(one, [0; 16]);
}

#[wasm_bindgen_test]
fn json_ld_is_made_of_a_feature_and_of_nothing_else() {
    let feature = r#"{"type":"Feature","geometry":null,"properties":{"name":"Le <Fournil>"}}"#;
    let text = structured_data::json_ld(feature, "Bakery", "https://cci.example/?fiche=a").unwrap();
    assert!(
        text.contains("\"@type\": \"Bakery\"") && !text.contains('<'),
        "{text}"
    );
    assert_eq!(structured_data::json_ld("no JSON", "Bakery", "x"), None);
}

#[wasm_bindgen_test]
async fn squares_become_a_picture() {
    let rows = [vec![true, false], vec![false, true]];
    assert!(picture::offer_png(&rows, 4, 1, "test.png").await.is_some());
}
