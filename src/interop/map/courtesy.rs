//! A map inside another page leaves the wheel and one finger to that page.
//!
//! With Ctrl (or ⌘) the wheel zooms, and two fingers move and zoom: Leaflet does both by itself. `style/embed.css` tells
//! the browser that one finger scrolls.

use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, PointerEvent, WheelEvent};

use super::leaflet_ext::MapExt;
use crate::interop::listener::Listener;

/// The class of the map, for the style sheet.
const CLASS: &str = "map-courteous";
/// The kind of pointer that a finger is.
const FINGER: &str = "touch";

/// Something that moved the page instead of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// A wheel without Ctrl.
    PlainWheel,
    /// One finger.
    OneFinger,
}

/// Listens before Leaflet does; dropping it gives the map its gestures back.
pub(super) struct Courtesy {
    map: MapExt,
    element: HtmlElement,
    _listeners: [Listener; 3],
}

impl Courtesy {
    /// Leaves the wheel and one finger to the page, and calls back when that happens.
    pub(super) fn new(
        map: &MapExt,
        element: &HtmlElement,
        passed: impl Fn(Gesture) + Clone + 'static,
    ) -> Self {
        set_class(element, true);
        let told = passed.clone();
        let wheel = Listener::capturing(element, "wheel", move |event| {
            let event: WheelEvent = event.unchecked_into();
            if !event.ctrl_key() && !event.meta_key() {
                event.stop_propagation();
                told(Gesture::PlainWheel);
            }
        });
        let pressed = {
            let map = map.clone();
            Listener::capturing(element, "pointerdown", move |event| {
                let dragging = map.dragging();
                if is_finger(&event) {
                    dragging.disable();
                } else {
                    dragging.enable();
                }
            })
        };
        // The browser takes the pointer when it begins to scroll.
        let taken = Listener::capturing(element, "pointercancel", move |event| {
            if is_finger(&event) {
                passed(Gesture::OneFinger);
            }
        });
        Self {
            map: map.clone(),
            element: element.clone(),
            _listeners: [wheel, pressed, taken],
        }
    }
}

impl Drop for Courtesy {
    fn drop(&mut self) {
        self.map.dragging().enable();
        set_class(&self.element, false);
    }
}

fn is_finger(event: &web_sys::Event) -> bool {
    event
        .dyn_ref::<PointerEvent>()
        .is_some_and(|event| event.pointer_type() == FINGER)
}

fn set_class(element: &Element, there: bool) {
    // Refused only for a class with a space in it.
    drop(element.class_list().toggle_with_force(CLASS, there));
}
