//! A run of records: what filters and the map read, in columns, and the records' own bytes in an arena.

use crate::domain::bitset::BitSet;
use crate::domain::geo::LngLat;
use crate::domain::insee::InseeCode;
use crate::domain::taxonomy::CategoryIndex;
use crate::domain::vocabulary::{LabelIndex, ServiceIndex};

use super::delivery::Deliveries;
use super::hash::fnv1a;
use super::parse::Parsed;
use super::property::Property;

/// The most records of a segment.
const RECORDS: usize = 4_096;
/// The bytes of records past which a segment is full.
const BYTES: usize = 4 << 20;

/// A run of records.
#[derive(Debug, Default)]
pub(super) struct Segment {
    positions: Vec<LngLat>,
    categories: Vec<CategoryIndex>,
    id_hashes: Vec<u64>,
    /// 0 for none.
    sirets: Vec<u64>,
    /// Ids and names, one after the other.
    text: String,
    /// Where each id and each name ends in `text`.
    text_ends: Vec<[u32; 2]>,
    services: Vec<ServiceIndex>,
    labels: Vec<LabelIndex>,
    /// Where each record's services and labels end.
    term_ends: Vec<[u32; 2]>,
    communes: Vec<Option<InseeCode>>,
    deliveries: Deliveries,
    /// The number of each record's opening hours among the distinct ones; 0 for none.
    hours: Vec<u32>,
    /// Days since 1 January 1970 until the last change; 0 where nobody says.
    updated: Vec<u16>,
    /// The records' JSON.
    arena: String,
    arena_ends: Vec<u32>,
    /// Whether the JSON is our own writing, with the contract's names.
    rewritten: Vec<bool>,
}

impl Segment {
    pub(super) const fn len(&self) -> usize {
        self.positions.len()
    }

    pub(super) const fn is_full(&self) -> bool {
        self.len() >= RECORDS || self.arena.len() >= BYTES
    }

    /// Adds a record, its JSON, whether that is our own writing, and the number of its opening hours (0 for none).
    pub(super) fn push(&mut self, parsed: &Parsed<'_>, json: &str, rewritten: bool, hours: u32) {
        let commune = parsed.fields.text(Property::Insee);
        self.communes.push(commune.and_then(InseeCode::parse));
        self.deliveries.push(end(self.len()), &parsed.fields);
        self.hours.push(hours);
        self.updated.push(parsed.updated());
        self.positions.push(parsed.position);
        self.categories.push(parsed.category);
        self.id_hashes.push(fnv1a(parsed.id().as_bytes()));
        self.sirets.push(
            parsed
                .siret()
                .map_or(0, crate::domain::contact::Siret::number),
        );
        self.text.push_str(parsed.id());
        let id_end = end(self.text.len());
        self.text.push_str(parsed.name());
        self.text_ends.push([id_end, end(self.text.len())]);
        self.services.extend(&parsed.services);
        self.labels.extend(&parsed.labels);
        self.term_ends
            .push([end(self.services.len()), end(self.labels.len())]);
        self.arena.push_str(json);
        self.arena_ends.push(end(self.arena.len()));
        self.rewritten.push(rewritten);
    }

    /// The same without these records.
    pub(super) fn without(&self, gone: &BitSet) -> Self {
        let mut kept = Self::default();
        for at in (0..self.len()).filter(|at| !gone.get(*at)) {
            kept.copy(self, at);
        }
        kept
    }

    /// Adds the record at a place of another segment.
    fn copy(&mut self, from: &Self, at: usize) {
        self.deliveries
            .copy(end(self.len()), &from.deliveries, end(at));
        copy_item(&mut self.communes, &from.communes, at);
        copy_item(&mut self.hours, &from.hours, at);
        copy_item(&mut self.updated, &from.updated, at);
        copy_item(&mut self.positions, &from.positions, at);
        copy_item(&mut self.categories, &from.categories, at);
        copy_item(&mut self.id_hashes, &from.id_hashes, at);
        copy_item(&mut self.sirets, &from.sirets, at);
        copy_item(&mut self.rewritten, &from.rewritten, at);
        self.text.push_str(from.id(at).unwrap_or_default());
        let id_end = end(self.text.len());
        self.text.push_str(from.name(at).unwrap_or_default());
        self.text_ends.push([id_end, end(self.text.len())]);
        self.services.extend_from_slice(from.services(at));
        self.labels.extend_from_slice(from.labels(at));
        self.term_ends
            .push([end(self.services.len()), end(self.labels.len())]);
        self.arena
            .push_str(from.json(at).map_or("", |(json, _)| json));
        self.arena_ends.push(end(self.arena.len()));
    }

    /// Gives back the memory kept for growth.
    pub(super) fn shrink(&mut self) {
        self.positions.shrink_to_fit();
        self.categories.shrink_to_fit();
        self.id_hashes.shrink_to_fit();
        self.sirets.shrink_to_fit();
        self.text.shrink_to_fit();
        self.text_ends.shrink_to_fit();
        self.services.shrink_to_fit();
        self.labels.shrink_to_fit();
        self.term_ends.shrink_to_fit();
        self.communes.shrink_to_fit();
        self.deliveries.shrink();
        self.hours.shrink_to_fit();
        self.updated.shrink_to_fit();
        self.arena.shrink_to_fit();
        self.arena_ends.shrink_to_fit();
        self.rewritten.shrink_to_fit();
    }

    pub(super) fn positions(&self) -> &[LngLat] {
        &self.positions
    }

    pub(super) fn position(&self, at: usize) -> Option<LngLat> {
        self.positions.get(at).copied()
    }

    pub(super) fn category(&self, at: usize) -> Option<CategoryIndex> {
        self.categories.get(at).copied()
    }

    pub(super) fn id(&self, at: usize) -> Option<&str> {
        let start = previous(&self.text_ends, at).map_or(0, |[_, name]| name);
        let [end, _] = *self.text_ends.get(at)?;
        self.text.get(index(start)..index(end))
    }

    pub(super) fn name(&self, at: usize) -> Option<&str> {
        let [start, end] = *self.text_ends.get(at)?;
        self.text.get(index(start)..index(end))
    }

    pub(super) fn services(&self, at: usize) -> &[ServiceIndex] {
        let start = previous(&self.term_ends, at).map_or(0, |[services, _]| services);
        let end = self
            .term_ends
            .get(at)
            .map_or(start, |[services, _]| *services);
        self.services
            .get(index(start)..index(end))
            .unwrap_or_default()
    }

    pub(super) fn labels(&self, at: usize) -> &[LabelIndex] {
        let start = previous(&self.term_ends, at).map_or(0, |[_, labels]| labels);
        let end = self.term_ends.get(at).map_or(start, |[_, labels]| *labels);
        self.labels
            .get(index(start)..index(end))
            .unwrap_or_default()
    }

    /// The commune that each record names.
    pub(super) fn communes(&self) -> &[Option<InseeCode>] {
        &self.communes
    }

    /// The number of each record's opening hours; 0 for none.
    pub(super) fn hours(&self) -> &[u32] {
        &self.hours
    }

    /// When each record last changed, in days since 1 January 1970; 0 where nobody says.
    pub(super) fn updated(&self) -> &[u16] {
        &self.updated
    }

    /// The records that say that they deliver to a place.
    pub(super) fn delivering(&self, to: LngLat, commune: Option<InseeCode>) -> Vec<usize> {
        self.deliveries.reaching(&self.positions, to, commune)
    }

    /// The record's JSON, and whether it is our own writing.
    pub(super) fn json(&self, at: usize) -> Option<(&str, bool)> {
        let start = previous(&self.arena_ends, at).unwrap_or(0);
        let end = *self.arena_ends.get(at)?;
        let json = self.arena.get(index(start)..index(end))?;
        Some((json, self.rewritten.get(at).copied().unwrap_or(false)))
    }

    /// The record with this id.
    pub(super) fn find_id(&self, hash: u64, id: &str) -> Option<usize> {
        let candidates = self
            .id_hashes
            .iter()
            .enumerate()
            .filter(|(_, own)| **own == hash);
        candidates
            .map(|(at, _)| at)
            .find(|at| self.id(*at) == Some(id))
    }

    /// The first record with this SIRET.
    pub(super) fn find_siret(&self, siret: u64) -> Option<usize> {
        self.with_siret(siret).next()
    }

    /// Every record with this SIRET.
    pub(super) fn with_siret(&self, siret: u64) -> impl Iterator<Item = usize> {
        let own = self.sirets.iter().enumerate();
        own.filter(move |(_, own)| **own == siret && siret != 0)
            .map(|(at, _)| at)
    }
}

fn copy_item<T: Copy>(to: &mut Vec<T>, from: &[T], at: usize) {
    to.extend(from.get(at).copied());
}

fn previous<T: Copy>(ends: &[T], at: usize) -> Option<T> {
    ends.get(at.checked_sub(1)?).copied()
}

/// A place in a column: segments are far smaller than 4 GB.
fn end(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}
