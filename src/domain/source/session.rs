//! One reading of a source, or of an area of it: what to ask for next, given what came. It fetches nothing and knows no clock.

use std::sync::Arc;

use super::failure::FetchError;
use super::plan::{Plan, PlanStep};
use super::retry::{Retry, Setback};
use super::{Adapter, adapter};
use crate::domain::config::{Mapping, Source};
use crate::domain::dataset::{Dataset, Reader, Step};
use crate::domain::geo::Bounds;
use crate::domain::vocabulary::Vocabulary;

/// What happened.
#[derive(Debug)]
pub enum Event<'e> {
    /// A reading begins.
    Begin,
    /// The pause, or the fetching of codes, is over.
    Waited,
    /// An answer begins: what tells it from another one (`ETag`, `Last-Modified`), where the server says it.
    Head(Option<String>),
    /// Bytes of it.
    Bytes(&'e [u8]),
    /// There is time to parse more.
    Parse,
    /// It has ended, or nobody wanted the rest.
    End,
    /// It could not be had, or not whole; with a number from 0 to 1.
    Failed(FetchError, f64),
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Ask for this URL, absolute or relative to the last one: the page with this number.
    Ask {
        /// The URL.
        url: String,
        /// The number, from 0.
        page: usize,
    },
    /// Wait so many milliseconds.
    Wait(u32),
    /// Fetch the taxonomy's file of codes.
    Codes,
    /// Go on as it is: send more bytes, or the end.
    More,
    /// Parse more before that.
    Parse,
    /// Nobody wants the rest of the answer.
    Skip,
    /// It is over.
    Over,
}

/// How a reading ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    /// All pages were read.
    Read,
    /// There is nothing new.
    Unchanged,
    /// It could not be read, or not whole.
    Failed(Setback),
}

/// How many records are parsed between two looks at the clock.
const BATCH: usize = 32;

/// What a reading is of.
#[derive(Clone, Debug)]
pub struct Request {
    /// The source.
    pub source: Source,
    /// Its place in the configuration.
    pub number: usize,
    /// The bounds of the map.
    pub whole: Bounds,
    /// What is asked for; `None`: everything.
    pub area: Option<Bounds>,
}

/// One reading.
pub struct Session {
    request: Request,
    adapter: Box<dyn Adapter>,
    vocabulary: Arc<Vocabulary>,
    plan: Plan,
    url: String,
    reader: Option<Reader>,
    pages: Vec<Dataset>,
    /// Attempts at the page that failed.
    failed: u32,
    /// How often the source changed while it was read.
    changed: u32,
    /// The mark of what is there already.
    known: Option<String>,
    /// The mark of the first page.
    mark: Option<String>,
    retry: Retry,
    ending: Option<Ending>,
}

impl Session {
    /// A reading that nobody has begun.
    pub fn new(request: Request, vocabulary: Arc<Vocabulary>) -> Self {
        Self {
            adapter: adapter(&request.source, request.whole),
            retry: Retry {
                retries: request.source.retries,
            },
            vocabulary,
            plan: Plan::default(),
            url: String::new(),
            reader: None,
            pages: Vec::new(),
            failed: 0,
            changed: 0,
            known: None,
            mark: None,
            ending: None,
            request,
        }
    }

    /// Reads what the device kept: nothing is asked for twice.
    pub const fn replay(&mut self) {
        self.retry.retries = 0;
    }

    /// What is there already has this mark: an answer with the same one need not be read.
    pub fn know(&mut self, mark: Option<String>) {
        self.known = mark;
        self.retry.retries = self.request.source.retries;
    }

    /// Reads from now on with another vocabulary.
    pub fn learn(&mut self, vocabulary: Arc<Vocabulary>) {
        self.vocabulary = vocabulary;
    }

    /// What came so far: the pages, and what there is of one more.
    pub fn so_far(&mut self) -> Vec<Dataset> {
        let growing = self.reader.as_mut().map(Reader::snapshot);
        let growing = growing.filter(|growing| !growing.is_empty());
        self.pages.iter().cloned().chain(growing).collect()
    }

    /// How many records came so far.
    pub fn count(&self) -> usize {
        let growing = self.reader.as_ref().map_or(0, Reader::read_count);
        self.pages.iter().map(Dataset::len).sum::<usize>() + growing
    }

    /// How many records the server counts: those read, and all.
    pub fn counted(&self) -> Option<(usize, u64)> {
        Some((self.plan.records(), self.plan.matched()?))
    }

    /// The mark of what was read.
    pub fn mark(&self) -> Option<String> {
        self.mark.clone()
    }

    /// How it ended, once it has; said once.
    pub const fn take_ending(&mut self) -> Option<Ending> {
        self.ending.take()
    }

    /// Takes what happened; says what to do.
    pub fn step(&mut self, event: Event<'_>) -> Next {
        match event {
            Event::Begin => {
                (self.failed, self.changed) = (0, 0);
                self.restart()
            }
            Event::Waited => self.ask(),
            Event::Head(mark) => self.head(mark),
            Event::Bytes(bytes) => {
                if let Some(reader) = &mut self.reader {
                    reader.push(bytes);
                }
                self.parse()
            }
            Event::Parse => self.parse(),
            Event::End => self.end(),
            Event::Failed(error, random) => {
                let partial = self.reader.as_mut().map(Reader::snapshot);
                self.set_back(error.into(), partial, random)
            }
        }
    }

    fn restart(&mut self) -> Next {
        self.plan = Plan::default();
        self.pages.clear();
        self.ending = None;
        self.url = self.adapter.first(self.request.area);
        self.ask()
    }

    fn ask(&mut self) -> Next {
        self.reader = None;
        Next::Ask {
            url: self.url.clone(),
            page: self.pages.len(),
        }
    }

    fn head(&mut self, mark: Option<String>) -> Next {
        if self.pages.is_empty() {
            if mark.is_some() && mark == self.known {
                self.ending = Some(Ending::Unchanged);
                return Next::Skip;
            }
            self.mark = mark;
        }
        let mapping: Mapping = self.request.source.mapping.clone();
        let reader = Reader::new(Arc::clone(&self.vocabulary), mapping)
            .continued(self.request.number, self.plan.records())
            .within(self.request.area);
        self.reader = Some(reader);
        Next::More
    }

    fn parse(&mut self) -> Next {
        let Some(reader) = &mut self.reader else {
            return Next::Skip;
        };
        if reader.wants_codes() {
            return Next::Skip;
        }
        match reader.step(BATCH) {
            Step::More => Next::Parse,
            Step::Starved | Step::Done => Next::More,
        }
    }

    fn end(&mut self) -> Next {
        let Some(mut reader) = self.reader.take() else {
            return Next::Over;
        };
        reader.end();
        while !reader.wants_codes() && reader.step(BATCH) == Step::More {}
        if reader.wants_codes() {
            self.restart();
            return Next::Codes;
        }
        let (is_cut_short, envelope) = (reader.is_cut_short(), reader.envelope());
        match reader.finish() {
            Err(error) => self.set_back(Setback::Read(error), None, 0.5),
            Ok(page) if is_cut_short => self.set_back(Setback::CutShort, Some(page), 0.5),
            Ok(page) => self.next_page(page, &envelope),
        }
    }

    fn next_page(&mut self, page: Dataset, envelope: &str) -> Next {
        let records = page.records_seen();
        let next = self
            .plan
            .after(&*self.adapter, &self.url, envelope, records);
        match next {
            Err(setback) => self.set_back(setback, Some(page), 0.5),
            Ok(PlanStep::Done) => {
                self.pages.push(page);
                self.ending = Some(Ending::Read);
                Next::Over
            }
            Ok(PlanStep::Page(next)) => {
                self.pages.push(page);
                self.failed = 0;
                self.url = next;
                self.ask()
            }
        }
    }

    /// Something failed: another attempt after a pause, or the end with what there is.
    fn set_back(&mut self, setback: Setback, partial: Option<Dataset>, random: f64) -> Next {
        let has_changed = setback == Setback::Changed;
        let failed = if has_changed {
            &mut self.changed
        } else {
            &mut self.failed
        };
        *failed += 1;
        self.reader = None;
        let Some(pause_ms) = self.retry.pause_ms(&setback, *failed, random) else {
            self.pages
                .extend(partial.filter(|partial| partial.records_seen() > 0));
            self.ending = Some(Ending::Failed(setback));
            return Next::Over;
        };
        if has_changed {
            self.restart();
        }
        Next::Wait(pause_ms)
    }
}
