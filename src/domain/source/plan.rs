//! The pages of one request, one after the other.

use serde_json::Value;

use super::retry::Setback;
use super::{Adapter, Page, matched};
use crate::domain::dataset::fnv1a;

/// The most pages of one request: servers whose pages never end exist.
const MOST_PAGES: usize = 10_000;

/// What comes after a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum PlanStep {
    /// The page at this URL, absolute or relative to the last one.
    Page(String),
    /// Nothing: that was all.
    Done,
}

/// Follows a source from page to page.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The hashes of the URLs read.
    seen: Vec<u64>,
    matched: Option<u64>,
    records: usize,
}

impl Plan {
    /// How many records came so far.
    pub(super) const fn records(&self) -> usize {
        self.records
    }

    /// How many the server says that there are.
    pub(super) const fn matched(&self) -> Option<u64> {
        self.matched
    }

    /// Takes a page and says what comes next.
    ///
    /// # Errors
    /// [`Setback::CutShort`] when the text around the records is not whole, so that nobody knows what comes next;
    /// [`Setback::Changed`] when the server counts otherwise than before, or the pages lead in a circle.
    pub(super) fn after(
        &mut self,
        adapter: &dyn Adapter,
        url: &str,
        envelope: &str,
        records: usize,
    ) -> Result<PlanStep, Setback> {
        let envelope = serde_json::from_str::<Value>(envelope).ok();
        if envelope.is_none() && adapter.is_paged() {
            return Err(Setback::CutShort);
        }
        let envelope = envelope.unwrap_or_default();
        let now = matched(&envelope);
        let first = self.seen.is_empty();
        if !first && now != self.matched {
            return Err(Setback::Changed);
        }
        self.matched = now;
        self.records += records;
        self.seen.push(fnv1a(url.as_bytes()));
        let page = Page {
            url,
            envelope: &envelope,
            records,
        };
        let Some(next) = adapter.next(&page) else {
            return Ok(PlanStep::Done);
        };
        let hash = fnv1a(next.as_bytes());
        if self.seen.len() >= MOST_PAGES || self.seen.contains(&hash) {
            return Err(Setback::Changed);
        }
        Ok(PlanStep::Page(next))
    }
}
