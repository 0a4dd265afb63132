//! The hours of a day: from and to.

use geolocal_view::view;
use leptos::prelude::*;

use super::Table;
use super::faults::{blames, faults};
use crate::domain::hours::editor::{DraftRange, DraftState, FormDay};
use crate::interop::{focus, input};
use crate::ui::parts::Icon;

/// From and to, and a button that takes both away.
#[component]
pub(super) fn RangeFields(table: Table, day: FormDay, at: usize, range: DraftRange) -> AnyView {
    let (name, number) = (table.name_of(day), at + 1);
    let time = move |is_end: bool, value: String, label: String| {
        let id = table.id(day, &format!("{at}-{}", if is_end { "a" } else { "de" }));
        let typed = move |event: leptos::ev::Event| {
            let text = input::value_of(&event);
            table.change(|week| {
                if let Some(range) = week.get_mut(day).ranges.get_mut(at) {
                    *(if is_end {
                        &mut range.to
                    } else {
                        &mut range.from
                    }) = text;
                }
            });
        };
        let wrong =
            move || table.looked.get() && faults(table, day).iter().any(|fault| blames(*fault, at));
        view! {
            <input
                class="field time-field"
                type="text"
                id=id
                value=value
                inputmode="text"
                autocomplete="off"
                placeholder="--:--"
                aria-label=label
                aria-describedby=table.id(day, "note")
                aria-invalid=move || wrong().to_string()
                on:input=typed
                on:change=move |_| table.looked.set(true)
            />
        }
    };
    let remove = move |_| {
        table.change_and_draw(|week| {
            let own = week.get_mut(day);
            if at < own.ranges.len() {
                own.ranges.remove(at);
            }
            if own.ranges.is_empty() {
                own.state = DraftState::Closed;
            }
        });
        focus::after_render_first([
            table.id(day, "ajouter").as_str(),
            table.id(day, "etat").as_str(),
        ]);
    };
    view! {
        <span class="day-range">
            {time(false, range.from, (table.words.from)(name, number))}
            <span>{table.words.until}</span>
            {time(true, range.to, (table.words.to)(name, number))}
            <button
                type="button"
                class="button button-quiet button-icon"
                aria-label=(table.words.remove)(name, number)
                on:click=remove
            >
                <Icon name="x" />
            </button>
        </span>
    }
}

/// Adds hours: after a lunch break, most often.
#[component]
pub(super) fn AddRange(table: Table, day: FormDay) -> AnyView {
    let (short, label) = table.words.add;
    let add = move |_| {
        let mut at = 0;
        table.change_and_draw(|week| {
            let ranges = &mut week.get_mut(day).ranges;
            at = ranges.len();
            ranges.push(DraftRange::default());
        });
        focus::after_render_first([table.id(day, &format!("{at}-de")).as_str()]);
    };
    view! {
        <button
            type="button"
            class="button button-quiet"
            id=table.id(day, "ajouter")
            aria-label=label(table.name_of(day))
            on:click=add
        >
            <Icon name="plus" />
            {short}
        </button>
    }
}
