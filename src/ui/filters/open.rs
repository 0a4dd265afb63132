//! Open when: whenever, now, or at a day and time.

use chrono::{Datelike as _, Timelike as _};
use geolocal_view::view;
use leptos::ev::Event;
use leptos::prelude::*;

use crate::app::{State, Step};
use crate::domain::filter::{Moment, OpenAt, clock, day_number, minute_of};
use crate::domain::view_state::Key;
use crate::interop::input;
use crate::reactive::{Signal, memo};
use crate::text::dates::day_name;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// Asks for another moment, keeping whether unknown hours are shown too.
fn ask(state: State, moment: Option<Moment>) {
    state.navigation.go(Step::Push, |view| {
        let unknown_too = view.open.is_some_and(|open| open.unknown_too);
        view.open = moment.map(|moment| OpenAt {
            moment,
            unknown_too,
        });
    });
}

/// The moment asked for.
fn asked(state: State) -> Signal<Option<Moment>> {
    memo(move || {
        state
            .navigation
            .view()
            .with(|view| view.open.map(|open| open.moment))
    })
}

/// The group of the filter pane.
#[component]
pub(super) fn OpenGroup() -> AnyView {
    let state = State::get();
    let words = &state.find().open;
    let moment = asked(state);
    let later = memo(move || matches!(moment.get(), Some(Moment::Weekly { .. })));
    let now_of_day = move || {
        let now = state.now.get_untracked();
        Moment::Weekly {
            day: now.weekday(),
            minute: u16::try_from(now.hour() * 60 + now.minute()).unwrap_or(0),
        }
    };
    view! {
        <fieldset class="filter-group">
            <legend>{words.title}</legend>
            <Radio
                text=words.any
                chosen=memo(move || moment.get().is_none())
                choose=move || ask(state, None)
            />
            <Radio
                text=words.now
                chosen=memo(move || moment.get() == Some(Moment::Now))
                choose=move || ask(state, Some(Moment::Now))
            />
            <Radio
                text=words.later
                chosen=later
                choose=move || ask(state, Some(now_of_day()))
            />
            {move || later.get().then(|| view! { <Later /> })}
        </fieldset>
    }
}

#[component]
fn Radio(text: &'static str, chosen: Signal<bool>, choose: impl Fn() + 'static) -> AnyView {
    view! {
        <label class="option">
            <input
                type="radio"
                name="ouvert"
                prop:checked=move || chosen.get()
                on:change=move |_| choose()
            />
            <span class="option-name">{text}</span>
        </label>
    }
}

/// Day and time.
#[component]
fn Later() -> AnyView {
    let state = State::get();
    let words = &state.find().open;
    let moment = asked(state);
    let parts = move || match moment.get() {
        Some(Moment::Weekly { day, minute }) => (day, minute),
        Some(Moment::Now) | None => (chrono::Weekday::Mon, 0),
    };
    let set_day = move |event: Event| {
        let day = input::value_of(&event).parse().ok();
        if let Some(day) = day.and_then(|day: u8| chrono::Weekday::try_from(day).ok()) {
            let (_, minute) = untrack(parts);
            ask(state, Some(Moment::Weekly { day, minute }));
        }
    };
    let set_time = move |event: Event| {
        if let Some(minute) = minute_of(&input::value_of(&event)) {
            let (day, _) = untrack(parts);
            ask(state, Some(Moment::Weekly { day, minute }));
        }
    };
    let lang = state.lang.get_untracked();
    let days = (0_u8..7).filter_map(|number| chrono::Weekday::try_from(number).ok());
    let days = days.map(|day| {
        view! {
            <option value=day_number(day) prop:selected=move || parts().0 == day>
                {day_name(lang, day)}
            </option>
        }
    });
    view! {
        <div class="later">
            <label>
                <span>{words.day}</span>
                <select class="field" on:change=set_day>
                    {days.collect::<Vec<_>>()}
                </select>
            </label>
            <label>
                <span>{words.time}</span>
                <input class="field" type="time" value=clock(untrack(parts).1) on:change=set_time />
            </label>
        </div>
    }
}

/// The chip over the map: open now, or no longer.
#[component]
pub(super) fn OpenNowChip() -> AnyView {
    let state = State::get();
    let moment = asked(state);
    let is_now = move || moment.get() == Some(Moment::Now);
    let toggle = move |_| {
        let next = (!untrack(is_now)).then_some(Moment::Now);
        ask(state, next);
    };
    view! {
        <li>
            <button
                type="button"
                class="chip chip-now"
                aria-pressed=move || is_now().to_string()
                on:click=toggle
            >
                <Icon name="clock" />
                {state.find().open.now}
            </button>
        </li>
    }
}

/// Says how many places are hidden because nobody knows when they are open, and shows them on demand.
#[component]
pub(in crate::ui) fn UnknownHours() -> AnyView {
    let state = State::get();
    let words = &state.find().open;
    let hidden = memo(move || {
        let hidden = state
            .selection
            .with(|chosen| state.answers.hidden_as_unknown(chosen));
        u64::from(hidden)
    });
    let shown_too = memo(move || {
        state
            .navigation
            .view()
            .with(|view| view.open.is_some_and(|open| open.unknown_too))
    });
    let toggle = move |_| {
        state.navigation.go(Step::Push, |view| {
            if let Some(open) = &mut view.open {
                open.unknown_too = !open.unknown_too;
            }
        });
    };
    let note = move || {
        if state.navigation.locks(Key::Open) {
            None
        } else if shown_too.get() {
            Some((words.unknown_shown.to_owned(), words.hide_unknown))
        } else {
            let hidden = hidden.get();
            (hidden != 0).then(|| ((words.unknown_hidden)(hidden), words.show_unknown))
        }
    };
    Child::into_view(move || {
        note().map(|(text, button)| {
            view! {
                <p class="list-note">
                    {text}
                    " "
                    <button type="button" class="link-button" on:click=toggle>
                        {button}
                    </button>
                </p>
            }
        })
    })
}
