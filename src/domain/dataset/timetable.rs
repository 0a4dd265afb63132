//! The distinct opening hours of a dataset: shops of a chain, and many others, share theirs.

use std::sync::Arc;

use chrono::NaiveDate;

use super::check::date;
use super::fields::Fields;
use super::hash::{Numbers, fnv1a};
use super::property::Property;

/// Opening hours as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timetable {
    /// The usual ones, in OpenStreetMap syntax.
    pub opening_hours: Option<String>,
    /// Those that replace them for a time.
    pub special_hours: Option<String>,
    /// The last day on which `special_hours` hold.
    pub special_until: Option<NaiveDate>,
}

/// The distinct opening hours met so far, numbered from 1.
#[derive(Debug, Default)]
pub(super) struct Timetables {
    /// By hash of the texts; the rare second one of a hash is listed again each time it is met.
    numbers: Numbers,
}

impl Timetables {
    /// The number of a record's hours, listed when they are new; 0 for a record without.
    pub(super) fn number(&mut self, fields: &Fields<'_>, listed: &mut Vec<Arc<Timetable>>) -> u32 {
        let text = |property| fields.text(property);
        let usual = text(Property::OpeningHours);
        let special = text(Property::SpecialHours);
        if usual.is_none() && special.is_none() {
            return 0;
        }
        let until = text(Property::SpecialUntil).filter(|_| special.is_some());
        let hash = [usual, special, until]
            .into_iter()
            .fold(0_u64, |hash, text| {
                hash.rotate_left(21) ^ text.map_or(1, |text| fnv1a(text.as_bytes()))
            });
        let own = || Timetable {
            opening_hours: usual.map(str::to_owned),
            special_hours: special.map(str::to_owned),
            special_until: until.and_then(date),
        };
        let met = self.numbers.get(&hash).map(|[number, _]| *number);
        let same = |number: &u32| {
            let listed = nth(listed, *number);
            listed.is_some_and(|listed| {
                listed.opening_hours.as_deref() == usual
                    && listed.special_hours.as_deref() == special
                    && listed.special_until == until.and_then(date)
            })
        };
        if let Some(number) = met.filter(same) {
            return number;
        }
        listed.push(Arc::new(own()));
        let number = u32::try_from(listed.len()).unwrap_or(u32::MAX);
        self.numbers.entry(hash).or_insert([number, 0]);
        number
    }
}

fn nth(listed: &[Arc<Timetable>], number: u32) -> Option<&Arc<Timetable>> {
    listed.get(usize::try_from(number).ok()?.checked_sub(1)?)
}
