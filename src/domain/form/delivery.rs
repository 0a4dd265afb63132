//! How what is filled in reaches the chamber.

use crate::domain::config::Contact;
use crate::domain::contact::Email;
use crate::domain::corrections::Kind;
use crate::domain::directions::percent_encoded;

/// The longest `mailto:` link that mail programs take, in bytes: Outlook cuts what goes beyond 2,083.
const MAX_MAILTO: usize = 2_000;

/// How what is filled in reaches the chamber.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// It is posted to this address, absolute or relative to the page.
    Endpoint(String),
    /// It is written into an e-mail to this address.
    Mail(Email),
    /// It is saved as a file, which somebody passes on.
    File,
}

/// The ways that the configuration offers, the best first; a file is always one of them.
pub fn deliveries(contact: &Contact, kind: Kind) -> Vec<Delivery> {
    let url = match kind {
        Kind::Registration => &contact.registration_url,
        Kind::Correction | Kind::Confirmation | Kind::Closure | Kind::Disclaimer => {
            &contact.correction_url
        }
    };
    let endpoint = url.clone().map(Delivery::Endpoint);
    let mail = contact.email.as_deref().and_then(Email::parse);
    let mut ways: Vec<_> = endpoint.into_iter().collect();
    ways.extend(mail.map(Delivery::Mail));
    ways.push(Delivery::File);
    ways
}

/// An e-mail that is ready to be sent (RFC 6068).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// The link that opens it.
    pub url: String,
    /// Whether the data did not fit, and has to be attached as a file.
    pub needs_file: bool,
}

/// An e-mail with a text for people and the data for programs behind it; where both are too long for a link, with the text
/// and what asks for the file, the text cut where even that is too long.
pub fn mail(to: &Email, subject: &str, text: &str, data: &str, attach: &str) -> Mail {
    let start = format!("{}?subject={}", to.mailto_uri(), percent_encoded(subject));
    let link = |body: &str| {
        format!(
            "{start}&body={}",
            percent_encoded(&body.replace('\n', "\r\n"))
        )
    };
    let whole = link(&format!("{text}\n{data}\n"));
    if whole.len() <= MAX_MAILTO {
        return Mail {
            url: whole,
            needs_file: false,
        };
    }
    let mut kept = text;
    let mut url = link(&format!("{kept}\n{attach}\n"));
    while url.len() > MAX_MAILTO && !kept.is_empty() {
        kept = kept.trim_end();
        kept = kept.rsplit_once('\n').map_or("", |(head, _)| head);
        url = link(&format!("{kept}\n…\n{attach}\n"));
    }
    Mail {
        url,
        needs_file: true,
    }
}
