//! Clusters of places for any zoom, any filter and any view, without ever building a tree.
//!
//! # Algorithm: an implicit quadtree on the Z-order curve, with summed prefixes
//! 1. **Build, O(n).** Positions become 32-bit Web Mercator (`projection`) and are radix-sorted ([`super::radix`]) along
//!    the Z-order curve (`morton`; Morton 1966) by codes that hold them whole: nothing is looked up by record again. The place of a record in that order is its *slot*. Every map cell
//!    of every zoom is now one contiguous run of slots (a "linear quadtree": Gargantini, "An effective way to
//!    represent quadtrees", CACM 25, 1982).
//! 2. **Filter, O(n).** A filter's result is a bit set over slots; [`Shown`] adds running sums per block of 64
//!    (`shown`; the one-dimensional form of summed-area tables, Crow 1984). No cluster is rebuilt.
//! 3. **Query, O(cells in view × log n).** `cells` descends to the cells in view that hold something shown; the
//!    sums give each one's count and centre in O(1). `merge` then lets the larger cells absorb neighbours that
//!    would be drawn too close. An item stands at the centre of its leading cell, so that two items are never closer
//!    than [`Options::merge`] cell sides.
//! 4. **Independent of the view.** What a cell outside the window could still change is in doubt; while a doubt
//!    reaches the view, the window grows and the query repeats. So panning never changes a cluster.
//! 5. **Handles.** A cluster's handle is its zoom, the first slot of its leading cell, and the filter's fingerprint.
//!
//! Memory: 12¼ bytes a place, plus half a byte a place for the filter.
//! Clusters do not merge across the antimeridian; views that cross it work.

mod cells;
mod handle;
mod item;
mod merge;
mod morton;
mod projection;
mod query;
mod shown;

use std::sync::OnceLock;

use super::geo::LngLat;
use super::radix::{self, STEP};
use morton::Frame;
use projection::{Projection, WorldBox};

pub use handle::{ClusterHandle, Expansion};
pub use item::Item;
use shown::BLOCK;
pub use shown::Shown;

/// How clusters are formed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// Base-2 logarithm of a cell's side in pixels of 256-px tiles: 6 is 64 px.
    pub cell_log2: u32,
    /// Cells whose centres are closer than this share of a cell's side are merged, 0 to 1. No two items are drawn
    /// closer than this.
    pub merge: f64,
    /// The deepest map zoom at which clusters are formed; past it every place stands alone. Set it to the map's
    /// deepest zoom or more, so that places on one spot stay a cluster for as long as anyone can zoom.
    pub max_zoom: u8,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            cell_log2: 6,
            merge: 0.9,
            max_zoom: 22,
        }
    }
}

/// Places in Z order. Immutable: filters are [`Shown`] values beside it.
#[derive(Debug)]
pub struct Index {
    options: Options,
    /// World coordinates by slot, and some more, so that there is a whole block at every slot and past the last.
    x: Vec<u32>,
    y: Vec<u32>,
    /// The sums of x and of y by block.
    block_sums: Vec<[u64; 2]>,
    /// Record by slot.
    order: Vec<u32>,
    /// Slot by record, made when first asked for.
    slots: OnceLock<Vec<u32>>,
    extent: WorldBox,
    identity: u64,
}

impl Index {
    /// Indexes positions, given in record order; at most 2³² − 1 of them. O(n).
    pub fn build(positions: &[LngLat], options: Options) -> Self {
        let countable =
            usize::try_from(u32::MAX).map_or(positions.len(), |max| positions.len().min(max));
        let positions = positions.get(..countable).unwrap_or_default();
        let projection = Projection::new(positions);
        let frame = Frame::of(projection.extent());
        let mut codes = vec![0; positions.len()];
        for (codes, positions) in codes.chunks_mut(STEP).zip(positions.chunks(STEP)) {
            code_step(&projection, &frame, positions, codes);
        }
        let mut order = (0_u32..).take(positions.len()).collect();
        radix::sort(&mut codes, &mut order);
        let mut index = Self {
            options: Options {
                merge: options.merge.clamp(0.0, 1.0),
                ..options
            },
            x: vec![0; padded(codes.len())],
            y: vec![0; padded(codes.len())],
            block_sums: Vec::new(),
            order,
            slots: OnceLock::new(),
            extent: WorldBox::EMPTY,
            identity: 0,
        };
        index.place_all(&frame, &codes);
        index
    }

    /// Fills in the places that the sorted codes say.
    fn place_all(&mut self, frame: &Frame, codes: &[u64]) {
        let columns = self.x.chunks_mut(STEP).zip(self.y.chunks_mut(STEP));
        let sorted = codes.chunks(STEP).zip(self.order.chunks(STEP));
        for (columns, sorted) in columns.zip(sorted) {
            let identity = place_step(frame, sorted, columns, &mut self.extent);
            self.identity = mix(self.identity, identity);
        }
        self.block_sums = (0..self.x.len() / BLOCK)
            .map(|block| {
                let (xs, ys) = self.block(block);
                [sum(xs), sum(ys)]
            })
            .collect();
    }

    /// The world coordinates of the slots of a block.
    #[expect(
        clippy::indexing_slicing,
        reason = "columns have a block at every slot and past the last"
    )]
    fn block(&self, block: usize) -> (&[u32; BLOCK], &[u32; BLOCK]) {
        let ((xs, _), (ys, _)) = (self.x.as_chunks(), self.y.as_chunks());
        (&xs[block], &ys[block])
    }

    /// How many places the index holds.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether the index holds no place.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// The options it was built with.
    pub const fn options(&self) -> Options {
        self.options
    }

    /// The record at each slot.
    pub fn order(&self) -> &[u32] {
        &self.order
    }

    /// The slot of a record; `None` for a record that was not indexed. The table is made at the first call, O(n).
    pub fn slot_of(&self, record: u32) -> Option<u32> {
        let slots = self.slots.get_or_init(|| inverse(&self.order));
        slots.get(usize::try_from(record).ok()?).copied()
    }
}

#[inline(never)]
fn code_step(projection: &Projection, frame: &Frame, positions: &[LngLat], codes: &mut [u64]) {
    for (code, &position) in codes.iter_mut().zip(positions) {
        let (x, y) = projection.point(position);
        *code = frame.code(x, y);
    }
}

/// Fills in the places of some slots and grows the extent; gives a fingerprint of what they hold.
#[inline(never)]
fn place_step(
    frame: &Frame,
    (codes, records): (&[u64], &[u32]),
    (xs, ys): (&mut [u32], &mut [u32]),
    extent: &mut WorldBox,
) -> u64 {
    let (mut grown, mut fingerprint) = (*extent, 0_u64);
    let slots = codes.iter().zip(records).zip(xs).zip(ys);
    for ((((code, record), x), y), slot) in slots.zip(0_u64..) {
        (*x, *y) = frame.point(*code);
        grown.include(*x, *y);
        let place = u64::from(*x) << 32 | u64::from(*y);
        // A sum, so that no step waits for the one before it.
        let held = mix(u64::from(*record) << 32 | slot, place);
        fingerprint = fingerprint.wrapping_add(held);
    }
    *extent = grown;
    fingerprint
}

fn sum(coordinates: &[u32; BLOCK]) -> u64 {
    coordinates.iter().map(|&v| u64::from(v)).sum()
}

/// The length of a column of so many slots.
const fn padded(len: usize) -> usize {
    (len / BLOCK + 1) * BLOCK
}

/// Where each number of a permutation stands in it.
fn inverse(order: &[u32]) -> Vec<u32> {
    let mut places = vec![0; order.len()];
    for (place, &number) in (0_u32..).zip(order) {
        if let Some(slot) = usize::try_from(number)
            .ok()
            .and_then(|at| places.get_mut(at))
        {
            *slot = place;
        }
    }
    places
}

/// One step of a fingerprint; a bijection in each argument. The finaliser of `SplitMix64` (Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014).
const fn mix(hash: u64, word: u64) -> u64 {
    let mut mixed = (hash ^ word).wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ mixed >> 31
}
