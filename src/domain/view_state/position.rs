//! The map position in the hash: `#zoom/lat/lng`, as OpenStreetMap does.

use super::MapPosition;
use super::notice::UrlProblem;
use crate::domain::decimal::{fixed, number_from};
use crate::domain::geo::LngLat;

/// How notices name the position.
pub(super) const POSITION: &str = "#";

/// The deepest zoom.
const MAX_ZOOM: u8 = 22;

/// Decimals of a degree that a zoom deserves: `max(0, ⌈(3·zoom − 6) / 10⌉)`.
///
/// A pixel spans `360 / (256 · 2^zoom)` degrees of longitude; with this rule rounding moves the map
/// by at most 1.5 px east or west, and by at most 1.5 px divided by the cosine of the latitude
/// (2.2 px in Normandy) north or south. At zoom 12 that makes three decimals, as in the contract's
/// `#12/49.182/-0.370`. OpenStreetMap's `⌈log2 zoom⌉` has too few decimals at great zooms and too
/// many at small ones.
///
/// ```
/// use geolocal::domain::view_state::decimals;
///
/// assert_eq!([0, 5, 12, 19, 22].map(decimals), [0, 1, 3, 6, 6]);
/// ```
pub const fn decimals(zoom: u8) -> u8 {
    zoom.saturating_mul(3).saturating_sub(6).div_ceil(10)
}

/// Reads `zoom/lat/lng`. A fractional zoom is rounded. A hash without a slash is an anchor of the
/// page, not a position.
pub(super) fn parse_position(hash: &str) -> Result<Option<MapPosition>, UrlProblem> {
    if !hash.contains('/') {
        return Ok(None);
    }
    let mut parts = hash.split('/').map(number);
    let (Some(Some(zoom)), Some(Some(lat)), Some(Some(lng)), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(UrlProblem::Malformed);
    };
    let zoom = whole_zoom(zoom).ok_or(UrlProblem::OutOfRange)?;
    let centre = LngLat::new(lng, lat).ok_or(UrlProblem::OutOfRange)?;
    Ok(Some(MapPosition { zoom, centre }))
}

/// A decimal number without exponent: `-0.370`.
fn number(text: &str) -> Option<f64> {
    let is_plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b"+-.".contains(&byte));
    number_from(text).filter(|_| is_plain)
}

/// The nearest whole zoom; of two, the smaller.
fn whole_zoom(zoom: f64) -> Option<u8> {
    (0..=MAX_ZOOM).find(|level| (f64::from(*level) - zoom).abs() <= 0.5)
}

/// Writes `#zoom/lat/lng` with the decimals that the zoom deserves.
pub(super) fn format_position(position: MapPosition) -> String {
    let MapPosition { zoom, centre } = position;
    let rounded = |degrees: f64| fixed(degrees, decimals(zoom));
    format!(
        "#{zoom}/{}/{}",
        rounded(centre.lat()),
        rounded(centre.lng())
    )
}

/// The position that [`parse_position`] reads from what [`format_position`] writes.
pub(super) fn rounded(position: MapPosition) -> MapPosition {
    let text = format_position(position);
    parse_position(text.trim_start_matches('#'))
        .ok()
        .flatten()
        .unwrap_or(position)
}
