//! Moving the focus, at once or when what is being drawn stands.

use leptos::prelude::request_animation_frame;
use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Focuses the element with this id, if there is one. Answers whether there was.
pub fn by_id(id: &str) -> bool {
    let element = super::document::document().and_then(|document| document.get_element_by_id(id));
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    // An element that cannot take the focus keeps it where it is; nothing is lost.
    element.focus().is_ok()
}

/// Focuses the element with this id once the page is drawn again.
pub fn after_render(id: &'static str) {
    request_animation_frame(move || {
        by_id(id);
    });
}

/// Focuses the first of these elements that is there once the page is drawn again.
pub fn after_render_first<'a>(ids: impl IntoIterator<Item = &'a str>) {
    let ids: Vec<String> = ids.into_iter().map(str::to_owned).collect();
    request_animation_frame(move || {
        ids.iter().any(|id| by_id(id));
    });
}

/// Scrolls the element with this id into sight, by no more than it takes.
pub fn reveal(id: &str) {
    let element = super::document::document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element {
        let nearest = ScrollIntoViewOptions::new();
        nearest.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&nearest);
    }
}

/// Closes the `details` with this id, and focuses what opens it again.
pub fn close_details(id: &str) {
    let element = super::document::document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element {
        // Refused only for a name that is no attribute name.
        drop(element.remove_attribute("open"));
        let summary = element.first_element_child();
        if let Some(summary) = summary.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
            drop(summary.focus());
        }
    }
}
