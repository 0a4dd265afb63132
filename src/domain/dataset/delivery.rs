//! Where the records of a segment deliver: few do, so that they stand in a list of their own.

use core::ops::Range;

use crate::domain::geo::LngLat;
use crate::domain::insee::InseeCode;

use super::fields::Fields;
use super::property::Property;
use super::value::Value;

/// Where the records of a segment deliver.
#[derive(Debug, Default)]
pub(super) struct Deliveries {
    entries: Vec<Delivery>,
    /// The communes of all entries, one after the other.
    communes: Vec<InseeCode>,
}

/// Where one record delivers.
#[derive(Debug)]
struct Delivery {
    /// The record's place in the segment.
    at: u32,
    /// Around it, in kilometres; below zero where communes are named instead.
    radius_km: f64,
    /// Its communes.
    communes: Range<u32>,
}

impl Deliveries {
    /// Notes what the record at this place says of its deliveries, if anything.
    pub(super) fn push(&mut self, at: u32, fields: &Fields<'_>) {
        let start = self.end();
        let radius_km = match fields.get(Property::DeliversTo) {
            Value::Number(km) => *km,
            Value::List(codes) => {
                let codes = codes.iter().filter_map(|code| InseeCode::parse(code));
                self.communes.extend(codes);
                -1.0
            }
            Value::Null | Value::Bool(_) | Value::Text(_) | Value::Pair(..) | Value::LonLat(..) => {
                return;
            }
        };
        let communes = start..self.end();
        self.entries.push(Delivery {
            at,
            radius_km,
            communes,
        });
    }

    /// Takes over what the record at a place of another segment says, for the record at this place.
    pub(super) fn copy(&mut self, at: u32, from: &Self, place: u32) {
        if let Some(entry) = from.entries.iter().find(|entry| entry.at == place) {
            let start = self.end();
            self.communes.extend_from_slice(from.communes_of(entry));
            let communes = start..self.end();
            self.entries.push(Delivery {
                at,
                radius_km: entry.radius_km,
                communes,
            });
        }
    }

    /// The places of the records that deliver to a position in a commune; `None` for a commune that is not known.
    pub(super) fn reaching(
        &self,
        positions: &[LngLat],
        to: LngLat,
        commune: Option<InseeCode>,
    ) -> Vec<usize> {
        let reaches = |entry: &Delivery| {
            let at = usize::try_from(entry.at).ok()?;
            let from = *positions.get(at)?;
            let named = commune.is_some_and(|commune| self.communes_of(entry).contains(&commune));
            (named || from.haversine_km(to) <= entry.radius_km).then_some(at)
        };
        self.entries.iter().filter_map(reaches).collect()
    }

    /// Gives back the memory kept for growth.
    pub(super) fn shrink(&mut self) {
        self.entries.shrink_to_fit();
        self.communes.shrink_to_fit();
    }

    fn communes_of(&self, entry: &Delivery) -> &[InseeCode] {
        let place = |end: u32| usize::try_from(end).unwrap_or(usize::MAX);
        let range = place(entry.communes.start)..place(entry.communes.end);
        self.communes.get(range).unwrap_or_default()
    }

    fn end(&self) -> u32 {
        u32::try_from(self.communes.len()).unwrap_or(u32::MAX)
    }
}
