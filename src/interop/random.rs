//! Randomness of the browser.

/// Sixteen random bytes: of the browser's cryptography, or, where it has none, of its plain generator. What they name must
/// never have the name of something else.
pub fn bytes() -> [u8; 16] {
    strong().unwrap_or_else(|| {
        let mut bytes = [0; 16];
        for byte in &mut bytes {
            // A random number from 0 up to 1, in 256 parts.
            let part = format!("{:.0}", (js_sys::Math::random() * 256.0).floor());
            *byte = part.parse().unwrap_or_default();
        }
        bytes
    })
}

fn strong() -> Option<[u8; 16]> {
    let mut bytes = [0; 16];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
