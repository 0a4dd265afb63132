//! The words of sending what was filled in.

use super::{send_en, send_fr};
use crate::domain::lang::Lang;

/// The texts of one language.
#[derive(Debug)]
pub struct SendWords {
    /// The heading.
    pub title: &'static str,
    /// Heading of what changes.
    pub changes: fn(u64) -> String,
    /// Nothing changes.
    pub no_changes: &'static str,
    /// Nothing is filled in.
    pub nothing: &'static str,
    /// A value that was not there, or is no longer.
    pub empty: &'static str,
    /// Before and after, for those who do not see them side by side.
    pub change: [&'static str; 2],
    /// Heading of who sends it.
    pub sender: &'static str,
    /// What these are for.
    pub sender_help: &'static str,
    /// Their name, e-mail address and phone number.
    pub sender_fields: [&'static str; 3],
    /// A word to the office.
    pub comment: &'static str,
    /// What has to be agreed to, where the configuration does not say.
    pub consent: &'static str,
    /// It is not agreed to.
    pub consent_needed: &'static str,
    /// The sender's e-mail address is none.
    pub bad_email: &'static str,
    /// Heading of those that may be the same.
    pub duplicates: &'static str,
    /// What to do about them.
    pub duplicates_help: &'static str,
    /// Sends it to the endpoint.
    pub send: &'static str,
    /// Opens an e-mail.
    pub mail: &'static str,
    /// Downloads a file.
    pub file: &'static str,
    /// Before the other ways.
    pub or: &'static str,
    /// The subject of an e-mail: the kind by its number (correction, confirmation, closure, disclaimer, registration), the name.
    pub subject: fn(usize, &str) -> String,
    /// What the e-mail asks for where the data does not fit into it.
    pub attach: fn(&str) -> String,
    /// What is said before the data in an e-mail.
    pub data_follows: &'static str,
    /// What became of it.
    pub outcome: OutcomeWords,
}

/// What became of what was sent.
#[derive(Debug)]
pub struct OutcomeWords {
    /// The heading of what was sent lately.
    pub title: &'static str,
    /// It waits for its turn, or is under way.
    pub sending: &'static str,
    /// It waits for the network or the server.
    pub waiting: &'static str,
    /// After so many tries, next at.
    pub tries: fn(u32, chrono::NaiveDateTime) -> String,
    /// It was taken.
    pub sent: &'static str,
    /// What the server said, where it said something.
    pub receipt: fn(&str) -> String,
    /// It was refused because of some fields.
    pub refused_fields: &'static str,
    /// It was refused, with the status.
    pub refused: fn(u16) -> String,
    /// Tries again now.
    pub retry: &'static str,
    /// Takes it back, to be filled in further.
    pub take_back: &'static str,
    /// Takes it off the list.
    pub forget: &'static str,
    /// An e-mail was opened.
    pub mailed: &'static str,
    /// A file was offered.
    pub saved: fn(&str) -> String,
    /// Registers another establishment.
    pub another: &'static str,
    /// The copy for the sender.
    pub copy: &'static str,
    /// Nothing can be stored: the page has to stay open.
    pub not_stored: &'static str,
}

/// The words of a language.
pub const fn send(lang: Lang) -> &'static SendWords {
    match lang {
        Lang::Fr => &send_fr::WORDS,
        Lang::En => &send_en::WORDS,
    }
}
