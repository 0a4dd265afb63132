//! From the syntax to a form, where it can say the same.

use chrono::{Datelike as _, NaiveDate};

use super::day::FormDay;
use super::form::{DayPlan, WeekForm};
use super::range::{Range, Ranges};
use crate::domain::hours::Hours;
use crate::domain::hours::days::Term;
use crate::domain::hours::rule::{Rule, RuleKind, RuleOperator};

/// A Monday, of a week without a public holiday.
const MONDAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 23);

/// Years in which Christmas falls on a Monday, a Tuesday, and so on.
const CHRISTMAS_YEARS: [i32; 7] = [2023, 2018, 2019, 2025, 2026, 2021, 2022];

const PUBLIC_HOLIDAY: Term = Term::PublicHoliday { offset: 0 };

impl WeekForm {
    /// Reads opening hours in OpenStreetMap syntax; no text at all is the blank form.
    ///
    /// What is read means the same on every day, to us, as what [`Self::write`] makes of it. `None` when it
    /// is not understood, or when a form cannot say it: with dates, `SH`, weekdays of a month,
    /// offsets, comments, `unknown`, `||` or open ends; with public holidays that differ by
    /// weekday in their own way; with more than [`super::MAX_RANGES`] ranges on a day, or ones that
    /// [`Range`] cannot be.
    pub fn read(text: &str) -> Option<Self> {
        if text.trim().is_empty() {
            return Some(Self::blank());
        }
        let hours = Hours::parse(text).ok()?.hours;
        if !hours.rules.iter().all(is_plain) {
            return None;
        }
        let mut form = Self::blank();
        for date in MONDAY?.iter_days().take(7) {
            *form.get_mut(FormDay::Weekday(date.weekday())) = plan_on(&hours, date)?;
        }
        form.ph = holiday_plan(&hours, &form)?;
        Some(form)
    }
}

/// Whether a rule selects nothing but weekdays and public holidays, and says nothing but open or
/// closed. What such rules say of a day depends on its weekday and on whether it is a holiday.
fn is_plain(rule: &Rule) -> bool {
    let is_plain_term = |term: &Term| match term {
        Term::Weekdays { .. } => true,
        Term::PublicHoliday { offset } => *offset == 0,
        Term::Years { .. }
        | Term::Dates { .. }
        | Term::Weeks { .. }
        | Term::NthWeekday { .. }
        | Term::SchoolHoliday => false,
    };
    let mut slots = rule.slots.iter();
    rule.operator != RuleOperator::Fallback
        && rule.kind != RuleKind::Unknown
        && rule.days.terms.iter().all(is_plain_term)
        && slots.all(|slot| !slot.open_ended && slot.comment.is_none())
}

/// What hours of plain rules say of a date; `None` when a form cannot.
fn plan_on(hours: &Hours, date: NaiveDate) -> Option<DayPlan> {
    if !hours.rules.iter().any(|rule| rule.days.hold_on(date)) {
        return Some(DayPlan::Unsaid);
    }
    let slots = hours.slots_on(date);
    if slots.is_empty() {
        return Some(DayPlan::Closed);
    }
    let ranges: Option<Vec<_>> = slots.iter().map(Range::of_slot).collect();
    Ranges::new(ranges?).map(DayPlan::Open)
}

/// What they say of public holidays, as one plan for all of them or as the weekdays of the form.
fn holiday_plan(hours: &Hours, form: &WeekForm) -> Option<DayPlan> {
    let mut plans = Vec::new();
    for year in CHRISTMAS_YEARS {
        plans.push(plan_on(hours, NaiveDate::from_ymd_opt(year, 12, 25)?)?);
    }
    let mut rules = hours.rules.iter();
    let is_said = rules.any(|rule| rule.days.terms.contains(&PUBLIC_HOLIDAY));
    let first = plans.first()?;
    if is_said && plans.iter().all(|plan| plan.ranges() == first.ranges()) {
        return Some(match first {
            DayPlan::Unsaid | DayPlan::Closed => DayPlan::Closed,
            DayPlan::Open(_) => first.clone(),
        });
    }
    let mut days = plans.iter().zip(form.iter());
    days.all(|(plan, (_, own))| plan.ranges() == own.ranges())
        .then_some(DayPlan::Unsaid)
}
