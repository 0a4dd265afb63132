//! Web Mercator in 32-bit fixed point: the world is 2³² units wide and high, so a unit is 9.3 mm at the equator
//! (an `f32` of the same range would be 2.4 m). x grows to the east, y to the south, as in tile numbering.
//!
//! Formula: the spherical Mercator projection of EPSG:3857; the world ends at ±85.0511° (where it is a square),
//! latitudes past that are clamped.
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    reason = "a hot loop over every record: float to integer casts saturate, and the knots are indexed by a \
              number clamped to their length"
)]

use core::f64::consts::{FRAC_PI_2, PI};

use super::STEP;
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::trig::{cosine, sine};

/// Units around the world.
pub(super) const WORLD: f64 = 4_294_967_296.0;

/// Where the square Mercator world ends: atan(sinh π), in degrees.
const MAX_LATITUDE: f64 = 85.051_128_779_806_59;

/// x in world units, from degrees.
pub(super) fn world_from_lng(lng: f64) -> f64 {
    (lng / 360.0 + 0.5) * WORLD
}

/// y in world units, from degrees: W × (½ − artanh(sin φ) / 2π).
pub(super) fn world_from_lat(lat: f64) -> f64 {
    let sine = sine(lat.clamp(-MAX_LATITUDE, MAX_LATITUDE).to_radians());
    (0.5 - ((1.0 + sine) / (1.0 - sine)).ln() / (4.0 * PI)) * WORLD
}

/// The longitude of a world x, degrees.
fn lng_from_world(x: f64) -> f64 {
    ((x / WORLD - 0.5) * 360.0).clamp(-180.0, 180.0)
}

/// The latitude of a world y, degrees: the Gudermannian function of the distance from the equator.
fn lat_from_world(y: f64) -> f64 {
    (2.0 * ((1.0 - 2.0 * y / WORLD) * PI).exp().atan() - FRAC_PI_2).to_degrees()
}

/// The position of a point in world units, which may lie between whole units.
pub(super) fn position_from_world(x: f64, y: f64) -> LngLat {
    LngLat::new(lng_from_world(x), lat_from_world(y)).unwrap_or(LngLat::ORIGIN)
}

/// A rectangle in whole world units, edges included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WorldBox {
    pub(super) west: u32,
    pub(super) north: u32,
    pub(super) east: u32,
    pub(super) south: u32,
}

impl WorldBox {
    /// Holds nothing; the start of a running [`Self::include`].
    pub(super) const EMPTY: Self = Self {
        west: u32::MAX,
        north: u32::MAX,
        east: 0,
        south: 0,
    };

    /// The units that bounds which do not cross the antimeridian touch.
    pub(super) fn of(bounds: Bounds) -> Self {
        Self {
            west: world_from_lng(bounds.west()) as u32,
            north: world_from_lat(bounds.north()) as u32,
            east: world_from_lng(bounds.east()) as u32,
            south: world_from_lat(bounds.south()) as u32,
        }
    }

    /// Grows to hold a point.
    pub(super) fn include(&mut self, x: u32, y: u32) {
        self.west = self.west.min(x);
        self.north = self.north.min(y);
        self.east = self.east.max(x);
        self.south = self.south.max(y);
    }

    /// Whether it is a single unit.
    pub(super) const fn is_point(self) -> bool {
        self.west == self.east && self.north == self.south
    }

    /// Whether a point may lie within the bounds that this was made of: a quick test, before the exact one.
    pub(super) fn is_near(self, x: f64, y: f64) -> bool {
        let within =
            |v: f64, low: u32, high: u32| v >= f64::from(low) - 1.0 && v <= f64::from(high) + 2.0;
        within(x, self.west, self.east) && within(y, self.north, self.south)
    }

    /// The same in degrees, outer edges of the units.
    pub(super) fn bounds(self) -> Bounds {
        let edge = |unit: u32| f64::from(unit) + 1.0;
        Bounds::new(
            lng_from_world(f64::from(self.west)),
            lat_from_world(edge(self.south)),
            lng_from_world(edge(self.east)),
            lat_from_world(f64::from(self.north)),
        )
        .unwrap_or(Bounds::WORLD)
    }
}

/// Projects positions, x and y side by side so that later gathers touch one cache line.
pub(super) fn project(positions: &[LngLat]) -> Vec<[u32; 2]> {
    let table = LatitudeTable::new(positions);
    let mut points = vec![[0; 2]; positions.len()];
    for (points, positions) in points.chunks_mut(STEP).zip(positions.chunks(STEP)) {
        project_step(&table, positions, points);
    }
    points
}

#[inline(never)]
fn project_step(table: &LatitudeTable, positions: &[LngLat], points: &mut [[u32; 2]]) {
    for (point, position) in points.iter_mut().zip(positions) {
        *point = [
            world_from_lng(position.lng()) as u32,
            table.world_from_lat(position.lat()) as u32,
        ];
    }
}

/// [`world_from_lat`] as a cubic Hermite table over the data's own latitudes: a sine and a logarithm for each
/// record would be about half the time to build an index in wasm. Off by less than one unit even over the
/// whole world (the error of a cubic is h⁴/384 times the fourth derivative).
struct LatitudeTable {
    south: f64,
    knots_per_degree: f64,
    /// y and its slope per knot, at equal steps of latitude.
    knots: Vec<[f64; 2]>,
}

impl LatitudeTable {
    const STEPS: usize = 2048;

    fn new(positions: &[LngLat]) -> Self {
        let (mut south, mut north) = (MAX_LATITUDE, -MAX_LATITUDE);
        for positions in positions.chunks(STEP) {
            (south, north) = latitude_range(positions, south, north);
        }
        // Identical latitudes still need a table of some height.
        let height = (north - south).max(1e-6);
        let step = height / Self::STEPS as f64;
        let knots = (0..=Self::STEPS).map(|knot| {
            let lat = south + step * knot as f64;
            [
                world_from_lat(lat),
                -WORLD / (360.0 * cosine(lat.to_radians())) * step,
            ]
        });
        Self {
            south,
            knots_per_degree: 1.0 / step,
            knots: knots.collect(),
        }
    }

    fn world_from_lat(&self, lat: f64) -> f64 {
        let place = ((lat - self.south) * self.knots_per_degree).clamp(0.0, Self::STEPS as f64);
        let knot = (place as usize).min(Self::STEPS - 1);
        let ([a, slope_a], [b, slope_b]) = (self.knots[knot], self.knots[knot + 1]);
        let (t, rise) = (place - knot as f64, b - a);
        let (square, cube) = (
            3.0 * rise - 2.0 * slope_a - slope_b,
            slope_a + slope_b - 2.0 * rise,
        );
        a + t * (slope_a + t * (square + t * cube))
    }
}

#[inline(never)]
fn latitude_range(positions: &[LngLat], south: f64, north: f64) -> (f64, f64) {
    let latitudes = positions
        .iter()
        .map(|p| p.lat().clamp(-MAX_LATITUDE, MAX_LATITUDE));
    latitudes.fold((south, north), |(south, north), lat| {
        (south.min(lat), north.max(lat))
    })
}
