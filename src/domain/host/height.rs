//! How high a map would stand in a page that leaves its height to it. In CSS pixels; never what the frame's own height
//! decides, or the two would chase each other.

/// Below this width a card has its map above the text: `style/embed.css` has the same.
const STACKED_UNDER: u32 = 640;
/// The height of a card's map above the text, as in `style/embed.css`.
const CARD_MAP: u32 = 224;
/// The least height of a card whose map stands beside the text.
const CARD_LEAST: u32 = 320;
/// The least and the greatest height of a map.
const MAP: [u32; 2] = [400, 640];

/// The height of a map of this width: three quarters of it, within reason.
///
/// ```
/// use geolocal::domain::host::map_height;
///
/// assert_eq!([320, 640, 1440].map(map_height), [400, 480, 640]);
/// ```
pub fn map_height(width: u32) -> u32 {
    let [least, greatest] = MAP;
    (width * 3 / 4).clamp(least, greatest)
}

/// The height of a card of this width whose text takes so much.
pub fn card_height(width: u32, text: u32) -> u32 {
    if width < STACKED_UNDER {
        CARD_MAP + text
    } else {
        text.max(CARD_LEAST)
    }
}
