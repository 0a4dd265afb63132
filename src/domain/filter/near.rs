//! Around a place: within some kilometres of it, or delivering to it.

use core::ops::RangeInclusive;

use crate::domain::bitset::BitSet;
use crate::domain::decimal::{fixed, number_from};
use crate::domain::geo::{EARTH_RADIUS_KM, LngLat};
use crate::domain::insee::InseeCode;

/// The radii that can be chosen, in kilometres.
pub const RADII_KM: RangeInclusive<u8> = 1..=50;
/// The radius unless another is chosen, in kilometres.
pub const DEFAULT_RADIUS_KM: u8 = 10;
/// Kilometres in a degree of latitude, and a little less, so that rounding loses no place.
const KM_PER_DEGREE: f64 = EARTH_RADIUS_KM * core::f64::consts::PI / 180.0 * 0.999;
/// Decimals of a degree that are kept of a point: 11 m.
const DECIMALS: u8 = 4;

/// What is looked around.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Around {
    /// A commune.
    Commune(InseeCode),
    /// A point: an address, the visitor's position, a spot of the map.
    Point(LngLat),
}

/// Around a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Around what.
    pub around: Around,
    /// How far, in kilometres: one of [`RADII_KM`].
    pub radius_km: u8,
    /// Rather than all within the radius, those that deliver here, from wherever.
    pub delivering: bool,
}

impl Around {
    /// A point, rounded as in a link, so that a link leads to the same one.
    #[must_use]
    pub fn point(position: LngLat) -> Self {
        Self::parse(&Self::Point(position).text()).unwrap_or(Self::Point(position))
    }

    /// Reads an INSEE code, or `lat,lng` in degrees.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((lat, lng)) = text.split_once(',') {
            let is_plain = |part: &str| {
                let mut bytes = part.bytes();
                bytes.all(|byte| byte.is_ascii_digit() || b"+-.".contains(&byte))
            };
            let number = |part| number_from(part).filter(|_| is_plain(part));
            return LngLat::new(number(lng)?, number(lat)?).map(Self::Point);
        }
        InseeCode::parse(text).map(Self::Commune)
    }

    /// As a link says it.
    pub fn text(self) -> String {
        match self {
            Self::Commune(code) => code.to_string(),
            Self::Point(at) => [degrees(at.lat()), degrees(at.lng())].join(","),
        }
    }
}

/// Degrees with as many decimals as are kept, those at the end that are 0 left out.
fn degrees(number: f64) -> String {
    let text = fixed(number, DECIMALS);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if matches!(text, "" | "-" | "-0") {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}

impl Near {
    /// Around a place, as far as one looks at first.
    pub const fn new(around: Around) -> Self {
        Self {
            around,
            radius_km: DEFAULT_RADIUS_KM,
            delivering: false,
        }
    }
}

/// The records at most `radius_km` kilometres from `centre`, of `count` records with these positions. O(n).
pub fn records_within(
    positions: impl Iterator<Item = LngLat>,
    count: usize,
    centre: LngLat,
    radius_km: f64,
) -> BitSet {
    let mut near = BitSet::new(count, false);
    // A degree of latitude is 111.19 km on the sphere of the distance; most places are too far north or south already.
    let band = radius_km / KM_PER_DEGREE;
    for (record, position) in positions.enumerate() {
        let is_level = (position.lat() - centre.lat()).abs() <= band;
        if is_level && position.haversine_km(centre) <= radius_km {
            near.insert(record);
        }
    }
    near
}
