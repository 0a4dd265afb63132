//! Open or closed at a time, and until when: a search through the days around it.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike as _};

use super::rule::RuleKind;
use super::slot::{DAY, Slot};
use super::status::{Closing, Status};

/// How far ahead the next change is looked for, in days.
const HORIZON_DAYS: u16 = 366;

/// The slots that start on a day, sorted and disjoint.
pub(super) type Plan<'a> = dyn Fn(NaiveDate) -> Vec<Slot> + 'a;

/// A slot in minutes from midnight of the day in question: yesterday's are negative.
struct Stretch {
    start: i32,
    end: i32,
    slot: Slot,
}

/// Whether `plan` is open at `at`; `None` where it does not say. As [`status`], without looking for the next change.
pub(super) fn is_open(plan: &Plan<'_>, at: NaiveDateTime) -> Option<bool> {
    let now = going_on(plan, at);
    let is = |kind| now.iter().any(|stretch| stretch.slot.kind == kind);
    if is(RuleKind::Open) {
        Some(true)
    } else {
        (!is(RuleKind::Unknown)).then_some(false)
    }
}

/// What `plan` says of `at`. Where yesterday's night overlaps today's slots, open wins.
pub(super) fn status(plan: &Plan<'_>, at: NaiveDateTime) -> Status {
    let today = at.date();
    let minute = minute_of(at);
    let near = going_on(plan, at);
    let now = |kind| near.iter().find(|stretch| stretch.slot.kind == kind);
    let comment = |found: &Stretch| found.slot.comment.clone();
    if let Some(open) = now(RuleKind::Open) {
        Status::Open {
            closes: closing(plan, today, open),
            comment: comment(open),
        }
    } else if let Some(unknown) = now(RuleKind::Unknown) {
        Status::Unknown {
            comment: comment(unknown),
        }
    } else {
        let next = next_opening(plan, today, minute);
        Status::Closed {
            next,
            comment: now(RuleKind::Closed).and_then(comment),
        }
    }
}

/// The stretches of yesterday and today that are under way.
fn going_on(plan: &Plan<'_>, at: NaiveDateTime) -> Vec<Stretch> {
    let (today, minute) = (at.date(), minute_of(at));
    let near = [-1, 0].into_iter();
    let near = near.flat_map(|days| stretches(plan, today, days));
    near.filter(|stretch| (stretch.start..stretch.end).contains(&minute))
        .collect()
}

fn minute_of(at: NaiveDateTime) -> i32 {
    i32::try_from(at.num_seconds_from_midnight() / 60).unwrap_or_default()
}

fn stretches(plan: &Plan<'_>, today: NaiveDate, days: i32) -> Vec<Stretch> {
    let date = match u64::try_from(days) {
        Ok(ahead) => today.checked_add_days(Days::new(ahead)),
        Err(_past) => today.pred_opt(),
    };
    let midnight = days * i32::from(DAY);
    (date.map(plan).unwrap_or_default().into_iter())
        .map(|slot| Stretch {
            start: midnight + i32::from(slot.start),
            end: midnight + i32::from(slot.end),
            slot,
        })
        .collect()
}

/// When the stretch, which is open, and those that follow without a gap end.
fn closing(plan: &Plan<'_>, today: NaiveDate, open: &Stretch) -> Closing {
    let mut end = open.end;
    let mut open_ended = open.slot.open_ended;
    for days in 0..=i32::from(HORIZON_DAYS) {
        for next in stretches(plan, today, days) {
            if next.slot.kind == RuleKind::Open && next.start <= end && next.end > end {
                end = next.end;
                open_ended = next.slot.open_ended;
            }
        }
        if end < (days + 1) * i32::from(DAY) {
            break;
        }
        if days == i32::from(HORIZON_DAYS) {
            return Closing::Never;
        }
    }
    if open_ended {
        Closing::Unsaid
    } else {
        moment(today, end).map_or(Closing::Never, Closing::At)
    }
}

fn next_opening(plan: &Plan<'_>, today: NaiveDate, minute: i32) -> Option<NaiveDateTime> {
    for days in 0..=i32::from(HORIZON_DAYS) {
        for stretch in stretches(plan, today, days) {
            if stretch.slot.kind == RuleKind::Open && stretch.start > minute {
                return moment(today, stretch.start);
            }
        }
    }
    None
}

fn moment(today: NaiveDate, minute: i32) -> Option<NaiveDateTime> {
    today
        .and_time(NaiveTime::MIN)
        .checked_add_signed(TimeDelta::minutes(minute.into()))
}
