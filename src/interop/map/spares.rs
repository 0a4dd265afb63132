//! Buttons that show nothing, kept for the next thing of their kind.

use super::drawn::DrawnKey;
use super::element::MapButton;

/// How many buttons of each kind are kept.
const MOST: usize = 256;

/// Buttons that show nothing.
#[derive(Default)]
pub(super) struct Spares {
    markers: Vec<MapButton>,
    clusters: Vec<MapButton>,
}

impl Spares {
    /// Those of the kind of a key.
    fn of(&mut self, key: DrawnKey) -> &mut Vec<MapButton> {
        match key {
            DrawnKey::Place(_) => &mut self.markers,
            DrawnKey::Cluster(_) => &mut self.clusters,
        }
    }

    /// Keeps a button that has shown something.
    pub(super) fn put(&mut self, button: MapButton) {
        if let Some(key) = button.shown().map(|shown| shown.key) {
            self.of(key).push(button);
        }
    }

    /// The last one of a kind that was put here.
    pub(super) fn take(&mut self, key: DrawnKey) -> Option<MapButton> {
        self.of(key).pop()
    }

    /// All of them, the first ones first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &MapButton> {
        self.markers.iter().chain(&self.clusters)
    }

    /// Takes over the others, as many as are worth keeping. They leave the map.
    pub(super) fn put_away(&mut self, others: Self) {
        for button in others.markers.into_iter().chain(others.clusters) {
            button.element.remove();
            self.put(button);
        }
        self.markers.truncate(MOST);
        self.clusters.truncate(MOST);
    }
}
