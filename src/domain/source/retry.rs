//! When to ask again, and when to give up.

use super::failure::FetchError;
use crate::domain::dataset::ReadError;

/// The first pause, in milliseconds; each further one is three times as long.
const FIRST_PAUSE_MS: u32 = 500;
/// The longest pause of our own, in milliseconds.
const LONGEST_PAUSE_MS: u32 = 30_000;
/// The longest pause that a server may ask for before we give up for now, in seconds.
const LONGEST_ASKED_S: u32 = 60;

/// Why a page was not read to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setback {
    /// It could not be fetched.
    Fetch(FetchError),
    /// It is no data.
    Read(ReadError),
    /// It ends too early.
    CutShort,
    /// The source changed between two of its pages, or its pages lead in a circle.
    Changed,
}

impl From<FetchError> for Setback {
    fn from(error: FetchError) -> Self {
        Self::Fetch(error)
    }
}

/// How often a page is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Retry {
    /// How often at most it is asked for again.
    pub retries: u32,
}

impl Retry {
    /// How long to wait before asking again, in milliseconds; `None` to give up.
    ///
    /// `failed` counts the attempts that failed, from 1. Pauses grow threefold, each drawn between half of it and all of it
    /// by `random` (0 to 1), so that visitors who were cut off together do not come back together. What a server asks for
    /// (`Retry-After`, RFC 9110) comes first, up to a minute.
    pub fn pause_ms(self, setback: &Setback, failed: u32, random: f64) -> Option<u32> {
        if failed > self.retries || !may_pass(setback) {
            return None;
        }
        let grown = FIRST_PAUSE_MS.saturating_mul(3_u32.saturating_pow(failed.saturating_sub(1)));
        let own = jittered(grown.min(LONGEST_PAUSE_MS), random);
        match setback {
            Setback::Fetch(FetchError::Busy {
                retry_after_s: Some(asked),
                ..
            }) => (*asked <= LONGEST_ASKED_S).then_some(own.max(asked * 1000)),
            Setback::Fetch(_) | Setback::Read(_) | Setback::CutShort | Setback::Changed => {
                Some(own)
            }
        }
    }
}

/// Half of it, and of the other half as much as `random` says.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of a small number"
)]
fn jittered(pause_ms: u32, random: f64) -> u32 {
    (f64::from(pause_ms) * (0.5 + random.clamp(0.0, 1.0) / 2.0)) as u32
}

/// Whether it may be otherwise the next time.
const fn may_pass(setback: &Setback) -> bool {
    match setback {
        Setback::Fetch(error) => match error {
            FetchError::Unreachable
            | FetchError::Timeout { .. }
            | FetchError::Busy { .. }
            | FetchError::Interrupted { .. } => true,
            FetchError::Status(status) => matches!(*status, 408 | 425 | 500..=599),
            // The device says when it is online again; a refusal stands.
            FetchError::Offline | FetchError::Cors => false,
        },
        Setback::Read(error) => matches!(error, ReadError::Empty | ReadError::Truncated),
        Setback::CutShort | Setback::Changed => true,
    }
}
