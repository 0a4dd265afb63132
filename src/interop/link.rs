//! Links that lead where their click says.

use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{Element, Event};

/// Makes the link that was clicked lead to an address, before the browser follows it.
pub fn lead_to(event: &Event, url: &str) {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let link = target.and_then(|target| target.closest("a").ok().flatten());
    if let Some(link) = link {
        // Refused only for a name that is no attribute name.
        drop(link.set_attribute("href", url));
    }
}
