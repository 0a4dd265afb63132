//! What somebody sends about an establishment.

use chrono::NaiveDateTime;

use crate::domain::geo::LngLat;
use crate::domain::lang::Lang;

use super::values::Values;

/// The version of the format, as submissions name it.
pub(super) const VERSION: u64 = 1;

/// What somebody sends about an establishment: `docs/submission.schema.json`.
#[derive(Clone, Debug, PartialEq)]
pub struct Submission {
    /// Its UUID (RFC 9562), in lower case; sent as `Idempotency-Key` too.
    pub id: String,
    /// What it says.
    pub kind: Kind,
    /// When it was made: civil time of Paris, to the minute.
    pub made: NaiveDateTime,
    /// The language of the page.
    pub lang: Lang,
    /// The link to the establishment in the map.
    pub page: Option<String>,
    /// The establishment that it is about; none for a registration.
    pub establishment: Option<About>,
    /// Where the establishment stands after the change.
    pub position: Option<LngLat>,
    /// What was shown when it was made. The same keys as in `after`; none for a registration.
    pub before: Values,
    /// What should be shown; for a registration all that was given.
    pub after: Values,
    /// What its sender has to say besides.
    pub comment: Option<String>,
    /// Who sends it.
    pub sender: Sender,
    /// The text that its sender agreed to; a registration has one.
    pub consent: Option<String>,
    /// What the office decided; none where it did not say.
    pub decision: Option<Decision>,
}

/// What a submission says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Some values are wrong.
    Correction,
    /// All is right.
    Confirmation,
    /// The establishment has closed for good.
    Closure,
    /// The sender has nothing to do with it, or does not want it shown.
    Disclaimer,
    /// An establishment that the map does not have.
    Registration,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 5] = [
        Self::Correction,
        Self::Confirmation,
        Self::Closure,
        Self::Disclaimer,
        Self::Registration,
    ];

    /// Its name in a submission.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Correction => "correction",
            Self::Confirmation => "confirmation",
            Self::Closure => "closure",
            Self::Disclaimer => "disclaimer",
            Self::Registration => "registration",
        }
    }
}

/// The establishment that a submission is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Its id.
    pub id: String,
    /// Its name, for people to read.
    pub name: String,
    /// The 14 digits of its SIRET.
    pub siret: Option<String>,
}

/// Who sends a submission, as far as they say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// Their name.
    pub name: Option<String>,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
}

/// What the office decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// To be applied.
    Accepted,
    /// To be left out.
    Refused,
}

impl Decision {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accepted, Self::Refused];

    /// Its name in a submission.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Refused => "refused",
        }
    }
}
