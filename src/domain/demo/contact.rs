//! Ways to reach a fictional establishment, none of which can reach anybody.
//!
//! - Telephone: the ranges that ARCEP keeps for works of fiction (decision 2018-0881), 02 61 91 in the north-west and
//!   06 39 98 for mobiles.
//! - E-mail: domains under `.example`; links: `www.example.org`. Both are reserved (RFC 2606).
//! - SIRET: right by its checksums, in SIREN numbers from 000 000 000 to 000 999 999, which Insee does not give.

use super::draw::Draw;

/// A landline number in the range for fiction.
pub(super) fn landline(draw: &mut Draw) -> String {
    numbered("02 61 91", draw)
}

/// A mobile number in the range for fiction.
pub(super) fn mobile(draw: &mut Draw) -> String {
    numbered("06 39 98", draw)
}

fn numbered(prefix: &str, draw: &mut Draw) -> String {
    format!("{prefix} {:02} {:02}", draw.below(100), draw.below(100))
}

/// An e-mail address at the establishment's own, reserved, domain.
pub(super) fn email(slug: &str, draw: &mut Draw) -> String {
    let mailbox = draw.word(&[
        "contact", "bonjour", "contact", "accueil", "contact", "boutique",
    ]);
    format!("{mailbox}@{slug}.example")
}

/// A page about the establishment on a reserved host; `folder` is empty or ends with `/`.
pub(super) fn page(folder: &str, slug: &str) -> String {
    format!("https://www.example.org/{folder}{slug}")
}

/// A name as it appears in links: unaccented small letters and digits, words joined by hyphens.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match unaccented(letter) {
            "" if letter.is_ascii_alphanumeric() => slug.push(letter),
            "" if slug.is_empty() || slug.ends_with('-') => {}
            "" => slug.push('-'),
            plain => slug.push_str(plain),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// The plain form of a small accented letter of French; empty for any other character.
fn unaccented(letter: char) -> &'static str {
    match letter {
        'à' | 'â' | 'ä' => "a",
        'ç' => "c",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'î' | 'ï' => "i",
        'ô' | 'ö' => "o",
        'ù' | 'û' | 'ü' => "u",
        'ÿ' => "y",
        'œ' => "oe",
        'æ' => "ae",
        _ => "",
    }
}

/// The SIRET of record `index`: no two of the first 9,900,000 records of a seed share one.
pub(super) fn siret(seed: u64, index: u64) -> String {
    // 61,803 has no factor in common with 100,000: the serials of 100,000 records in a row are all different.
    let serial = ((index % 100_000) * 61_803 + seed % 100_000) % 100_000;
    let siren = with_check_digit(format!("000{serial:05}"));
    let establishment = 1 + index / 100_000;
    with_check_digit(format!("{siren}{establishment:04}"))
}

/// Adds the digit that makes the sum of Luhn (ISO/IEC 7812-1) divisible by ten.
fn with_check_digit(digits: String) -> String {
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|digit| digit.to_digit(10))
        .zip([2, 1].into_iter().cycle())
        .map(|(digit, factor)| digit * factor)
        .map(|product| product / 10 + product % 10)
        .sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}
