//! The values of form fields.

use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// The value of the input or select that an event comes from; empty for anything else.
pub fn value_of(event: &Event) -> String {
    let Some(target) = event.target() else {
        return String::new();
    };
    match target.dyn_into::<HtmlInputElement>() {
        Ok(input) => input.value(),
        Err(other) => other
            .dyn_into::<HtmlSelectElement>()
            .map(|select| select.value())
            .unwrap_or_default(),
    }
}

/// The text of the text area that an event comes from; empty for anything else.
pub fn text_of(event: &Event) -> String {
    let area = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    area.map(|area| area.value()).unwrap_or_default()
}

/// Sets the text of the text area with this id, unless it has it already.
pub fn set_text(id: &str, text: &str) {
    let element = super::document::document().and_then(|document| document.get_element_by_id(id));
    let area = element.and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(area) = area.filter(|area| area.value() != text) {
        area.set_value(text);
    }
}

/// The value of the input with this id.
pub fn value(id: &str) -> Option<String> {
    let element = super::document::document()?.get_element_by_id(id)?;
    Some(element.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// Sets the value of the input with this id, unless it has it already: the cursor would jump.
pub fn set_value(id: &str, value: &str) {
    let element = super::document::document().and_then(|document| document.get_element_by_id(id));
    let input = element.and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    if let Some(input) = input.filter(|input| input.value() != value) {
        input.set_value(value);
    }
}
