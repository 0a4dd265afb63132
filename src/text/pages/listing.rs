//! The words of the page where a shop checks its listing.

use super::{listing_en, listing_fr};
use crate::domain::lang::Lang;

/// The texts of one language.
#[derive(Debug)]
pub struct ListingWords {
    /// The heading, and the title of the page.
    pub title: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// The label of the search.
    pub search: &'static str,
    /// What can be searched for.
    pub search_help: &'static str,
    /// Starts the search.
    pub find: &'static str,
    /// The establishments are being read.
    pub reading: &'static str,
    /// They could not be read.
    pub unread: &'static str,
    /// So many listings answer a search.
    pub found: fn(u64, &str) -> String,
    /// There are more than are shown.
    pub more: fn(u64) -> String,
    /// None does, and what to do.
    pub none_help: &'static str,
    /// Registers an establishment.
    pub register: &'static str,
    /// Only what is in view is read: a listing is opened from the map.
    pub by_area: &'static str,
    /// To the map.
    pub to_map: &'static str,
    /// No listing has this id or number.
    pub lost: fn(&str) -> String,
    /// Back to the search.
    pub back: &'static str,
    /// What there is to do.
    pub actions: ActionWords,
    /// What a visitor sees.
    pub seen: SeenWords,
    /// How good it is.
    pub health: HealthWords,
    /// The public register.
    pub register_check: RegisterWords,
    /// What the data says.
    pub raw: RawWords,
    /// What to take home.
    pub take: TakeWords,
}

/// What there is to do with a listing.
#[derive(Debug)]
pub struct ActionWords {
    /// The heading.
    pub title: &'static str,
    /// Opens the form.
    pub correct: &'static str,
    /// Goes on with what was typed before.
    pub go_on: &'static str,
    /// All is right.
    pub confirm: &'static str,
    /// The establishment is closed for good.
    pub closure: &'static str,
    /// The listing is somebody else's, or is not wanted.
    pub disclaimer: &'static str,
    /// What each of these three says, before it is sent.
    pub sure: [&'static str; 3],
}

/// What a visitor sees.
#[derive(Debug)]
pub struct SeenWords {
    /// The heading.
    pub title: &'static str,
    /// The title of the frame.
    pub frame: &'static str,
    /// Heading of what is shown when.
    pub moments: &'static str,
    /// Heading of the searches that lead there.
    pub ways: &'static str,
    /// What these are for.
    pub ways_lead: &'static str,
}

/// How good a listing is.
#[derive(Debug)]
pub struct HealthWords {
    /// The heading.
    pub title: &'static str,
    /// Heading of what is missing.
    pub missing: &'static str,
    /// Heading of what needs a look.
    pub warnings: fn(u64) -> String,
}

/// The comparison with the public register.
#[derive(Debug)]
pub struct RegisterWords {
    /// The heading.
    pub title: &'static str,
    /// What is asked, and of whom, before it is.
    pub lead: fn(&str) -> String,
    /// Asks.
    pub ask: &'static str,
    /// The answer is awaited.
    pub waiting: &'static str,
    /// The listing has no number to ask about.
    pub no_siret: &'static str,
    /// The register does not answer.
    pub no_answer: &'static str,
    /// It is asked too often: in so many seconds.
    pub busy: fn(u32) -> String,
}

/// What the data says.
#[derive(Debug)]
pub struct RawWords {
    /// The heading.
    pub title: &'static str,
    /// The columns: property, value.
    pub columns: [&'static str; 2],
}

/// What to take home.
#[derive(Debug)]
pub struct TakeWords {
    /// The heading.
    pub title: &'static str,
    /// Heading of the links.
    pub links: &'static str,
    /// The link by id, and by SIRET.
    pub by: [&'static str; 2],
    /// Heading of the QR code.
    pub qr: &'static str,
    /// What it is for.
    pub qr_help: &'static str,
    /// Heading of the poster.
    pub poster: &'static str,
    /// What it is for.
    pub poster_help: &'static str,
    /// Prints it.
    pub print: &'static str,
    /// Heading of the business card.
    pub vcard: &'static str,
    /// What it is for.
    pub vcard_help: &'static str,
    /// Heading of the structured data.
    pub json_ld: &'static str,
    /// What they are for.
    pub json_ld_help: &'static str,
    /// Heading of the code of the card.
    pub card: &'static str,
    /// What it is for.
    pub card_help: &'static str,
    /// Downloads a file: by its kind.
    pub download: fn(&str) -> String,
    /// The link is too long for a QR code.
    pub too_long: &'static str,
}

/// The words of a language.
pub const fn listing(lang: Lang) -> &'static ListingWords {
    match lang {
        Lang::Fr => &listing_fr::WORDS,
        Lang::En => &listing_en::WORDS,
    }
}
