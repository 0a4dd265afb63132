//! What the device keeps for this site. Where the browser refuses (a sandboxed frame, private browsing, a full disk),
//! nothing is kept and nothing is said.

use web_sys::Storage;

use super::listener::{Listener, on_window};

/// What was kept under a key.
pub fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// Keeps a text under a key, where the browser lets us.
pub fn set(key: &str, text: &str) {
    if let Some(storage) = storage() {
        drop(storage.set_item(key, text));
    }
}

/// Forgets what was kept under a key.
pub fn remove(key: &str) {
    if let Some(storage) = storage() {
        // Where nothing can be removed, nothing was kept.
        drop(storage.remove_item(key));
    }
}

/// Calls back when another tab of the site keeps or forgets something; dropping the listener stops that.
pub fn on_change(changed: impl FnMut() + 'static) -> Option<Listener> {
    on_window("storage", changed)
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
