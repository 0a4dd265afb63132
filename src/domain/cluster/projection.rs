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
    clippy::inline_always,
    reason = "a hot loop over every record: float to integer casts saturate, the knots are indexed by a number \
              clamped to their length, and a call would cost more than what it does"
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

/// [`world_from_lng`] and [`world_from_lat`] for many positions, the second by a table.
///
/// The table is of cubic Hermite pieces over the data's own latitudes: a sine and a logarithm for each record would be
/// about half the time to build an index in wasm. Off by less than one unit (the error of a cubic is h⁴/384 times the
/// fourth derivative; over the whole world it takes 2048 pieces, and a part of it takes its share).
pub(super) struct Projection {
    south: f64,
    pieces_per_degree: f64,
    /// The coefficients of each piece, at equal steps of latitude.
    pieces: Vec<[f64; 4]>,
    extent: WorldBox,
}

/// Degrees of latitude a piece.
const PIECE: f64 = 2.0 * MAX_LATITUDE / 2048.0;

impl Projection {
    /// For these positions.
    pub(super) fn new(positions: &[LngLat]) -> Self {
        let mut degrees = Degrees::NONE;
        for positions in positions.chunks(STEP) {
            degrees.include_step(positions);
        }
        // Identical latitudes still need a table of some height, and no positions one at all.
        let (south, height) = (
            degrees.south.min(MAX_LATITUDE),
            (degrees.north - degrees.south).max(1e-6),
        );
        let count = (height / PIECE).ceil();
        let step = height / count;
        let pieces = (0..count as u32).map(|piece| {
            let lat = south + step * f64::from(piece);
            hermite(knot(lat, step), knot(lat + step, step))
        });
        Self {
            south,
            pieces_per_degree: 1.0 / step,
            pieces: pieces.collect(),
            extent: degrees.extent(),
        }
    }

    /// A box that holds all the positions, to some units.
    pub(super) const fn extent(&self) -> WorldBox {
        self.extent
    }

    /// The place of one of the positions in world units.
    #[inline(always)]
    pub(super) fn point(&self, position: LngLat) -> (u32, u32) {
        (
            world_from_lng(position.lng()) as u32,
            self.world_from_lat(position.lat()) as u32,
        )
    }

    #[inline(always)]
    fn world_from_lat(&self, lat: f64) -> f64 {
        let place = (lat - self.south) * self.pieces_per_degree;
        let piece = (place as usize).min(self.pieces.len() - 1);
        let t = (place - piece as f64).clamp(0.0, 1.0);
        let [constant, slope, square, cube] = self.pieces[piece];
        constant + t * (slope + t * (square + t * cube))
    }
}

/// y at a latitude, and how much it changes over `step` degrees at the slope there.
fn knot(lat: f64, step: f64) -> [f64; 2] {
    let slope = -WORLD / (360.0 * cosine(lat.to_radians()));
    [world_from_lat(lat), slope * step]
}

/// The coefficients, constant first, of the cubic from 0 to 1 with these values and slopes at its ends.
fn hermite([from, slope]: [f64; 2], [to, last_slope]: [f64; 2]) -> [f64; 4] {
    let rise = to - from;
    [
        from,
        slope,
        3.0 * rise - 2.0 * slope - last_slope,
        slope + last_slope - 2.0 * rise,
    ]
}

/// The smallest box around positions, in degrees, within what the square world shows.
struct Degrees {
    west: f64,
    south: f64,
    east: f64,
    north: f64,
}

impl Degrees {
    const NONE: Self = Self {
        west: 180.0,
        south: MAX_LATITUDE,
        east: -180.0,
        north: -MAX_LATITUDE,
    };

    #[inline(never)]
    fn include_step(&mut self, positions: &[LngLat]) {
        for position in positions {
            let (lng, lat) = (position.lng(), position.lat());
            self.west = lesser(self.west, lng);
            self.east = -lesser(-self.east, -lng);
            self.south = lesser(self.south, lat);
            self.north = -lesser(-self.north, -lat);
        }
        self.south = self.south.max(-MAX_LATITUDE);
        self.north = self.north.min(MAX_LATITUDE);
    }

    fn extent(&self) -> WorldBox {
        // The table may be a unit off.
        WorldBox {
            west: world_from_lng(self.west) as u32,
            north: (world_from_lat(self.north) - 2.0) as u32,
            east: world_from_lng(self.east) as u32,
            south: (world_from_lat(self.south) + 2.0) as u32,
        }
    }
}

/// The lesser of two numbers that are none of them NaN: without the rules for it, which in wasm take a call.
#[inline(always)]
fn lesser(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}
