//! Which part of a long list is in sight: for a list that makes only the rows that are.

use std::rc::Rc;

use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

use super::listener::{Listener, ResizeListener};

/// The part of a list that is in sight, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InSight {
    /// How much of the list lies above the upper edge of what scrolls it; negative when the list begins below.
    pub above: f64,
    /// The height of what scrolls it.
    pub height: f64,
    /// The height of a row; 0 while there is none.
    pub row: f64,
}

impl InSight {
    /// What to begin with, before anything is laid out: the first rows of a list.
    pub const START: Self = Self {
        above: 0.0,
        height: 700.0,
        row: 0.0,
    };
}

/// Follows which part of a list is in sight. Dropping it stops that.
pub struct ListWindow {
    tell: Rc<dyn Fn()>,
    _scroll: Listener,
    _resize: Option<ResizeListener>,
}

impl ListWindow {
    /// Tells which part of the list is in sight: now, after each scroll of the nearest element around it that matches
    /// `scroller`, and when that is resized. `None` for a list outside of any.
    pub fn new(
        list: &HtmlElement,
        scroller: &str,
        changed: impl Fn(InSight) + 'static,
    ) -> Option<Self> {
        let around = list.closest(scroller).ok()??;
        let tell: Rc<dyn Fn()> = {
            let (list, around) = (list.clone(), around.clone());
            Rc::new(move || changed(in_sight(&list, &around)))
        };
        tell();
        let (on_scroll, on_resize) = (Rc::clone(&tell), Rc::clone(&tell));
        Some(Self {
            tell,
            _scroll: Listener::new(&around, "scroll", move |_| on_scroll()),
            _resize: ResizeListener::new(&around, move || on_resize()),
        })
    }

    /// Looks again: rows are there that were not.
    pub fn look(&self) {
        (self.tell)();
    }
}

fn in_sight(list: &HtmlElement, around: &Element) -> InSight {
    let (own, outer) = (
        list.get_bounding_client_rect(),
        around.get_bounding_client_rect(),
    );
    let row = list
        .first_element_child()
        .map_or(0.0, |row| row.get_bounding_client_rect().height());
    InSight {
        above: outer.top() - own.top(),
        height: outer.height(),
        row,
    }
}

/// How far the element with this id is scrolled, in pixels; `None` when it is not there.
pub fn scroll_of(id: &str) -> Option<i32> {
    Some(scroller(id)?.scroll_top())
}

/// Scrolls the element with this id, if it is there, to so many pixels from its beginning.
pub fn scroll_to(id: &str, top: i32) {
    if let Some(element) = scroller(id) {
        element.set_scroll_top(top);
    }
}

fn scroller(id: &str) -> Option<HtmlElement> {
    let element = super::document::document()?.get_element_by_id(id)?;
    element.dyn_into().ok()
}
