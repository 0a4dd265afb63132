//! What people send, kept on the device until a server has it: `outbox/outbox.js`.

use js_sys::Function;
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use super::{document, storage};

#[wasm_bindgen(module = "/outbox/outbox.js")]
extern "C" {
    #[wasm_bindgen(js_name = items)]
    fn js_items() -> String;

    #[wasm_bindgen(js_name = add)]
    fn js_add(item: &str) -> bool;

    #[wasm_bindgen(js_name = remove)]
    fn js_remove(id: &str);

    #[wasm_bindgen(js_name = sendNow)]
    fn js_send_now(id: &str);

    #[wasm_bindgen(js_name = deliver)]
    fn js_deliver(changed: &Function) -> Function;
}

#[wasm_bindgen(module = "/outbox/decide.js")]
extern "C" {
    #[wasm_bindgen(js_name = keyStart)]
    fn key_start(base: &str) -> String;
}

/// How something that is sent stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// It waits for its turn, or for another try.
    Waiting,
    /// It is under way.
    Sending,
    /// A server has it.
    Sent,
    /// A server refused it.
    Refused,
}

/// Something that is sent.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Item {
    /// Its UUID.
    pub id: String,
    /// What it is about, for people to read.
    pub about: String,
    /// The whole of it.
    pub body: String,
    /// How often it was tried.
    pub tries: u32,
    next: f64,
    /// How it stands.
    #[serde(rename = "state")]
    pub standing: Standing,
    /// The last status of an answer; 0 for none.
    pub status: u16,
    /// What the server said.
    pub answer: String,
}

impl Item {
    /// When it may be tried again, in seconds since 1970.
    pub fn next_s(&self) -> i64 {
        format!("{:.0}", self.next / 1_000.0)
            .parse()
            .unwrap_or(i64::MAX)
    }
}

/// All that is sent, or was lately, the oldest first.
pub fn items() -> Vec<Item> {
    serde_json::from_str(&js_items()).unwrap_or_default()
}

/// Sends something: a UUID, a URL, what it is about and the whole of it.
pub fn add(id: &str, url: &str, about: &str, body: &str) {
    let now = js_sys::Date::now();
    let item = serde_json::json!({
        "id": id, "url": url, "about": about, "body": body, "made": now, "tries": 0, "next": now, "state": "waiting",
        "status": 0, "answer": "",
    });
    js_add(&item.to_string());
}

/// Whether the device keeps something until it is sent: otherwise it goes with the page.
pub fn is_stored(id: &str) -> bool {
    let start = document::base().map(|base| key_start(&base));
    start.is_some_and(|start| storage::get(&format!("{start}{id}")).is_some())
}

/// Takes something off the list, whatever became of it.
pub fn remove(id: &str) {
    js_remove(id);
}

/// Tries now.
pub fn send_now(id: &str) {
    js_send_now(id);
}

/// Delivers what waits, and tells of every change; dropping it stops both.
pub struct Delivering {
    stop: Function,
    _changed: Closure<dyn FnMut()>,
}

impl Delivering {
    /// Starts.
    pub fn start(changed: impl FnMut() + 'static) -> Self {
        let changed = Closure::<dyn FnMut()>::new(changed);
        Self {
            stop: js_deliver(changed.as_ref().unchecked_ref()),
            _changed: changed,
        }
    }
}

impl Drop for Delivering {
    fn drop(&mut self) {
        // It never throws.
        drop(self.stop.call0(&JsValue::NULL));
    }
}
