//! Positions and boxes on the globe: WGS 84, degrees, longitude first (RFC 7946).

/// A position: finite, longitude within ±180°, latitude within ±90°.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LngLat {
    lng: f64,
    lat: f64,
}

impl LngLat {
    /// A position from degrees; `None` when a number is not finite or out of range.
    pub fn new(lng: f64, lat: f64) -> Option<Self> {
        ((-180.0..=180.0).contains(&lng) && (-90.0..=90.0).contains(&lat)).then_some(Self { lng, lat })
    }

    /// Longitude in degrees, east positive.
    pub const fn lng(self) -> f64 {
        self.lng
    }

    /// Latitude in degrees, north positive.
    pub const fn lat(self) -> f64 {
        self.lat
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
    /// A box from degrees, in GeoJSON's order; `None` when a corner is no position or `south > north`.
    pub fn new(west: f64, south: f64, east: f64, north: f64) -> Option<Self> {
        LngLat::new(west, south)?;
        LngLat::new(east, north)?;
        (south <= north).then_some(Self { west, south, east, north })
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
}
