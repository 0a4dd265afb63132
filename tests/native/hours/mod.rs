//! Opening hours: status, week, exceptional hours, words, and hostile input.
#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod cases;
mod editor;
mod hostile;
mod oracle;
mod schedule;
mod status;
mod syntax;
mod week;
mod words;

use chrono::NaiveDateTime;
use geolocal::domain::hours::{Closing, Status};

/// A civil time of Paris from `2026-11-23 12:00`.
fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

/// A status in one line: `open > 2026-11-23 12:30`, `closed`, `unknown "sur rendez-vous"`.
fn compact(status: &Status) -> String {
    let moment = |then: NaiveDateTime| then.format("%Y-%m-%d %H:%M").to_string();
    let (state, comment) = match status {
        Status::Open {
            closes: Closing::At(then),
            comment,
        } => (format!("open > {}", moment(*then)), comment),
        Status::Open {
            closes: Closing::Never,
            comment,
        } => ("open always".to_owned(), comment),
        Status::Open {
            closes: Closing::Unsaid,
            comment,
        } => ("open ?".to_owned(), comment),
        Status::Closed {
            next: Some(then),
            comment,
        } => (format!("closed > {}", moment(*then)), comment),
        Status::Closed {
            next: None,
            comment,
        } => ("closed".to_owned(), comment),
        Status::Unknown { comment } => ("unknown".to_owned(), comment),
    };
    match comment {
        Some(comment) => format!("{state} \"{comment}\""),
        None => state,
    }
}
