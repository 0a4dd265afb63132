//! One help line: whether it answers now, and how to call it.

use chrono::Datelike as _;
use geolocal_view::view;
use leptos::prelude::*;

use crate::app::SidePage;
use crate::domain::config::HelpLine;
use crate::domain::contact::Phone;
use crate::domain::hours::{Day, Schedule};
use crate::text::dates::day_name;
use crate::text::hours::{day_ranges, status_line};
use crate::text::pages::help::help;
use crate::ui::html::Child;
use crate::ui::parts::Icon;
use crate::ui::status::class_of;

/// A help line with its status and its button.
#[component]
pub(super) fn HelpLineCard(line: HelpLine) -> AnyView {
    let lang = SidePage::get().lang.get_untracked();
    let name = line.name.get(lang).to_owned();
    let description = line.description.get(lang).to_owned();
    let hours = Schedule::of(line.opening_hours.as_deref(), None, None);
    let week = hours.problem().is_none() && !hours.is_empty();
    let week = week.then(|| view! { <LineWeek schedule=hours.clone() /> });
    view! {
        <li class="help-line">
            <h2>{name.clone()}</h2>
            {(!description.is_empty()).then(|| view! { <p>{description}</p> })}
            <LineStatus schedule=hours />
            <CallButton phone=line.phone name=name />
            {week}
        </li>
    }
}

/// Whether a line answers now, to the minute; that nobody knows where its hours are not given.
#[component]
fn LineStatus(schedule: Schedule) -> AnyView {
    let page = SidePage::get();
    let lang = page.lang.get_untracked();
    if schedule.is_empty() {
        return view! { <p class="note">{help(lang).no_hours}</p> };
    }
    Child::into_view(move || {
        let now = page.now.get();
        let status = schedule.status(now);
        let class = format!("status {}", class_of(&status, now));
        view! { <p class=class>{status_line(lang, &status, now)}</p> }
    })
}

/// When it answers in the coming week, folded.
#[component]
fn LineWeek(schedule: Schedule) -> AnyView {
    let page = SidePage::get();
    let lang = page.lang.get_untracked();
    let rows = move || {
        let days = schedule.week(page.now.get().date()).into_iter();
        let row = |day: Day| {
            let name = day_name(lang, day.date.weekday());
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td>{day_ranges(lang, &day)}</td>
                </tr>
            }
        };
        days.map(row).collect_view()
    };
    view! {
        <details class="line-week">
            <summary>{help(lang).hours}</summary>
            <table class="week">
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}

/// Calls a number, or shows it where it is none that can be dialled.
#[component]
fn CallButton(phone: String, name: String) -> AnyView {
    let lang = SidePage::get().lang.get_untracked();
    match Phone::parse(&phone) {
        None => view! { <p>{phone}</p> },
        Some(number) => {
            let label = (help(lang).call)(&number.display(), &name);
            view! {
                <p>
                    <a class="button button-primary" href=number.tel_uri() aria-label=label>
                        <Icon name="phone" />
                        {number.display()}
                    </a>
                </p>
            }
        }
    }
}

/// The help lines where a shop might need them, beside something else.
#[component]
pub(in crate::ui::pages) fn HelpAside() -> AnyView {
    let page = SidePage::get();
    let lang = page.lang.get_untracked();
    let words = help(lang);
    let lines = page.with_site(|site| site.config.help_lines.clone());
    let is_there = !lines.is_empty();
    let line = move |line: HelpLine| {
        let name = line.name.get(lang).to_owned();
        let number = Phone::parse(&line.phone);
        let call = match number {
            None => view! { <span>{line.phone}</span> },
            Some(number) => view! { <a href=number.tel_uri()>{number.display()}</a> },
        };
        view! { <li>{name} " : " {call}</li> }
    };
    Child::into_view(is_there.then(|| {
        view! {
            <aside class="help-aside" aria-label=words.aside>
                <p>
                    <strong>{words.aside}</strong>
                </p>
                <ul class="plain-list">{lines.into_iter().map(line).collect_view()}</ul>
                <p>
                    <a href=format!("./?page=aide&lang={lang}")>{words.all}</a>
                </p>
            </aside>
        }
    }))
}
