//! The panic hook: the fault goes to the console, the visitor gets a way out.

use std::panic;

/// The id of the static element of `index.html` that offers to reload the page.
const CRASH_ID: &str = "crash";

/// Installs the hook: on a panic, the static message of `index.html` is shown and the root's state is `failed`.
pub fn install_hook() {
    panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        super::document::show(CRASH_ID);
        super::document::set_root_data("state", "failed");
    }));
}
