//! The browser entry point: panic hook and mount, nothing else.
//!
//! The hook says in the console where a development build panicked. A release stops without a word; in both, the visitor
//! is shown a way out by `start/way-out.js`, which sees whatever ends the program, memory and stack included.

#[cfg(target_arch = "wasm32")]
fn main() {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    geolocal::ui::mount();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser: start it with `cargo xtask serve`.");
}
