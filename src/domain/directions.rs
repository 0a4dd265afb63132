//! Links that hand a destination to the device's own map application.

use super::decimal::fixed;
use super::geo::LngLat;

/// The kind of device, as far as map applications differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Platform {
    /// iOS, iPadOS and macOS: Apple Maps.
    Apple,
    /// Android: whatever application answers `geo:`.
    Android,
    /// Anything else: the OpenStreetMap site.
    Other,
}

impl Platform {
    /// The platform of a browser that names itself so (`navigator.userAgent`).
    pub fn of_user_agent(agent: &str) -> Self {
        if agent.contains("Android") {
            Self::Android
        } else if ["iPhone", "iPad", "Macintosh"]
            .iter()
            .any(|name| agent.contains(name))
        {
            Self::Apple
        } else {
            Self::Other
        }
    }
}

/// The link to directions towards a position. `name` labels the pin where the application can show it.
///
/// Sources: Apple's Map Links, RFC 5870 with Android's `?q=` extension, OpenStreetMap's `/directions`.
pub fn directions_url(platform: Platform, to: LngLat, name: &str) -> String {
    let (lat, lng) = (fixed(to.lat(), 6), fixed(to.lng(), 6));
    let name = percent_encoded(name);
    match platform {
        Platform::Apple => format!("https://maps.apple.com/?daddr={lat},{lng}&q={name}"),
        Platform::Android => format!("geo:{lat},{lng}?q={lat},{lng}({name})"),
        Platform::Other => {
            format!("https://www.openstreetmap.org/directions?to={lat}%2C{lng}")
        }
    }
}

/// The text in a URL: every byte but letters, digits and `-._~` (the unreserved ones of RFC 3986) as `%XX`.
pub fn percent_encoded(text: &str) -> String {
    use core::fmt::Write as _;
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else if write!(out, "%{byte:02X}").is_err() {
            return out;
        }
    }
    out
}
