//! Sines and cosines of angles on the globe.
//!
//! The standard library takes any angle, and brings 5 kB of code and digits of π to a page for it. These are for what is
//! at most half a turn, which latitudes and differences of positions are.

use core::f64::consts::FRAC_PI_2;

/// Terms of the series: the next, π³³ / 33!, is under 10⁻²⁰.
const TERMS: u8 = 16;

/// The sine of an angle within ±π, radians, by its Taylor series about 0; off by less than 10⁻¹⁵.
///
/// ```
/// use geolocal::domain::trig::sine;
///
/// assert!((sine(core::f64::consts::FRAC_PI_6) - 0.5).abs() < 1e-15);
/// ```
pub fn sine(angle: f64) -> f64 {
    let mut sum = 0.0;
    let mut term = angle;
    for place in 1..=TERMS {
        sum += term;
        let double = 2.0 * f64::from(place);
        term *= -angle * angle / (double * (double + 1.0));
    }
    sum
}

/// The cosine of an angle within ±π, radians; off by less than 10⁻¹⁵.
pub fn cosine(angle: f64) -> f64 {
    sine(FRAC_PI_2 - angle.abs())
}

/// The angle within ±180° that is as many turns away, degrees.
///
/// ```
/// use geolocal::domain::trig::wrapped;
///
/// assert_eq!([-190.0, 0.0, 359.5].map(wrapped), [170.0, 0.0, -0.5]);
/// ```
pub fn wrapped(degrees: f64) -> f64 {
    degrees - 360.0 * ((degrees + 180.0) / 360.0).floor()
}
