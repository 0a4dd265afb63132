//! What is asked of the geocoder.

use crate::domain::decimal::fixed;
use crate::domain::directions::percent_encoded;
use crate::domain::fold::one_line;
use crate::domain::geo::LngLat;

/// The fewest characters that the geocoder takes.
const FEWEST: usize = 3;
/// The most characters that the geocoder takes.
const MOST: usize = 200;

/// What is asked besides the text, unless the configured URL says otherwise: five addresses, no points of interest.
const USUAL: [(&str, &str); 2] = [("limit=", "5"), ("index=", "address")];

/// The request for addresses like `text`, the nearer to `near` the better. `base` is the configured URL of the search;
/// what its query says, such as `depcode=14,27`, is kept. `None` when there is too little text to ask about.
///
/// `near` is rounded to a hundredth of a degree, about a kilometre. Blanks count once; what comes before the first
/// letter or digit, with which the geocoder wants a text to begin, is left out, and so is what comes after 200
/// characters.
///
/// ```
/// use geolocal::domain::geocoding::search_url;
///
/// assert_eq!(
///     search_url("https://geo.example/search", " rue  Écuyère", None).unwrap(),
///     "https://geo.example/search?q=rue%20%C3%89cuy%C3%A8re&limit=5&index=address"
/// );
/// ```
pub fn search_url(base: &str, text: &str, near: Option<LngLat>) -> Option<String> {
    let text = one_line(
        text.trim_start_matches(|c: char| !c.is_alphanumeric()),
        MOST,
    );
    if text.chars().count() < FEWEST {
        return None;
    }
    let mark = if base.contains('?') { '&' } else { '?' };
    let mut url = format!("{base}{mark}q={}", percent_encoded(&text));
    for (key, value) in USUAL {
        if !base.contains(key) {
            url.extend(["&", key, value]);
        }
    }
    if let Some(near) = near {
        url.extend([
            "&lat=",
            &fixed(near.lat(), 2),
            "&lon=",
            &fixed(near.lng(), 2),
        ]);
    }
    Some(url)
}
