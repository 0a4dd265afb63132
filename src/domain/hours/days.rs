//! One rule of opening hours: the days on which it holds, and what it says of them.

use core::fmt;
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use opening_hours::{Context, ContextHolidays, OpeningHours};
use opening_hours_syntax::RuleKind;
use opening_hours_syntax::rules::day::DaySelector;
use opening_hours_syntax::rules::time::{Time, TimeSelector, TimeSpan};
use opening_hours_syntax::rules::{RuleOperator, RuleSequence};

use super::error::HoursProblem;
use super::slot::{DAY, Slot};
use crate::domain::time::french_public_holidays;

/// French public holidays of the years 2000 to 2100, for `PH`; no school holidays.
static FRANCE: LazyLock<Context> = LazyLock::new(|| {
    let public = (2000..=2100)
        .flat_map(french_public_holidays)
        .map(|(date, _)| date)
        .collect();
    Context::default().with_holidays(ContextHolidays::new(Arc::new(public), Arc::default()))
});

/// A rule ready to be evaluated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DayRule {
    /// When it holds.
    pub(super) days: RuleDays,
    /// How it relates to the rules before it.
    pub(super) operator: RuleOperator,
    /// The state it sets.
    pub(super) kind: RuleKind,
    /// The times of a day, all of that state.
    pub(super) slots: Vec<Slot>,
}

/// The days on which a rule holds.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum RuleDays {
    Every,
    /// Those on which these hours, made of the day selector alone, are open.
    Selected(OpeningHours),
}

impl fmt::Debug for RuleDays {
    /// The selector alone; the calendar of holidays would fill pages.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Every => f.write_str("Every"),
            Self::Selected(hours) => write!(f, "Selected({hours})"),
        }
    }
}

impl RuleDays {
    fn of(selector: &DaySelector) -> Result<Self, HoursProblem> {
        if selector.is_empty() {
            return Ok(Self::Every);
        }
        let hours: OpeningHours = selector
            .to_string()
            .parse()
            .map_err(|_error| HoursProblem::Unsupported)?;
        match hours.get_expression().rules.as_slice() {
            [rule]
                if rule.day_selector == *selector
                    && rule.time_selector == TimeSelector::default() =>
            {
                Ok(Self::Selected(hours.with_context(FRANCE.clone())))
            }
            _ => Err(HoursProblem::Unsupported),
        }
    }

    /// Whether the rule holds on that day.
    pub(super) fn hold_on(&self, date: NaiveDate) -> bool {
        match self {
            Self::Every => true,
            Self::Selected(hours) => !hours.schedule_at(date).is_empty(),
        }
    }
}

impl DayRule {
    /// Prepares a rule; `kind` is the state it sets.
    pub(super) fn of(rule: &RuleSequence, kind: RuleKind) -> Result<Self, HoursProblem> {
        let comment = (!rule.comment.is_empty()).then(|| rule.comment.clone());
        let slots = (rule.time_selector.spans.iter())
            .map(|span| slot(span, kind, comment.clone()))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            days: RuleDays::of(&rule.day_selector)?,
            operator: rule.operator,
            kind,
            slots,
        })
    }
}

fn slot(span: &TimeSpan, kind: RuleKind, comment: Option<Arc<str>>) -> Result<Slot, HoursProblem> {
    if span.repeats.is_some() {
        return Err(HoursProblem::PointInTime);
    }
    let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else {
        return Err(HoursProblem::SunTime);
    };
    let start = start.mins_from_midnight();
    let end = match end.mins_from_midnight() {
        minute if minute % DAY == DAY - 1 => minute + 1,
        minute => minute,
    };
    let end = if end <= start { end + DAY } else { end };
    Ok(Slot {
        start,
        end,
        kind,
        open_ended: span.open_end,
        comment,
    })
}
