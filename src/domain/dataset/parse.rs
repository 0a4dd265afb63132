//! One record from its text: position, category, services, checked values.

use chrono::NaiveDate;

use crate::domain::contact::{Email, Phone, Siret};
use crate::domain::establishment::{Address, DeliveryArea, Establishment, Image};
use crate::domain::geo::LngLat;
use crate::domain::taxonomy::CategoryIndex;
use crate::domain::vocabulary::{LabelIndex, ServiceIndex};

use super::check::{check, checked_link, date};
use super::fields::Fields;
use super::geometry;
use super::hash::fnv1a;
use super::issue::{Finding, Outcome, Problem, excerpt};
use super::locate::locate;
use super::names::{CHAIN_RANK, Names};
use super::property::Property;
use super::record;
use super::terms::Matcher;
use super::text::without_nan;
use super::value::{Value, number};
use crate::domain::decimal::{fixed, number_from};

/// A record that can be shown.
#[derive(Debug)]
pub(super) struct Parsed<'a> {
    pub(super) fields: Box<Fields<'a>>,
    pub(super) position: LngLat,
    pub(super) category: CategoryIndex,
    pub(super) services: Vec<ServiceIndex>,
    pub(super) labels: Vec<LabelIndex>,
}

/// The text of a record that is no JSON only for `NaN` and its like, with `null` in their place.
///
/// # Errors
/// [`Problem::BadJson`] when it is no JSON even so.
pub(super) fn mend_json(text: &str, names: &Names) -> Result<String, Problem> {
    let message = record::read(text, names)
        .err()
        .map(|error| excerpt(&error.to_string()));
    let mended = without_nan(text).filter(|mended| record::read(mended, names).is_ok());
    mended.ok_or_else(|| Problem::BadJson {
        message: message.unwrap_or_default(),
    })
}

/// The record in already read fields. The findings say what was mended.
///
/// # Errors
/// Its id, if it has one, when it cannot be shown: the findings say why.
pub(super) fn parse<'a>(
    mut fields: Box<Fields<'a>>,
    names: &Names,
    matcher: &mut Matcher,
    findings: &mut Vec<Finding>,
) -> Result<Parsed<'a>, Option<String>> {
    check(&mut fields, names, findings);
    let position = place(&mut fields, findings);
    let has_name = check_name(&fields, findings);
    let Some(position) = position.filter(|_| has_name) else {
        return Err(fields.text(Property::Id).map(str::to_owned));
    };
    check_id(&mut fields, position, findings);
    let category = matcher.category(&fields, findings);
    let services = matcher.services(&mut fields, findings);
    let labels = matcher.labels(&mut fields, findings);
    Ok(Parsed {
        fields,
        position,
        category,
        services,
        labels,
    })
}

fn check_name(fields: &Fields<'_>, findings: &mut Vec<Finding>) -> bool {
    let named = fields.text(Property::Name).is_some();
    let outcome = if named {
        Outcome::Mended
    } else {
        Outcome::LeftOut
    };
    if !named || fields.rank(Property::Name) >= CHAIN_RANK {
        findings.push(Finding::property(
            Property::Name.name(),
            Problem::MissingName,
            outcome,
        ));
    }
    named
}

fn check_id(fields: &mut Fields<'_>, position: LngLat, findings: &mut Vec<Finding>) {
    if fields.text(Property::Id).is_some() {
        return;
    }
    findings.push(Finding::property(
        Property::Id.name(),
        Problem::MissingId,
        Outcome::Mended,
    ));
    let name = fields.text(Property::Name).unwrap_or_default();
    let place = [name, &fixed(position.lng(), 6), &fixed(position.lat(), 6)].join("\n");
    fields.set(
        Property::Id,
        Value::Text(format!("x-{:016x}", fnv1a(place.as_bytes())).into()),
    );
}

/// The position: from the geometry, else from coordinates among the properties.
fn place(fields: &mut Fields<'_>, findings: &mut Vec<Finding>) -> Option<LngLat> {
    let mut report = |problem, outcome| findings.push(Finding::record(problem, outcome));
    let coordinates = match geometry::point(&fields.geometry) {
        Ok((coordinates, kind)) => {
            if let Some(kind) = kind {
                report(Problem::GeometryReduced { kind }, Outcome::Mended);
            }
            coordinates
        }
        Err(problem) => {
            let coordinates = pair(fields);
            let outcome = if coordinates.is_some() {
                Outcome::Mended
            } else {
                Outcome::LeftOut
            };
            if fields.has_geometry || coordinates.is_none() {
                report(problem, outcome);
            }
            coordinates?
        }
    };
    match locate(coordinates.0, coordinates.1) {
        Ok((position, problem)) => {
            if let Some(problem) = problem {
                report(problem, Outcome::Mended);
            }
            Some(position)
        }
        Err(problem) => {
            report(problem, Outcome::LeftOut);
            None
        }
    }
}

/// Longitude and latitude from properties: two numbers, or one value with both, latitude first unless it says.
fn pair(fields: &mut Fields<'_>) -> Option<(f64, f64)> {
    let lon = number(fields.take(Property::Longitude));
    let lat = number(fields.take(Property::Latitude));
    if let (Some(lon), Some(lat)) = (lon, lat) {
        return Some((lon, lat));
    }
    match fields.take(Property::Point) {
        Value::LonLat(lon, lat) | Value::Pair(lat, lon) => Some((lon, lat)),
        Value::Text(text) => {
            let (lat, lon) = text.split_once([',', ';'])?;
            Some((number_from(lon)?, number_from(lat)?))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::List(_) => None,
    }
}

impl Parsed<'_> {
    /// Its id.
    pub(super) fn id(&self) -> &str {
        self.fields.text(Property::Id).unwrap_or_default()
    }

    /// Its name.
    pub(super) fn name(&self) -> &str {
        self.fields.text(Property::Name).unwrap_or_default()
    }

    /// Its SIRET.
    pub(super) fn siret(&self) -> Option<Siret> {
        Siret::parse(self.fields.text(Property::Siret)?).ok()
    }

    /// When it last changed, in days since 1 January 1970; 0 where nobody says, or before.
    pub(super) fn updated(&self) -> u16 {
        let day = self.fields.text(Property::Updated).and_then(date);
        let days = day.map(|day| day.signed_duration_since(NaiveDate::default()).num_days());
        days.and_then(|days| u16::try_from(days).ok()).unwrap_or(0)
    }

    /// All of it.
    pub(super) fn establishment(&self) -> Establishment {
        let fields = &self.fields;
        let text = |property| fields.text(property).map(str::to_owned);
        let list = |property| {
            fields
                .list(property)
                .iter()
                .map(ToString::to_string)
                .collect()
        };
        let link = |property| checked_link(fields, property);
        let day = |property| fields.text(property).and_then(date);
        Establishment {
            id: self.id().to_owned(),
            name: self.name().to_owned(),
            position: self.position,
            category: self.category,
            description: text(Property::Description),
            products: list(Property::Products),
            address: self.address(),
            phone: fields.text(Property::Phone).and_then(Phone::parse),
            email: fields.text(Property::Email).and_then(Email::parse),
            website: link(Property::Website),
            facebook: link(Property::Facebook),
            instagram: link(Property::Instagram),
            booking: link(Property::Booking),
            opening_hours: text(Property::OpeningHours),
            special_hours: text(Property::SpecialHours),
            special_until: day(Property::SpecialUntil),
            hours_note: text(Property::HoursNote),
            services: list(Property::Services),
            delivers_to: self.delivers_to(),
            labels: list(Property::Labels),
            payment: list(Property::Payment),
            siret: self.siret(),
            image: link(Property::Image).map(|url| Image {
                url,
                alt: text(Property::ImageAlt),
            }),
            updated: day(Property::Updated),
            verified: day(Property::Verified),
        }
    }

    fn address(&self) -> Address {
        let text = |property| self.fields.text(property).map(str::to_owned);
        Address {
            street: self.street(),
            postcode: text(Property::Postcode),
            city: text(Property::City),
            insee: text(Property::Insee),
        }
    }

    /// Its street, with the number of the house before it.
    pub(super) fn street(&self) -> Option<String> {
        let text = |property| self.fields.text(property);
        match (text(Property::HouseNumber), text(Property::Street)) {
            (Some(number), Some(street)) => Some(format!("{number} {street}")),
            (_, street) => street.map(str::to_owned),
        }
    }

    fn delivers_to(&self) -> Option<DeliveryArea> {
        match self.fields.get(Property::DeliversTo) {
            Value::Number(km) => Some(DeliveryArea::RadiusKm(*km)),
            Value::List(codes) => Some(DeliveryArea::Communes(
                codes.iter().map(ToString::to_string).collect(),
            )),
            Value::Null | Value::Bool(_) | Value::Text(_) | Value::Pair(..) | Value::LonLat(..) => {
                None
            }
        }
    }
}
