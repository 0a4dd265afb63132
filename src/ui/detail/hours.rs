//! Opening hours: now, and the week from today.

use chrono::{Datelike as _, NaiveDate};
use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::establishment::Establishment;
use crate::domain::hours::{Day, Schedule};
use crate::reactive::memo;
use crate::text::dates::{date, day_name, holiday_name};
use crate::text::hours::{day_ranges, status_line};
use crate::ui::parts::Icon;
use crate::ui::status::{class_of, schedule_of};

/// Opening hours; as text where they cannot be read, and said so where there are none.
#[component]
pub(super) fn HoursSection(place: Establishment) -> AnyView {
    let state = State::get();
    let note = place
        .hours_note
        .clone()
        .map(|note| view! { <p class="note">{note}</p> });
    let raw = place.opening_hours.clone();
    let schedule = StoredValue::new(schedule_of(&place));
    let readable = raw.is_some() && schedule.with_value(|schedule| schedule.problem().is_none());
    let special = place
        .special_until
        .filter(|_| place.special_hours.is_some())
        .map(move |until| {
            let line =
                (state.words().detail.special_until)(&date(state.lang.get_untracked(), until));
            move || {
                let holds = state.now.get().date() <= until;
                holds.then(|| view! { <p class="note">{line.clone()}</p> })
            }
        });
    let body = match (readable, raw) {
        (true, _) => view! { <Week schedule=schedule /> },
        (false, Some(text)) => view! {
            <p>{state.words().detail.hours_as_text} " " <strong>{text}</strong></p>
        },
        (false, None) => {
            view! { <p class="note">{state.words().detail.hours_unknown}</p> }
        }
    };
    view! {
        <section class="section">
            <Icon name="clock" />
            <h3>{state.words().detail.hours}</h3>
            {readable.then(|| view! { <StatusLine schedule=schedule /> })}
            {special}
            {body}
            {note}
        </section>
    }
}

#[component]
fn StatusLine(schedule: StoredValue<Schedule>) -> AnyView {
    let state = State::get();
    let status = memo(move || schedule.with_value(|schedule| schedule.status(state.now.get())));
    let class = move || {
        format!(
            "status detail-status {}",
            status.with(|s| class_of(s, state.now.get()))
        )
    };
    let line = move || status.with(|s| status_line(state.lang.get_untracked(), s, state.now.get()));
    view! { <p class=class>{line}</p> }
}

#[component]
fn Week(schedule: StoredValue<Schedule>) -> AnyView {
    let state = State::get();
    let today = memo(move || state.now.get().date());
    let rows = move || {
        let days = schedule.with_value(|schedule| schedule.week(today.get()));
        days.into_iter()
            .map(|day| row(state, &day, today.get()))
            .collect_view()
    };
    view! {
        <table class="week">
            <thead class="visually-hidden">
                <tr>
                    <th scope="col">{state.words().detail.day}</th>
                    <th scope="col">{state.words().detail.opening}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(state: State, day: &Day, today: NaiveDate) -> AnyView {
    let lang = state.lang.get_untracked();
    let is_today = day.date == today;
    let name = day_name(lang, day.date.weekday());
    let holiday = day.holiday.map(|holiday| {
        view! { <span class="holiday">{holiday_name(lang, holiday)}</span> }
    });
    let hours = day_ranges(lang, day);
    view! {
        <tr aria-current=is_today.then_some("date")>
            <th scope="row">{name} {holiday}</th>
            <td>{hours}</td>
        </tr>
    }
}
