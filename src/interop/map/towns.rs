//! Names of towns over the simple base: those that the zoom deserves and that do not touch.

use std::rc::Rc;

use leaflet::Evented;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use super::events::LeafletListener;
use super::leaflet_ext::{MapExt, lat_lng, our_bounds, translation};
use crate::domain::base_map::{LabelBox, Town, choose_labels};
use crate::interop::document::document;

/// The pane of the names, above tiles and land, under the markers.
const PANE: &str = "towns";
/// Its place among Leaflet's panes: markers stand at 600.
const PANE_Z_INDEX: &str = "350";
/// At most so many names at a time.
const MOST: usize = 60;
/// Width of a letter of the labels, in pixels, on average.
const LETTER_PX: u16 = 8;

/// Names of towns. Dropping it takes them away.
pub(super) struct Towns {
    pane: HtmlElement,
    _listener: LeafletListener,
}

impl Towns {
    /// Names the towns in view, now and after every move.
    pub(super) fn new(map: &MapExt, towns: Vec<Town>) -> Option<Self> {
        document()?;
        let pane = map.create_pane(PANE);
        drop(pane.style().set_property("z-index", PANE_Z_INDEX));
        drop(pane.class_list().add_1("leaflet-zoom-hide"));
        // A drawing, like the tiles: read out in a row, these names would say nothing.
        drop(pane.set_attribute("aria-hidden", "true"));
        let towns = Rc::new(towns);
        show(map, &pane, &towns);
        let listener = {
            let (map, pane) = (map.clone(), pane.clone());
            LeafletListener::new(
                map.clone().unchecked_ref::<Evented>(),
                "moveend",
                move |_| show(&map, &pane, &towns),
            )
        };
        Some(Self {
            pane,
            _listener: listener,
        })
    }
}

impl Drop for Towns {
    fn drop(&mut self) {
        self.pane.remove();
    }
}

/// Puts the names that fit in place of the last ones.
fn show(map: &MapExt, pane: &HtmlElement, towns: &[Town]) {
    let (Some(bounds), Some(document)) = (our_bounds(&map.get_bounds()), document()) else {
        return;
    };
    let zoom = map.get_zoom();
    let due = towns
        .iter()
        .filter(|town| f64::from(town.min_zoom) <= zoom && bounds.contains(town.position));
    let due: Vec<(&Town, LabelBox)> = due.map(|town| (town, label_box(map, town))).collect();
    let boxes: Vec<LabelBox> = due.iter().map(|(_, label)| *label).collect();
    pane.set_text_content(None);
    for (town, label) in choose_labels(&boxes, MOST)
        .into_iter()
        .filter_map(|at| due.get(at))
    {
        let Ok(element) = document.create_element("span") else {
            continue;
        };
        let Ok(element) = element.dyn_into::<HtmlElement>() else {
            continue;
        };
        element.set_class_name("map-town");
        element.set_text_content(Some(&town.name));
        let place = format!("{} translate(-50%, -50%)", translation(label.x, label.y));
        drop(element.style().set_property("transform", &place));
        drop(pane.append_child(&element));
    }
}

fn label_box(map: &MapExt, town: &Town) -> LabelBox {
    let point = map.lat_lng_to_layer_point(&lat_lng(town.position));
    let letters = u16::try_from(town.name.chars().count()).unwrap_or(u16::MAX);
    LabelBox {
        x: point.x(),
        y: point.y(),
        width: f64::from(letters.saturating_mul(LETTER_PX)),
    }
}
