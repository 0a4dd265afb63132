//! What kind of device this is.

use crate::domain::directions::Platform;

/// The platform, as far as map applications differ.
pub fn platform() -> Platform {
    let agent = web_sys::window().and_then(|window| window.navigator().user_agent().ok());
    agent.map_or(Platform::Other, |agent| Platform::of_user_agent(&agent))
}

/// A number from 0 to 1, not for secrets.
pub fn random() -> f64 {
    js_sys::Math::random()
}
