//! Links to map applications.

use geolocal::domain::directions::{Platform, directions_url};
use geolocal::domain::geo::LngLat;

fn check(platform: Platform, expected: &str) {
    let caen = LngLat::new(-0.3706, 49.1829).unwrap_or(LngLat::ORIGIN);
    assert_eq!(directions_url(platform, caen, "L’Épi & Co"), expected);
}

#[test]
fn each_platform_has_its_own_link() {
    check(
        Platform::Apple,
        "https://maps.apple.com/?daddr=49.182900,-0.370600&q=L%E2%80%99%C3%89pi%20%26%20Co",
    );
    check(
        Platform::Android,
        "geo:49.182900,-0.370600?q=49.182900,-0.370600(L%E2%80%99%C3%89pi%20%26%20Co)",
    );
    check(
        Platform::Other,
        "https://www.openstreetmap.org/directions?to=49.182900%2C-0.370600",
    );
}

#[test]
fn tells_platforms_by_the_user_agent() {
    for (agent, expected) in [
        (
            "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36",
            Platform::Android,
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)",
            Platform::Apple,
        ),
        (
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)",
            Platform::Apple,
        ),
        ("Mozilla/5.0 (X11; Linux x86_64)", Platform::Other),
        ("", Platform::Other),
    ] {
        assert_eq!(Platform::of_user_agent(agent), expected, "{agent}");
    }
}
