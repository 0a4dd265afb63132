//! A business card: vCard 3.0 (RFC 2426), the version that the address books of telephones read best.

use crate::domain::decimal::fixed;
use crate::domain::establishment::{Address, Establishment};

/// The most octets of a line without its end (RFC 2426, section 2.6).
const MOST_OCTETS: usize = 75;

/// The business card of an establishment, lines ended by CR LF. `link` is the address of its listing, `category` the
/// label of its rubrique.
///
/// It is the card of an organisation: the name stands in `FN` and `ORG`, `N` is empty, and `X-ABShowAs` says so to the
/// address books of Apple. Web pages that are nobody's profile (site, booking, listing) are each a `URL`.
pub fn vcard(place: &Establishment, link: &str, category: &str) -> String {
    let mut card = Card::default();
    card.raw("BEGIN", "VCARD");
    card.raw("VERSION", "3.0");
    card.text("FN", &place.name);
    card.raw("N", ";;;;");
    card.text("ORG", &place.name);
    card.raw("X-ABShowAs", "COMPANY");
    card.text("CATEGORIES", category);
    card.address(&place.address);
    let position = place.position;
    let coordinates = [fixed(position.lat(), 6), fixed(position.lng(), 6)];
    card.raw("GEO", &coordinates.join(";"));
    if let Some(phone) = place.phone {
        let uri = phone.tel_uri();
        card.raw("TEL;TYPE=WORK,VOICE", uri.trim_start_matches("tel:"));
    }
    if let Some(email) = &place.email {
        card.text("EMAIL;TYPE=INTERNET,WORK", email.as_str());
    }
    card.links(place, link);
    let notes = [&place.description, &place.hours_note];
    let notes: Vec<&str> = notes.into_iter().flatten().map(String::as_str).collect();
    card.text("NOTE", &notes.join("\n"));
    if let Some(updated) = place.updated {
        card.raw("REV", &updated.to_string());
    }
    card.raw("UID", link);
    card.raw("END", "VCARD");
    card.lines
}

/// The lines written so far.
#[derive(Default)]
struct Card {
    lines: String,
}

impl Card {
    /// A property whose value is text; none where there is none.
    fn text(&mut self, name: &str, value: &str) {
        if !value.trim().is_empty() {
            self.raw(name, &escaped(value));
        }
    }

    /// A property whose value stands as it is, but for control characters, which would end the line.
    fn raw(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        let value = value.chars().filter(|c| !c.is_control() || *c == '\t');
        for c in name.chars().chain([':']).chain(value) {
            if octets + c.len_utf8() > MOST_OCTETS {
                self.lines.push_str("\r\n ");
                octets = 1;
            }
            self.lines.push(c);
            octets += c.len_utf8();
        }
        self.lines.push_str("\r\n");
    }

    /// Post-office box and extended address stay empty, and so does the region, which no French address has.
    fn address(&mut self, address: &Address) {
        let parts = [&address.street, &address.city, &address.postcode];
        if parts.iter().all(|part| part.is_none()) {
            return;
        }
        let part = |part: &Option<String>| part.as_deref().map(escaped).unwrap_or_default();
        let [street, city, postcode] = parts.map(part);
        let value = ["", "", &street, &city, "", &postcode, "France"].join(";");
        self.raw("ADR;TYPE=WORK", &value);
    }

    /// Pages on the web. Values are URIs, in which nothing is escaped.
    fn links(&mut self, place: &Establishment, listing: &str) {
        for (name, page) in [
            ("URL", &place.website),
            ("URL", &place.booking),
            ("X-SOCIALPROFILE;TYPE=facebook", &place.facebook),
            ("X-SOCIALPROFILE;TYPE=instagram", &place.instagram),
        ] {
            if let Some(page) = page {
                self.raw(name, page.href());
            }
        }
        self.raw("URL", listing);
    }
}

/// A text as a value, or part of one (RFC 2426, section 5): line ends, however they are written, become `\n`.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.trim().replace("\r\n", "\n").chars() {
        match c {
            '\n' | '\r' => out.push_str("\\n"),
            '\\' | ',' | ';' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    out
}
