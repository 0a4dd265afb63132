//! Reading the source: bytes arrive as a stream, records are parsed in slices that leave the main thread free.

use std::sync::Arc;

use super::shared::Shared;
use super::site::Site;
use crate::domain::config::Source;
use crate::domain::dataset::{Dataset, ReadError, Reader, Step};
use crate::domain::vocabulary::Vocabulary;
use crate::interop::http::{self, ByteStream, FetchError};
use crate::interop::scheduling::{Slice, breathe, now_ms};
use crate::reactive::RwSignal;

/// How many records are parsed between two looks at the clock.
const BATCH: usize = 32;
/// How long the first establishments may be kept back for company, in milliseconds.
const FIRST_SHOW_MS: f64 = 400.0;

/// How far the loading has come.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// The body arrives.
    Loading {
        /// Bytes so far.
        received: u64,
        /// Bytes in all, where the server says so.
        total: Option<u64>,
    },
    /// Everything is there.
    Ready,
    /// It cannot be had, or not whole; what did arrive stays.
    Failed(Failure),
}

/// Why the establishments cannot be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The configuration names no source.
    NoSource,
    /// The source did not answer as it should.
    Fetch {
        /// Whom we asked.
        host: String,
        /// What happened.
        error: FetchError,
    },
    /// What the source sent is not readable.
    Read(ReadError),
}

/// The establishments and how far their loading has come.
#[derive(Clone, Copy)]
pub(super) struct Loading {
    /// How far.
    pub phase: RwSignal<Phase>,
    /// What is there so far.
    pub dataset: RwSignal<Dataset>,
}

impl Loading {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self {
            phase: RwSignal::new(START),
            dataset: RwSignal::new(Dataset::default()),
        }
    }

    /// Reads the source from its beginning; once more when its records turn out to need the taxonomy's file of codes.
    pub(super) async fn run(self, source: Option<Source>, site: Shared<Site>) {
        self.phase.set(START);
        let mut read = self.read(source.as_ref(), site.vocabulary.clone()).await;
        if matches!(read, Err(Stop::NeedsCodes)) {
            read = self
                .read(source.as_ref(), site.vocabulary_with_codes().await)
                .await;
        }
        let phase = match read {
            Ok(dataset) => {
                self.dataset.set(dataset);
                Phase::Ready
            }
            Err(Stop::Failed(failure)) => Phase::Failed(failure),
            // A vocabulary with codes never needs them.
            Err(Stop::NeedsCodes) => Phase::Ready,
        };
        self.phase.set(phase);
    }

    async fn read(
        self,
        source: Option<&Source>,
        vocabulary: Arc<Vocabulary>,
    ) -> Result<Dataset, Stop> {
        let source = source.ok_or(Failure::NoSource)?;
        let host = http::host(&source.url);
        let failed = |error| Failure::Fetch {
            host: host.clone(),
            error,
        };
        let mut stream = http::stream(&source.url, source.timeout_s)
            .await
            .map_err(failed)?;
        let mut slices = Slices::new(self, Reader::new(vocabulary, source.mapping.clone()));
        while let Some(chunk) = stream.next().await {
            match chunk {
                Ok(bytes) => slices.take(&bytes, &stream).await?,
                Err(error) => {
                    slices.publish();
                    return Err(failed(error).into());
                }
            }
        }
        slices.finish().await
    }
}

/// Why the source was not read to its end.
enum Stop {
    /// It cannot be.
    Failed(Failure),
    /// It has to be read again with the taxonomy's codes.
    NeedsCodes,
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl Default for Loading {
    fn default() -> Self {
        Self::new()
    }
}

const START: Phase = Phase::Loading {
    received: 0,
    total: None,
};

/// Feeds a reader in slices and shows what it has found as it grows.
struct Slices {
    to: Loading,
    reader: Reader,
    received: u64,
    started_ms: f64,
    published: usize,
}

impl Slices {
    fn new(to: Loading, reader: Reader) -> Self {
        Self {
            to,
            reader,
            received: 0,
            started_ms: now_ms(),
            published: 0,
        }
    }

    async fn take(&mut self, bytes: &[u8], stream: &ByteStream) -> Result<(), Stop> {
        self.received = self
            .received
            .saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        self.reader.push(bytes);
        self.parse().await?;
        self.to.phase.set(Phase::Loading {
            received: self.received,
            total: stream.total(),
        });
        Ok(())
    }

    async fn finish(mut self) -> Result<Dataset, Stop> {
        self.reader.end();
        self.parse().await?;
        Ok(self.reader.finish().map_err(Failure::Read)?)
    }

    /// Parses what is there, with pauses for the browser.
    async fn parse(&mut self) -> Result<(), Stop> {
        let mut slice = Slice::begin();
        while self.reader.step(BATCH) == Step::More && !self.reader.wants_codes() {
            if slice.is_over() {
                if self.has_news() {
                    self.publish();
                }
                breathe().await;
                slice = Slice::begin();
            }
        }
        if self.reader.wants_codes() {
            return Err(Stop::NeedsCodes);
        }
        if self.has_news() {
            self.publish();
            breathe().await;
        }
        Ok(())
    }

    /// Whether there are twice as many as were last shown: indexing all of them again then costs little overall.
    fn has_news(&self) -> bool {
        let patient = now_ms() - self.started_ms < FIRST_SHOW_MS;
        !patient && self.reader.read_count() > self.published.saturating_mul(2)
    }

    fn publish(&mut self) {
        self.published = self.reader.read_count();
        self.to.dataset.set(self.reader.snapshot());
    }
}
