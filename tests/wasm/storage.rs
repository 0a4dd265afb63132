//! What the device keeps, and what happens where it keeps nothing.

use geolocal::app::RecentSearches;
use geolocal::interop::storage;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::owned;

const KEY: &str = "geolocal.test";
const RECENT: &str = "geolocal.recent";

/// A browser that refuses storage, as in a sandboxed frame, until this is dropped.
struct Refused;

impl Refused {
    fn new() -> Self {
        js_sys::eval(
            "window.ownStorage = Object.getOwnPropertyDescriptor(window, 'localStorage'); \
             Object.defineProperty(window, 'localStorage', { configurable: true, \
                 get() { throw new DOMException('refused', 'SecurityError'); } })",
        )
        .unwrap();
        Self
    }
}

impl Drop for Refused {
    fn drop(&mut self) {
        js_sys::eval(
            "window.ownStorage ? Object.defineProperty(window, 'localStorage', window.ownStorage) \
                 : delete window.localStorage",
        )
        .unwrap();
    }
}

/// What another tab does to the storage, and what the browser then says in this one.
fn in_another_tab(script: &str) {
    js_sys::eval(&format!(
        "{script}; window.dispatchEvent(new StorageEvent('storage'))"
    ))
    .unwrap();
}

#[wasm_bindgen_test]
fn keeps_and_forgets() {
    storage::remove(KEY);
    assert_eq!(storage::get(KEY), None);
    storage::set(KEY, "Évreux");
    assert_eq!(storage::get(KEY).as_deref(), Some("Évreux"));
    storage::remove(KEY);
    assert_eq!(storage::get(KEY), None);
}

#[wasm_bindgen_test]
fn a_full_device_keeps_what_it_kept() {
    storage::set(KEY, "Caen");
    // Browsers keep five megabytes for a site.
    storage::set(KEY, &"x".repeat(12 << 20));
    assert_eq!(storage::get(KEY).as_deref(), Some("Caen"));
    storage::remove(KEY);
}

#[wasm_bindgen_test]
fn where_nothing_is_kept_searches_last_as_long_as_the_page() {
    let _refused = Refused::new();
    storage::set(KEY, "Caen");
    assert_eq!(storage::get(KEY), None);
    storage::remove(KEY);

    let (_owner, recent) = owned(RecentSearches::new);
    recent.remember("pain");
    recent.remember("vin");
    assert_eq!(recent.list(), ["vin", "pain"]);
    recent.forget_all();
    assert_eq!(recent.list(), [""; 0]);
}

#[wasm_bindgen_test]
fn searches_outlive_the_page_until_they_are_forgotten() {
    storage::remove(RECENT);
    let (owner, recent) = owned(RecentSearches::new);
    recent.remember("pain");
    recent.remember("vin");
    drop(owner);

    let (_owner, recent) = owned(RecentSearches::new);
    assert_eq!(recent.list(), ["vin", "pain"]);
    recent.forget_all();
    assert_eq!(recent.list(), [""; 0]);
    assert_eq!(storage::get(RECENT), None);
}

#[wasm_bindgen_test]
fn searches_follow_other_tabs() {
    storage::remove(RECENT);
    let (owner, recent) = owned(RecentSearches::new);
    recent.remember("pain");
    in_another_tab("localStorage.setItem('geolocal.recent', '[\"cidre\", \"pain\"]')");
    assert_eq!(recent.list(), ["cidre", "pain"]);
    in_another_tab("localStorage.removeItem('geolocal.recent')");
    assert_eq!(recent.list(), [""; 0]);
    drop(owner);
    in_another_tab("0");
}
