//! Merging of neighbouring cells that would be drawn too close.
//!
//! Cells in order of rank become leaders and absorb the still free neighbours whose centres are near. Leaders are
//! therefore never near each other: neighbours by this rule, others because a whole cell lies between.
//! Each cell's leader depends only on near neighbours of higher rank, which is what makes doubt traceable.
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    reason = "part of every query: all indexes are positions in `cells`, made by enumerating it"
)]

use super::cells::{Cell, Window};
use super::{Index, Shown};
use crate::domain::radix;

/// The cell has no leader yet.
const FREE: u32 = u32::MAX;

/// The cells of a window with their leaders.
pub(super) struct Neighbourhood {
    /// Row by row.
    pub(super) cells: Vec<Cell>,
    near: Vec<Near>,
    /// The place of each cell when they are in order of rank, highest first, then row by row.
    precedence: Vec<u32>,
    leader: Vec<u32>,
    /// Cells whose leader might be another one if more than the window were known.
    doubtful: Vec<bool>,
}

/// The neighbours of a cell that are near: at most the eight around it.
#[derive(Clone, Copy, Default)]
struct Near {
    cells: [u32; 8],
    len: usize,
}

impl Near {
    fn push(&mut self, cell: usize) {
        self.cells[self.len] = cell as u32;
        self.len += 1;
    }

    fn iter(&self) -> impl Iterator<Item = usize> {
        self.cells[..self.len].iter().map(|&cell| cell as usize)
    }
}

impl Neighbourhood {
    /// Finds the cells of a window and their leaders. O(cells × log n).
    pub(super) fn of(index: &Index, shown: &Shown, window: &Window) -> Self {
        let cells = in_reading_order(index.cells(shown, window), window);
        let reach = index.options.merge * window.cell_side();
        let near = near_cells(&cells, reach);
        let mut ranks: Vec<u64> = cells.iter().map(|cell| !cell.rank()).collect();
        let mut by_rank = numbers(cells.len());
        radix::sort(&mut ranks, &mut by_rank);
        let mut neighbourhood = Self {
            precedence: vec![0; cells.len()],
            leader: vec![FREE; cells.len()],
            doubtful: vec![false; cells.len()],
            cells,
            near,
        };
        for (&cell, place) in by_rank.iter().zip(0..) {
            neighbourhood.precedence[cell as usize] = place;
        }
        for cell in by_rank {
            neighbourhood.decide(cell as usize, window, reach);
        }
        neighbourhood
    }

    /// Gives a cell its leader once all cells of higher rank have theirs: the first of the near leaders, or itself.
    fn decide(&mut self, cell: usize, window: &Window, reach: f64) {
        let precedence = |cell: usize| self.precedence[cell];
        let decided = || {
            self.near[cell]
                .iter()
                .filter(|&other| self.leader[other] != FREE)
        };
        let leader = decided()
            .filter(|&other| self.leader[other] as usize == other)
            .min_by_key(|&other| precedence(other))
            .unwrap_or(cell);
        let overruled =
            |other: usize| self.doubtful[other] && precedence(other) <= precedence(leader);
        let doubtful = window.may_miss(&self.cells[cell], reach) || decided().any(overruled);
        self.leader[cell] = leader as u32;
        self.doubtful[cell] = doubtful;
    }

    /// The leader of a cell.
    pub(super) fn leader_of(&self, cell: usize) -> usize {
        self.leader[cell] as usize
    }

    /// Whether the leader of this cell is what it would be with everything known.
    pub(super) fn is_sure(&self, cell: usize) -> bool {
        !self.doubtful[cell]
    }

    /// Whether a leader is one, and absorbs what it would, with everything known.
    pub(super) fn is_settled(&self, leader: usize) -> bool {
        self.is_sure(leader) && self.near[leader].iter().all(|cell| self.is_sure(cell))
    }

    /// A leader's cells, itself first.
    pub(super) fn members(&self, leader: usize) -> impl Iterator<Item = &Cell> {
        let absorbed = self.near[leader]
            .iter()
            .filter(move |&cell| self.leader_of(cell) == leader);
        core::iter::once(leader)
            .chain(absorbed)
            .map(|cell| &self.cells[cell])
    }

    /// How many places a leader's cells show.
    pub(super) fn count(&self, leader: usize) -> u32 {
        self.members(leader).map(|cell| cell.count).sum()
    }
}

/// 0, 1, 2 …
fn numbers(len: usize) -> Vec<u32> {
    (0..).take(len).collect()
}

/// The cells row by row, from west to east.
fn in_reading_order(cells: Vec<Cell>, window: &Window) -> Vec<Cell> {
    let mut keys: Vec<u64> = cells.iter().map(|cell| window.place(cell)).collect();
    let mut order = numbers(cells.len());
    radix::sort(&mut keys, &mut order);
    order.into_iter().map(|at| cells[at as usize]).collect()
}

/// For each cell the neighbours whose centres are closer than `reach`. `cells` is row by row: the neighbours to come
/// are the next one and a run in the next row, whose start only moves on. O(cells).
fn near_cells(cells: &[Cell], reach: f64) -> Vec<Near> {
    let mut near = vec![Near::default(); cells.len()];
    let mut below = 0;
    for (at, cell) in cells.iter().enumerate() {
        let (row, column) = (u64::from(cell.row), u64::from(cell.column));
        let (from, to) = (
            (row + 1) << 32 | column.saturating_sub(1),
            (row + 1) << 32 | (column + 1),
        );
        while below < cells.len() && cells[below].reading_order() < from {
            below += 1;
        }
        let mut link = |other: usize| {
            let (dx, dy) = (cells[other].x - cell.x, cells[other].y - cell.y);
            if dx * dx + dy * dy < reach * reach {
                near[at].push(other);
                near[other].push(at);
            }
        };
        if cells
            .get(at + 1)
            .is_some_and(|next| next.reading_order() == cell.reading_order() + 1)
        {
            link(at + 1);
        }
        let in_reach = cells[below..]
            .iter()
            .take_while(|other| other.reading_order() <= to);
        (below..).zip(in_reach).for_each(|(other, _)| link(other));
    }
    near
}
