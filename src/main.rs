//! The browser entry point: panic hook and mount, nothing else.

#[cfg(target_arch = "wasm32")]
fn main() {
    geolocal::interop::panic::install_hook();
    geolocal::ui::mount();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser: start it with `cargo xtask serve`.");
}
