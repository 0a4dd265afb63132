//! Giving establishments away as a file, written in slices that leave the main thread free.

use chrono::NaiveDate;

use crate::domain::export::{Exporter, file_name};
use crate::domain::take_home::{QUIET_ZONE, Qr};
use crate::interop::download::File;
use crate::interop::picture::offer_png;
use crate::interop::scheduling::{Slice, breathe, spawn};
use crate::interop::timer::after;

/// How many establishments are written between two looks at the clock.
const BATCH: usize = 32;
/// How long a browser may take to read the file once it is offered, in milliseconds.
const READING_MS: u32 = 40_000;

/// Writes a file and offers it to the visitor, under a name with that day.
pub async fn save(mut exporter: Exporter, day: NaiveDate) {
    let file = File::new(exporter.format().media_type());
    loop {
        let (slice, ended) = slice(&mut exporter);
        file.push(&slice);
        if ended {
            break;
        }
        breathe().await;
    }
    let offered = file.offer(&file_name(exporter.format(), day));
    spawn(async move {
        after(READING_MS).await;
        drop(offered);
    });
}

/// Offers a text as a file, under this name.
pub fn save_text(text: &str, media_type: &str, name: &str) {
    let file = File::new(media_type);
    file.push(text);
    let offered = file.offer(name);
    spawn(async move {
        after(READING_MS).await;
        drop(offered);
    });
}

/// Offers a QR code as a picture, a module so many pixels a side, under this name.
pub fn save_qr(code: &Qr, scale: u32, name: String) {
    let rows: Vec<_> = code.modules().collect();
    let quiet = u32::try_from(QUIET_ZONE).unwrap_or_default();
    spawn(async move {
        let offered = offer_png(&rows, scale, quiet, &name).await;
        after(READING_MS).await;
        drop(offered);
    });
}

/// What is written in the time of a slice, and whether that is the end.
fn slice(exporter: &mut Exporter) -> (String, bool) {
    let slice = Slice::begin();
    let mut written = String::new();
    while let Some(piece) = exporter.step(BATCH) {
        written.push_str(&piece);
        if slice.is_over() {
            return (written, false);
        }
    }
    (written, true)
}
