//! What happens when a cluster or marker is pointed at or activated.

use leptos::prelude::*;

use super::Chart;
use crate::app::{State, key_of};
use crate::domain::cluster::{ClusterHandle, Expansion, Item};
use crate::interop::map::DrawnKey;
use crate::ui::detail;

/// A marker opens its establishment; a cluster zooms to where it splits, or lists its places when it never does.
pub(super) fn activate(state: State, chart: Chart, key: DrawnKey) {
    let item = state.items.with_untracked(|items| {
        items
            .iter()
            .map(|(item, _)| item)
            .find(|item| key_of(item) == key)
            .cloned()
    });
    match item {
        Some(Item::Place { record, .. }) => {
            let id = state
                .places
                .with_untracked(|places| places.dataset.id(record).to_owned());
            detail::open(state, &id);
        }
        Some(Item::Cluster { handle, .. }) => untrack(|| expand(state, chart, handle)),
        None => {}
    }
}

fn expand(state: State, chart: Chart, handle: ClusterHandle) {
    state.places.with(|places| {
        state
            .shown
            .with(|shown| match places.index.expansion(shown, handle) {
                Some(Expansion::ZoomTo { zoom, bounds }) => {
                    chart.now(|map| map.zoom_into(bounds, zoom));
                }
                Some(Expansion::SameSpot) => {
                    let records = places
                        .index
                        .leaves(shown, handle, 0, usize::MAX)
                        .unwrap_or_default();
                    state.spot.open(records);
                    state.sheet.raise();
                }
                None => {}
            });
    });
}

/// Lights the row of the place under the pointer or the focus.
pub(super) fn hover(state: State, key: Option<DrawnKey>) {
    let record = match key {
        Some(DrawnKey::Place(record)) => Some(record),
        Some(DrawnKey::Cluster(_)) | None => None,
    };
    state.hovered.set(record);
}
