//! Parts of a URL's query.

use crate::domain::decimal::fixed;
use crate::domain::directions::percent_encoded;
use crate::domain::geo::Bounds;

/// West, south, east, north, with commas between: six decimals are a tenth of a metre.
pub(super) fn bbox(area: Bounds) -> String {
    [area.west(), area.south(), area.east(), area.north()]
        .map(|side| fixed(side, 6))
        .join(",")
}

/// A URL with these parameters, whatever its query says of them.
pub(super) fn with(url: &str, parameters: &[(&str, &str)]) -> String {
    let (base, query) = url.split_once('?').unwrap_or((url, ""));
    let is_ours = |pair: &&str| {
        let key = pair.split('=').next().unwrap_or_default();
        parameters
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case(key))
    };
    let kept = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !is_ours(pair))
        .map(str::to_owned);
    let ours = parameters
        .iter()
        .map(|(name, value)| format!("{name}={}", percent_encoded(value)));
    let pairs: Vec<String> = kept.chain(ours).collect();
    format!("{base}?{}", pairs.join("&"))
}

/// The number that a parameter of a URL's query holds.
pub(super) fn number(url: &str, name: &str) -> Option<usize> {
    let (_, query) = url.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
    value.parse().ok()
}
