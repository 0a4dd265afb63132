//! Markers and clusters: one keyed diff over a pool of buttons in a pane of the map.

use std::cell::RefCell;
use std::rc::Rc;

use leaflet::{Evented, Point};
use litemap::LiteMap;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

use super::drawn::{Drawn, DrawnKey};
use super::element::MapButton;
use super::events::{LeafletListener, MapEvents};
use super::leaflet_ext::{MapExt, ZoomAnimation, lat_lng, translation};
use super::parting::{self, Parting};
use super::pointing::{self, KEY, Pointed};
use super::spares::Spares;
use crate::domain::geo::LngLat;
use crate::domain::sorted_set::SortedSet;
use crate::interop::document::document;
use crate::interop::listener::Listener;

/// The pane of markers and clusters.
const PANE: &str = "places";
/// Its place among Leaflet's panes: above the markers of others at 600.
const PANE_Z_INDEX: &str = "610";
/// The buttons that stand on the map.
type Live = Rc<RefCell<LiteMap<DrawnKey, MapButton>>>;

/// The layer of markers and clusters.
pub(super) struct Overlay {
    map: MapExt,
    pane: HtmlElement,
    live: Live,
    /// The keys of the last scene, in its order, which is that of the elements.
    scene: Vec<DrawnKey>,
    pointed: Rc<Pointed>,
    /// Buttons that are not on the map.
    pool: Spares,
    parting: Parting,
    _on_map: [LeafletListener; 2],
    _on_pane: Vec<Listener>,
}

impl Overlay {
    /// An empty layer.
    pub(super) fn new(map: &MapExt, events: &Rc<MapEvents>) -> Self {
        let pane = map.create_pane(PANE);
        drop(pane.style().set_property("z-index", PANE_Z_INDEX));
        let live = Live::default();
        let on_map = follow_zoom(map, &live);
        let pointed = Rc::default();
        let on_pane = pointing::listen(map, &pane, events, &pointed);
        Self {
            map: map.clone(),
            pane,
            live,
            scene: Vec::new(),
            pointed,
            pool: Spares::default(),
            parting: Parting::default(),
            _on_map: on_map,
            _on_pane: on_pane,
        }
    }

    /// Draws a scene in place of the last one. Elements that stay are neither made anew nor taken out, so that they keep
    /// the focus; when the focused one goes, the nearest of the new ones is to have it. What is new takes over the
    /// elements of what is gone where they stand, which saves the browser taking them out and putting them in.
    pub(super) fn draw(&mut self, scene: &[Drawn]) -> Aftermath {
        self.pointed.ignore.set(true);
        // While a zoom is under way the map has the new one already, but the scene is the old one.
        let keys = scene.iter().map(|thing| thing.key);
        let is_zoomed =
            !keys.eq(self.scene.iter().copied()) && self.parting.is_due(self.map.get_zoom());
        let mut retired = Spares::default();
        let lost = self.retire(scene, &mut retired);
        let origins = if is_zoomed {
            self.stands(&retired)
        } else {
            Vec::new()
        };
        let mut live = self.live.take();
        for thing in scene {
            let is_new = !live.contains_key(&thing.key);
            if is_new && let Some(button) = self.button(thing.key, &mut retired) {
                live.insert(thing.key, button);
            }
            let Some(button) = live.get_mut(&thing.key) else {
                continue;
            };
            if button
                .shown()
                .is_none_or(|shown| shown.position != thing.position)
                || !button.element.is_connected()
            {
                let at = self.map.lat_lng_to_layer_point(&lat_lng(thing.position));
                place(&button.element, &at);
                if is_new {
                    parting::come(&button.element, &at, &origins);
                }
            }
            if button.shown() != Some(thing) {
                button.show(thing);
            }
        }
        self.pool.put_away(retired);
        self.order(scene, &live);
        self.scene = scene.iter().map(|thing| thing.key).collect();
        let heir = lost
            .and_then(|at| nearest(scene, at))
            .and_then(|key| live.get(&key))
            .map(|b| b.element.clone());
        let left = self
            .pointed
            .key()
            .is_some_and(|key| !live.contains_key(&key));
        self.live.replace(live);
        self.pointed.ignore.set(false);
        Aftermath {
            heir,
            left,
            pointed: Rc::clone(&self.pointed),
        }
    }

    /// Puts aside the buttons that the scene does not need, in reverse order. Answers where the focus was, when it was on
    /// one of them; that one is taken out, so that nothing else has its focus.
    fn retire(&mut self, scene: &[Drawn], retired: &mut Spares) -> Option<LngLat> {
        let wanted: SortedSet<DrawnKey> = scene.iter().map(|thing| thing.key).collect();
        let focused = document().and_then(|document| document.active_element());
        let mut lost = None;
        for key in core::mem::take(&mut self.scene).into_iter().rev() {
            if wanted.contains(&key) {
                continue;
            }
            let Some(button) = self.live.borrow_mut().remove(&key) else {
                continue;
            };
            if focused
                .as_ref()
                .is_some_and(|focused| focused == button.element.unchecked_ref::<Element>())
            {
                lost = button.shown().map(|shown| shown.position);
                button.element.remove();
                self.pool.put(button);
            } else {
                retired.put(button);
            }
        }
        lost
    }

    /// Where some buttons stand.
    fn stands(&self, buttons: &Spares) -> Vec<Point> {
        let positions = buttons
            .iter()
            .filter_map(|button| Some(button.shown()?.position));
        positions
            .map(|position| self.map.lat_lng_to_layer_point(&lat_lng(position)))
            .collect()
    }

    /// A button of the right kind: one that has just become free, from the pool, or new.
    fn button(&mut self, key: DrawnKey, retired: &mut Spares) -> Option<MapButton> {
        let button = (retired.take(key))
            .or_else(|| self.pool.take(key))
            .or_else(|| MapButton::new(&document()?, key))?;
        // An attribute with a constant name is never refused.
        drop(button.element.set_attribute(KEY, &pointing::written(key)));
        Some(button)
    }

    /// Brings the buttons into the order of the scene, the order of the keyboard, without moving the focused one.
    fn order(&self, scene: &[Drawn], live: &LiteMap<DrawnKey, MapButton>) {
        let focused = document().and_then(|document| document.active_element());
        let mut next = self.pane.first_element_child();
        for element in scene
            .iter()
            .filter_map(|thing| live.get(&thing.key))
            .map(|button| &button.element)
        {
            let element: &Element = element;
            if focused.as_ref() == Some(element) {
                while let Some(before) = next.take_if(|next| next != element) {
                    next = before.next_element_sibling();
                    drop(self.pane.append_child(&before));
                }
            }
            if next.as_ref() == Some(element) {
                next = element.next_element_sibling();
            } else {
                drop(self.pane.insert_before(element, next.as_deref()));
            }
        }
    }
}

/// What a new scene means for the focus and the pointer.
#[must_use = "the focus is lost without it"]
pub(super) struct Aftermath {
    /// Who takes the focus of a button that is gone.
    heir: Option<HtmlElement>,
    /// Whether what was pointed at is gone.
    left: bool,
    pointed: Rc<Pointed>,
}

impl Aftermath {
    /// Moves the focus, and tells the page what is pointed at now.
    pub(super) fn settle(self, events: &MapEvents) {
        if self.left {
            self.pointed.set(None, events);
        }
        if let Some(heir) = self.heir {
            let quietly = web_sys::FocusOptions::new();
            quietly.set_prevent_scroll(true);
            // An element that refuses the focus leaves it on the document, as before.
            drop(heir.focus_with_options(&quietly));
        }
    }
}

/// The thing of a scene nearest to a position.
fn nearest(scene: &[Drawn], to: LngLat) -> Option<DrawnKey> {
    let distance = |thing: &Drawn| thing.position.haversine_km(to);
    scene
        .iter()
        .min_by(|a, b| distance(a).total_cmp(&distance(b)))
        .map(|thing| thing.key)
}

fn place(element: &HtmlElement, at: &Point) {
    // A transform that cannot be set leaves the element where it is.
    drop(
        element
            .style()
            .set_property("transform", &translation(at.x(), at.y())),
    );
}

/// Moves the buttons along with animated zooms, and anew when the map takes another origin.
fn follow_zoom(map: &MapExt, live: &Live) -> [LeafletListener; 2] {
    let evented: &Evented = map.unchecked_ref();
    let each = |live: &Live, point: &dyn Fn(LngLat) -> Point| {
        for button in live.borrow().values() {
            if let Some(shown) = button.shown() {
                place(&button.element, &point(shown.position));
            }
        }
    };
    let animated = {
        let (map, live) = (map.clone(), Rc::clone(live));
        LeafletListener::new(evented, "zoomanim", move |event| {
            let event: ZoomAnimation = event.unchecked_into();
            let (zoom, centre) = (event.zoom(), event.center());
            each(&live, &|position| {
                map.new_layer_point(&lat_lng(position), zoom, &centre)
            });
        })
    };
    let (on, live) = (map.clone(), Rc::clone(live));
    let reset = LeafletListener::new(evented, "viewreset zoom", move |_| {
        each(&live, &|position| {
            on.lat_lng_to_layer_point(&lat_lng(position))
        });
    });
    [animated, reset]
}
