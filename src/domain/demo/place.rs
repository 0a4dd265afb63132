//! Where a fictional establishment stands: a real commune, a point around its centre, an invented street and number.

use super::coast;
use super::draw::Draw;
use super::trade::Size;
use super::words::Lexicon;

/// Metres in a degree of latitude: a sixtieth of it is a nautical mile, 1,852 m.
const METRES_PER_DEGREE: f64 = 111_120.0;

/// Length of a degree of longitude over one of latitude: the cosine of 49.15° north, the middle of Normandy. It errs by
/// 2 % at most there, and unlike a cosine computed on the spot it has the same last digit on every platform.
const LONGITUDE_SCALE: f64 = 0.654;

/// A commune of the gazetteer, as the demo uses it.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// INSEE code.
    pub insee: &'a str,
    /// Name.
    pub city: &'a str,
    /// Main postcode.
    pub postcode: &'a str,
    /// Inhabitants.
    pub population: u32,
    /// Longitude of the centre, degrees.
    pub lng: f64,
    /// Latitude of the centre, degrees.
    pub lat: f64,
}

impl Place<'_> {
    /// A point around the centre, `[longitude, latitude]`, five decimals: within 1.2 km in towns and 400 m in villages,
    /// and on the landward side where the sea is near.
    pub(super) fn scatter(&self, draw: &mut Draw) -> [f64; 2] {
        let spread_m = (f64::from(self.population).sqrt() * 2.5).clamp(60.0, 345.0);
        let offset_m = [draw.bell() * spread_m, draw.bell() * spread_m];
        let [east_m, north_m] = coast::landward(self.insee, offset_m);
        let lng = self.lng + east_m / (METRES_PER_DEGREE * LONGITUDE_SCALE);
        let lat = self.lat + north_m / METRES_PER_DEGREE;
        [rounded(lng), rounded(lat)]
    }

    /// A number and street, or a hamlet.
    pub(super) fn street(&self, lexicon: &Lexicon, draw: &mut Draw) -> String {
        let (streets, highest) = match Size::of(self.population) {
            Size::Town => (&lexicon.town_streets, 148),
            Size::Burg if draw.chance(40) => (&lexicon.town_streets, 90),
            Size::Village if draw.chance(45) => return draw.word(&lexicon.hamlets).to_owned(),
            Size::Burg | Size::Village => (&lexicon.village_streets, 60),
        };
        let number = 1 + draw.below(highest);
        let repeat = if draw.chance(6) { " bis" } else { "" };
        format!("{number}{repeat} {}", draw.word(streets))
    }

    /// The square of the distance to another commune, in degrees of latitude: enough to compare.
    pub(super) fn distance_squared(&self, other: &Place<'_>) -> f64 {
        let east = (self.lng - other.lng) * LONGITUDE_SCALE;
        let north = self.lat - other.lat;
        east * east + north * north
    }
}

fn rounded(degrees: f64) -> f64 {
    (degrees * 1e5).round() / 1e5
}
