//! From a form to the syntax.

use chrono::Weekday;

use super::day::FormDay;
use super::form::{DayPlan, WeekForm};
use super::range::{Range, Ranges};
use super::time::format_time;

/// A rule: a plan and its days, in order.
type Rule<'a> = (&'a DayPlan, Vec<FormDay>);

impl WeekForm {
    /// The hours in OpenStreetMap syntax, days with the same plan in one rule, closed days after
    /// open ones, public holidays last, since a later rule prevails; `None` when nothing is said.
    ///
    /// ```
    /// use geolocal::domain::hours::editor::WeekForm;
    ///
    /// let form = WeekForm::read("mo 9:00-12:00; Tu 09:00-12:00; PH closed; Su off");
    /// let text = form.and_then(|form| form.write());
    /// assert_eq!(text.as_deref(), Some("Mo,Tu 09:00-12:00; Su,PH off"));
    /// ```
    pub fn write(&self) -> Option<String> {
        let rules = self.rules();
        let texts: Vec<_> = match rules.as_slice() {
            [(plan, days)] if days.len() == 7 && self.ph == DayPlan::Unsaid => {
                vec![every_day(plan)]
            }
            rules => rules.iter().map(rule).collect(),
        };
        (!texts.is_empty()).then(|| texts.join("; "))
    }

    fn rules(&self) -> Vec<Rule<'_>> {
        let mut rules: Vec<Rule<'_>> = Vec::new();
        for is_open in [true, false] {
            for (day, plan) in self.iter().filter(|(_, plan)| is_said(plan, is_open)) {
                let same = rules.iter_mut().find(|(other, _)| *other == plan);
                match (day, same) {
                    (FormDay::PublicHoliday, _) => {}
                    (FormDay::Weekday(_), Some((_, days))) => days.push(day),
                    (FormDay::Weekday(_), None) => rules.push((plan, vec![day])),
                }
            }
        }
        let holidays = FormDay::PublicHoliday;
        match rules.last_mut() {
            _ if self.ph == DayPlan::Unsaid => {}
            Some((plan, days)) if **plan == self.ph => days.push(holidays),
            Some(_) | None => rules.push((&self.ph, vec![holidays])),
        }
        rules
    }
}

/// Whether a plan is of open times, or of being closed.
const fn is_said(plan: &DayPlan, is_open: bool) -> bool {
    match plan {
        DayPlan::Unsaid => false,
        DayPlan::Closed => !is_open,
        DayPlan::Open(_) => is_open,
    }
}

/// The one rule of a week whose days are all alike.
fn every_day(plan: &DayPlan) -> String {
    match plan {
        DayPlan::Open(ranges) if *ranges == Ranges::whole_day() => "24/7".to_owned(),
        DayPlan::Open(_) => ["Mo-Su ", &times(plan)].concat(),
        DayPlan::Unsaid | DayPlan::Closed => times(plan),
    }
}

fn rule((plan, days): &Rule<'_>) -> String {
    [days_text(days), times(plan)].join(" ")
}

/// Days as `Mo,We-Fr,PH`: three that follow each other, or more, as a range.
fn days_text(days: &[FormDay]) -> String {
    let runs = days.chunk_by(|day, next| follows(*next, *day));
    let texts: Vec<_> = runs
        .map(|run| match run {
            [first, _, .., last] => [name(*first), name(*last)].join("-"),
            few => few
                .iter()
                .map(|day| name(*day))
                .collect::<Vec<_>>()
                .join(","),
        })
        .collect();
    texts.join(",")
}

fn follows(next: FormDay, day: FormDay) -> bool {
    match (day, next) {
        (FormDay::Weekday(day), FormDay::Weekday(next)) => day.succ() == next,
        (FormDay::PublicHoliday, _) | (_, FormDay::PublicHoliday) => false,
    }
}

const fn name(day: FormDay) -> &'static str {
    match day {
        FormDay::Weekday(Weekday::Mon) => "Mo",
        FormDay::Weekday(Weekday::Tue) => "Tu",
        FormDay::Weekday(Weekday::Wed) => "We",
        FormDay::Weekday(Weekday::Thu) => "Th",
        FormDay::Weekday(Weekday::Fri) => "Fr",
        FormDay::Weekday(Weekday::Sat) => "Sa",
        FormDay::Weekday(Weekday::Sun) => "Su",
        FormDay::PublicHoliday => "PH",
    }
}

/// `09:00-12:00,14:00-18:00`, or `off`.
fn times(plan: &DayPlan) -> String {
    match plan {
        DayPlan::Unsaid | DayPlan::Closed => "off".to_owned(),
        DayPlan::Open(ranges) => {
            let texts: Vec<_> = ranges.as_slice().iter().copied().map(range).collect();
            texts.join(",")
        }
    }
}

fn range(range: Range) -> String {
    [format_time(range.from()), format_time(range.to())].join("-")
}
