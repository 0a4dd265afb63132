//! What was sent from this device, and how it stands.

use leptos::prelude::*;
use send_wrapper::SendWrapper;

use crate::interop::outbox::{self, Delivering, Item};
use crate::reactive::{RwSignal, Signal};

/// What was sent from this device lately. It is delivered for as long as the page lives.
#[derive(Clone, Copy)]
pub struct Outbox(RwSignal<Vec<Item>>);

impl Outbox {
    /// Starts delivering, under the current owner.
    pub fn new() -> Self {
        let items = RwSignal::new(outbox::items());
        // The page has but one thread.
        let delivering = SendWrapper::new(Delivering::start(move || items.set(outbox::items())));
        on_cleanup(move || drop(delivering));
        Self(items)
    }

    /// All of it, the oldest first. Followed.
    pub fn items(self) -> Signal<Vec<Item>> {
        self.0.read_only()
    }

    /// The one with this id. Followed.
    pub fn find(self, id: &str) -> Option<Item> {
        self.0
            .with(|items| items.iter().find(|item| item.id == id).cloned())
    }
}

impl Default for Outbox {
    fn default() -> Self {
        Self::new()
    }
}
