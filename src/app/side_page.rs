//! What a page beside the map has to know: configuration, address and language, and no establishments.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::clock::paris_minute;
use super::lookups::fetch_gazetteer;
use super::navigation::Navigation;
use super::shared::Shared;
use super::site::Site;
use crate::domain::gazetteer::Gazetteer;
use crate::domain::lang::Lang;
use crate::interop::browser;
use crate::interop::scheduling::spawn;
use crate::reactive::{RwSignal, Signal, memo};

/// What a page beside the map has to know.
#[derive(Clone, Copy)]
pub struct SidePage {
    /// Configuration and vocabulary.
    pub site: StoredValue<Shared<Site>>,
    /// The address bar.
    pub navigation: Navigation,
    /// The language.
    pub lang: Signal<Lang>,
    /// Whether dark colours are wanted.
    pub dark: Signal<bool>,
    /// The time in France, to the minute.
    pub now: Signal<NaiveDateTime>,
    /// The communes, once they are there.
    pub gazetteer: RwSignal<Option<Shared<Gazetteer>>>,
}

impl SidePage {
    /// Sets everything up under the current owner, which has to be that of the page.
    pub fn new(site: Shared<Site>) -> Self {
        let preferred = browser::preferred_lang(&site.config.languages);
        let navigation = Navigation::new(site.vocabulary.clone());
        let view = navigation.view();
        Self {
            site: StoredValue::new(site),
            navigation,
            lang: memo(move || view.with(|view| view.lang).unwrap_or(preferred)),
            dark: browser::prefers_dark(),
            now: paris_minute(),
            gazetteer: RwSignal::new(None),
        }
    }

    /// The page's own, for the components below.
    ///
    /// # Panics
    /// Outside of the component tree under [`SidePage::provide`].
    pub fn get() -> Self {
        expect_context()
    }

    /// Hands it down to the components below.
    pub fn provide(self) {
        provide_context(self);
    }

    /// Reads the configuration.
    pub fn with_site<T>(self, read: impl FnOnce(&Site) -> T) -> T {
        self.site.with_value(|site| read(site))
    }

    /// Fetches the gazetteer. Without it, codes can be typed and have no names.
    pub fn fetch_gazetteer(self) {
        spawn(async move {
            if let Some(gazetteer) = fetch_gazetteer().await {
                self.gazetteer.set(Some(Shared::new(gazetteer)));
            }
        });
    }
}
