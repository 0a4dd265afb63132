//! What the page knows where a shop checks its listing: the one that is open, and what is sent about it.

use leptos::prelude::*;

use super::data_page::DataPage;
use super::outbox::Outbox;
use crate::domain::contact::Siret;
use crate::domain::corrections::{About, Kind};
use crate::domain::establishment::Establishment;
use crate::reactive::{Signal, memo};

/// The parameter that says what is being done with a listing.
const STEP: &str = "etape";

/// What the page knows.
#[derive(Clone, Copy)]
pub struct ListingPage {
    /// The establishments.
    pub data: DataPage,
    /// What was sent from this device.
    pub outbox: Outbox,
    /// The record that the address names, once it is there.
    pub record: Signal<Option<u32>>,
    /// What is being done with it; nothing: it is looked at.
    pub doing: Signal<Option<Kind>>,
}

impl ListingPage {
    /// Sets everything up under the current owner, which has to be that of the page.
    pub fn new(data: DataPage) -> Self {
        let view = data.page.navigation.view();
        if let Some(position) = view.with_untracked(|view| view.position) {
            data.sources.look_around(position.centre);
        }
        let record = memo(move || {
            let id = view.with(|view| view.establishment.clone())?;
            data.places.with(|places| places.dataset.find(&id))
        });
        let doing = memo(move || {
            view.with(|view| {
                let (_, step) = view.others.iter().find(|(name, _)| name == STEP)?;
                let kinds = Kind::ALL.into_iter();
                let mut kinds = kinds.filter(|kind| *kind != Kind::Registration);
                kinds.find(|kind| step_name(*kind) == step)
            })
        });
        Self {
            data,
            outbox: Outbox::new(),
            record,
            doing,
        }
    }

    /// Hands it down to the components below.
    pub fn provide(self) {
        provide_context(self);
    }

    /// The page's own, for the components below.
    ///
    /// # Panics
    /// Outside of the component tree under [`ListingPage::provide`].
    pub fn get() -> Self {
        expect_context()
    }

    /// An establishment.
    pub fn place(self, record: u32) -> Option<Establishment> {
        self.data
            .places
            .with_untracked(|places| places.dataset.establishment(record))
    }

    /// The link to what can be done with the listing that is open; `None`: to look at it. Relative to the page.
    pub fn link(self, doing: Option<Kind>) -> String {
        self.data.page.navigation.link(|view| {
            view.others.retain(|(name, _)| name != STEP);
            let step = doing.map(|kind| (STEP.to_owned(), step_name(kind).to_owned()));
            view.others.extend(step);
        })
    }

    /// What a submission says of an establishment.
    pub fn about(place: &Establishment) -> About {
        About {
            id: place.id.clone(),
            name: place.name.clone(),
            siret: place.siret.map(Siret::digits),
        }
    }
}

/// What `etape` says of a kind.
const fn step_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Correction => "corriger",
        Kind::Confirmation => "confirmer",
        Kind::Closure => "fermeture",
        Kind::Disclaimer => "pas-moi",
        Kind::Registration => "inscription",
    }
}
