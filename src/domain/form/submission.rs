//! A form as it is sent: [`Submission`].

use chrono::NaiveDateTime;

use super::diff::changes;
use super::draft::{Draft, Sender};
use super::field::Field;
use super::values::Values;
use crate::domain::corrections::{self, About, Key, Kind, Submission};
use crate::domain::lang::Lang;

/// What a submission says beside what is filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Envelope {
    /// Its UUID: [`uuid`].
    pub id: String,
    /// What it says.
    pub kind: Kind,
    /// Now, the civil time of Paris.
    pub made: NaiveDateTime,
    /// The language of the page.
    pub lang: Lang,
    /// The link to the establishment.
    pub page: Option<String>,
    /// What it is about; none for a registration.
    pub about: Option<About>,
    /// The text that is agreed to, where there is one.
    pub consent: Option<String>,
}

/// A form as it is sent: of a correction what differs, of a registration all that is filled in, of the others nothing but
/// the comment.
pub fn submission(draft: &Draft, envelope: Envelope) -> Submission {
    let says = matches!(envelope.kind, Kind::Correction | Kind::Registration);
    let (mut before, mut after) = (
        corrections::Values::default(),
        corrections::Values::default(),
    );
    if says {
        let is_new = envelope.kind == Kind::Registration;
        for change in changes(&draft.before, &draft.values) {
            if let Some(key) = Key::named(change.field.name()) {
                after.set(key, change.after);
                if !is_new {
                    before.set(key, change.before);
                }
            }
        }
    }
    Submission {
        id: envelope.id,
        kind: envelope.kind,
        made: envelope.made,
        lang: envelope.lang,
        page: envelope.page,
        establishment: envelope.about,
        position: draft.values.position(),
        before,
        after,
        comment: said(&draft.comment),
        sender: sender(&draft.sender),
        consent: envelope.consent,
        decision: None,
    }
}

fn said(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn sender(sender: &Sender) -> corrections::Sender {
    corrections::Sender {
        name: said(&sender.name),
        email: said(&sender.email),
        phone: said(&sender.phone),
    }
}

/// A UUID of version 4 (RFC 9562, section 5.4) from random bytes.
pub fn uuid(mut bytes: [u8; 16]) -> String {
    let [_, _, _, _, _, _, version, _, variant, ..] = &mut bytes;
    *version = (*version & 0x0F) | 0x40;
    *variant = (*variant & 0x3F) | 0x80;
    let mut text = String::with_capacity(36);
    for (at, byte) in bytes.into_iter().enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        let digits = [byte >> 4, byte & 0x0F].into_iter();
        text.extend(digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)));
    }
    text
}

/// The values to send: where postcode or commune change, the code of the commune follows them, and goes where the gazetteer
/// does not know it. Otherwise it stays: nobody touched it.
#[must_use]
pub fn with_commune(draft: &Draft, code: Option<&str>) -> Values {
    let mut values = draft.values.clone();
    let is_same = |field| values.agrees_on(&draft.before, field);
    if !(is_same(Field::Postcode) && is_same(Field::City)) {
        values.set_text(Field::Insee, code.unwrap_or_default().to_owned());
    }
    values
}
