//! Sines and cosines, against those of the standard library.

use core::f64::consts::PI;

use geolocal::domain::trig::{cosine, sine, wrapped};
use proptest::prelude::*;

#[test]
fn angles_that_everybody_knows() {
    for (degrees, sine_of, cosine_of) in [
        (0.0, 0.0, 1.0),
        (30.0, 0.5, 0.75_f64.sqrt()),
        (45.0, 0.5_f64.sqrt(), 0.5_f64.sqrt()),
        (90.0, 1.0, 0.0),
        (-90.0, -1.0, 0.0),
        (180.0, 0.0, -1.0),
        (-180.0, 0.0, -1.0),
    ] {
        let angle = f64::to_radians(degrees);
        assert!((sine(angle) - sine_of).abs() < 1e-15, "sin {degrees}");
        assert!((cosine(angle) - cosine_of).abs() < 1e-15, "cos {degrees}");
    }
}

proptest! {
    #[test]
    fn are_those_of_the_standard_library(angle in -PI..=PI) {
        prop_assert!((sine(angle) - angle.sin()).abs() < 1e-15);
        prop_assert!((cosine(angle) - angle.cos()).abs() < 1e-15);
    }

    #[test]
    fn turns_do_not_count(degrees in -180.0..180.0_f64, turns in -9..=9_i32) {
        prop_assert!((wrapped(degrees + 360.0 * f64::from(turns)) - degrees).abs() < 1e-9);
    }
}
