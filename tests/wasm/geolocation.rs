//! The visitor's position: had, refused, too late.

use geolocal::domain::geo::LngLat;
use geolocal::interop::geolocation::{Fix, LocateError, current_position};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::Replaced;

/// A device that answers so.
fn device(answer: &str) -> Replaced {
    Replaced::new(
        "navigator",
        "geolocation",
        &format!("({{ getCurrentPosition(found, failed) {{ {answer} }} }})"),
    )
}

#[wasm_bindgen_test]
async fn finds_the_visitor() {
    let _device = device("found({ coords: { longitude: -0.37, latitude: 49.18, accuracy: 25 } })");
    let position = LngLat::new(-0.37, 49.18).unwrap();
    assert_eq!(
        current_position().await,
        Ok(Fix {
            position,
            accuracy_m: 25.0
        })
    );
}

#[wasm_bindgen_test]
async fn says_why_not() {
    for (answer, error) in [
        ("failed({ code: 1 })", LocateError::Denied),
        ("failed({ code: 2 })", LocateError::Unavailable),
        ("failed({ code: 3 })", LocateError::Timeout),
        ("throw new Error()", LocateError::Unavailable),
        (
            "found({ coords: { longitude: NaN, latitude: 0, accuracy: 1 } })",
            LocateError::Unavailable,
        ),
    ] {
        let _device = device(answer);
        assert_eq!(current_position().await, Err(error), "{answer}");
    }
}
