//! Pointer, keyboard and focus on the buttons of the map, heard once for all of them.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlElement, MouseEvent};

use super::drawn::DrawnKey;
use super::events::MapEvents;
use super::leaflet_ext::MapExt;
use crate::interop::listener::Listener;

/// The attribute that holds a button's key.
pub(super) const KEY: &str = "data-key";

/// A key as text: `p12`, `c34`.
pub(super) fn written(key: DrawnKey) -> String {
    match key {
        DrawnKey::Place(record) => format!("p{record}"),
        DrawnKey::Cluster(number) => format!("c{number}"),
    }
}

fn read(text: &str) -> Option<DrawnKey> {
    match text.split_at_checked(1)? {
        ("p", record) => record.parse().ok().map(DrawnKey::Place),
        ("c", number) => number.parse().ok().map(DrawnKey::Cluster),
        _ => None,
    }
}

/// The key of the button that an event happened on.
fn key_of(event: &Event) -> Option<DrawnKey> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let button = target.closest("button").ok()??;
    read(&button.get_attribute(KEY)?)
}

/// What the pointer or the focus is on. Buttons that are taken out of the page never say that they are left.
#[derive(Default)]
pub(super) struct Pointed {
    key: Cell<Option<DrawnKey>>,
    /// While a scene is being drawn, buttons lose the focus only to make room.
    pub(super) ignore: Cell<bool>,
}

impl Pointed {
    /// What it is on.
    pub(super) fn key(&self) -> Option<DrawnKey> {
        self.key.get()
    }

    /// Tells the page, when it is news.
    pub(super) fn set(&self, key: Option<DrawnKey>, events: &MapEvents) {
        if !self.ignore.get() && self.key.replace(key) != key {
            (events.hovered)(key);
        }
    }
}

/// Starts listening.
pub(super) fn listen(
    map: &MapExt,
    pane: &HtmlElement,
    events: &Rc<MapEvents>,
    pointed: &Rc<Pointed>,
) -> Vec<Listener> {
    let click = {
        let (map, events) = (map.clone(), Rc::clone(events));
        Listener::new(pane, "click", move |event| {
            event.stop_propagation();
            // The click that ends a drag of the map is none; that of a key has no detail.
            let by_pointer = event
                .dyn_ref::<MouseEvent>()
                .is_some_and(|event| event.detail() != 0);
            if by_pointer && map.dragging().moved() {
                return;
            }
            if let Some(key) = key_of(&event) {
                (events.activated)(key);
            }
        })
    };
    let hover = |kind, on: bool| {
        let (events, pointed) = (Rc::clone(events), Rc::clone(pointed));
        Listener::new(pane, kind, move |event| {
            let key = key_of(&event);
            if key.is_some() {
                pointed.set(key.filter(|_| on), &events);
            }
        })
    };
    let quiet = |kind| Listener::new(pane, kind, |event: Event| event.stop_propagation());
    vec![
        click,
        hover("pointerover", true),
        hover("pointerout", false),
        hover("focusin", true),
        hover("focusout", false),
        quiet("dblclick"),
    ]
}
