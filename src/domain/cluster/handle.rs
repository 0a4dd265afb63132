//! What can be asked about one cluster: its places, where it splits, which item holds a place.

use core::ops::Range;

use super::cells::Cell;
use super::item::Item;
use super::merge::Neighbourhood;
use super::projection::WorldBox;
use super::query::tally;
use super::{Index, Shown};
use crate::domain::bitset::BitSet;
use crate::domain::geo::Bounds;

/// A cluster of one index, filter and zoom. With another filter it is refused, never taken for another cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClusterHandle {
    zoom: u8,
    /// First slot of the leading cell.
    slot: u32,
    /// [`Shown::identity`] of the filter.
    shown: u64,
}

impl ClusterHandle {
    pub(super) const fn new(zoom: u8, slot: u32, shown: &Shown) -> Self {
        Self {
            zoom,
            slot,
            shown: shown.identity(),
        }
    }

    /// The map zoom at which this is a cluster.
    pub const fn zoom(self) -> u8 {
        self.zoom
    }

    /// A key that stays the same when the filter changes but the cluster still leads from the same cell of the same
    /// index: for diffs of what is drawn. Unique among the clusters of one query.
    pub const fn drawing_key(self) -> (u8, u32) {
        (self.zoom, self.slot)
    }
}

/// What to do to see a cluster's places apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Expansion {
    /// Zoom in: this is the first zoom at which its places are no longer one item.
    ZoomTo {
        /// Map zoom.
        zoom: u8,
        /// The smallest box around its places.
        bounds: Bounds,
    },
    /// No zoom up to [`super::Options::max_zoom`] parts them: show a list.
    SameSpot,
}

impl Index {
    /// A page of the records in a cluster: those after the first `skip`, at most `take`, in a fixed order.
    /// `None` when the handle belongs to another filter or index. O(`skip` + `take`).
    pub fn leaves(
        &self,
        shown: &Shown,
        handle: ClusterHandle,
        skip: usize,
        take: usize,
    ) -> Option<Vec<u32>> {
        let runs = self.runs(shown, handle)?;
        let slots = runs.into_iter().flat_map(|run| shown.bits().ones_in(run));
        Some(
            slots
                .skip(skip)
                .take(take)
                .filter_map(|slot| self.order.get(slot).copied())
                .collect(),
        )
    }

    /// Where a cluster splits. `None` when the handle belongs to another filter or index. O(its places).
    pub fn expansion(&self, shown: &Shown, handle: ClusterHandle) -> Option<Expansion> {
        let runs = self.runs(shown, handle)?;
        let area = self.extent_of(shown, &runs);
        let splits = |&zoom: &u8| self.splits(shown, &runs, area, zoom);
        let deeper = handle.zoom.saturating_add(1)..=self.options.max_zoom;
        let zoom = Some(deeper)
            .filter(|_| !area.is_point())
            .and_then(|mut zooms| zooms.find(splits));
        Some(zoom.map_or(Expansion::SameSpot, |zoom| Expansion::ZoomTo {
            zoom,
            bounds: area.bounds(),
        }))
    }

    /// The item that stands for a record at a zoom; `None` when the filter hides it.
    pub fn holder(&self, shown: &Shown, record: u32, zoom: u8) -> Option<Item> {
        let slot = self.shown_slot(shown, record)?;
        if zoom > self.options.max_zoom {
            return self.place(slot);
        }
        let mut item = None;
        self.around_slot(shown, slot, zoom, &mut |neighbourhood, cell| {
            let leader = neighbourhood.leader_of(cell);
            item = self.item(shown, neighbourhood, leader, zoom);
            neighbourhood.is_sure(cell) && neighbourhood.is_settled(leader)
        });
        item
    }

    /// How many places of an item are in each group (sets in slot order). `None` when the item belongs to another
    /// filter or index. For all items of a view, [`Self::query_tallied`] is much quicker.
    pub fn tally(&self, shown: &Shown, item: &Item, groups: &[BitSet]) -> Option<Vec<u32>> {
        match *item {
            Item::Cluster { handle, .. } => {
                let runs = self.runs(shown, handle)?;
                Some(tally(shown, runs.into_iter(), groups))
            }
            Item::Place { record, .. } => {
                let slot = self.shown_slot(shown, record)?;
                Some(tally(shown, core::iter::once(slot..slot + 1), groups))
            }
        }
    }

    /// The slot of a record that the filter shows.
    fn shown_slot(&self, shown: &Shown, record: u32) -> Option<usize> {
        let slot = usize::try_from(self.slot_of(record)?).ok()?;
        (shown.belongs_to(self) && shown.bits().get(slot)).then_some(slot)
    }

    /// The runs of slots of a cluster: at most nine, one a cell.
    fn runs(&self, shown: &Shown, handle: ClusterHandle) -> Option<Vec<Range<usize>>> {
        if !shown.belongs_to(self) || handle.shown != shown.identity() {
            return None;
        }
        let slot = usize::try_from(handle.slot).ok()?;
        let mut runs = None;
        self.around_slot(shown, slot, handle.zoom, &mut |neighbourhood, cell| {
            runs = Some(neighbourhood.members(cell).map(Cell::slots).collect());
            neighbourhood.is_settled(cell)
        });
        runs
    }

    /// [`Self::settle`] around the cell of a slot, which `check` is given.
    fn around_slot(
        &self,
        shown: &Shown,
        slot: usize,
        zoom: u8,
        check: &mut dyn FnMut(&Neighbourhood, usize) -> bool,
    ) {
        let (Some(&x), Some(&y)) = (self.x.get(slot), self.y.get(slot)) else {
            return;
        };
        let area = WorldBox {
            west: x,
            north: y,
            east: x,
            south: y,
        };
        self.settle(shown, self.level(zoom), area, &mut |neighbourhood| {
            let cell = neighbourhood
                .cells
                .iter()
                .position(|cell| cell.slots().contains(&slot));
            cell.is_none_or(|cell| check(neighbourhood, cell))
        });
    }

    /// The smallest box around the shown places of some runs.
    fn extent_of(&self, shown: &Shown, runs: &[Range<usize>]) -> WorldBox {
        let mut extent = WorldBox::EMPTY;
        for slot in runs
            .iter()
            .flat_map(|run| shown.bits().ones_in(run.clone()))
        {
            if let (Some(&x), Some(&y)) = (self.x.get(slot), self.y.get(slot)) {
                extent.include(x, y);
            }
        }
        extent
    }

    /// Whether the places of some runs, which lie in `area`, are more than one item at a zoom.
    fn splits(&self, shown: &Shown, runs: &[Range<usize>], area: WorldBox, zoom: u8) -> bool {
        let mut split = false;
        self.settle(shown, self.level(zoom), area, &mut |neighbourhood| {
            // Cells of this zoom are parts of the cells of the cluster's own, or apart from them.
            let within = |&cell: &usize| {
                let slots = neighbourhood.cells.get(cell).map(Cell::slots);
                slots.is_some_and(|slots| runs.iter().any(|run| run.contains(&slots.start)))
            };
            let mine: Vec<usize> = (0..neighbourhood.cells.len()).filter(within).collect();
            let mut leaders = mine.iter().map(|&cell| neighbourhood.leader_of(cell));
            let first = leaders.next();
            split = leaders.any(|leader| Some(leader) != first);
            mine.iter().all(|&cell| neighbourhood.is_sure(cell))
        });
        split
    }
}
