//! Lambert-93 (EPSG:2154), the projection of French public data, to longitude and latitude.
//!
//! Inverse Lambert conformal conic with two parallels: EPSG guidance note 7-2, method 9802; IGN, NTG 71, algorithms
//! ALG0002 and ALG0004. RGF93 and WGS 84 are taken as one, as EPSG does. The constants follow from the projection's
//! definition (parallels 44° and 49°, origin 3° E 46.5° N at 700 km, 6,600 km, GRS 80); the exponent and the last
//! digits of the others were computed from it.

use std::f64::consts::{FRAC_PI_2, FRAC_PI_4};

use crate::domain::geo::LngLat;
use crate::domain::trig::sine;

/// First eccentricity of the GRS 80 ellipsoid.
const ECCENTRICITY: f64 = 0.081_819_191_042_816;
/// Exponent of the projection (IGN: n).
const EXPONENT: f64 = 0.725_607_765_053_268_7;
/// Constant of the projection, metres (IGN: C).
const RADIUS: f64 = 11_754_255.426_096;
/// Coordinates of the pole, metres (IGN: Xs, Ys).
const POLE: (f64, f64) = (700_000.0, 12_655_612.049_876);
/// Central meridian, degrees.
const MERIDIAN: f64 = 3.0;

/// Whether the two numbers look like metres of Lambert-93 (mainland France and Corsica). Web Mercator coordinates
/// of southern France can look so too: nothing in the numbers tells them apart.
pub(super) fn is_plausible(x: f64, y: f64) -> bool {
    (100_000.0..=1_300_000.0).contains(&x) && (6_000_000.0..=7_200_000.0).contains(&y)
}

/// The position of a point in Lambert-93, metres. `None` when the result is no position.
pub(super) fn to_wgs84(x: f64, y: f64) -> Option<LngLat> {
    let (east, south) = (x - POLE.0, POLE.1 - y);
    let angle = east.atan2(south);
    let isometric = -((east * east + south * south).sqrt() / RADIUS).ln() / EXPONENT;
    LngLat::new(
        MERIDIAN + (angle / EXPONENT).to_degrees(),
        latitude(isometric).to_degrees(),
    )
}

/// Latitude, radians, from isometric latitude (ALG0002). Each round gains more than two digits.
fn latitude(isometric: f64) -> f64 {
    let mut phi = 2.0 * isometric.exp().atan() - FRAC_PI_2;
    for _ in 0..8 {
        let sine = ECCENTRICITY * sine(phi);
        let ratio = (1.0 + sine) / (1.0 - sine);
        phi = 2.0 * (((ratio.ln() * ECCENTRICITY / 2.0 + isometric).exp()).atan() - FRAC_PI_4);
    }
    phi
}

#[cfg(test)]
mod tests {
    use super::to_wgs84;

    /// Lambert-93 metres and the position in degrees: the origin by definition, the others by PROJ 9.5.1 from
    /// EPSG:2154 to EPSG:4326. 1e-9° is a tenth of a millimetre.
    #[test]
    fn known_points() {
        let table = [
            (700_000.0, 6_600_000.0, 3.0, 46.5),
            (652_469.02, 6_862_035.26, 2.352_199_963_0, 48.856_600_005_0),
            (454_000.0, 6_905_000.0, -0.375_802_601_5, 49.197_391_958_3),
            (1_200_000.0, 6_100_000.0, 9.010_871_731_8, 41.829_506_139_9),
            (150_000.0, 6_800_000.0, -4.395_010_671_4, 48.068_419_692_2),
        ];
        for (x, y, lng, lat) in table {
            let position = to_wgs84(x, y).map(|at| (at.lng(), at.lat()));
            let (found_lng, found_lat) = position.unwrap_or_default();
            assert!(
                (found_lng - lng).abs() < 1e-9,
                "{x}, {y}: {found_lng} is not {lng}"
            );
            assert!(
                (found_lat - lat).abs() < 1e-9,
                "{x}, {y}: {found_lat} is not {lat}"
            );
        }
    }
}
