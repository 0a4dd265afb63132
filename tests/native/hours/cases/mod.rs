//! Tables of moments, what hours say of them, and when that changes.

mod days;
mod times;

use chrono::NaiveDateTime;
use geolocal::domain::hours::{Closing, Schedule, Status};

use super::at;

/// Checks what hours say of moments. A row has a civil time of Paris, the status in one word, and
/// the next change: none where it is not known within a year, `?` where the data leaves it open.
fn check(hours: &str, rows: &[&str]) {
    check_schedule(&Schedule::of(Some(hours), None, None), hours, rows);
}

/// The same of a schedule, whose hours are told when a row fails.
fn check_schedule(schedule: &Schedule, hours: &str, rows: &[&str]) {
    for row in rows {
        let moment = row.get(..16).unwrap();
        let status = schedule.status(at(moment));
        let kind = status.kind(at(moment));
        let told = format!("{moment} {kind:?}{}", next_change(&status));
        assert_eq!(told, *row, "{hours}");
    }
}

fn next_change(status: &Status) -> String {
    let written = |then: &NaiveDateTime| then.format(" > %Y-%m-%d %H:%M").to_string();
    match status {
        Status::Open {
            closes: Closing::At(then),
            ..
        } => written(then),
        Status::Open {
            closes: Closing::Unsaid,
            ..
        } => " > ?".to_owned(),
        Status::Closed { next, .. } => next.as_ref().map(written).unwrap_or_default(),
        Status::Open { .. } | Status::Unknown { .. } => String::new(),
    }
}
