//! Opening hours, usual and exceptional.

use geolocal_view::view;
use leptos::prelude::*;

use super::field::{AreaField, FieldNote, LineField, id_of, words};
use super::week::WeekTable;
use crate::app::ListingForm;
use crate::domain::form::Field;
use crate::domain::hours::editor::Draft as Week;
use crate::domain::hours::{Hours, Schedule};
use crate::interop::focus;
use crate::reactive::{RwSignal, memo};
use crate::text::dates::day_name;
use crate::text::hours::day_ranges;
use crate::ui::html::Child;
use chrono::Datelike as _;

/// The id of the button that adds exceptional hours.
const ADD_ID: &str = "ajouter-exceptionnels";

/// The fields of hours.
#[component]
pub(super) fn HoursFields() -> AnyView {
    view! {
        <HoursField field=Field::OpeningHours />
        <LineField field=Field::HoursNote />
        <SpecialHours />
    }
}

/// A week, or a text where a week cannot say it, and what the map will show.
#[component]
fn HoursField(field: Field) -> AnyView {
    let form = ListingForm::get();
    let words = words(form);
    // A text that a week cannot say stays one until it is replaced.
    let as_text = memo(move || form.draft.with(|draft| draft.week_of(field).is_none()));
    let replace = move |_| form.edit(|draft| draft.set_week(field, Week::blank()));
    let body = move || {
        if as_text.get() {
            view! {
                <p class="note">{words.hours.as_text}</p>
                <AreaField field=field rows=2 />
                <p>
                    <button type="button" class="button" on:click=replace>
                        {words.hours.start_week}
                    </button>
                </p>
            }
        } else {
            view! {
                <WeekTable field=field />
                <FieldNote field=field />
            }
        }
    };
    view! {
        <fieldset
            class="form-group"
            id=move || (!as_text.get()).then(|| id_of(field))
            tabindex="-1"
            aria-describedby=format!("{}-note", id_of(field))
        >
            <legend>{(words.label)(field)}</legend>
            {body}
            <Shown field=field />
        </fieldset>
    }
}

/// The coming week as the map will show it.
#[component]
fn Shown(field: Field) -> AnyView {
    let form = ListingForm::get();
    let lang = form.page.lang.get_untracked();
    let words = &words(form).hours;
    let text = memo(move || form.draft.with(|draft| draft.values.text(field).to_owned()));
    let rows = move || {
        let text = text.get();
        if Hours::parse(&text).is_err() {
            return view! { <p class="note">{words.nothing}</p> };
        }
        let today = form.page.now.get().date();
        let week = Schedule::of(Some(&text), None, None).week(today);
        let row = |day: &crate::domain::hours::Day| {
            let name = day_name(lang, day.date.weekday());
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td>{day_ranges(lang, day)}</td>
                </tr>
            }
        };
        let rows: Vec<_> = week.iter().map(row).collect();
        view! {
            <p class="note">{words.shown}</p>
            <table class="week">
                <tbody>{rows}</tbody>
            </table>
        }
    };
    view! { <div class="hours-shown">{rows}</div> }
}

/// Hours that hold until a date, where somebody wants them.
#[component]
fn SpecialHours() -> AnyView {
    let form = ListingForm::get();
    let words = &words(form).hours;
    let says = form.draft.with_untracked(|draft| {
        let says = |field| !draft.values.text(field).is_empty();
        says(Field::SpecialHours) || says(Field::SpecialUntil) || draft.special_week.is_some()
    });
    let open = RwSignal::new(says);
    let add = move |_| {
        open.set(true);
        focus::after_render_first([id_of(Field::SpecialUntil).as_str()]);
    };
    let take_away = move |_| {
        form.edit(|draft| {
            draft.values.set_text(Field::SpecialHours, String::new());
            draft.values.set_text(Field::SpecialUntil, String::new());
            draft.special_week = None;
        });
        open.set(false);
        focus::after_render(ADD_ID);
    };
    Child::into_view(move || {
        if open.get() {
            view! {
                <div class="special-hours">
                    <p class="note">{words.special_help}</p>
                    <LineField field=Field::SpecialUntil />
                    <HoursField field=Field::SpecialHours />
                    <p>
                        <button type="button" class="button" on:click=take_away>
                            {words.no_special}
                        </button>
                    </p>
                </div>
            }
        } else {
            view! {
                <p>
                    <button type="button" class="button" id=ADD_ID on:click=add>
                        {words.special}
                    </button>
                </p>
            }
        }
    })
}
