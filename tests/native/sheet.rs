//! Where the phone's sheet comes to rest.

use geolocal::domain::sheet::SheetHeight::{self, Full, Half, Peek};

/// A sheet on a screen of 700 px whose head is 100 px high.
fn check(from: SheetHeight, height_px: f64, speed: f64, expected: SheetHeight) {
    let rest = from.settle(height_px, speed, 700.0, 100.0);
    assert_eq!(
        rest, expected,
        "from {from:?} at {height_px} px, {speed} px/ms"
    );
}

#[test]
fn rests_at_the_nearest_height() {
    check(Peek, 120.0, 0.0, Peek);
    check(Peek, 240.0, 0.1, Half);
    check(Half, 600.0, 0.0, Full);
    check(Full, 500.0, -0.2, Half);
}

#[test]
fn a_flick_goes_one_height_further_whatever_the_distance() {
    check(Peek, 110.0, 0.8, Half);
    check(Half, 340.0, -0.8, Peek);
    check(Half, 360.0, 0.8, Full);
    check(Full, 690.0, 0.8, Full);
    check(Peek, 100.0, -0.8, Peek);
}

#[test]
fn steps_stop_at_the_ends() {
    assert_eq!(
        SheetHeight::ALL.map(SheetHeight::higher),
        [Half, Full, Full]
    );
    assert_eq!(SheetHeight::ALL.map(SheetHeight::lower), [Peek, Peek, Half]);
}
