//! A listing beside the register's entry.

use chrono::NaiveDate;

use super::entry::{Entry, State};
use super::street::is_same_street;
use crate::domain::alike::{are_alike, one_holds_other};
use crate::domain::establishment::Establishment;
use crate::domain::fold::fold_spelt;

/// From how many kilometres on two positions differ: the entrance of a building and the point of its address in the
/// national address base are closer in towns.
pub const APART_KM: f64 = 0.25;

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// Whether it is open at all.
    State,
    /// The name.
    Name,
    /// Number and street.
    Street,
    /// The postcode.
    Postcode,
    /// The commune.
    City,
    /// Where it is.
    Position,
}

/// One fact of both.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What is compared.
    pub fact: Fact,
    /// How it compares.
    pub outcome: Outcome,
}

/// How a fact compares.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Both say the same; of the state: it is open.
    Same,
    /// They differ.
    Differs {
        /// As the listing says it.
        here: String,
        /// As the register says it.
        there: String,
    },
    /// The positions differ.
    Apart {
        /// How far they are apart, in kilometres.
        km: f64,
    },
    /// The establishment is closed, the register says.
    Closed {
        /// Since when.
        since: Option<NaiveDate>,
    },
    /// The listing does not say it.
    OnlyThere {
        /// As the register says it.
        there: String,
    },
    /// The register does not say it, or only in a way that cannot be compared.
    Unknown,
}

impl Fact {
    /// The property it is about, by its name in the data contract; `position` for the geometry.
    pub const fn field(self) -> &'static str {
        match self {
            Self::State => "siret",
            Self::Name => "name",
            Self::Street => "street",
            Self::Postcode => "postcode",
            Self::City => "city",
            Self::Position => "position",
        }
    }
}

/// A listing beside the register's entry: each [`Fact`] once, in their order.
pub fn compare(place: &Establishment, entry: &Entry) -> Vec<Comparison> {
    let address = &place.address;
    let facts = [
        (Fact::State, state(entry)),
        (Fact::Name, name(&place.name, entry)),
        (
            Fact::Street,
            texts(
                address.street.as_deref(),
                entry.street.as_deref(),
                is_same_street,
            ),
        ),
        (Fact::Postcode, postcode(address.postcode.as_deref(), entry)),
        (Fact::City, city(place, entry)),
        (Fact::Position, position(place, entry)),
    ];
    let facts = facts.into_iter();
    facts
        .map(|(fact, outcome)| Comparison { fact, outcome })
        .collect()
}

const fn state(entry: &Entry) -> Outcome {
    match entry.state {
        State::Open => Outcome::Same,
        State::Closed { since } => Outcome::Closed { since },
        State::Unknown => Outcome::Unknown,
    }
}

/// Any of its names will do, a company's legal form aside.
fn name(here: &str, entry: &Entry) -> Outcome {
    let is_same = |there: &str| are_alike(here, there) || one_holds_other(here, there);
    match entry.names().next() {
        None => Outcome::Unknown,
        Some(_) if entry.names().any(is_same) => Outcome::Same,
        Some(there) => differs(here, there),
    }
}

fn postcode(here: Option<&str>, entry: &Entry) -> Outcome {
    let there = entry.postcode.as_deref();
    let outcome = texts(here, there, |here, there| here == there);
    // A large receiver of mail has a postcode of its own.
    if entry.cedex && outcome != Outcome::Same {
        return Outcome::Unknown;
    }
    outcome
}

/// By code where both have one, else by name.
fn city(place: &Establishment, entry: &Entry) -> Outcome {
    let address = &place.address;
    let by_code = match (&address.insee, &entry.insee) {
        (Some(here), Some(there)) => here == there,
        _ => false,
    };
    if by_code {
        return Outcome::Same;
    }
    let (here, there) = (address.city.as_deref(), entry.city.as_deref());
    texts(here, there, |here, there| {
        commune_name(here) == commune_name(there)
    })
}

/// A commune's name as it is compared, without what large receivers of mail add.
fn commune_name(name: &str) -> String {
    let folded = fold_spelt(name);
    match folded.split_once(" cedex") {
        Some((name, _)) => name.to_owned(),
        None => folded,
    }
}

fn position(place: &Establishment, entry: &Entry) -> Outcome {
    match entry
        .position
        .map(|there| place.position.haversine_km(there))
    {
        None => Outcome::Unknown,
        Some(km) if km > APART_KM => Outcome::Apart { km },
        Some(_) => Outcome::Same,
    }
}

fn texts(here: Option<&str>, there: Option<&str>, is_same: impl Fn(&str, &str) -> bool) -> Outcome {
    match (here, there) {
        (_, None) => Outcome::Unknown,
        (None, Some(there)) => Outcome::OnlyThere {
            there: there.to_owned(),
        },
        (Some(here), Some(there)) if is_same(here, there) => Outcome::Same,
        (Some(here), Some(there)) => differs(here, there),
    }
}

fn differs(here: &str, there: &str) -> Outcome {
    Outcome::Differs {
        here: here.to_owned(),
        there: there.to_owned(),
    }
}
