//! What the register says of one establishment.

use chrono::NaiveDate;

use crate::domain::contact::Siret;
use crate::domain::geo::LngLat;

/// An establishment of the register.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its number.
    pub siret: Siret,
    /// Open or closed.
    pub state: State,
    /// Whether its owner asked that nothing personal be shown: then it has no name, address, postcode or position here,
    /// whatever the answer held.
    pub masked: bool,
    /// Its signs ("enseignes").
    pub signs: Vec<String>,
    /// Its usual name ("nom commercial").
    pub usual_name: Option<String>,
    /// The company's name ("raison sociale", else its complete name).
    pub company: Option<String>,
    /// Number and street, with what it adds to them: all of the address before the postcode.
    pub street: Option<String>,
    /// Postcode; of a large receiver of mail when `cedex`.
    pub postcode: Option<String>,
    /// Whether the address is that of a large receiver of mail, whose postcode is its own.
    pub cedex: bool,
    /// Commune.
    pub city: Option<String>,
    /// The commune's INSEE code.
    pub insee: Option<String>,
    /// Where it is; of about every fifth only the centre of the commune (SIRENE, `qualite_xy` 33), which the answer does
    /// not tell.
    pub position: Option<LngLat>,
    /// Its activity (NAF).
    pub activity: Option<String>,
}

/// Open or closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Open, `A`.
    Open,
    /// Closed, `F`, or of a company that has ceased, `C`.
    Closed {
        /// Since when.
        since: Option<NaiveDate>,
    },
    /// The answer does not say.
    Unknown,
}

impl Entry {
    /// Its names, what stands on the door first: signs, usual name, company.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let names = self.signs.iter().chain(&self.usual_name);
        names.chain(&self.company).map(String::as_str)
    }
}
