//! What each source has brought, and what of it is shown.

use crate::domain::dataset::Dataset;
use crate::domain::source::{Areas, Cell};
use crate::interop::http::Drive;

/// What each source has brought, in the order of the configuration.
pub(super) struct Board {
    sources: Vec<Brought>,
}

/// What one source has brought.
#[derive(Default)]
pub(super) struct Brought {
    /// What was read to its end, or what is kept from before.
    shown: Vec<Dataset>,
    /// Pages of a reading under way, or of one that failed.
    coming: Vec<Dataset>,
    /// What tells what is shown from another answer: see [`crate::domain::source::Event::Head`].
    pub(super) mark: Option<String>,
    /// The reading of the whole source, the last one or the present one.
    pub(super) reading: Option<Drive>,
    /// Readings of areas under way.
    pub(super) asking: Vec<(Cell, Drive)>,
    /// What is in view, of a source that is asked for that alone.
    pub(super) areas: Areas,
}

impl Board {
    /// Nothing yet, of so many sources.
    pub(super) fn new(count: usize) -> Self {
        let mut sources = Vec::new();
        sources.resize_with(count, Brought::default);
        Self { sources }
    }

    /// Does something with what one source has brought.
    pub(super) fn of(&mut self, number: usize, change: &mut dyn FnMut(&mut Brought)) {
        if let Some(brought) = self.sources.get_mut(number) {
            change(brought);
        }
    }

    /// All that is shown.
    pub(super) fn joined(&self) -> Dataset {
        let mut parts = Vec::new();
        for (number, source) in self.sources.iter().enumerate() {
            let shown = if source.shown.is_empty() {
                &source.coming
            } else {
                &source.shown
            };
            let shown = shown.iter().chain(source.areas.shown());
            parts.extend(shown.map(|dataset| (number, dataset.clone())));
        }
        Dataset::join(&parts)
    }
}

impl Brought {
    /// A reading begins: what an earlier one left unfinished stays until then.
    pub(super) fn begin(&mut self) {
        if self.shown.is_empty() {
            self.shown = std::mem::take(&mut self.coming);
        }
        self.coming.clear();
    }

    /// These pages have come so far; they show where nothing else does.
    pub(super) fn grow(&mut self, pages: Vec<Dataset>) {
        self.coming = pages;
    }

    /// The reading came to its end: this is what stands, with its mark.
    pub(super) fn finish(&mut self, pages: Vec<Dataset>, mark: Option<String>) {
        self.shown = pages;
        self.mark = mark;
        self.coming.clear();
    }

    /// The reading failed with these pages; whether they are shown.
    pub(super) fn stop(&mut self, pages: Vec<Dataset>) -> bool {
        self.coming = pages;
        self.shown.is_empty() && self.coming.iter().any(|page| !page.is_empty())
    }
}
