//! Why establishments cannot be shown, and what to do, in words.

use super::words;
use crate::domain::lang::Lang;
use crate::domain::source::{FetchError, Setback};

/// What happened at a host, and what to do about it: a sentence or two.
pub fn setback(lang: Lang, host: &str, setback: &Setback) -> String {
    let load = &words(lang).load;
    match setback {
        Setback::Fetch(error) => fetch(lang, host, error),
        // The page about the data says it in full.
        Setback::Read(_) => (load.unreadable)(host),
        Setback::CutShort => (load.cut_short)(host),
        Setback::Changed => (load.changed)(host),
    }
}

fn fetch(lang: Lang, host: &str, error: &FetchError) -> String {
    let load = &words(lang).load;
    match *error {
        FetchError::Offline => load.offline.to_owned(),
        FetchError::Unreachable => (load.unreachable)(host),
        FetchError::Cors => (load.cors)(host),
        FetchError::Timeout { seconds } => (load.timeout)(host, seconds),
        FetchError::Status(404 | 410) => (load.not_found)(host),
        FetchError::Status(status) | FetchError::Busy { status, .. } => {
            (load.server_error)(host, status)
        }
        FetchError::Interrupted { .. } => (load.interrupted)(host),
    }
}
