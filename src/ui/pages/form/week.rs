//! A week to fill in: a row for each day and one for public holidays.

use chrono::Weekday;
use geolocal_view::view;
use leptos::prelude::*;

use super::field::words;
use crate::app::ListingForm;
use crate::domain::form::Field;
use crate::domain::hours::editor::{Draft as Week, DraftRange, DraftState, FormDay, Problem};
use crate::interop::{focus, input};
use crate::reactive::{RwSignal, memo};
use crate::text::pages::form::HoursFormWords;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// The days to which a day can be copied: from Monday to Friday, all, the next one.
const WORKING: [Weekday; 5] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
];

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

/// From and to, and a button that takes both away.
#[component]
fn RangeFields(table: Table, day: FormDay, at: usize, range: DraftRange) -> AnyView {
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
fn AddRange(table: Table, day: FormDay) -> AnyView {
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

/// Copies a day to others.
#[component]
fn CopyMenu(table: Table, day: FormDay) -> AnyView {
    let words = table.words;
    let (short, label) = words.copy;
    let place = FormDay::ALL.into_iter().position(|other| other == day);
    let next = place.and_then(|place| FormDay::ALL.get(place + 1).copied());
    let next = next.filter(|next| *next != FormDay::PublicHoliday);
    let all = FormDay::ALL.into_iter();
    let all: Vec<_> = all
        .filter(|other| *other != FormDay::PublicHoliday)
        .collect();
    let choices = [
        (words.copy_next, next.into_iter().collect::<Vec<_>>()),
        (words.copy_weekdays, WORKING.map(FormDay::Weekday).to_vec()),
        (words.copy_all, all),
    ];
    let id = table.id(day, "copier");
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
    let choices = choices.into_iter().filter(|(_, days)| !days.is_empty());
    let choices = choices.map(choice).collect_view();
    let is_day = day != FormDay::PublicHoliday;
    Child::into_view(is_day.then(|| {
        view! {
            <details class="take copy-menu" id=id>
                <summary class="button button-quiet" aria-label=label(table.name_of(day))>
                    {short}
                </summary>
                <div class="take-menu">{choices}</div>
            </details>
        }
    }))
}

/// What is wrong with a day.
#[component]
fn DayFaults(table: Table, day: FormDay) -> AnyView {
    let said = move || {
        let known = table.looked.get() || super::field::is_wrong(table.form, table.field);
        let first = faults(table, day).into_iter().next().filter(|_| known);
        first.map(|fault| view! { <span class="field-error">{sentence(table.words, fault)}</span> })
    };
    view! { <span class="day-note" id=table.id(day, "note") role="status">{said}</span> }
}

fn faults(table: Table, day: FormDay) -> Vec<Problem> {
    let all = table.week().check().err().unwrap_or_default();
    let own = all.into_iter().filter(|fault| fault.day == day);
    own.map(|fault| fault.problem).collect()
}

/// Whether a fault is one of these hours.
fn blames(problem: Problem, at: usize) -> bool {
    match problem {
        Problem::NoRange | Problem::TooManyRanges | Problem::TooLong => true,
        Problem::Missing { range, .. } | Problem::NotATime { range, .. } => range == at,
        Problem::Overlap { range, other } => range == at || other == at,
    }
}

const fn sentence(words: &HoursFormWords, problem: Problem) -> &'static str {
    match problem {
        Problem::NoRange => words.no_range,
        Problem::Missing { .. } => words.half,
        Problem::NotATime { .. } => words.bad_time,
        Problem::Overlap { .. } => words.overlap,
        Problem::TooManyRanges | Problem::TooLong => words.too_much,
    }
}
