//! A week to fill in: a row for each day and one for public holidays.

mod copy;
mod faults;
mod range;

use geolocal_view::view;
use leptos::prelude::*;

use copy::CopyMenu;
use faults::DayFaults;
use range::{AddRange, RangeFields};

use super::field::words;
use crate::app::ListingForm;
use crate::domain::form::Field;
use crate::domain::hours::editor::{Draft as Week, DraftRange, DraftState, FormDay};
use crate::interop::input;
use crate::reactive::{RwSignal, memo};
use crate::text::pages::form::HoursFormWords;

/// The week of a field of hours, and what is asked of it.
#[derive(Clone, Copy)]
struct Table {
    form: ListingForm,
    field: Field,
    words: &'static HoursFormWords,
    /// Counts what changes the fields from outside of them: they are drawn anew.
    drawn: RwSignal<u32>,
    /// Whether somebody left a field: what is wrong is told from then on.
    looked: RwSignal<bool>,
}

impl Table {
    fn week(self) -> Week {
        let week = self.form.draft.with(|draft| draft.week_of(self.field));
        week.unwrap_or_default()
    }

    fn change(self, change: impl FnOnce(&mut Week)) {
        let mut week = untrack(|| self.week());
        change(&mut week);
        self.form.edit(|draft| draft.set_week(self.field, week));
    }

    /// Changes what is typed from outside of its fields.
    fn change_and_draw(self, change: impl FnOnce(&mut Week)) {
        self.change(change);
        self.drawn.update(|drawn| *drawn += 1);
    }

    fn name_of(self, day: FormDay) -> &'static str {
        match day {
            FormDay::PublicHoliday => self.words.holidays,
            FormDay::Weekday(day) => {
                let at = usize::try_from(day.num_days_from_monday()).unwrap_or_default();
                self.words.days.get(at).copied().unwrap_or_default()
            }
        }
    }

    /// The id of a control in the row of a day.
    fn id(self, day: FormDay, part: &str) -> String {
        let place = FormDay::ALL.into_iter().position(|other| other == day);
        format!("{}-{}-{part}", self.field.name(), place.unwrap_or_default())
    }
}

/// The rows.
#[component]
pub(super) fn WeekTable(field: Field) -> AnyView {
    let form = ListingForm::get();
    let table = Table {
        form,
        field,
        words: &words(form).hours,
        drawn: RwSignal::new(0),
        looked: RwSignal::new(false),
    };
    let rows = FormDay::ALL.map(|day| view! { <DayRow table=table day=day /> });
    view! { <div class="week-form">{rows.into_iter().collect_view()}</div> }
}

#[component]
fn DayRow(table: Table, day: FormDay) -> AnyView {
    let name = table.name_of(day);
    let shape = memo(move || {
        let week = table.week();
        let own = week.get(day);
        (table.drawn.get(), own.state, own.ranges.len())
    });
    let body = move || {
        let (_, state, _) = shape.get();
        let ranges = untrack(|| table.week()).get(day).ranges.clone();
        let fields = ranges.into_iter().enumerate();
        let is_open = state == DraftState::Open;
        let fields = fields
            .map(|(at, range)| view! { <RangeFields table=table day=day at=at range=range /> });
        let fields = is_open.then(|| fields.collect_view());
        view! {
            {fields}
            {is_open.then(|| view! { <AddRange table=table day=day /> })}
        }
    };
    view! {
        <div class="day-row" role="group" aria-label=name>
            <span class="day-name" aria-hidden="true">{name}</span>
            <StateChoice table=table day=day />
            <div class="day-ranges">{body}</div>
            <CopyMenu table=table day=day />
            <DayFaults table=table day=day />
        </div>
    }
}

/// Open, closed, or nothing said.
#[component]
fn StateChoice(table: Table, day: FormDay) -> AnyView {
    let words = table.words;
    let unsaid = if day == FormDay::PublicHoliday {
        words.holidays_same
    } else {
        words.unsaid
    };
    let states = [
        (DraftState::Unsaid, "", unsaid),
        (DraftState::Open, "open", words.open),
        (DraftState::Closed, "closed", words.closed),
    ];
    let option = move |(state, value, name): (DraftState, &'static str, &'static str)| {
        let chosen = move || table.week().get(day).state == state;
        view! { <option value=value prop:selected=chosen>{name}</option> }
    };
    let choose = move |event: leptos::ev::Event| {
        let state = match input::value_of(&event).as_str() {
            "open" => DraftState::Open,
            "closed" => DraftState::Closed,
            _ => DraftState::Unsaid,
        };
        table.change(|week| {
            let own = week.get_mut(day);
            own.state = state;
            if state == DraftState::Open && own.ranges.is_empty() {
                own.ranges.push(DraftRange::default());
            }
        });
    };
    view! {
        <select
            class="field"
            id=table.id(day, "etat")
            aria-label=(words.state_of)(table.name_of(day))
            on:change=choose
        >
            {states.map(option).into_iter().collect_view()}
        </select>
    }
}
