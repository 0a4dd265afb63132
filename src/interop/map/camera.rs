//! Where the map looks.

use leaflet::{LatLng, Point};
use wasm_bindgen::JsValue;

use super::handle::{MapHandle, whole};
use super::leaflet_ext::{lat_lng, lat_lng_bounds, lng_lat, options};
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::view_state::MapPosition;
use crate::interop::browser;

/// Room kept free around what is shown, in pixels.
const MARGIN_PX: f64 = 24.0;

impl MapHandle {
    /// The closest position from which all of a box is in view.
    pub fn position_of(&self, bounds: Bounds) -> MapPosition {
        let covered = self.covered_px();
        let padding = Point::new(0.0, covered);
        let zoom = whole(
            self.map
                .bounds_zoom(&lat_lng_bounds(bounds), false, &padding),
        )
        .unwrap_or_default();
        // The middle is taken on the map, where degrees of latitude grow to the north, above what covers it.
        let (low, high) = (
            self.pixels(bounds.west(), bounds.south(), zoom),
            self.pixels(bounds.east(), bounds.north(), zoom),
        );
        let middle = Point::new(
            f64::midpoint(low.x(), high.x()),
            f64::midpoint(low.y(), high.y()) + covered / 2.0,
        );
        let centre = lng_lat(&self.map.unproject_with_zoom(&middle, f64::from(zoom)));
        MapPosition {
            zoom,
            centre: centre.unwrap_or_else(|| bounds.centre()),
        }
        .rounded()
    }

    fn pixels(&self, lng: f64, lat: f64, zoom: u8) -> Point {
        self.map
            .project_with_zoom(&LatLng::new(lat, lng), f64::from(zoom))
    }

    /// Goes to a position.
    pub fn set_position(&self, position: MapPosition) {
        self.go(&lat_lng(position.centre), f64::from(position.zoom));
    }

    /// Goes there smoothly when it is near, at once when it is far or when motion is to be kept low.
    fn go(&self, centre: &LatLng, zoom: f64) {
        let motion = options(&still());
        self.map.set_view_with_options(centre, zoom, &motion);
    }

    /// Shows all of a box.
    pub fn fit(&self, bounds: Bounds) {
        self.set_position(self.position_of(bounds));
    }

    /// Shows a box at this zoom, or as near to it as it fits.
    pub fn zoom_into(&self, bounds: Bounds, zoom: u8) {
        let fitting = self.position_of(bounds);
        let zoom = zoom.max(fitting.zoom);
        let centre = if zoom == fitting.zoom {
            fitting.centre
        } else {
            bounds.centre()
        };
        self.set_position(MapPosition { zoom, centre });
    }

    /// Shows a place at this zoom or closer.
    pub fn zoom_to(&self, position: LngLat, zoom: u8) {
        let zoom = f64::from(zoom).max(self.map.get_zoom());
        let covered = self.covered_px() / 2.0;
        let point = self.map.project_with_zoom(&lat_lng(position), zoom);
        let middle = Point::new(point.x(), point.y() + covered);
        self.go(&self.map.unproject_with_zoom(&middle, zoom), zoom);
    }

    /// Moves just so far that a place is in view, at the present zoom.
    pub fn reveal(&self, position: LngLat) {
        let margin = |bottom: f64| Point::new(MARGIN_PX * 2.0, MARGIN_PX * 2.0 + bottom).into();
        let mut settings = still();
        settings.push(("paddingTopLeft", margin(MARGIN_PX)));
        settings.push(("paddingBottomRight", margin(self.covered_px())));
        self.map
            .pan_inside_with_options(&lat_lng(position), &options(&settings));
    }

    /// One level in.
    pub fn zoom_in(&self) {
        self.map.zoom_in(1.0);
    }

    /// One level out.
    pub fn zoom_out(&self) {
        self.map.zoom_out(1.0);
    }

    /// How much of the map the phone's sheet covers, from below, in pixels; at most half of it counts.
    fn covered_px(&self) -> f64 {
        let sheet = self
            .element
            .closest(".shell")
            .ok()
            .flatten()
            .and_then(|shell| shell.query_selector(".panel").ok()?);
        let Some(sheet) = sheet.map(|sheet| sheet.get_bounding_client_rect()) else {
            return 0.0;
        };
        let map = self.element.get_bounding_client_rect();
        let lies_over = sheet.left() < map.right() && sheet.right() > map.left();
        let covered = if lies_over {
            map.bottom() - sheet.top()
        } else {
            0.0
        };
        covered.clamp(0.0, map.height() / 2.0)
    }
}

/// Leaflet's option against animation, for visitors who want none; else Leaflet decides.
fn still() -> Vec<(&'static str, JsValue)> {
    if browser::prefers_reduced_motion() {
        vec![("animate", false.into())]
    } else {
        Vec::new()
    }
}
