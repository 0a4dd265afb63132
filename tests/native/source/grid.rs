//! The cells of a view, and what is held of them.

use std::sync::LazyLock;

use geolocal::domain::config::Mapping;
use geolocal::domain::dataset::{Dataset, Reader};
use geolocal::domain::source::{Areas, Cell, Grid, Turn};
use proptest::prelude::*;

use super::bounds;
use crate::dataset::vocabulary;

fn records(prefix: &str, count: usize) -> Dataset {
    let feature = |at| {
        format!(
            r#"{{"type":"Feature","id":"{prefix}{at}","properties":{{"name":"n","category":"alimentation.boulangerie"}},"geometry":{{"type":"Point","coordinates":[0.1,49.1]}}}}"#
        )
    };
    let features: Vec<String> = (0..count).map(feature).collect();
    let mut reader = Reader::new(vocabulary(), Mapping::default());
    reader.push(format!(r#"{{"features":[{}]}}"#, features.join(",")).as_bytes());
    reader.finish().unwrap()
}

/// Cells of nothing, of little, of much: made once, for what they hold is the same everywhere.
static SIZES: LazyLock<[Dataset; 3]> =
    LazyLock::new(|| [0, 7, 9_000].map(|count| records("r", count)));

fn cells_at(lng: f64) -> Vec<Cell> {
    Grid::new(12).cells(bounds(lng, 49.0, lng + 0.01, 49.01))
}

proptest! {
    #[test]
    fn cells_cover_the_view_and_share_nothing(
        zoom in 8_u8..16, lng in -5.0..8.0_f64, lat in 42.0..51.0_f64, width in 0.001..0.3_f64
    ) {
        let view = bounds(lng, lat, lng + width, lat + width * 0.6);
        let grid = Grid::new(zoom);
        let cells: Vec<_> = grid.cells(view).into_iter().map(|cell| grid.bounds(cell)).collect();
        let (west, east) = (view.west(), view.east());
        prop_assert!(cells.iter().any(|cell| cell.west() <= west && cell.south() <= view.south()));
        prop_assert!(cells.iter().any(|cell| cell.east() >= east && cell.north() >= view.north()));
        let area: f64 = cells.iter().map(|cell| cell.width() * cell.height()).sum();
        let edges = |edge: fn(&geolocal::domain::geo::Bounds) -> f64, pick: fn(f64, f64) -> f64| {
            cells.iter().map(edge).reduce(pick).unwrap_or_default()
        };
        let whole = (edges(|c| c.east(), f64::max) - edges(|c| c.west(), f64::min))
            * (edges(|c| c.north(), f64::max) - edges(|c| c.south(), f64::min));
        prop_assert!((area - whole).abs() < 1e-9, "{area} {whole}");
    }

    #[test]
    fn nothing_is_asked_for_twice_and_the_bound_holds(steps in prop::collection::vec((0_u8..40, 0_usize..3), 1..60)) {
        let mut areas = Areas::default();
        let mut pending: Vec<Cell> = Vec::new();
        for (place, count) in steps {
            let wanted = cells_at(f64::from(place) * 0.4);
            let held: Vec<Cell> = wanted.iter().copied().filter(|cell| pending.contains(cell)).collect();
            let Turn { ask, give_up } = areas.want(wanted.clone());
            pending.retain(|cell| !give_up.contains(cell));
            for cell in &ask {
                prop_assert!(wanted.contains(cell) && !pending.contains(cell));
            }
            prop_assert!(held.iter().all(|cell| !give_up.contains(cell)));
            pending.extend(ask);
            while let Some(cell) = pending.pop() {
                let more = areas.came(cell, SIZES[count].clone());
                prop_assert!(!more.contains(&cell));
                pending.extend(more);
            }
            let (cells, held) = areas.size();
            prop_assert!(cells <= 256 && held <= 50_000, "{cells} {held}");
            prop_assert!(!areas.is_waiting());
        }
    }
}

#[test]
fn what_is_held_is_not_asked_for_again_and_what_failed_only_when_it_is_due() {
    let mut areas = Areas::default();
    let here = cells_at(0.0);
    let first = areas.want(here.clone()).ask;
    assert!(!first.is_empty() && areas.is_waiting());
    // Looking twice asks once.
    assert_eq!(areas.want(here.clone()), Turn::default());
    let mut asked = first.clone();
    let mut queue = first;
    while let Some(cell) = queue.pop() {
        let more = if asked.len() == 1 {
            areas.failed(cell)
        } else {
            areas.came(cell, records("a", 1))
        };
        asked.extend(&more);
        queue.extend(more);
    }
    assert_eq!(areas.want(here.clone()).ask, []);
    let away = areas.want(cells_at(3.0));
    assert!(areas.shown().next().is_none());
    // Elsewhere before it came: given up.
    let back = areas.want(here);
    assert_eq!(back.give_up, away.ask);
}

#[test]
fn a_view_that_holds_too_much_says_so() {
    let mut areas = Areas::default();
    let mut queue = areas.want(cells_at(0.0)).ask;
    while let Some(cell) = queue.pop() {
        queue.extend(areas.came(cell, records("a", 30_000)));
    }
    assert!(areas.overflows());
    assert!(areas.size().1 <= 50_000);
    areas.want(cells_at(3.0));
    assert!(!areas.overflows());
}
