//! What to draw in a view.

use core::ops::Range;

use super::cells::{Cell, Window};
use super::handle::ClusterHandle;
use super::item::Item;
use super::merge::Neighbourhood;
use super::projection::{WORLD, WorldBox, position_from_world};
use super::{Index, Shown};
use crate::domain::bitset::BitSet;
use crate::domain::geo::Bounds;
use crate::domain::order::{float_key, sorted_by_key};

/// Cells beyond the area that a first attempt looks at; doubled while a doubt remains.
const FIRST_MARGIN: u32 = 2;

/// An item with what it is sorted by.
struct Found {
    item: Item,
    /// World units; past the world's edge for what lies east of the antimeridian in a view that crosses it.
    x: f64,
    y: f64,
    tally: Vec<u32>,
}

impl Found {
    /// North to south, then west to east.
    fn reading_order(&self) -> u128 {
        u128::from(float_key(self.y)) << 64 | u128::from(float_key(self.x))
    }
}

impl Index {
    /// What to draw at a map zoom: the items whose position is within bounds, north to south, then west to east.
    ///
    /// An item is the same whatever the bounds. Nothing when `shown` was prepared for another index.
    pub fn query(&self, shown: &Shown, bounds: Bounds, zoom: u8) -> Vec<Item> {
        self.find(shown, bounds, zoom, &[])
            .into_iter()
            .map(|found| found.item)
            .collect()
    }

    /// As [`Self::query`], each item with how many of its places are in each group (sets in slot order).
    pub fn query_tallied(
        &self,
        shown: &Shown,
        bounds: Bounds,
        zoom: u8,
        groups: &[BitSet],
    ) -> Vec<(Item, Vec<u32>)> {
        let found = self.find(shown, bounds, zoom, groups).into_iter();
        found.map(|found| (found.item, found.tally)).collect()
    }

    fn find(&self, shown: &Shown, bounds: Bounds, zoom: u8, groups: &[BitSet]) -> Vec<Found> {
        let mut all = Vec::new();
        if !shown.belongs_to(self) {
            return all;
        }
        for (part, turn) in bounds.uncrossed().zip([0.0, WORLD]) {
            let mut found = self.find_in(shown, part, zoom, groups);
            for found in &mut found {
                found.x += turn;
            }
            all.append(&mut found);
        }
        sorted_by_key(all, Found::reading_order)
    }

    /// The items within bounds that do not cross the antimeridian, in no order.
    fn find_in(&self, shown: &Shown, bounds: Bounds, zoom: u8, groups: &[BitSet]) -> Vec<Found> {
        if zoom > self.options.max_zoom {
            return self.places_in(shown, bounds, groups);
        }
        let mut found = Vec::new();
        self.settle(
            shown,
            self.level(zoom),
            WorldBox::of(bounds),
            &mut |neighbourhood| {
                let items = self.items_in(shown, neighbourhood, bounds, zoom, groups);
                let sure = items.is_some();
                found = items.unwrap_or_default();
                sure
            },
        );
        found
    }

    /// The items of a neighbourhood within bounds; `None` if more than it must be known to be sure of one of them,
    /// or that there is no other.
    fn items_in(
        &self,
        shown: &Shown,
        neighbourhood: &Neighbourhood,
        bounds: Bounds,
        zoom: u8,
        groups: &[BitSet],
    ) -> Option<Vec<Found>> {
        let area = WorldBox::of(bounds);
        let mut found = Vec::new();
        for (at, cell) in neighbourhood.cells.iter().enumerate() {
            let in_view = area.is_near(cell.x, cell.y)
                && bounds.contains(position_from_world(cell.x, cell.y));
            if !in_view {
                continue;
            }
            if !neighbourhood.is_sure(at) {
                return None; // it might lead, or not
            }
            if neighbourhood.leader_of(at) != at {
                continue;
            }
            if !neighbourhood.is_settled(at) {
                return None; // it might absorb others
            }
            let tally = tally(shown, neighbourhood.members(at).map(Cell::slots), groups);
            let item = self.item(shown, neighbourhood, at, zoom)?;
            found.push(Found {
                item,
                x: cell.x,
                y: cell.y,
                tally,
            });
        }
        Some(found)
    }

    /// Every shown place within bounds, alone.
    fn places_in(&self, shown: &Shown, bounds: Bounds, groups: &[BitSet]) -> Vec<Found> {
        let (area, level) = (WorldBox::of(bounds), self.level(self.options.max_zoom));
        let Some(window) = Window::around(area, self.extent, level, 1) else {
            return Vec::new();
        };
        let cells = self.cells(shown, &window);
        let slots = cells
            .iter()
            .flat_map(|cell| shown.bits().ones_in(cell.slots()));
        let places = slots.filter_map(|slot| self.place_at(slot, groups));
        places
            .filter(|found| bounds.contains(found.item.position()))
            .collect()
    }

    /// The place at a slot.
    fn place_at(&self, slot: usize, groups: &[BitSet]) -> Option<Found> {
        let (&x, &y, &record) = (self.x.get(slot)?, self.y.get(slot)?, self.order.get(slot)?);
        let (x, y) = (f64::from(x) + 0.5, f64::from(y) + 0.5);
        let item = Item::Place {
            record,
            position: position_from_world(x, y),
        };
        let tally = groups
            .iter()
            .map(|group| u32::from(group.get(slot)))
            .collect();
        Some(Found { item, x, y, tally })
    }

    /// The item of a leading cell.
    pub(super) fn item(
        &self,
        shown: &Shown,
        neighbourhood: &Neighbourhood,
        leader: usize,
        zoom: u8,
    ) -> Option<Item> {
        let cell = neighbourhood.cells.get(leader)?;
        let count = neighbourhood.count(leader);
        if count == 1 {
            return shown
                .bits()
                .ones_in(cell.slots())
                .next()
                .and_then(|slot| self.place(slot));
        }
        let handle = ClusterHandle::new(zoom, cell.first, shown);
        Some(Item::Cluster {
            handle,
            count,
            position: position_from_world(cell.x, cell.y),
        })
    }

    /// The shown place at a slot as an item of its own.
    pub(super) fn place(&self, slot: usize) -> Option<Item> {
        self.place_at(slot, &[]).map(|found| found.item)
    }

    /// Solves ever larger windows around `area` until `check` is content with what is sure. A window that holds
    /// everything leaves no doubt, so this ends; it is doubled, so the work is at most a third more than the last.
    /// Whether it was content.
    pub(super) fn settle(
        &self,
        shown: &Shown,
        level: u32,
        area: WorldBox,
        check: &mut dyn FnMut(&Neighbourhood) -> bool,
    ) -> bool {
        let mut margin = FIRST_MARGIN;
        while let Some(window) = Window::around(area, self.extent, level, margin) {
            if check(&Neighbourhood::of(self, shown, &window)) {
                return true;
            }
            if window.is_whole() {
                return false;
            }
            margin = margin.saturating_mul(2);
        }
        false
    }
}

/// How many shown places of some runs of slots are in each group.
pub(super) fn tally(
    shown: &Shown,
    runs: impl Iterator<Item = Range<usize>>,
    groups: &[BitSet],
) -> Vec<u32> {
    let mut tally = vec![0; groups.len()];
    for run in runs {
        for (sum, group) in tally.iter_mut().zip(groups) {
            *sum += shown
                .bits()
                .intersect_count_range(group, run.start, run.end);
        }
    }
    tally
}
