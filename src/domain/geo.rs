//! Positions and boxes on the globe: WGS 84, degrees, longitude first (RFC 7946).

use super::trig::{cosine, sine, wrapped};

/// Mean radius of the earth, (2a + b) / 3 on the GRS 80 ellipsoid (Moritz, "Geodetic Reference System 1980",
/// Journal of Geodesy 74, 2000).
pub const EARTH_RADIUS_KM: f64 = 6371.0088;

/// A position: finite, longitude within ±180°, latitude within ±90°.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LngLat {
    lng: f64,
    lat: f64,
}

impl LngLat {
    /// Where equator and prime meridian meet.
    pub const ORIGIN: Self = Self { lng: 0.0, lat: 0.0 };

    /// A position from degrees; `None` when a number is not finite or out of range.
    pub fn new(lng: f64, lat: f64) -> Option<Self> {
        ((-180.0..=180.0).contains(&lng) && (-90.0..=90.0).contains(&lat))
            .then_some(Self { lng, lat })
    }

    /// Longitude in degrees, east positive.
    pub const fn lng(self) -> f64 {
        self.lng
    }

    /// Latitude in degrees, north positive.
    pub const fn lat(self) -> f64 {
        self.lat
    }

    /// The great-circle distance to another position in kilometres, by the haversine formula (Sinnott, "Virtues of
    /// the Haversine", Sky & Telescope 68, 1984): at most 0.6 % off the distance on the ellipsoid.
    pub fn haversine_km(self, other: Self) -> f64 {
        let half_sine_squared = |degrees: f64| sine(degrees.to_radians() / 2.0).powi(2);
        let across = cosine(self.lat.to_radians()) * cosine(other.lat.to_radians());
        let chord = half_sine_squared(other.lat - self.lat)
            + across * half_sine_squared(other.lng - self.lng);
        2.0 * EARTH_RADIUS_KM * chord.min(1.0).sqrt().asin()
    }
}

/// A box between two meridians and two parallels, in degrees; `west` may exceed `east` across the antimeridian.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    west: f64,
    south: f64,
    east: f64,
    north: f64,
}

impl Bounds {
    /// The whole globe.
    pub const WORLD: Self = Self {
        west: -180.0,
        south: -90.0,
        east: 180.0,
        north: 90.0,
    };

    /// A box from degrees, in GeoJSON's order; `None` when a corner is no position or `south > north`.
    pub fn new(west: f64, south: f64, east: f64, north: f64) -> Option<Self> {
        LngLat::new(west, south)?;
        LngLat::new(east, north)?;
        (south <= north).then_some(Self {
            west,
            south,
            east,
            north,
        })
    }

    /// Western edge, degrees.
    pub const fn west(self) -> f64 {
        self.west
    }

    /// Southern edge, degrees.
    pub const fn south(self) -> f64 {
        self.south
    }

    /// Eastern edge, degrees.
    pub const fn east(self) -> f64 {
        self.east
    }

    /// Northern edge, degrees.
    pub const fn north(self) -> f64 {
        self.north
    }

    /// Whether the position lies inside or on the edge.
    pub fn contains(self, position: LngLat) -> bool {
        let inside = if self.west <= self.east {
            (self.west..=self.east).contains(&position.lng)
        } else {
            position.lng >= self.west || position.lng <= self.east
        };
        inside && (self.south..=self.north).contains(&position.lat)
    }

    /// The smallest box around positions that does not cross the antimeridian; `None` without any.
    pub fn of(positions: impl IntoIterator<Item = LngLat>) -> Option<Self> {
        positions.into_iter().map(Self::at).reduce(Self::union)
    }

    /// The box that holds one position and nothing else.
    pub const fn at(position: LngLat) -> Self {
        let LngLat { lng, lat } = position;
        Self {
            west: lng,
            south: lat,
            east: lng,
            north: lat,
        }
    }

    /// The box around all that is at most so many kilometres from a position, cut at the poles and at the antimeridian.
    pub fn around(centre: LngLat, km: f64) -> Self {
        let up = (km / EARTH_RADIUS_KM).to_degrees();
        let across = up / cosine(centre.lat.to_radians()).max(0.01);
        Self {
            west: (centre.lng - across).max(-180.0),
            south: (centre.lat - up).max(-90.0),
            east: (centre.lng + across).min(180.0),
            north: (centre.lat + up).min(90.0),
        }
    }

    /// A box from degrees as a map that repeats the world gives them: longitudes past ±180° are brought back
    /// (the box may then cross the antimeridian), latitudes are cut at the poles. `None` for numbers that are
    /// not finite or edges the wrong way round.
    pub fn wrapping(west: f64, south: f64, east: f64, north: f64) -> Option<Self> {
        let finite = [west, south, east, north].into_iter().all(f64::is_finite);
        if !finite || west > east || south > north {
            return None;
        }
        let (south, north) = (south.clamp(-90.0, 90.0), north.clamp(-90.0, 90.0));
        if east - west >= 360.0 {
            return Self::new(-180.0, south, 180.0, north);
        }
        Self::new(wrapped_lng(west), south, wrapped_lng(east), north)
    }

    /// Whether the boxes have a point in common.
    pub fn overlaps(self, other: Self) -> bool {
        let apart = |one: Self| other.uncrossed().all(|two| !one.overlaps_uncrossed(two));
        !self.uncrossed().all(apart)
    }

    fn overlaps_uncrossed(self, other: Self) -> bool {
        let across = self.west <= other.east && other.west <= self.east;
        across && self.south <= other.north && other.south <= self.north
    }

    /// Width in degrees of longitude, 0 to 360.
    pub fn width(self) -> f64 {
        let width = self.east - self.west;
        if width < 0.0 { width + 360.0 } else { width }
    }

    /// Height in degrees of latitude, 0 to 180.
    pub fn height(self) -> f64 {
        self.north - self.south
    }

    /// The middle, in degrees.
    pub fn centre(self) -> LngLat {
        LngLat {
            lng: wrapped_lng(self.west + self.width() / 2.0),
            lat: f64::midpoint(self.south, self.north),
        }
    }

    /// The box grown on every side by a share of its width and height (0.5 doubles both), cut at the poles.
    #[must_use]
    pub fn padded(self, share: f64) -> Self {
        let (across, up) = (self.width() * share, self.height() * share);
        let east = self.west + self.width() + across;
        Self::wrapping(self.west - across, self.south - up, east, self.north + up).unwrap_or(self)
    }

    /// The smallest box around both that adds no crossing of the antimeridian; where one crosses, all longitudes.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        let (south, north) = (self.south.min(other.south), self.north.max(other.north));
        if self.crosses_antimeridian() || other.crosses_antimeridian() {
            return Self {
                south,
                north,
                ..Self::WORLD
            };
        }
        Self {
            west: self.west.min(other.west),
            south,
            east: self.east.max(other.east),
            north,
        }
    }

    /// Whether the box goes over the ±180° meridian.
    pub fn crosses_antimeridian(self) -> bool {
        self.west > self.east
    }

    /// The box cut at the antimeridian: one or two boxes, west to east, that do not cross it and do not overlap.
    pub fn uncrossed(self) -> impl Iterator<Item = Self> {
        let (first, second) = if self.crosses_antimeridian() {
            (
                Self {
                    east: 180.0,
                    ..self
                },
                Some(Self {
                    west: -180.0,
                    ..self
                }),
            )
        } else {
            (self, None)
        };
        core::iter::once(first).chain(second)
    }
}

/// A longitude brought within ±180°; those already there stay as they are.
fn wrapped_lng(lng: f64) -> f64 {
    if (-180.0..=180.0).contains(&lng) {
        lng
    } else {
        wrapped(lng)
    }
}
