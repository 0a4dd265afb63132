//! One reading: of a whole source, first as the device kept it and then as the source says it now; or of a cell of it.

use leptos::prelude::*;

use super::Sources;
use super::board::Brought;
use super::standing::{Failure, Progress};
use crate::domain::config::Source;
use crate::domain::dataset::Dataset;
use crate::domain::geo::Bounds;
use crate::domain::source::{Cell, Ending, Event, Next, Request, Session, adapter};
use crate::interop::http::{self, Drive, Reply, Told, Way};
use crate::interop::scheduling::{Slice, now_ms};
use crate::interop::timer;

/// How long the first establishments may be kept back for company, in milliseconds.
const FIRST_SHOW_MS: f64 = 400.0;

/// Follows a session.
struct Reading {
    sources: Sources,
    number: usize,
    host: String,
    session: Session,
    /// The cell that is read; `None`: the whole source.
    cell: Option<Cell>,
    /// When what is read was kept by the device; `None`: the source itself is read.
    kept_at_s: Option<i64>,
    started_ms: f64,
    published: usize,
}

impl Sources {
    /// Reads a source to its end, and keeps it on the device.
    pub(super) fn read_whole(self, number: usize, source: Source) {
        let is_first = self.look(number, |own| own.read_at_s.is_none());
        self.tell(number, &mut |standing| {
            standing.reading = Some(Progress::default());
        });
        let kept_as = adapter(&source, self.territory()).first(None);
        let way = Way {
            timeout_s: source.timeout_s,
            is_checked: true,
            kept_as: Some(&kept_as),
            replays: is_first,
        };
        let mut reading = self.read(number, source, None, &way);
        self.change(number, &mut |brought| {
            brought.begin();
            brought.reading = reading.take();
        });
    }

    /// Reads what stands in a cell.
    pub(super) fn read_cell(
        self,
        number: usize,
        source: Source,
        cell: Cell,
        area: Bounds,
    ) -> Option<Drive> {
        let way = Way {
            timeout_s: source.timeout_s,
            is_checked: false,
            kept_as: None,
            replays: false,
        };
        self.read(number, source, Some((cell, area)), &way)
    }

    fn read(
        self,
        number: usize,
        source: Source,
        part: Option<(Cell, Bounds)>,
        way: &Way<'_>,
    ) -> Option<Drive> {
        let host = http::host(&source.url);
        let request = Request {
            source,
            number,
            whole: self.territory(),
            area: part.map(|(_, area)| area),
        };
        let mut reading = Reading {
            sources: self,
            number,
            host,
            session: Session::new(request, self.vocabulary.get_untracked()),
            cell: part.map(|(cell, _)| cell),
            kept_at_s: None,
            started_ms: now_ms(),
            published: 0,
        };
        let on_event = move |event: Event<'_>, told| reading.on_event(event, told);
        http::start(way, Box::new(on_event))
    }

    fn territory(self) -> Bounds {
        self.site.with_value(|site| site.config.bounds)
    }

    /// Reads from now on with the codes of the taxonomy.
    async fn fetch_codes(self) {
        let site = self.site.get_value();
        self.vocabulary.set(site.vocabulary_with_codes().await);
    }
}

impl Reading {
    fn on_event(&mut self, event: Event<'_>, told: Told) -> Reply {
        match event {
            Event::Begin => self.begin(told.kept_at_s),
            Event::Waited => {
                let vocabulary = self.sources.vocabulary.get_untracked();
                self.session.learn(vocabulary);
                self.progress(&mut |progress| progress.retry_in_s = None);
            }
            Event::Head(_) => self.progress(&mut |progress| progress.total = told.total),
            Event::Bytes(_) => self.progress(&mut |progress| progress.received = told.received),
            Event::Parse | Event::End | Event::Failed(..) => {}
        }
        let slice = Slice::begin();
        let mut next = self.session.step(event);
        while next == Next::Parse && !slice.is_over() {
            next = self.session.step(Event::Parse);
        }
        match next {
            Next::Parse | Next::More => self.show_growing(),
            Next::Wait(ms) => {
                self.progress(&mut |progress| progress.retry_in_s = Some(ms.div_ceil(1000)));
                self.show();
            }
            Next::Codes => {
                let sources = self.sources;
                return Reply::After(Box::pin(sources.fetch_codes()));
            }
            Next::Over => return Reply::Over(self.end()),
            Next::Ask { .. } => self.count(),
            Next::Skip => {}
        }
        Reply::Next(next)
    }

    fn begin(&mut self, kept_at_s: Option<i64>) {
        self.kept_at_s = kept_at_s;
        self.session.learn(self.sources.vocabulary.get_untracked());
        if kept_at_s.is_some() {
            self.session.replay();
            return;
        }
        let mut mark = None;
        self.sources
            .change(self.number, &mut |brought| mark.clone_from(&brought.mark));
        self.session.know(mark);
    }

    /// Says how far the server's own count is.
    fn count(&mut self) {
        if let Some((read, all)) = self.session.counted() {
            self.progress(&mut |progress| {
                progress.received = u64::try_from(read).unwrap_or(u64::MAX);
                progress.total = Some(all);
            });
            self.show_growing();
        }
    }

    /// Shows what there is when that is twice as much as was last shown: indexing all of it again then costs little overall.
    fn show_growing(&mut self) {
        let patient = now_ms() - self.started_ms < FIRST_SHOW_MS;
        if !patient && self.session.count() > self.published.saturating_mul(2) {
            self.show();
        }
    }

    fn show(&mut self) {
        if self.cell.is_none() {
            self.published = self.session.count();
            let mut pages = self.session.so_far();
            self.put(&mut |brought| brought.grow(core::mem::take(&mut pages)));
        }
    }

    /// Shows what came; whether all of it is there, to be kept.
    fn end(&mut self) -> bool {
        let mut pages = self.session.so_far();
        let (mut is_read, mut failure) = (false, None);
        match self.session.take_ending() {
            Some(Ending::Failed(setback)) => {
                failure = Some(Failure::Source {
                    host: self.host.clone(),
                    setback,
                });
            }
            Some(Ending::Read) => is_read = true,
            Some(Ending::Unchanged) | None => {}
        }
        if let Some(cell) = self.cell {
            let pages: Vec<_> = pages.into_iter().map(|page| (self.number, page)).collect();
            let dataset = Dataset::join(&pages);
            self.sources.settle(self.number, cell, dataset, failure);
            return false;
        }
        let mut mark = self.session.mark();
        let mut is_partial = false;
        if is_read {
            self.put(&mut |brought| brought.finish(core::mem::take(&mut pages), mark.take()));
        } else if failure.is_some() && self.kept_at_s.is_none() {
            self.put(&mut |brought| is_partial = brought.stop(core::mem::take(&mut pages)));
        }
        match self.kept_at_s {
            None => self.say_over(failure, is_partial),
            Some(kept_at_s) if is_read => self.sources.tell(self.number, &mut |standing| {
                standing.is_copy = true;
                standing.read_at_s = Some(kept_at_s);
            }),
            Some(_) => {}
        }
        is_read
    }

    fn say_over(&self, mut failure: Option<Failure>, is_partial: bool) {
        self.sources.tell(self.number, &mut |standing| {
            standing.reading = None;
            if failure.is_none() {
                standing.is_copy = false;
                standing.read_at_s = Some(timer::unix_now_s());
            }
            standing.is_partial = is_partial;
            standing.failure = failure.take();
        });
    }

    fn put(&self, change: &mut dyn FnMut(&mut Brought)) {
        self.sources.put(self.number, change);
    }

    fn progress(&self, change: &mut dyn FnMut(&mut Progress)) {
        // Cells are small: what is asked for beside others says nothing of its own.
        if self.cell.is_none() {
            self.sources.tell(self.number, &mut |standing| {
                if let Some(progress) = &mut standing.reading {
                    change(progress);
                }
            });
        }
    }
}
