//! How a source stands.

use crate::domain::source::Setback;

/// How one source stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Standing {
    /// How far reading it has come, while it is read.
    pub reading: Option<Progress>,
    /// Why it could not be read, or not whole, the last time.
    pub failure: Option<Failure>,
    /// When what is shown of it was read, in seconds since 1970; `None` before anything was.
    pub read_at_s: Option<i64>,
    /// Whether what is shown was read on an earlier visit.
    pub is_copy: bool,
    /// Whether only a part of it is shown.
    pub is_partial: bool,
    /// The zoom from which on its establishments are shown, while the map is above it.
    pub needs_zoom: Option<u8>,
}

/// How far reading has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes so far, or records where the server counts those.
    pub received: u64,
    /// In all, where the server says so.
    pub total: Option<u64>,
    /// In how many seconds it is asked again, after a failure.
    pub retry_in_s: Option<u32>,
}

/// Why establishments cannot be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The configuration names no source.
    NoSource,
    /// A source did not answer as it should.
    Source {
        /// The host that was asked.
        host: String,
        /// What happened.
        setback: Setback,
    },
}

impl Standing {
    /// One that cannot be read.
    pub(super) fn failed(failure: Failure) -> Self {
        Self {
            failure: Some(failure),
            ..Self::default()
        }
    }
}

/// How far all sources are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Some are being read for the first time.
    Loading,
    /// Everything is there, or a copy of an earlier visit.
    Ready,
    /// Something cannot be had; what did arrive stays.
    Failed,
}

impl Phase {
    pub(super) fn of(standings: &[Standing]) -> Self {
        let any = |test: fn(&Standing) -> bool| standings.iter().any(test);
        if any(|own| own.is_copy) {
            Self::Ready
        } else if any(|own| own.reading.is_some() && own.read_at_s.is_none()) {
            Self::Loading
        } else if any(|own| own.failure.is_some()) {
            Self::Failed
        } else {
            Self::Ready
        }
    }
}
