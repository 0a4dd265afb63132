//! A link as a QR code (ISO/IEC 18004), made by the crate `qrcodegen`.

use core::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use super::xml;

/// The white modules around a code (ISO/IEC 18004, section 5.3.8).
pub const QUIET_ZONE: i32 = 4;
/// The smallest code made, 33 modules a side: what a short link leaves free corrects more errors.
const LEAST_VERSION: u8 = 4;
/// The largest code made, 97 modules a side: on paper of A5 each is still larger than half a millimetre.
const GREATEST_VERSION: u8 = 20;
/// The longest link, in bytes: what the largest code holds at level M, in byte mode (ISO/IEC 18004, table 7).
pub const MOST_BYTES: usize = 666;

/// The link is too long for a code that a telephone reads easily.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

/// A QR code. A seventh of it at least may be unreadable (level M), more where there is room.
#[derive(Clone, PartialEq, Eq)]
pub struct Qr {
    code: QrCode,
}

impl Qr {
    /// The code of a link.
    ///
    /// # Errors
    /// For a link of more than [`MOST_BYTES`].
    pub fn of(link: &str) -> Result<Self, TooLong> {
        let segments = QrSegment::make_segments(link);
        let [least, most] = [LEAST_VERSION, GREATEST_VERSION].map(Version::new);
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, least, most, None, true)
            .map(|code| Self { code })
            .map_err(|_too_long| TooLong)
    }

    /// Modules a side, without the quiet zone: 33 to 97.
    pub fn size(&self) -> i32 {
        self.code.size()
    }

    /// Whether a module is dark; columns and rows count from the top left corner of the code. Whatever is outside is light.
    pub fn is_dark(&self, column: i32, row: i32) -> bool {
        self.code.get_module(column, row)
    }

    /// The rows from the top, and in each the modules from the left, dark ones as `true`; without the quiet zone.
    pub fn modules(&self) -> impl Iterator<Item = Vec<bool>> {
        let size = self.size();
        let row = move |row| (0..size).map(|column| self.is_dark(column, row)).collect();
        (0..size).map(row)
    }

    /// The code as a picture: an SVG document, a module one unit, with the quiet zone and a white ground. `title` says to
    /// those who cannot see it where it leads.
    pub fn svg(&self, title: &str) -> String {
        let side = self.size() + 2 * QUIET_ZONE;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" role=\"img\" \
             shape-rendering=\"crispEdges\"><title>{}</title><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>\
             <path d=\"{}\"/></svg>",
            xml(title),
            self.path(),
        )
    }

    /// The dark modules as data of one SVG path: a rectangle for each run in a row, moved by the quiet zone.
    pub(super) fn path(&self) -> String {
        let mut path = String::new();
        for row in 0..self.size() {
            let mut column = 0;
            while column < self.size() {
                let run = self.run(column, row);
                if run > 0 {
                    let (x, y) = (column + QUIET_ZONE, row + QUIET_ZONE);
                    // Writing to a string never fails.
                    let _written = write!(path, "M{x} {y}h{run}v1h-{run}z");
                }
                column += run + 1;
            }
        }
        path
    }

    /// How many dark modules stand side by side from here.
    fn run(&self, column: i32, row: i32) -> i32 {
        let mut run = 0;
        while self.is_dark(column + run, row) {
            run += 1;
        }
        run
    }
}
