//! The page where a shop checks its listing, in English.

use super::listing::{
    ActionWords, HealthWords, ListingWords, RawWords, RegisterWords, SeenWords, TakeWords,
};
use crate::domain::lang::Lang;
use crate::text::number::grouped;

/// The words.
pub(super) static WORDS: ListingWords = ListingWords {
    title: "Am I on the map?",
    lead: "Find your listing, see what a visitor sees, and correct what has to be corrected. No account.",
    search: "SIRET, name or town",
    search_help: "For example: 356 000 000 00048, Le Fournil, boulangerie Bayeux",
    find: "Search",
    reading: "Reading the establishments…",
    unread: "The establishments could not be read. The data page says why.",
    found: |count, asked| match count {
        0 => format!("No listing answers “{asked}”."),
        1 => format!("One listing answers “{asked}”."),
        _ => format!("{} listings answer “{asked}”.", grouped(Lang::En, count)),
    },
    more: |count| {
        format!(
            "… and {} more: add the name or the town.",
            grouped(Lang::En, count)
        )
    },
    none_help: "Try the name alone, or the town. If your business is not on the map, register it: it is free.",
    register: "Register my business",
    by_area: "This map reads only the establishments in view. Open your listing from the map, then follow “Is this your business?”.",
    to_map: "Go to the map",
    lost: |id| {
        format!("The listing “{id}” does not exist, or no longer. Search for it by name or town.")
    },
    back: "Search for another listing",
    actions: ActionWords {
        title: "Is this listing right?",
        correct: "Correct the listing",
        go_on: "Go on with my correction",
        confirm: "Everything is right",
        closure: "Closed for good",
        disclaimer: "This is not me",
        sure: [
            "You confirm that all of the listing is right today. The date of its last check will be updated.",
            "You report that the business has closed for good. The listing will be taken off the map after a check.",
            "You report that this listing is not that of your business, or that you do not want to be listed. Say in a word what is wrong.",
        ],
    },
    seen: SeenWords {
        title: "What a visitor sees",
        frame: "The listing as it appears",
        moments: "What is shown",
        ways: "Searches that lead to you",
        ways_lead: "Each opens the map: your listing has to be there.",
    },
    health: HealthWords {
        title: "Health of the listing",
        missing: "To add, the most useful first",
        warnings: |count| match count {
            1 => "One point to check".to_owned(),
            _ => format!("{count} points to check"),
        },
    },
    register_check: RegisterWords {
        title: "Compare with the public register",
        lead: |host| {
            format!(
                "A click asks {host} what the register of companies knows of this SIRET. Nothing is asked before."
            )
        },
        ask: "Compare",
        waiting: "Asking the register…",
        no_siret: "This listing has no SIRET: add it to be able to compare.",
        no_answer: "The register does not answer. Try again later.",
        busy: |seconds| format!("The register is very busy. Try again in {seconds}\u{a0}s."),
    },
    raw: RawWords {
        title: "The data as it is",
        columns: ["Property", "Value"],
    },
    take: TakeWords {
        title: "To take home",
        links: "The link to your listing",
        by: ["Link by id", "Link by SIRET"],
        qr: "QR code",
        qr_help: "To print on a card, a menu, a receipt.",
        poster: "Poster for the window",
        poster_help: "A5, to print at home.",
        print: "Print",
        vcard: "Business card",
        vcard_help: "A vCard file for the address book of a phone.",
        json_ld: "Structured data",
        json_ld_help: "For your own site: search engines read your hours there (schema.org, JSON-LD).",
        card: "Your listing on your site",
        card_help: "To paste into your page: the listing stays up to date there.",
        download: |kind| format!("Download ({kind})"),
        too_long: "The link is too long for a QR code.",
    },
};
