//! One button on the map: a marker or a cluster.

use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlElement};

use super::drawn::{Drawn, DrawnContent, DrawnKey, RingPart};
use crate::domain::decimal::fixed;

/// The SVG name space.
const SVG: &str = "http://www.w3.org/2000/svg";
/// Counts from which a badge is medium and large.
const MEDIUM: u32 = 10;
/// See [`MEDIUM`].
const LARGE: u32 = 100;

/// A button and what it shows now.
pub(super) struct MapButton {
    /// The button itself.
    pub(super) element: HtmlElement,
    /// The part inside that varies: `use` of a marker's icon, ring of a cluster.
    drawing: Element,
    /// The count of a cluster.
    label: Option<Element>,
    shown: Option<Drawn>,
}

impl MapButton {
    /// A button for a thing of this kind, not yet showing anything.
    pub(super) fn new(document: &Document, key: DrawnKey) -> Option<Self> {
        let element: HtmlElement = document.create_element("button").ok()?.dyn_into().ok()?;
        set(&element, "type", "button");
        let svg = document.create_element_ns(Some(SVG), "svg").ok()?;
        set(&svg, "aria-hidden", "true");
        set(&svg, "focusable", "false");
        append(&element, &svg);
        let (drawing, label) = match key {
            DrawnKey::Place(_) => {
                set(&svg, "class", "icon");
                let icon = document.create_element_ns(Some(SVG), "use").ok()?;
                append(&svg, &icon);
                (icon, None)
            }
            DrawnKey::Cluster(_) => {
                set(&svg, "viewBox", "0 0 44 44");
                let label = document.create_element("span").ok()?;
                append(&element, &label);
                (svg, Some(label))
            }
        };
        Some(Self {
            element,
            drawing,
            label,
            shown: None,
        })
    }

    /// What it shows.
    pub(super) fn shown(&self) -> Option<&Drawn> {
        self.shown.as_ref()
    }

    /// Shows a thing of its kind; touches only what is new.
    pub(super) fn show(&mut self, thing: &Drawn) {
        let old = self.shown.as_ref();
        if old.is_none_or(|old| old.name != thing.name) {
            set(&self.element, "aria-label", &thing.name);
        }
        if old.is_none_or(|old| old.content != thing.content) {
            self.show_content(&thing.content);
        }
        let (now, before) = (classes(thing), old.map(classes));
        if before.as_ref() != Some(&now) {
            set(&self.element, "class", &now);
        }
        if thing.selected {
            set(&self.element, "aria-current", "true");
        } else if old.is_some_and(|old| old.selected) {
            // An attribute that is there can be taken away.
            drop(self.element.remove_attribute("aria-current"));
        }
        self.shown = Some(thing.clone());
    }

    fn show_content(&self, content: &DrawnContent) {
        match content {
            DrawnContent::Place { id, icon, colour } => {
                set(&self.element, "data-geolocal", "marker");
                set(&self.element, "data-id", id);
                set(&self.drawing, "href", &format!("#icon-{icon}"));
                drop(self.element.style().set_property("--marker-colour", colour));
            }
            DrawnContent::Cluster { count, label, ring } => {
                set(&self.element, "data-geolocal", "cluster");
                set(&self.element, "data-count", &count.to_string());
                if let Some(element) = &self.label {
                    element.set_text_content(Some(label));
                }
                draw_ring(&self.drawing, ring);
            }
        }
    }
}

fn classes(thing: &Drawn) -> String {
    let kind = match &thing.content {
        DrawnContent::Place { .. } => "marker",
        DrawnContent::Cluster { count: LARGE.., .. } => "cluster cluster-l",
        DrawnContent::Cluster {
            count: MEDIUM.., ..
        } => "cluster cluster-m",
        DrawnContent::Cluster { .. } => "cluster",
    };
    let hovered = if thing.hovered { " is-hovered" } else { "" };
    let selected = if thing.selected { " is-selected" } else { "" };
    format!("{kind} leaflet-zoom-animated{hovered}{selected}")
}

/// Arcs of one circle, clockwise from the top; lengths in hundredths of its circumference. Arcs that are there are used
/// again.
fn draw_ring(svg: &Element, ring: &[RingPart]) {
    let mut next = svg.first_element_child();
    let mut start = 0.0;
    for part in ring {
        let Some(arc) = next.take().or_else(|| new_arc(svg)) else {
            continue;
        };
        let length = part.share * 100.0;
        let dashes = [fixed(length, 2), fixed(100.0 - length, 2)].join(" ");
        set(&arc, "stroke", &part.colour);
        set(&arc, "stroke-dasharray", &dashes);
        set(&arc, "stroke-dashoffset", &fixed(-start, 2));
        start += length;
        next = arc.next_element_sibling();
    }
    while let Some(arc) = next {
        next = arc.next_element_sibling();
        arc.remove();
    }
}

fn new_arc(svg: &Element) -> Option<Element> {
    let arc = svg
        .owner_document()?
        .create_element_ns(Some(SVG), "circle")
        .ok()?;
    for (name, value) in [
        ("cx", "22"),
        ("cy", "22"),
        ("r", "19"),
        ("pathLength", "100"),
        ("transform", "rotate(-90 22 22)"),
    ] {
        set(&arc, name, value);
    }
    append(svg, &arc);
    Some(arc)
}

/// Attribute names here are constants that no browser refuses.
fn set(element: &Element, name: &str, value: &str) {
    drop(element.set_attribute(name, value));
}

/// A new element has no descendants, so that it can go anywhere.
fn append(parent: &Element, child: &Element) {
    drop(parent.append_child(child));
}
