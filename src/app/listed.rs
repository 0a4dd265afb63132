//! What is listed follows what is drawn on the map by a frame.
//!
//! A click on a filter is answered by the map, the counts and the choices in the very next frame; the rows of the list,
//! many more elements to make and lay out, come in the frame after.

use leptos::prelude::*;

use super::places::Places;
use super::shared::Shared;
use crate::domain::cluster::Shown;
use crate::interop::scheduling::{drawn, spawn};
use crate::reactive::{RwSignal, Signal, effect};

/// Establishments with those of them that pass the filters.
#[derive(Clone, PartialEq)]
pub(super) struct Listed {
    /// All of them.
    pub(super) places: Shared<Places>,
    /// Those that pass the filters.
    pub(super) shown: Shared<Shown>,
}

/// What to list: what is shown, once the frame that shows it on the map is drawn.
pub(super) fn listed(
    places: Signal<Shared<Places>>,
    shown: Signal<Shared<Shown>>,
) -> Signal<Listed> {
    let now = move || Listed {
        places: places.get(),
        shown: shown.get(),
    };
    let listed = RwSignal::new(untrack(now));
    let awaited = StoredValue::new(false);
    effect(move || {
        if now() == listed.get_untracked() || awaited.get_value() {
            return;
        }
        awaited.set_value(true);
        spawn(async move {
            drawn().await;
            awaited.set_value(false);
            listed.set(untrack(now));
        });
    });
    listed.read_only()
}
