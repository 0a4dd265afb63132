//! What is asked for when only what is in view is: the cells of a grid, each asked for once, the oldest let go.

use crate::domain::dataset::Dataset;
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::order::{float_key, sorted_by_key};

/// The most records that are held.
const MOST_RECORDS: usize = 50_000;
/// The most cells that are held.
const MOST_CELLS: usize = 256;
/// The most cells that are asked for at once.
const AT_ONCE: usize = 4;
/// How much is asked for around the view, as a share of its sides.
const PADDING: f64 = 0.2;
/// Height of a cell by its width, in degrees: about square on a map of France.
const HEIGHT: f64 = 0.65;

/// A cell: its column from the meridian of Greenwich, its row from the equator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    x: i32,
    y: i32,
}

/// A grid of cells that share their edges, fixed on Earth.
#[derive(Clone, Copy, Debug)]
pub struct Grid {
    /// Width of a cell in degrees.
    width: f64,
}

impl Grid {
    /// The grid for views of this zoom and deeper: a cell is two tiles of that zoom wide.
    pub fn new(zoom: u8) -> Self {
        Self {
            width: 720.0 / f64::from(1_u32 << zoom.min(20)),
        }
    }

    /// What a cell covers; its east and north edges belong to its neighbours.
    pub fn bounds(self, cell: Cell) -> Bounds {
        let side = |at: i32, width: f64| f64::from(at) * width;
        let height = self.width * HEIGHT;
        Bounds::new(
            side(cell.x, self.width),
            side(cell.y, height),
            side(cell.x + 1, self.width),
            side(cell.y + 1, height),
        )
        .unwrap_or(Bounds::WORLD)
    }

    /// The cells of a view with a margin around it, from its centre outwards.
    pub fn cells(self, view: Bounds) -> Vec<Cell> {
        let padded = view.padded(PADDING);
        let height = self.width * HEIGHT;
        let (west, east) = (
            place(padded.west(), self.width),
            place(padded.east(), self.width),
        );
        let (south, north) = (place(padded.south(), height), place(padded.north(), height));
        let mut cells = Vec::new();
        for y in south..=north {
            cells.extend((west..=east).map(|x| Cell { x, y }));
        }
        let centre = view.centre();
        sorted_by_key(cells, |cell| {
            u128::from(float_key(from(centre, self.bounds(*cell).centre())))
        })
    }
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "degrees by degrees: a small number"
)]
fn place(degrees: f64, width: f64) -> i32 {
    (degrees / width).floor() as i32
}

/// A measure of how far apart, for comparison.
fn from(centre: LngLat, other: LngLat) -> f64 {
    let (x, y) = (other.lng() - centre.lng(), other.lat() - centre.lat());
    x * x + y * y / (HEIGHT * HEIGHT)
}

/// What is to be done for a view.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Turn {
    /// Cells to ask for now.
    pub ask: Vec<Cell>,
    /// Cells that were asked for and that nobody looks at any more.
    pub give_up: Vec<Cell>,
}

/// The cells held, asked for and wanted.
#[derive(Debug, Default)]
pub struct Areas {
    /// In view, from the centre outwards.
    wanted: Vec<Cell>,
    asked: Vec<Cell>,
    failed: Vec<Cell>,
    /// Whether what is wanted is more than may be held.
    overflows: bool,
    /// The one that was in view longest ago first.
    held: Vec<(Cell, Dataset)>,
}

impl Areas {
    /// Wants these cells and no others.
    pub fn want(&mut self, cells: Vec<Cell>) -> Turn {
        self.failed.retain(|cell| cells.contains(cell));
        let (kept, give_up) = self.asked.iter().partition(|cell| cells.contains(cell));
        self.asked = kept;
        // What is wanted again is young again.
        let (old, young): (Vec<_>, Vec<_>) =
            (self.held.drain(..)).partition(|(cell, _)| !cells.contains(cell));
        self.held = old;
        self.held.extend(young);
        self.overflows &= self.wanted == cells;
        self.wanted = cells;
        self.make_room(0);
        Turn {
            ask: self.next(),
            give_up,
        }
    }

    /// Takes what a cell holds; answers what to ask for next.
    pub fn came(&mut self, cell: Cell, dataset: Dataset) -> Vec<Cell> {
        if self.settle(cell) {
            self.make_room(dataset.len());
            if self.records() + dataset.len() <= MOST_RECORDS {
                self.held.push((cell, dataset));
            } else {
                self.failed.push(cell);
                self.overflows = true;
            }
        }
        self.next()
    }

    /// Notes that a cell cannot be had; answers what to ask for next.
    pub fn failed(&mut self, cell: Cell) -> Vec<Cell> {
        if self.settle(cell) {
            self.failed.push(cell);
        }
        self.next()
    }

    /// Forgets which cells could not be had, so that they are asked for again; answers what to ask for now.
    pub fn again(&mut self) -> Vec<Cell> {
        self.failed.clear();
        self.next()
    }

    /// Lets go of all that is held but not in view, so that it is asked for anew, and asks again for what failed.
    pub fn expire(&mut self) -> Vec<Cell> {
        self.held.retain(|(cell, _)| self.wanted.contains(cell));
        self.again()
    }

    /// What is held of what is wanted.
    pub fn shown(&self) -> impl Iterator<Item = &Dataset> {
        let held = self.held.iter();
        held.filter(|(cell, _)| self.wanted.contains(cell))
            .map(|(_, dataset)| dataset)
    }

    /// Whether something wanted is still to come.
    pub fn is_waiting(&self) -> bool {
        !self.asked.is_empty()
    }

    /// Whether the view holds more than may be held: only a part of it is.
    pub const fn overflows(&self) -> bool {
        self.overflows
    }

    /// How many cells are held, and how many records.
    pub fn size(&self) -> (usize, usize) {
        (self.held.len(), self.records())
    }

    fn records(&self) -> usize {
        self.held.iter().map(|(_, dataset)| dataset.len()).sum()
    }

    /// Whether somebody still waits for the cell; nobody does afterwards.
    fn settle(&mut self, cell: Cell) -> bool {
        let before = self.asked.len();
        self.asked.retain(|asked| *asked != cell);
        self.asked.len() < before
    }

    fn next(&mut self) -> Vec<Cell> {
        let known = |cell: &Cell| {
            self.asked.contains(cell)
                || self.failed.contains(cell)
                || self.held.iter().any(|(held, _)| held == cell)
        };
        let free = AT_ONCE.saturating_sub(self.asked.len());
        let wanted = self.wanted.iter().copied();
        let next: Vec<Cell> = wanted.filter(|cell| !known(cell)).take(free).collect();
        self.asked.extend(&next);
        next
    }

    /// Keeps within the bounds with so many records more: what was in view longest ago goes first, what is in view stays.
    fn make_room(&mut self, more: usize) {
        while self.held.len() >= MOST_CELLS || self.records() + more > MOST_RECORDS {
            match self.held.first() {
                Some((cell, _)) if !self.wanted.contains(cell) => drop(self.held.remove(0)),
                Some(_) | None => break,
            }
        }
    }
}
