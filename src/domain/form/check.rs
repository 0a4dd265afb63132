//! What is wrong with the values of a form, before anything is sent.

use chrono::NaiveDate;

use super::field::Field;
use super::values::Values;
use crate::domain::contact::{Email, Phone, Siret, SiretProblem, WebLink};
use crate::domain::geo::Bounds;
use crate::domain::hours::{Hours, HoursError};

/// The longest text that a field takes, in characters.
pub(super) const MAX_CHARS: usize = 2_000;
/// The longest line.
const MAX_LINE_CHARS: usize = 200;

/// What a form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// An establishment on the map is put right.
    Correction,
    /// One that is not there is to come.
    Registration,
}

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldProblem {
    /// It has to say something.
    Required,
    /// There has to be a phone number or an e-mail address.
    Reachable,
    /// It is longer than this, in characters.
    TooLong {
        /// The most.
        most: usize,
    },
    /// No phone number.
    Phone,
    /// No e-mail address.
    Email,
    /// No address of a web page.
    Link,
    /// A picture's address has to begin with `https:`.
    Insecure,
    /// No SIRET. A wrong checksum is no fault but is [said](super::FieldProblem::is_warning).
    Siret(SiretProblem),
    /// No postcode: five digits.
    Postcode,
    /// No opening hours that can be read.
    Hours(HoursError),
    /// The week that is filled in is not in order: its days say why.
    Week,
    /// No date, or none that is still to come.
    Date,
    /// Needs the date until which it holds.
    NeedsUntil,
    /// Needs what holds until that date.
    NeedsHours,
    /// A picture needs words for those who do not see it.
    NeedsAlt,
    /// Outside the territory of the map.
    Outside,
    /// What the server that it was sent to says of it.
    Said(String),
}

impl FieldProblem {
    /// Whether it is only said: real SIRETs exist whose checksum fails.
    pub const fn is_warning(&self) -> bool {
        matches!(self, Self::Siret(SiretProblem::Checksum))
    }
}

/// What is wrong, in the order of the form. `territory` is where the map's establishments stand, `today` the day in Paris.
pub(super) fn check(
    values: &Values,
    purpose: Purpose,
    territory: Bounds,
    today: NaiveDate,
) -> Vec<(Field, FieldProblem)> {
    let own = |field: Field| {
        required(values, field, purpose)
            .or_else(|| too_long(values, field))
            .or_else(|| unreadable(values.text(field).trim(), field, today))
            .or_else(|| incomplete(values, field))
            .or_else(|| outside(values, field, territory))
            .map(|problem| (field, problem))
    };
    Field::ALL.into_iter().filter_map(own).collect()
}

fn says(values: &Values, field: Field) -> bool {
    !values.text(field).trim().is_empty()
}

/// What every listing has, and what a new one needs to be found.
fn required(values: &Values, field: Field, purpose: Purpose) -> Option<FieldProblem> {
    let is_new = purpose == Purpose::Registration;
    let lacks = match field {
        Field::Name | Field::Category => !says(values, field),
        Field::Postcode | Field::City => is_new && !says(values, field),
        Field::Position => values.position().is_none(),
        Field::Description
        | Field::Products
        | Field::Siret
        | Field::Street
        | Field::Insee
        | Field::Email
        | Field::Phone
        | Field::Website
        | Field::Facebook
        | Field::Instagram
        | Field::Booking
        | Field::OpeningHours
        | Field::SpecialHours
        | Field::SpecialUntil
        | Field::HoursNote
        | Field::Services
        | Field::DeliversTo
        | Field::Labels
        | Field::Payment
        | Field::Image
        | Field::ImageAlt => false,
    };
    let reachable = says(values, Field::Phone) || says(values, Field::Email);
    if field == Field::Phone && is_new && !reachable {
        return Some(FieldProblem::Reachable);
    }
    lacks.then_some(FieldProblem::Required)
}

fn too_long(values: &Values, field: Field) -> Option<FieldProblem> {
    let is_prose = matches!(
        field,
        Field::Description
            | Field::HoursNote
            | Field::OpeningHours
            | Field::SpecialHours
            | Field::Products
    );
    let most = if is_prose { MAX_CHARS } else { MAX_LINE_CHARS };
    let listed = values.list(field).iter().map(|one| one.chars().count());
    let longest = listed
        .chain([values.text(field).chars().count()])
        .max()
        .unwrap_or_default();
    (longest > most).then_some(FieldProblem::TooLong { most })
}

/// What its kind of value does not allow.
fn unreadable(text: &str, field: Field, today: NaiveDate) -> Option<FieldProblem> {
    if text.is_empty() {
        return None;
    }
    match field {
        Field::Phone => (!is_whole_number(text)).then_some(FieldProblem::Phone),
        Field::Email => Email::parse(text).is_none().then_some(FieldProblem::Email),
        Field::Website | Field::Facebook | Field::Instagram | Field::Booking => {
            WebLink::parse(text).is_none().then_some(FieldProblem::Link)
        }
        Field::Image => match WebLink::parse(text) {
            None => Some(FieldProblem::Link),
            Some(link) => (!link.is_secure()).then_some(FieldProblem::Insecure),
        },
        Field::Siret => match Siret::parse(text) {
            Err(problem) => Some(FieldProblem::Siret(problem)),
            Ok(siret) => {
                (!siret.checksum_holds()).then_some(FieldProblem::Siret(SiretProblem::Checksum))
            }
        },
        Field::Postcode => {
            let is_one = text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit());
            (!is_one).then_some(FieldProblem::Postcode)
        }
        Field::OpeningHours | Field::SpecialHours => {
            Hours::parse(text).err().map(FieldProblem::Hours)
        }
        Field::SpecialUntil => {
            let until = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
            until
                .is_none_or(|until| until < today)
                .then_some(FieldProblem::Date)
        }
        Field::Name
        | Field::Category
        | Field::Description
        | Field::Products
        | Field::Street
        | Field::City
        | Field::Insee
        | Field::Position
        | Field::HoursNote
        | Field::Services
        | Field::DeliversTo
        | Field::Labels
        | Field::Payment
        | Field::ImageAlt => None,
    }
}

/// Whether a phone number is all there: ten digits in France, four of a short number, eight at least abroad.
fn is_whole_number(text: &str) -> bool {
    let Some(number) = Phone::parse(text).map(|phone| phone.display()) else {
        return false;
    };
    let digits = number.chars().filter(char::is_ascii_digit).count();
    if number.starts_with('+') {
        digits >= 8
    } else {
        matches!(digits, 4 | 10)
    }
}

/// What needs another field beside it.
fn incomplete(values: &Values, field: Field) -> Option<FieldProblem> {
    let lacks = |one, other| says(values, one) && !says(values, other);
    if field == Field::SpecialUntil && lacks(Field::SpecialHours, field) {
        Some(FieldProblem::NeedsUntil)
    } else if field == Field::SpecialHours && lacks(Field::SpecialUntil, field) {
        Some(FieldProblem::NeedsHours)
    } else if field == Field::ImageAlt && lacks(Field::Image, field) {
        Some(FieldProblem::NeedsAlt)
    } else {
        None
    }
}

fn outside(values: &Values, field: Field, territory: Bounds) -> Option<FieldProblem> {
    let is_outside = |position| !territory.contains(position);
    (field == Field::Position && values.position().is_some_and(is_outside))
        .then_some(FieldProblem::Outside)
}
