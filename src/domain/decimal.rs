//! Decimal numbers from text, and text from them.

use serde_json::Value;

/// A number from text as people and programs write it: a sign or none, a decimal point or comma or none, an exponent
/// or none. `None` for anything else, infinities and "not a number" included.
///
/// JSON's reader does the reading, since it is in the page anyway: that of the standard library brings tables of 10 kB.
///
/// ```
/// use geolocal::domain::decimal::number_from;
///
/// assert_eq!(number_from(" -0,37 "), Some(-0.37));
/// assert_eq!(number_from("+049.5"), Some(49.5));
/// assert_eq!(number_from("12 rue"), None);
/// ```
pub fn number_from(text: &str) -> Option<f64> {
    let text = text.trim().replacen(',', ".", 1);
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(&text)),
    };
    let starts = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    if !starts(digits) && !digits.strip_prefix('.').is_some_and(starts) {
        return None;
    }
    let digits = digits.trim_start_matches('0');
    let before = if starts(digits) { "" } else { "0" };
    let after = if digits.ends_with('.') { "0" } else { "" };
    // As any value: a reader of numbers alone brings code to say what else it met.
    let value: Value = serde_json::from_str(&[sign, before, digits, after].concat()).ok()?;
    value.as_f64()
}

/// A number with so many decimals, 15 at most: rounded to the nearest, never `-0`. What is no number counts as 0, and
/// what is beyond 2⁶⁴ as that.
///
/// Formatting by the standard library can write any number to any digit, and would add 4 kB, compressed, to the page.
///
/// ```
/// use geolocal::domain::decimal::fixed;
///
/// assert_eq!(fixed(-0.37025, 3), "-0.370");
/// assert_eq!(fixed(9.96, 1), "10.0");
/// assert_eq!(fixed(-0.4, 0), "0");
/// ```
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "there is no other conversion between these types; it saturates, and the scale is exact"
)]
pub fn fixed(number: f64, decimals: u8) -> String {
    let decimals = decimals.min(15);
    let scale = 10_u64.pow(u32::from(decimals));
    let size = number.abs();
    let mut whole = size as u64;
    let mut part = ((size - size.trunc()) * scale as f64).round_ties_even() as u64;
    if part >= scale {
        part = 0;
        whole = whole.saturating_add(1);
    }
    let sign = if number < 0.0 && (whole, part) != (0, 0) {
        "-"
    } else {
        ""
    };
    if decimals == 0 {
        return format!("{sign}{whole}");
    }
    format!(
        "{sign}{whole}.{part:0>width$}",
        width = usize::from(decimals)
    )
}

/// A number with as many decimals as it needs, nine at most: `14`, `2.5`; from 10¹⁵ on with an exponent: `1.5e20`.
///
/// ```
/// use geolocal::domain::decimal::shortest;
///
/// assert_eq!([14000.0, 2.5, -0.05].map(shortest), ["14000", "2.5", "-0.05"]);
/// ```
pub fn shortest(number: f64) -> String {
    let mut figures = number;
    let mut exponent = 0_u16;
    if number.is_finite() && number.abs() >= 1e15 {
        while figures.abs() >= 10.0 {
            figures /= 10.0;
            exponent += 1;
        }
    }
    let mut text = fixed(figures, 9);
    let kept = text.trim_end_matches('0').trim_end_matches('.').len();
    text.truncate(kept);
    match exponent {
        0 => text,
        _ => format!("{text}e{exponent}"),
    }
}
