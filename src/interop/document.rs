//! What the document itself says: title, language, state of the root, static screens.

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;
use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlElement};

use super::listener::Listener;

/// The document of this page.
pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// What relative addresses of this page are relative to.
pub(super) fn base() -> Option<String> {
    document()?.base_uri().ok().flatten()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the language of the document, a BCP 47 tag.
pub fn set_lang(tag: &str) {
    set_root_attribute("lang", tag);
}

/// Sets `data-{name}` on the root element.
pub fn set_root_data(name: &str, value: &str) {
    set_root_attribute(&format!("data-{name}"), value);
}

/// Sets which colours the style sheet shows; `start/colours.js` has done so before.
pub fn set_theme(dark: bool) {
    set_root_data("theme", if dark { "dark" } else { "light" });
}

/// Sets a custom property of the root element, as a strict content security policy allows it.
pub fn set_root_style(name: &str, value: &str) {
    if let Some(root) = root().and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        // Refused only for a property that is read-only; custom ones never are.
        drop(root.style().set_property(name, value));
    }
}

fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = root() {
        // Refused only for a name that is no attribute name; ours are constants.
        drop(root.set_attribute(name, value));
    }
}

/// Takes the element with this id out of the document.
pub fn remove(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.remove();
    }
}

/// Whether the page is out of sight, in a tab behind another one.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Calls back when the page comes into sight again; dropping the listener stops that.
pub fn on_return(returned: impl Fn() + 'static) -> Option<Listener> {
    let document = document()?;
    Some(Listener::new(&document, "visibilitychange", move |_| {
        if !is_hidden() {
            returned();
        }
    }))
}

/// Prints the part of the page that a value of `data-print` on the root element shows; the style sheet says which.
///
/// Some browsers open the dialogue and go on: it is over when they say so.
pub async fn print_part(part: &'static str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    set_root_data("print", part);
    let over = Promise::new(&mut |resolve, _reject| window.set_onafterprint(Some(&resolve)));
    if window.print().is_ok() {
        // It is never rejected.
        drop(JsFuture::from(over).await);
    }
    window.set_onafterprint(None);
    if let Some(root) = root() {
        // Refused only for a name that is no attribute name.
        drop(root.remove_attribute("data-print"));
    }
}

/// Opens the browser's print dialogue; returns when it is closed.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Refused inside a sandbox that forbids dialogues; there is nothing to print on then.
        drop(window.print());
    }
}
