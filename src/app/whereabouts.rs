//! Where establishments are, for those who send the map there.

use super::state::State;
use crate::domain::geo::{Bounds, LngLat};

impl State {
    /// Where the establishment of an id or SIRET is; `None` while it is not there. Tracks the places.
    pub fn position_of(self, id: &str) -> Option<LngLat> {
        self.places.with(|places| {
            let record = places.dataset.find(id)?;
            Some(places.dataset.position(record))
        })
    }

    /// The box around everything that passes the filters.
    pub fn bounds_of_shown(self) -> Option<Bounds> {
        self.places.with(|places| {
            self.shown.with(|shown| {
                Bounds::of(
                    places
                        .shown_records(shown)
                        .map(|record| places.dataset.position(record)),
                )
            })
        })
    }
}
