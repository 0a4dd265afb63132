//! Full screen of one element.

use leptos::html::Section;
use leptos::prelude::*;

use crate::reactive::RwSignal;

use super::document::document;
use super::listener::Listener;

/// Full screen of one element.
#[derive(Clone, Copy)]
pub struct FullScreen {
    element: NodeRef<Section>,
    active: RwSignal<bool>,
}

/// Controls the full screen of an element until the current owner is disposed of.
pub fn control(element: NodeRef<Section>) -> FullScreen {
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
