//! Copying a day to others.

use chrono::Weekday;
use geolocal_view::view;
use leptos::prelude::*;

use super::Table;
use crate::domain::hours::editor::{DraftState, FormDay};
use crate::interop::focus;
use crate::reactive::memo;
use crate::ui::html::Child;

/// The days to which a day can be copied: from Monday to Friday, all, the next one.
const WORKING: [Weekday; 5] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
];

/// Copies a day to others.
#[component]
pub(super) fn CopyMenu(table: Table, day: FormDay) -> AnyView {
    let words = table.words;
    let (short, label) = words.copy;
    let place = FormDay::ALL.into_iter().position(|other| other == day);
    let next = place.and_then(|place| FormDay::ALL.get(place + 1).copied());
    let next = next.filter(|next| *next != FormDay::PublicHoliday);
    let all = FormDay::ALL.into_iter();
    let all: Vec<_> = all
        .filter(|other| *other != FormDay::PublicHoliday)
        .collect();
    let choice = move |(name, days): (&'static str, Vec<FormDay>)| {
        let copy = move |_| {
            table.change_and_draw(|week| week.copy(day, &days));
            focus::close_details(&table.id(day, "copier"));
        };
        view! {
            <button type="button" class="button button-quiet" on:click=copy>
                {name}
            </button>
        }
    };
    let is_day = day != FormDay::PublicHoliday;
    // Nothing said is nothing to copy.
    let says = memo(move || table.week().get(day).state != DraftState::Unsaid);
    let shown = move || {
        let choices = [
            (words.copy_next, next.into_iter().collect::<Vec<_>>()),
            (words.copy_weekdays, WORKING.map(FormDay::Weekday).to_vec()),
            (words.copy_all, all.clone()),
        ];
        let choices = choices.into_iter().filter(|(_, days)| !days.is_empty());
        let choices = choices.map(choice).collect_view();
        view! {
            <details class="take copy-menu" id=table.id(day, "copier")>
                <summary class="button button-quiet" aria-label=label(table.name_of(day))>
                    {short}
                </summary>
                <div class="take-menu">{choices}</div>
            </details>
        }
    };
    Child::into_view(move || (is_day && says.get()).then(&shown))
}
