//! From a pair of numbers to a position in the right place.

use crate::domain::geo::LngLat;

use super::issue::Problem;
use super::lambert93;

/// Where France is: west, south, east, north in degrees, with some sea. Mainland and Corsica first.
const FRANCE: [(f64, f64, f64, f64); 6] = [
    (-5.5, 41.0, 10.0, 51.5),
    // Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy
    (-63.3, 14.2, -60.6, 18.3),
    // Guyane
    (-54.8, 2.0, -51.5, 6.0),
    // La Réunion
    (55.0, -21.6, 56.0, -20.7),
    // Mayotte
    (44.8, -13.2, 45.5, -12.5),
    // Saint-Pierre-et-Miquelon
    (-56.6, 46.6, -56.0, 47.3),
];

/// The position that two numbers, `x` first as RFC 7946 has it, most likely mean.
///
/// They are swapped only when that moves them into a French territory from outside all of them. Written the wrong
/// way round, each of these territories lies at sea or, for the mainland, off Somalia: nothing else is lost.
///
/// # Errors
/// The problem that leaves the record without a position.
pub(super) fn locate(x: f64, y: f64) -> Result<(LngLat, Option<Problem>), Problem> {
    if !x.is_finite() || !y.is_finite() {
        return Err(Problem::NotFinite);
    }
    if x == 0.0 && y == 0.0 {
        return Err(Problem::ZeroPosition);
    }
    if lambert93::is_plausible(x, y) {
        let position = lambert93::to_wgs84(x, y).ok_or(Problem::OutOfRange { x, y })?;
        return Ok((position, Some(Problem::Lambert93)));
    }
    if !in_france(x, y) && in_france(y, x) {
        let position = LngLat::new(y, x).ok_or(Problem::OutOfRange { x, y })?;
        return Ok((position, Some(Problem::LatLngSwapped)));
    }
    LngLat::new(x, y)
        .map(|position| (position, None))
        .ok_or(Problem::OutOfRange { x, y })
}

fn in_france(lng: f64, lat: f64) -> bool {
    FRANCE.iter().any(|&(west, south, east, north)| {
        (west..=east).contains(&lng) && (south..=north).contains(&lat)
    })
}
