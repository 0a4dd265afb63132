//! Whether an establishment is open now.

use chrono::NaiveDateTime;
use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::establishment::Establishment;
use crate::domain::hours::{Schedule, Status, StatusKind};
use crate::reactive::memo;
use crate::text::hours::status_line;
use crate::ui::html::Child;

/// The schedule of an establishment.
pub(super) fn schedule_of(place: &Establishment) -> Schedule {
    Schedule::of(
        place.opening_hours.as_deref(),
        place.special_hours.as_deref(),
        place.special_until,
    )
}

/// The colour class of a status.
pub(super) fn class_of(status: &Status, at: NaiveDateTime) -> &'static str {
    match status.kind(at) {
        StatusKind::ClosesSoon | StatusKind::OpensSoon => "status-soon",
        StatusKind::Open => "status-open",
        StatusKind::Closed => "status-closed",
        StatusKind::Unknown => "status-unknown",
    }
}

/// Open or closed now, or at the moment that is asked for, with the next change. Where the data gives no hours, that
/// nobody knows while it is asked, and otherwise nothing.
#[component]
pub(super) fn OpenStatus(place: Establishment) -> AnyView {
    let state = State::get();
    let schedule = StoredValue::new(schedule_of(&place));
    let has_hours = schedule.with_value(|schedule| !schedule.is_empty());
    let told = memo(move || has_hours || state.answers.at.with(Option::is_some));
    let at = memo(move || state.answers.at.get().unwrap_or_else(|| state.now.get()));
    let status = memo(move || schedule.with_value(|schedule| schedule.status(at.get())));
    let class = move || {
        format!(
            "status {}",
            status.with(|s| class_of(s, at.get_untracked()))
        )
    };
    let line = move || status.with(|s| status_line(state.lang.get_untracked(), s, at.get()));
    Child::into_view(move || {
        told.get()
            .then(|| view! { <span class=class>{line}</span> })
    })
}
