//! Everything that is wrong or doubtful in a listing.

use chrono::{Months, NaiveDate};

use super::links::link_problem;
use super::warning::Warning;
use super::{duplicates, hours, pin};
use crate::domain::contact::{Phone, WebLink};
use crate::domain::dataset::{Dataset, Problem};
use crate::domain::establishment::Establishment;
use crate::domain::fold::is_capital;
use crate::domain::gazetteer::Gazetteer;
use crate::domain::vocabulary::Vocabulary;

/// After how many months without a change or a confirmation a listing is doubted. Hours and telephone numbers change, and
/// whoever keeps a map asks its shops once a year.
pub const STALE_MONTHS: u32 = 12;

/// From how many letters on a name in capitals is doubted: shorter ones are initials and brands, such as SNCF.
pub const CAPITALS: usize = 6;

/// What a listing is looked at with.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// All establishments.
    pub dataset: &'a Dataset,
    /// The number of the one looked at.
    pub record: u32,
    /// The same, read.
    pub place: &'a Establishment,
    /// What its rubrique is one of.
    pub vocabulary: &'a Vocabulary,
    /// The communes, once they are there: without them no position is doubted.
    pub gazetteer: Option<&'a Gazetteer>,
    /// The date in Paris.
    pub today: NaiveDate,
}

/// Everything that is wrong or doubtful in a listing: what the reader found, in its order, then hours, links, telephone,
/// position, dates, category, picture and name, then listings that may be of the same place. A listing without SIRET is
/// no cause for a warning. O(n).
pub fn warnings(facts: &Facts<'_>) -> Vec<Warning> {
    let issues = facts.dataset.issues_of(facts.record).into_iter();
    let mut warnings: Vec<Warning> = issues
        .map(|issue| Warning::Data {
            property: issue.property,
            problem: issue.problem,
        })
        .collect();
    let concerns = |field: &str| warnings.iter().any(|warning| warning.field() == field);
    let has_bad_date = warnings.iter().any(is_bad_until);
    let is_unsorted = facts.place.category == facts.vocabulary.taxonomy.fallback();
    let unsorted = (is_unsorted && !concerns("category")).then_some(Warning::Unsorted);
    hours::check(facts, has_bad_date, &mut warnings);
    links(facts.place, &mut warnings);
    warnings.extend(phone(facts.place));
    warnings.extend(pin::check(facts));
    dates(facts, &mut warnings);
    warnings.extend(unsorted);
    let image = facts.place.image.as_ref();
    let without_alt = image.filter(|image| image.alt.is_none());
    warnings.extend(without_alt.map(|_| Warning::PhotoWithoutAlt));
    warnings.extend(is_in_capitals(&facts.place.name).then_some(Warning::Capitals));
    duplicates::check(facts, &mut warnings);
    warnings
}

fn is_bad_until(warning: &Warning) -> bool {
    matches!(
        warning,
        Warning::Data {
            property: Some("special_until"),
            problem: Problem::BadDate { .. }
        }
    )
}

fn links(place: &Establishment, warnings: &mut Vec<Warning>) {
    let links: [(&'static str, Option<&WebLink>); 5] = [
        ("website", place.website.as_ref()),
        ("facebook", place.facebook.as_ref()),
        ("instagram", place.instagram.as_ref()),
        ("booking", place.booking.as_ref()),
        ("image", place.image.as_ref().map(|image| &image.url)),
    ];
    let dead = links.into_iter().filter_map(|(field, link)| {
        let link = link?;
        Some(Warning::Link {
            field,
            url: link.href().to_owned(),
            problem: link_problem(link)?,
        })
    });
    warnings.extend(dead);
}

fn phone(place: &Establishment) -> Option<Warning> {
    let phone = place.phone.filter(Phone::may_cost)?;
    Some(Warning::PhoneMayCost {
        phone: phone.display(),
    })
}

/// The last date tells whether a listing is stale; each in the future is told.
fn dates(facts: &Facts<'_>, warnings: &mut Vec<Warning>) {
    let Facts { place, today, .. } = facts;
    let dates = [("updated", place.updated), ("verified", place.verified)];
    let dates = dates
        .into_iter()
        .filter_map(|(field, date)| Some((field, date?)));
    let (future, past): (Vec<_>, Vec<_>) = dates.partition(|(_, date)| date > today);
    let last = past.into_iter().max_by_key(|(_, date)| *date);
    let limit = today.checked_sub_months(Months::new(STALE_MONTHS));
    let stale = last.filter(|(_, date)| limit.is_some_and(|limit| *date < limit));
    warnings.extend(stale.map(|(field, date)| Warning::Stale { field, date }));
    let future = future.into_iter();
    warnings.extend(future.map(|(field, date)| Warning::FutureDate { field, date }));
}

/// Whether all letters are capitals, and there are enough of them.
fn is_in_capitals(name: &str) -> bool {
    let letters = || name.chars().filter(|letter| letter.is_alphabetic());
    letters().count() >= CAPITALS && letters().all(is_capital)
}
