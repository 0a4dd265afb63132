//! What the list shows, in which order: the places on the map first, then those elsewhere.

use super::bitset::BitSet;
use super::dataset::Dataset;
use super::fold::fold;
use super::geo::{Bounds, LngLat};
use super::order::float_key;
use super::radix;
use super::trig::cosine;

/// The establishments that match, split by whether the map shows them.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct InView {
    /// Records on the map, in the order of the list.
    pub inside: Vec<u32>,
    /// Records elsewhere, in the order of the list.
    pub outside: Vec<u32>,
}

/// What the rows of a list are ordered by.
#[derive(Clone, Copy, Debug)]
pub enum RowOrder<'a> {
    /// Nearest to this first.
    From(LngLat),
    /// By these ranks of the records: see [`name_ranks`].
    Ranks(&'a [u32]),
    /// Last changed first; those of which nobody says when last.
    Updated,
}

/// Splits records by whether they lie within `bounds`, each half in the wanted order; those with equal keys in the order
/// of the source. O(n).
pub fn in_view(dataset: &Dataset, records: &BitSet, bounds: Bounds, order: RowOrder<'_>) -> InView {
    let mut halves = [Keyed::default(), Keyed::default()];
    let key: Box<dyn Fn(u32, LngLat, u16) -> u64> = match order {
        RowOrder::From(centre) => {
            let squash = cosine(centre.lat().to_radians());
            Box::new(move |_, position, _| float_key(closeness(centre, squash, position)))
        }
        RowOrder::Ranks(ranks) => Box::new(move |record, _, _| {
            let place = usize::try_from(record).unwrap_or(usize::MAX);
            ranks.get(place).copied().map_or(u64::MAX, u64::from)
        }),
        RowOrder::Updated => Box::new(|_, _, days| u64::from(u16::MAX - days)),
    };
    // By record, for positions are stored so.
    let columns = dataset.positions().zip(dataset.updated());
    let each = (0_u32..).zip(records.flags()).zip(columns);
    for ((record, _), (position, days)) in each.filter(|((_, is_shown), _)| *is_shown) {
        let [inside, outside] = &mut halves;
        let half = if bounds.contains(position) {
            inside
        } else {
            outside
        };
        half.push(key(record, position, days), record);
    }
    let [inside, outside] = halves.map(Keyed::sorted);
    InView { inside, outside }
}

/// The place of each record when they stand by name: case, accents and punctuation do not count, nor letters past the
/// 32nd; records of one name stand in the order of the source. O(n).
pub fn name_ranks(dataset: &Dataset) -> Vec<u32> {
    let count = u32::try_from(dataset.len()).unwrap_or(u32::MAX);
    let names: Vec<String> = (0..count)
        .map(|record| fold(dataset.name(record)))
        .collect();
    let mut records: Vec<u32> = (0..count).collect();
    // Least significant letters first; the sort keeps the order of equals.
    for part in (0..4).rev() {
        let key = |record: &u32| {
            let name = usize::try_from(*record).ok().and_then(|at| names.get(at));
            name.map_or(0, |name| eight_letters(name, part * 8))
        };
        let mut keys: Vec<u64> = records.iter().map(key).collect();
        radix::sort(&mut keys, &mut records);
    }
    let mut ranks = vec![0; records.len()];
    for (rank, record) in (0..).zip(records) {
        if let Some(own) = usize::try_from(record)
            .ok()
            .and_then(|at| ranks.get_mut(at))
        {
            *own = rank;
        }
    }
    ranks
}

/// Eight bytes of a text as a number that orders as they do.
fn eight_letters(text: &str, from: usize) -> u64 {
    let bytes = text.bytes().skip(from).chain(core::iter::repeat(0));
    bytes
        .take(8)
        .fold(0, |key, byte| key << 8 | u64::from(byte))
}

/// The square of the distance on a local plane, in which a degree of longitude is `squash` degrees of latitude: good for
/// ordering, not for showing.
fn closeness(centre: LngLat, squash: f64, position: LngLat) -> f64 {
    let east = (position.lng() - centre.lng()) * squash;
    let north = position.lat() - centre.lat();
    east * east + north * north
}

/// The records of a list, each with its key.
#[derive(Default)]
struct Keyed {
    keys: Vec<u64>,
    records: Vec<u32>,
}

impl Keyed {
    fn push(&mut self, key: u64, record: u32) {
        self.keys.push(key);
        self.records.push(record);
    }

    /// Smallest key first. O(n).
    fn sorted(mut self) -> Vec<u32> {
        radix::sort(&mut self.keys, &mut self.records);
        self.records
    }
}
