//! A source of which only what is in view is asked for.

use leptos::prelude::*;

use super::Sources;
use super::standing::{Failure, Progress};
use crate::domain::config::Mode;
use crate::domain::dataset::Dataset;
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::source::{Cell, Grid};
use crate::domain::view_state::MapPosition;
use crate::interop::map::MapView;
use crate::interop::scheduling::spawn;
use crate::interop::timer;

/// How far around a spot establishments are asked for, in kilometres: enough for its doubles.
const AROUND_KM: f64 = 1.0;

impl Sources {
    /// Asks for what is in view, of the sources of which that alone is read.
    pub fn look_at(self, view: &MapView) {
        for number in 0..self.count() {
            if let Some(zoom) = self.min_zoom(number) {
                self.look_at_one(number, zoom, view);
            }
        }
    }

    /// Asks for what is around a spot, where only what is in view is read: for pages without a map.
    pub fn look_around(self, spot: LngLat) {
        for number in 0..self.count() {
            if let Some(zoom) = self.min_zoom(number) {
                let view = MapView {
                    bounds: Bounds::around(spot, AROUND_KM),
                    position: MapPosition { zoom, centre: spot },
                };
                self.look_at_one(number, zoom, &view);
            }
        }
    }

    fn look_at_one(self, number: usize, zoom: u8, view: &MapView) {
        let is_near = view.position.zoom >= zoom;
        let mut cells = if is_near {
            Grid::new(zoom).cells(view.bounds)
        } else {
            Vec::new()
        };
        let mut ask = Vec::new();
        let mut changes = false;
        self.change(number, &mut |brought| {
            let before = brought.areas.shown().count();
            let turn = brought.areas.want(core::mem::take(&mut cells));
            // Dropping a task aborts its request.
            brought
                .asking
                .retain(|(cell, _)| !turn.give_up.contains(cell));
            changes = before != brought.areas.shown().count();
            ask = turn.ask;
        });
        self.tell(number, &mut |standing| {
            standing.needs_zoom = (!is_near).then_some(zoom);
        });
        self.ask(number, ask);
        if changes {
            self.put(number, &mut |_| {});
        }
    }

    /// Asks again for what is in view of a source.
    pub(super) fn read_areas_again(self, number: usize) {
        let mut ask = Vec::new();
        self.change(number, &mut |brought| ask = brought.areas.expire());
        self.ask(number, ask);
    }

    /// Asks for some cells, and says what the source is about.
    fn ask(self, number: usize, cells: Vec<Cell>) {
        let (Some(source), Some(zoom)) = (self.source(number), self.min_zoom(number)) else {
            return;
        };
        for cell in cells {
            let area = Grid::new(zoom).bounds(cell);
            let mut asking = self.read_cell(number, source.clone(), cell, area);
            self.change(number, &mut |brought| {
                brought
                    .asking
                    .extend(asking.take().map(|asking| (cell, asking)));
            });
        }
        let (mut waiting, mut overflows) = (false, false);
        self.change(number, &mut |brought| {
            waiting = brought.areas.is_waiting();
            overflows = brought.areas.overflows();
        });
        self.tell(number, &mut |standing| {
            standing.reading = waiting.then(Progress::default);
            standing.is_partial = overflows;
        });
    }

    /// A cell was read, or could not be.
    pub(super) fn settle(
        self,
        number: usize,
        cell: Cell,
        dataset: Dataset,
        mut failure: Option<Failure>,
    ) {
        let mut ask = Vec::new();
        self.put(number, &mut |brought| {
            ask = if failure.is_none() {
                brought.areas.came(cell, dataset.clone())
            } else {
                brought.areas.failed(cell)
            };
            let asking = core::mem::take(&mut brought.asking).into_iter();
            let (done, asking): (Vec<_>, _) = asking.partition(|(asked, _)| *asked == cell);
            brought.asking = asking;
            // Its own event brought us here: it goes when that is over.
            spawn(async move { drop(done) });
        });
        self.tell(number, &mut |standing| {
            if failure.is_none() {
                standing.read_at_s = Some(timer::unix_now_s());
            }
            standing.failure = failure.take();
        });
        self.ask(number, ask);
    }

    /// The zoom from which on a source's establishments are asked for; `None` for one that is read whole. Asked with every
    /// move of the map: nothing is copied.
    fn min_zoom(self, number: usize) -> Option<u8> {
        self.site
            .with_value(|site| match site.config.sources.get(number)?.mode {
                Mode::All => None,
                Mode::Viewport { min_zoom } => Some(min_zoom),
            })
    }
}
