//! The address bar.

use web_sys::wasm_bindgen::JsValue;

use super::listener::Listener;

/// Hears of changes of the address that we did not make; dropping it stops that.
pub struct LocationListener {
    _listeners: [Listener; 2],
}

/// The query (with `?`, or empty) and the hash (with `#`, or empty), percent-encoded.
pub fn current() -> (String, String) {
    let Some(location) = web_sys::window().map(|window| window.location()) else {
        return Default::default();
    };
    (
        location.search().unwrap_or_default(),
        location.hash().unwrap_or_default(),
    )
}

/// Adds an entry to the history.
pub fn push(query: &str, hash: &str) {
    if let Some(history) = history() {
        // Browsers refuse more than some hundred changes in half a minute; the next change catches up.
        drop(history.push_state_with_url(&JsValue::NULL, "", Some(&relative(query, hash))));
    }
}

/// Changes the present entry of the history.
pub fn replace(query: &str, hash: &str) {
    if let Some(history) = history() {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&relative(query, hash))));
    }
}

/// Calls back after back, forward and typed changes.
pub fn on_change(changed: impl Fn() + Clone + 'static) -> Option<LocationListener> {
    let window = web_sys::window()?;
    let listen = |kind| {
        let changed = changed.clone();
        Listener::new(&window, kind, move |_| changed())
    };
    Some(LocationListener {
        _listeners: [listen("popstate"), listen("hashchange")],
    })
}

/// The whole address of this page with another query and hash.
pub fn page_url(query: &str, hash: &str) -> String {
    let base = web_sys::window().and_then(|window| {
        let location = window.location();
        Some(format!(
            "{}{}",
            location.origin().ok()?,
            location.pathname().ok()?
        ))
    });
    format!("{}{query}{hash}", base.unwrap_or_default())
}

/// The folder of the map, with its last slash.
pub fn folder() -> String {
    let page = page_url("", "");
    let end = page.rfind('/').map_or(page.len(), |slash| slash + 1);
    page.get(..end).unwrap_or_default().to_owned()
}

/// The address relative to the page: a lone `?` clears the query, as an empty one would keep it.
fn relative(query: &str, hash: &str) -> String {
    let path = web_sys::window().and_then(|window| window.location().pathname().ok());
    format!("{}{query}{hash}", path.unwrap_or_default())
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// The value of a parameter of the address.
pub fn parameter(name: &str) -> Option<String> {
    let (query, _) = current();
    let query = query.trim_start_matches('?').as_bytes();
    let mut pairs = form_urlencoded::parse(query);
    let (_, value) = pairs.find(|(own, _)| own == name)?;
    Some(value.into_owned())
}
