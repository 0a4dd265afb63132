//! Which rows of a long list there have to be: those in sight and some around them.

use core::ops::Range;

/// Rows made beyond either edge, so that scrolling and the Tab key find them there.
const SPARE: usize = 6;
/// Windows begin and end at multiples of this, so that not every pixel of scrolling makes another.
const STEP: usize = 4;
/// The height of a row until one was seen, in pixels.
const USUAL_ROW: f64 = 84.0;

/// The rows of a list of `len` that there have to be when its first `above` pixels lie above the upper edge of a view of
/// `height` pixels. Rows are `row` pixels high; 0 where none was seen yet.
///
/// ```
/// use geolocal::domain::list_window::rows_in_sight;
///
/// assert_eq!(rows_in_sight(100_000, 0.0, 800.0, 80.0), 0..16);
/// assert_eq!(rows_in_sight(100_000, 80_000.0, 800.0, 80.0), 992..1016);
/// assert_eq!(rows_in_sight(3, 0.0, 800.0, 80.0), 0..3);
/// ```
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "there is no other conversion; it saturates, and a row below zero is the first"
)]
pub fn rows_in_sight(len: usize, above: f64, height: f64, row: f64) -> Range<usize> {
    let row = row_height(row);
    let first = (above / row) as usize;
    let last = ((above + height) / row).ceil() as usize;
    let start = first.saturating_sub(SPARE) / STEP * STEP;
    let end = last
        .saturating_add(SPARE)
        .min(len)
        .next_multiple_of(STEP)
        .min(len);
    start.min(end)..end
}

/// The most rows that a printed list has, headings aside.
pub const PRINTED: usize = 1_000;

/// The rows of a list of `len` that there have to be on paper, behind `before` rows of another list.
///
/// ```
/// use geolocal::domain::list_window::rows_on_paper;
///
/// assert_eq!(rows_on_paper(700, 0), 0..700);
/// assert_eq!(rows_on_paper(700, 700), 0..300);
/// assert_eq!(rows_on_paper(700, 100_000), 0..0);
/// ```
pub fn rows_on_paper(len: usize, before: usize) -> Range<usize> {
    0..len.min(PRINTED.saturating_sub(before))
}

/// The height of a row: what was seen, or the usual one.
pub fn row_height(seen: f64) -> f64 {
    if seen > 0.0 { seen } else { USUAL_ROW }
}
