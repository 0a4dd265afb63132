//! Decimal numbers from text.

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
    serde_json::from_str(&[sign, before, digits, after].concat()).ok()
}
