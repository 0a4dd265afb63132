//! A form while it is being typed.

use serde::{Deserialize, Serialize};

use super::day::{ByDay, FormDay};
use super::fault::{End, Fault, Problem};
use super::form::{DayPlan, WeekForm};
use super::range::{MAX_RANGES, Range, Ranges};
use super::time::{format_time, parse_time};
use crate::domain::hours::slot::DAY;

/// A week as typed, to be kept on the device until it is in order.
pub type Draft = ByDay<DraftDay>;

/// A day of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftDay {
    /// What was chosen for it.
    pub state: DraftState,
    /// Its ranges. They count when it is open, and are kept when it is not.
    pub ranges: Vec<DraftRange>,
}

/// What was chosen for a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DraftState {
    /// Nothing: [`DayPlan::Unsaid`].
    #[default]
    Unsaid,
    /// Closed.
    Closed,
    /// Open between the times of its ranges.
    Open,
}

/// A range as typed. One with both ends blank counts as none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftRange {
    /// When it starts: any time of [`parse_time`] before 24:00.
    pub from: String,
    /// When it ends: any time of [`parse_time`]. One that is not after the start is of the next day,
    /// 00:00 the midnight between.
    pub to: String,
}

impl Draft {
    /// A form as a draft, its times as `09:30`.
    pub fn of(form: &WeekForm) -> Self {
        let mut draft = Self::blank();
        for (day, plan) in form.iter() {
            *draft.get_mut(day) = DraftDay::of(plan);
        }
        draft
    }

    /// The form that was typed.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of days and ranges.
    pub fn check(&self) -> Result<WeekForm, Vec<Fault>> {
        let mut form = WeekForm::blank();
        let mut faults = Vec::new();
        for (day, draft) in self.iter() {
            match draft.plan() {
                Ok(plan) => *form.get_mut(day) = plan,
                Err(problems) => faults.extend(faults_of(day, problems)),
            }
        }
        if faults.is_empty() {
            Ok(form)
        } else {
            Err(faults)
        }
    }
}

fn faults_of(day: FormDay, problems: Vec<Problem>) -> impl Iterator<Item = Fault> {
    (problems.into_iter()).map(move |problem| Fault { day, problem })
}

impl DraftDay {
    fn of(plan: &DayPlan) -> Self {
        let state = match plan {
            DayPlan::Unsaid => DraftState::Unsaid,
            DayPlan::Closed => DraftState::Closed,
            DayPlan::Open(_) => DraftState::Open,
        };
        let ranges = plan.ranges().iter().copied().map(DraftRange::of).collect();
        Self { state, ranges }
    }

    fn plan(&self) -> Result<DayPlan, Vec<Problem>> {
        match self.state {
            DraftState::Unsaid => Ok(DayPlan::Unsaid),
            DraftState::Closed => Ok(DayPlan::Closed),
            DraftState::Open => self.open().map(DayPlan::Open),
        }
    }

    fn open(&self) -> Result<Ranges, Vec<Problem>> {
        let typed = self.ranges.iter().enumerate();
        let typed: Vec<_> = typed.filter(|(_, range)| !range.is_blank()).collect();
        if typed.is_empty() {
            return Err(vec![Problem::NoRange]);
        }
        if typed.len() > MAX_RANGES {
            return Err(vec![Problem::TooManyRanges]);
        }
        let mut problems = Vec::new();
        let mut read: Vec<(usize, Range)> = Vec::new();
        for (at, range) in typed {
            match range.read(at) {
                Ok(range) => {
                    problems.extend(overlap(&read, at, range));
                    read.push((at, range));
                }
                Err(wrong) => problems.extend(wrong),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let ranges = read.into_iter().map(|(_, range)| range);
        Ranges::new(ranges).ok_or_else(|| vec![Problem::TooLong])
    }
}

fn overlap(read: &[(usize, Range)], at: usize, range: Range) -> Option<Problem> {
    let (other, _) = read.iter().find(|(_, other)| other.overlaps(range))?;
    Some(Problem::Overlap {
        range: at,
        other: *other,
    })
}

impl DraftRange {
    fn of(range: Range) -> Self {
        Self {
            from: format_time(range.from()),
            to: format_time(range.to()),
        }
    }

    fn is_blank(&self) -> bool {
        self.from.trim().is_empty() && self.to.trim().is_empty()
    }

    /// The range, or what is wrong with its ends; `range` is its place.
    fn read(&self, range: usize) -> Result<Range, Vec<Problem>> {
        let from = read_end(&self.from, range, End::From);
        let to = read_end(&self.to, range, End::To);
        match (from, to) {
            (Ok(from), Ok(to)) => Range::of_times(from, to).ok_or_else(|| vec![Problem::TooLong]),
            (from, to) => Err([from.err(), to.err()].into_iter().flatten().collect()),
        }
    }
}

/// The minutes of an end of a range.
fn read_end(text: &str, range: usize, end: End) -> Result<u16, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::Missing { range, end });
    }
    let is_possible = |minutes: &u16| end == End::To || *minutes < DAY;
    (parse_time(text).filter(is_possible)).ok_or(Problem::NotATime { range, end })
}
