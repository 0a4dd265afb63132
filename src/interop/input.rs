//! The values of form fields.

use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement};

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

/// Sets the value of the input with this id, unless it has it already: the cursor would jump.
pub fn set_value(id: &str, value: &str) {
    let element = super::document::document().and_then(|document| document.get_element_by_id(id));
    let input = element.and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
    if let Some(input) = input.filter(|input| input.value() != value) {
        input.set_value(value);
    }
}
