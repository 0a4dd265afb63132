//! Full screen of one element.

use leptos::html::ElementType;
use leptos::prelude::*;
use web_sys::Element;
use web_sys::wasm_bindgen::JsCast;

use super::document::document;
use super::listener::Listener;

/// Full screen of one element.
#[derive(Clone, Copy)]
pub struct FullScreen {
    element: Signal<Option<Element>, LocalStorage>,
    active: RwSignal<bool>,
}

/// Controls the full screen of an element until the current owner is disposed of.
pub fn control<E>(node: NodeRef<E>) -> FullScreen
where
    E: ElementType + 'static,
    E::Output: JsCast + Clone + 'static,
{
    let active = RwSignal::new(false);
    if let Some(document) = document() {
        let listener = StoredValue::new_local(Listener::new(
            &document.clone(),
            "fullscreenchange",
            move |_| {
                active.set(document.fullscreen_element().is_some());
            },
        ));
        on_cleanup(move || listener.dispose());
    }
    let element = Signal::derive_local(move || node.get().map(JsCast::unchecked_into));
    FullScreen { element, active }
}

impl FullScreen {
    /// Whether the browser can do it, here.
    pub fn available(self) -> bool {
        document().is_some_and(|document| document.fullscreen_enabled())
    }

    /// Whether something is shown in full screen.
    pub fn active(self) -> RwSignal<bool> {
        self.active
    }

    /// Enters full screen, or leaves it.
    pub fn toggle(self) {
        let Some(document) = document() else { return };
        if self.active.get_untracked() {
            document.exit_fullscreen();
        } else if let Some(element) = self.element.get_untracked() {
            // A refusal leaves everything as it is.
            drop(element.request_fullscreen());
        }
    }
}
