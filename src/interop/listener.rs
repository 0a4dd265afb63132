//! An event listener that its owner's `Drop` removes.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget, ResizeObserver};

/// A listener; dropping it removes it from its target.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    closure: Closure<dyn FnMut(Event)>,
    capture: bool,
}

impl Listener {
    /// Listens for events of a kind on a target, in the bubbling phase.
    pub fn new(
        target: &EventTarget,
        kind: &'static str,
        heard: impl FnMut(Event) + 'static,
    ) -> Self {
        Self::attach(target, kind, false, heard)
    }

    /// Listens in the capturing phase: for events that do not bubble, such as `focus` and `scroll`.
    pub fn capturing(
        target: &EventTarget,
        kind: &'static str,
        heard: impl FnMut(Event) + 'static,
    ) -> Self {
        Self::attach(target, kind, true, heard)
    }

    fn attach(
        target: &EventTarget,
        kind: &'static str,
        capture: bool,
        heard: impl FnMut(Event) + 'static,
    ) -> Self {
        let closure = Closure::<dyn FnMut(Event)>::new(heard);
        let function = closure.as_ref().unchecked_ref();
        // Only a target without `addEventListener` refuses, and no such thing is an EventTarget.
        drop(target.add_event_listener_with_callback_and_bool(kind, function, capture));
        Self {
            target: target.clone(),
            kind,
            closure,
            capture,
        }
    }
}

/// Listens for events of the window; `None` where there is none.
pub fn on_window(kind: &'static str, mut heard: impl FnMut() + 'static) -> Option<Listener> {
    let window = web_sys::window()?;
    Some(Listener::new(&window, kind, move |_| heard()))
}

impl Drop for Listener {
    fn drop(&mut self) {
        let function = self.closure.as_ref().unchecked_ref();
        drop(self.target.remove_event_listener_with_callback_and_bool(
            self.kind,
            function,
            self.capture,
        ));
    }
}

/// Hears of changes of an element's size; dropping it stops that.
pub struct ResizeListener {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut()>,
}

impl ResizeListener {
    /// Calls back when the size of the element changes, and once at first. `None` in a browser without `ResizeObserver`.
    pub fn new(element: &Element, changed: impl FnMut() + 'static) -> Option<Self> {
        let closure = Closure::<dyn FnMut()>::new(changed);
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self {
            observer,
            _closure: closure,
        })
    }
}

impl Drop for ResizeListener {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
