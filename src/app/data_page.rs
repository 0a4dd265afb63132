//! What the page about the data knows: the sources, their establishments, and which of them the address asks for.

use leptos::prelude::*;

use super::lookups::Lookups;
use super::places::Places;
use super::question::{Answers, Question};
use super::shared::Shared;
use super::side_page::SidePage;
use super::sources::{Phase, Sources};
use crate::domain::export::{About, Exporter, Format};
use crate::interop::scheduling::spawn;
use crate::reactive::{Signal, memo};

/// What the page about the data knows.
#[derive(Clone, Copy)]
pub struct DataPage {
    /// Configuration, address, language.
    pub page: SidePage,
    /// The sources, and how each stands.
    pub sources: Sources,
    /// The establishments so far, indexed.
    pub places: Signal<Shared<Places>>,
    /// Whether the address asks for some of them only.
    pub is_search: Signal<bool>,
    /// Those that it asks for.
    pub records: Signal<Shared<Vec<u32>>>,
    /// Whether there is all that there will be for now.
    pub settled: Signal<bool>,
}

impl DataPage {
    /// Sets everything up under the current owner, which has to be that of the page, and starts reading.
    pub fn new(page: SidePage) -> Self {
        let site = page.site.get_value();
        let vocabulary = site.vocabulary.clone();
        let sources = Sources::new(&site);
        let view = page.navigation.view();
        let places = memo(move || Shared::new(Places::new(sources.dataset.get(), &vocabulary)));
        let (phase, lookups, now) = (sources.phase(), Lookups::new(), page.now);
        let settled = memo(move || phase.get() != Phase::Loading);
        let question = memo(move || view.with(Question::of));
        let answers = Answers::new(question, places, lookups, now);
        lookups.follow(view, places, settled, site);
        let records = memo(move || {
            let within = answers.within.get();
            let shown = question.with(|asked| {
                places.with(|places| {
                    let shown = places.shown(&asked.selection, within.as_deref());
                    places.shown_records(&shown).collect::<Vec<_>>()
                })
            });
            Shared::new(shown)
        });
        sources.start();
        Self {
            page,
            sources,
            places,
            is_search: memo(move || question.get() != Question::default()),
            records,
            settled,
        }
    }

    /// Hands it down to the components below.
    pub fn provide(self) {
        provide_context(self);
    }

    /// The page's own, for the components below.
    ///
    /// # Panics
    /// Outside of the component tree under [`DataPage::provide`].
    pub fn get() -> Self {
        expect_context()
    }

    /// Offers the establishments that the address asks for as a file.
    pub fn export(self, format: Format) {
        let lang = self.page.lang.get_untracked();
        let about = self.page.with_site(|site| About {
            name: site.config.title.get(lang).to_owned(),
            fictional: site.config.is_fictional(),
            licence: site.config.licence(),
        });
        let dataset = self.places.with_untracked(|places| places.dataset.clone());
        let records = self.records.with_untracked(|records| records.to_vec());
        let exporter = Exporter::new(format, dataset, records, about);
        let today = self.page.now.get_untracked().date();
        spawn(super::export::save(exporter, today));
    }
}
