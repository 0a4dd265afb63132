//! What an establishment takes home from its listing: a business card for telephones, a QR code of its link, and a
//! poster for the window.

mod lines;
mod poster;
mod qr;
mod vcard;

pub use poster::{Poster, PosterWords};
pub use qr::{MOST_BYTES, QUIET_ZONE, Qr, TooLong};
pub use vcard::vcard;

use super::fold::fold;
use super::snippet::escaped;

/// The most letters that a file takes from a name: with its ending it stays short enough to be read anywhere.
const FILE_LETTERS: usize = 60;

/// The name of a file for an establishment: the letters and digits of its name, plain ASCII, then the ending;
/// `fiche` where none are left.
///
/// ```
/// use geolocal::domain::take_home::file_name;
///
/// assert_eq!(file_name("Crêperie « L’Œuf & Cie »", "vcf"), "creperie-l-oeuf-cie.vcf");
/// assert_eq!(file_name("寿司", "svg"), "fiche.svg");
/// ```
pub fn file_name(name: &str, ending: &str) -> String {
    let plain = |c: char| if c.is_ascii() { c } else { ' ' };
    let folded: String = fold(name).chars().map(plain).take(FILE_LETTERS).collect();
    let words: Vec<&str> = folded.split_whitespace().collect();
    let stem = words.join("-");
    let stem = if stem.is_empty() { "fiche" } else { &stem };
    [stem, ".", ending].concat()
}

/// A text between tags or in quotes of an XML document; characters that no document may hold are left out.
fn xml(text: &str) -> String {
    escaped(&text.chars().filter(|c| is_xml(*c)).collect::<String>())
}

/// Whether an XML document may hold a character (XML 1.0, section 2.2).
fn is_xml(c: char) -> bool {
    let control = matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}');
    !control && !matches!(c, '\u{fffe}' | '\u{ffff}')
}
