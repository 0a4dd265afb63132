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
    /// What varies inside: the `use` of a marker's icon, the count of a cluster.
    inside: Element,
    shown: Option<Drawn>,
}

impl MapButton {
    /// A button for a thing of this kind, not yet showing anything.
    pub(super) fn new(document: &Document, key: DrawnKey) -> Option<Self> {
        let element: HtmlElement = document.create_element("button").ok()?.dyn_into().ok()?;
        set(&element, "type", "button");
        let inside = match key {
            DrawnKey::Place(_) => icon(document, &element)?,
            DrawnKey::Cluster(_) => {
                let label = document.create_element("span").ok()?;
                append(&element, &label);
                label
            }
        };
        Some(Self {
            element,
            inside,
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
            DrawnContent::Place {
                id, icon, colour, ..
            } => {
                set(&self.element, "data-geolocal", "marker");
                set(&self.element, "data-id", id);
                set(&self.inside, "href", &format!("#icon-{icon}"));
                self.style("--marker-colour", colour);
            }
            DrawnContent::Cluster { count, label, ring } => {
                set(&self.element, "data-geolocal", "cluster");
                set(&self.element, "data-count", &count.to_string());
                self.inside.set_text_content(Some(label));
                self.style("--ring", &gradient(ring));
            }
        }
    }

    /// Sets a custom property, which takes any value.
    fn style(&self, name: &str, value: &str) {
        drop(self.element.style().set_property(name, value));
    }
}

fn classes(thing: &Drawn) -> String {
    let kind = match &thing.content {
        DrawnContent::Place { unsure: true, .. } => "marker is-unsure",
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

/// A ring's colours clockwise from the top, as a CSS gradient: one property, where arcs would be elements.
fn gradient(ring: &[RingPart]) -> String {
    let mut end = 0.0;
    let parts = ring.iter().map(|part| {
        end += part.share * 100.0;
        // A part starts where the one before it ended.
        [&part.colour, " 0 ", &fixed(end, 2), "%"].concat()
    });
    let parts: Vec<String> = parts.collect();
    ["conic-gradient(", &parts.join(","), ")"].concat()
}

/// An icon inside a button; answers what tells which one it is.
fn icon(document: &Document, button: &Element) -> Option<Element> {
    let svg = document.create_element_ns(Some(SVG), "svg").ok()?;
    set(&svg, "class", "icon");
    set(&svg, "aria-hidden", "true");
    set(&svg, "focusable", "false");
    append(button, &svg);
    let icon = document.create_element_ns(Some(SVG), "use").ok()?;
    append(&svg, &icon);
    Some(icon)
}

/// Attribute names here are constants that no browser refuses.
fn set(element: &Element, name: &str, value: &str) {
    drop(element.set_attribute(name, value));
}

/// A new element has no descendants, so that it can go anywhere.
fn append(parent: &Element, child: &Element) {
    drop(parent.append_child(child));
}
