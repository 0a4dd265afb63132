//! The handle that owns the map.

use core::fmt;
use std::cell::RefCell;
use std::rc::Rc;

use leaflet::{Evented, Map, MapOptions as LeafletOptions};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use super::courtesy::{Courtesy, Gesture};
use super::drawn::Drawn;
use super::events::{LeafletListener, MapEvents};
use super::leaflet_ext::{self, MapExt, Pressed, lat_lng, lng_lat, our_bounds};
use super::overlay::Overlay;
use super::simple_base::SimpleBase;
use super::spot::Spot;
use super::tiles::Tiles;
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::view_state::MapPosition;
use crate::interop::browser;
use crate::interop::listener::ResizeListener;

/// The credit of the map library, as its licence and habit want it.
const PREFIX: &str =
    r#"<a href="https://leafletjs.com" target="_blank" rel="noopener">Leaflet</a>"#;

/// How the map starts.
#[derive(Clone, Copy, Debug)]
pub struct MapOptions {
    /// The territory, shown whole unless a position is asked for.
    pub bounds: Bounds,
    /// The position that a link asks for.
    pub position: Option<MapPosition>,
    /// The least zoom.
    pub min_zoom: u8,
    /// The greatest zoom.
    pub max_zoom: u8,
}

impl MapOptions {
    /// The whole of a territory, zooms 5 (France) to 19 (a house).
    pub const fn of(bounds: Bounds, position: Option<MapPosition>) -> Self {
        Self {
            bounds,
            position,
            min_zoom: 5,
            max_zoom: 19,
        }
    }
}

/// What the map shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapView {
    /// The box in view.
    pub bounds: Bounds,
    /// Zoom and middle, rounded as in a link.
    pub position: MapPosition,
}

/// The map could not be set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MapError;

impl fmt::Display for MapError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Leaflet is not loaded, or its element is already a map")
    }
}

/// The map. Dropping it takes away listeners, layers and map.
pub struct MapHandle {
    pub(super) map: MapExt,
    pub(super) element: HtmlElement,
    overlay: RefCell<Overlay>,
    tiles: RefCell<Option<Tiles>>,
    simple: RefCell<Option<SimpleBase>>,
    me: RefCell<Option<Spot>>,
    asked: RefCell<Option<Spot>>,
    courtesy: RefCell<Option<Courtesy>>,
    events: Rc<MapEvents>,
    listeners: Vec<LeafletListener>,
    _resize: Option<ResizeListener>,
}

impl MapHandle {
    /// Makes an element a map.
    ///
    /// # Errors
    /// When Leaflet's script is not there.
    pub fn mount(
        element: &HtmlElement,
        options: MapOptions,
        events: MapEvents,
    ) -> Result<Self, MapError> {
        let map = create(element, options)?;
        let events = Rc::new(events);
        let handle = Self {
            overlay: RefCell::new(Overlay::new(&map, &events)),
            listeners: Vec::new(),
            _resize: follow_size(element, &map),
            map,
            element: element.clone(),
            tiles: RefCell::default(),
            simple: RefCell::default(),
            me: RefCell::default(),
            asked: RefCell::default(),
            courtesy: RefCell::default(),
            events,
        };
        let start = options
            .position
            .unwrap_or_else(|| handle.position_of(options.bounds));
        handle
            .map
            .set_view(&lat_lng(start.centre), f64::from(start.zoom));
        Ok(handle.listening())
    }

    /// Starts telling the page where the map is.
    fn listening(mut self) -> Self {
        let evented: &Evented = self.map.unchecked_ref();
        let tell = |kind, tell: fn(&MapEvents, MapView)| {
            let (map, events) = (self.map.clone(), Rc::clone(&self.events));
            LeafletListener::new(evented, kind, move |_| {
                if let Some(view) = view_of(&map) {
                    tell(&events, view);
                }
            })
        };
        let events = Rc::clone(&self.events);
        let pressed = LeafletListener::new(evented, "contextmenu", move |event| {
            let event: Pressed = event.unchecked_into();
            if let Some(at) = lng_lat(&event.lat_lng()) {
                (events.pressed)(at);
            }
        });
        self.listeners = vec![
            pressed,
            tell("moveend", |events, view| (events.moved)(view)),
            tell("move", |events, view| (events.moving)(view)),
        ];
        self
    }

    /// What the map shows; `None` before it has a size.
    pub fn view(&self) -> Option<MapView> {
        view_of(&self.map)
    }

    /// Leaves the wheel and one finger to the page around the map; calls back when something is left to it.
    pub fn leave_scrolling(&self, passed: impl Fn(Gesture) + Clone + 'static) {
        *self.courtesy.borrow_mut() = Some(Courtesy::new(&self.map, &self.element, passed));
    }

    /// Draws a scene in place of the last one.
    pub fn draw(&self, scene: &[Drawn]) {
        let aftermath = self.overlay.borrow_mut().draw(scene);
        // What follows reaches the page, which may well draw again.
        aftermath.settle(&self.events);
    }

    /// Shows raster tiles; `max_zoom` is the deepest that there are, deeper ones are stretched.
    pub fn set_tiles(&self, url: &str, max_zoom: u8, attribution: &str) {
        self.remove_tiles();
        *self.tiles.borrow_mut() = Some(Tiles::new(
            &self.map,
            url,
            max_zoom,
            attribution,
            &self.events,
        ));
    }

    /// Takes the tiles away.
    pub fn remove_tiles(&self) {
        drop(self.tiles.borrow_mut().take());
    }

    /// Shows the simple base, from its JSON text, once [paths can be drawn](super::have_paths).
    pub fn set_simple_base(&self, json: &str, attribution: &str) {
        self.remove_simple_base();
        *self.simple.borrow_mut() = SimpleBase::new(&self.map, &self.element, json, attribution);
    }

    /// Takes the simple base away.
    pub fn remove_simple_base(&self) {
        drop(self.simple.borrow_mut().take());
    }

    /// Draws again what takes its colours from the style sheet.
    pub fn refresh_theme(&self) {
        if let Some(simple) = &*self.simple.borrow() {
            simple.refresh_theme(&self.element);
        }
    }

    /// Shows what is looked around, once [paths can be drawn](super::have_paths): a point, in a circle of so many kilometres if there is one; `None` for nothing.
    pub fn set_asked(&self, asked: Option<(LngLat, Option<f64>)>) {
        let mut shown = self.asked.borrow_mut();
        // The old one goes first.
        drop(shown.take());
        *shown =
            asked.map(|(centre, radius)| Spot::asked(&self.map, &self.element, centre, radius));
    }

    /// Goes where the visitor is, and shows it if paths can be drawn.
    pub fn show_me(&self, fix: crate::interop::geolocation::Fix, drawable: bool) {
        *self.me.borrow_mut() = drawable.then(|| Spot::me(&self.map, fix));
        self.zoom_to(fix.position, 14);
    }
}

impl Drop for MapHandle {
    fn drop(&mut self) {
        self.listeners.clear();
        drop(self.courtesy.borrow_mut().take());
        // The timer of an animated zoom outlives the map, and would look for what is gone.
        self.map.set_animating_zoom(false);
        self.remove_tiles();
        self.remove_simple_base();
        drop(self.me.borrow_mut().take());
        drop(self.asked.borrow_mut().take());
        // Fails only when the element was taken from Leaflet by force; there is nothing left to remove then.
        drop(MapExt::remove(&self.map));
    }
}

fn create(element: &HtmlElement, options: MapOptions) -> Result<MapExt, MapError> {
    let settings = LeafletOptions::new();
    settings.set_zoom_control(false);
    settings.set_min_zoom(f64::from(options.min_zoom));
    settings.set_max_zoom(f64::from(options.max_zoom));
    settings.set_world_copy_jump(true);
    // The size of the element is followed, not that of the window.
    settings.set_track_resize(false);
    let still = browser::prefers_reduced_motion();
    settings.set_zoom_animation(!still);
    settings.set_fade_animation(!still);
    settings.set_inertia(!still);
    let map: MapExt = Map::new_with_element(element, &settings)
        .or(Err(MapError))?
        .unchecked_into();
    map.attribution().set_prefix(PREFIX);
    // Above the credits, which fill a phone's width.
    let scale = [
        ("imperial", false.into()),
        ("position", "bottomright".into()),
    ];
    leaflet_ext::scale(&leaflet_ext::options(&scale)).add_to(&map);
    Ok(map)
}

fn view_of(map: &MapExt) -> Option<MapView> {
    let zoom = whole(map.get_zoom())?;
    let centre = lng_lat(&map.get_center())?;
    let bounds = our_bounds(&map.get_bounds())?;
    Some(MapView {
        bounds,
        position: MapPosition { zoom, centre }.rounded(),
    })
}

/// A zoom level of a map at rest or under way.
pub(super) fn whole(zoom: f64) -> Option<u8> {
    (0..=22).find(|level| (f64::from(*level) - zoom).abs() <= 0.5)
}

fn follow_size(element: &HtmlElement, map: &MapExt) -> Option<ResizeListener> {
    let map = map.clone();
    ResizeListener::new(element, move || {
        map.invalidate_size(false);
    })
}
