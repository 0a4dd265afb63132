//! Cells of the implicit quadtree. At level `l` the world is 2^l cells wide and high.
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::indexing_slicing,
    reason = "the hot part of every query: slots come from splitting 0..len, and cell numbers are made by \
              shifting 32-bit coordinates right"
)]

use core::ops::Range;

use super::projection::WorldBox;
use super::{Index, Shown, mix};

/// The deepest level: cells of one world unit.
const MAX_LEVEL: u32 = u32::BITS;
/// Level of a map's zoom 0 with cells of one pixel: a tile is 2⁸ pixels.
const TILE_LOG2: u32 = 8;

/// A cell that holds something shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell {
    pub(super) column: u32,
    pub(super) row: u32,
    /// All slots of the cell, shown or not.
    pub(super) first: u32,
    pub(super) end: u32,
    /// How many of them are shown; at least one.
    pub(super) count: u32,
    /// Mean of the shown places, world units.
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Cell {
    /// Its slots.
    pub(super) const fn slots(&self) -> Range<usize> {
        self.first as usize..self.end as usize
    }

    /// Its place when cells are read row by row.
    pub(super) const fn reading_order(&self) -> u64 {
        (self.row as u64) << 32 | self.column as u64
    }

    /// Who leads whom when cells merge: the larger by powers of two, then by a hash of the cell. Only powers of two,
    /// and a hash rather than the position, so that decisions never hang on long chains of cells (a smooth slope of
    /// counts, a regular grid of places) that a window would have to grow along.
    pub(super) const fn rank(&self) -> u64 {
        let magnitude = (u32::BITS - self.count.leading_zeros()) as u64;
        magnitude << 58 | mix(0, self.reading_order()) >> 6
    }
}

/// A rectangle of cells of one level, edges included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    pub(super) level: u32,
    west: u32,
    north: u32,
    east: u32,
    south: u32,
    /// Which edges (west, north, east, south) have no data beyond them.
    closed: [bool; 4],
}

impl Window {
    /// The cells of `level` that `area` touches and `margin` more on every side, as far as there is data; `None`
    /// where there is none.
    pub(super) fn around(
        area: WorldBox,
        extent: WorldBox,
        level: u32,
        margin: u32,
    ) -> Option<Self> {
        let cell = |v: u32| (u64::from(v) >> (MAX_LEVEL - level)) as u32;
        let low = |v: u32, limit: u32| cell(v).saturating_sub(margin).max(cell(limit));
        let high = |v: u32, limit: u32| cell(v).saturating_add(margin).min(cell(limit));
        let window = Self {
            level,
            west: low(area.west, extent.west),
            north: low(area.north, extent.north),
            east: high(area.east, extent.east),
            south: high(area.south, extent.south),
            closed: [false; 4],
        };
        let closed = [
            window.west == cell(extent.west),
            window.north == cell(extent.north),
            window.east == cell(extent.east),
            window.south == cell(extent.south),
        ];
        let some = window.west <= window.east && window.north <= window.south;
        some.then_some(Self { closed, ..window })
    }

    /// Whether the window holds everything there is.
    pub(super) fn is_whole(&self) -> bool {
        self.closed == [true; 4]
    }

    /// The place of a cell of the window when all are read row by row.
    pub(super) const fn place(&self, cell: &Cell) -> u64 {
        let width = (self.east - self.west) as u64 + 1;
        (cell.row - self.north) as u64 * width + (cell.column - self.west) as u64
    }

    /// Side of a cell in world units.
    pub(super) fn cell_side(&self) -> f64 {
        (1_u64 << (MAX_LEVEL - self.level)) as f64
    }

    /// Whether places beyond the window may be closer than `reach` (world units, at most a cell's side).
    pub(super) fn may_miss(&self, cell: &Cell, reach: f64) -> bool {
        let (side, [west, north, east, south]) = (self.cell_side(), self.closed);
        let edge = |number: u32, past: f64| (f64::from(number) + past) * side;
        !west && cell.x < edge(self.west, 0.0) + reach
            || !north && cell.y < edge(self.north, 0.0) + reach
            || !east && cell.x > edge(self.east, 1.0) - reach
            || !south && cell.y > edge(self.south, 1.0) - reach
    }

    /// Whether the cell of a coarser `level` at a world point has a part in the window.
    fn meets(&self, x: u32, y: u32, level: u32) -> bool {
        let finer = self.level - level;
        let overlaps = |v: u32, low: u32, high: u32| {
            let first = u64::from(v) >> (MAX_LEVEL - level) << finer;
            first <= u64::from(high) && first + (1 << finer) > u64::from(low)
        };
        overlaps(x, self.west, self.east) && overlaps(y, self.north, self.south)
    }
}

impl Index {
    /// The quadtree level whose cells have the configured size at a map zoom.
    pub(super) fn level(&self, zoom: u8) -> u32 {
        (u32::from(zoom) + TILE_LOG2)
            .saturating_sub(self.options.cell_log2)
            .min(MAX_LEVEL)
    }

    /// The cells of a window that hold something shown, in Z order.
    pub(super) fn cells(&self, shown: &Shown, window: &Window) -> Vec<Cell> {
        let mut descent = Descent {
            index: self,
            shown,
            window,
            cells: Vec::new(),
        };
        if !self.is_empty() {
            descent.visit(0, self.len());
        }
        descent.cells
    }
}

struct Descent<'a> {
    index: &'a Index,
    shown: &'a Shown,
    window: &'a Window,
    cells: Vec<Cell>,
}

impl Descent<'_> {
    /// Visits a run of slots that lie in one cell of some level: the smallest such cell, found from the first and
    /// the last place, is skipped, taken or split in four.
    fn visit(&mut self, lo: usize, hi: usize) {
        let (xs, ys) = (&self.index.x, &self.index.y);
        let shared = ((xs[lo] ^ xs[hi - 1]) | (ys[lo] ^ ys[hi - 1])).leading_zeros();
        let level = shared.min(self.window.level);
        if !self.window.meets(xs[lo], ys[lo], level) || self.shown.count(lo, hi) == 0 {
            return;
        }
        if level == self.window.level {
            self.take(lo, hi);
            return;
        }
        let bit = 1 << (MAX_LEVEL - 1 - level);
        let south = lo + ys[lo..hi].partition_point(|y| y & bit == 0);
        for (lo, hi) in [(lo, south), (south, hi)] {
            let east = lo + xs[lo..hi].partition_point(|x| x & bit == 0);
            if lo < east {
                self.visit(lo, east);
            }
            if east < hi {
                self.visit(east, hi);
            }
        }
    }

    fn take(&mut self, lo: usize, hi: usize) {
        let sums = self.shown.sums(self.index, lo, hi);
        let cell = |v: u32| (u64::from(v) >> (MAX_LEVEL - self.window.level)) as u32;
        // Coordinates are whole units rounded down: the middle of the unit is the better guess.
        let mean = |sum: u64| sum as f64 / f64::from(sums.count) + 0.5;
        self.cells.push(Cell {
            column: cell(self.index.x[lo]),
            row: cell(self.index.y[lo]),
            first: lo as u32,
            end: hi as u32,
            count: sums.count,
            x: mean(sums.x),
            y: mean(sums.y),
        });
    }
}
