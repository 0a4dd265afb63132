//! The last searches, kept on the device and nowhere else.

use leptos::prelude::on_cleanup;
use send_wrapper::SendWrapper;

use crate::domain::recent::Recent;
use crate::interop::storage;
use crate::reactive::RwSignal;

/// Where the device keeps them.
const KEY: &str = "geolocal.recent";

/// The last searches. Where the device keeps nothing, they last as long as the page.
#[derive(Clone, Copy)]
pub struct RecentSearches(RwSignal<Recent>);

impl RecentSearches {
    /// What the device kept; follows other tabs until the current owner is disposed of.
    pub fn new() -> Self {
        let recent = RwSignal::new(kept());
        // The page has but one thread.
        let tabs = SendWrapper::new(storage::on_change(move || recent.set(kept())));
        on_cleanup(move || drop(tabs));
        Self(recent)
    }

    /// The searches, the newest first.
    pub fn list(self) -> Vec<String> {
        self.0.with(|recent| recent.texts().to_vec())
    }

    /// Puts a search first.
    pub fn remember(self, text: &str) {
        self.0.update(|recent| {
            recent.remember(text);
            storage::set(KEY, &recent.encode());
        });
    }

    /// Forgets all of them.
    pub fn forget_all(self) {
        storage::remove(KEY);
        self.0.set(Recent::default());
    }
}

impl Default for RecentSearches {
    fn default() -> Self {
        Self::new()
    }
}

fn kept() -> Recent {
    storage::get(KEY).map_or_else(Recent::default, |kept| Recent::decode(&kept))
}
