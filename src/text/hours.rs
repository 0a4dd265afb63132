//! Opening hours in words: the status line and the week table.

use chrono::{Datelike as _, NaiveDateTime, NaiveTime, TimeDelta, Timelike as _};

use super::dates::{date, day_name, day_of_month, time};
use crate::domain::hours::{
    Closing, Day, DayRange, HoursError, HoursProblem, MAX_HOURS_CHARS, RangeKind, Status,
    StatusKind,
};
use crate::domain::lang::Lang;

/// How far ahead a moment is told by its time alone although its date is another: the end of a night.
const SAME_NIGHT: TimeDelta = TimeDelta::hours(12);

/// A status in one word, for a badge: "Ouvert", "Ferme bientôt".
pub const fn status_kind(lang: Lang, kind: StatusKind) -> &'static str {
    match (lang, kind) {
        (Lang::Fr, StatusKind::Open) => "Ouvert",
        (Lang::Fr, StatusKind::ClosesSoon) => "Ferme bientôt",
        (Lang::Fr, StatusKind::Closed) => "Fermé",
        (Lang::Fr, StatusKind::OpensSoon) => "Ouvre bientôt",
        (Lang::Fr, StatusKind::Unknown) => "Horaires inconnus",
        (Lang::En, StatusKind::Open) => "Open",
        (Lang::En, StatusKind::ClosesSoon) => "Closes soon",
        (Lang::En, StatusKind::Closed) => "Closed",
        (Lang::En, StatusKind::OpensSoon) => "Opens soon",
        (Lang::En, StatusKind::Unknown) => "Hours unknown",
    }
}

/// A status with its next change and what the data adds: "Ouvert · ferme à 19 h 30",
/// "Fermé · ouvre demain à 9 h · sur rendez-vous". `at` is the moment of the status.
pub fn status_line(lang: Lang, status: &Status, at: NaiveDateTime) -> String {
    let (state, comment) = match status {
        Status::Open { closes, comment } => (open_line(lang, *closes, at), comment),
        Status::Closed { next, comment } => (closed_line(lang, *next, at), comment),
        Status::Unknown { comment } => (status_kind(lang, StatusKind::Unknown).to_owned(), comment),
    };
    match comment {
        Some(comment) => format!("{state} · {comment}"),
        None => state,
    }
}

fn open_line(lang: Lang, closes: Closing, at: NaiveDateTime) -> String {
    let open = status_kind(lang, StatusKind::Open);
    match (lang, closes) {
        (_, Closing::Unsaid) => open.to_owned(),
        (_, Closing::Never) => format!("{open} {}", around_the_clock(lang)),
        (Lang::Fr, Closing::At(then)) => format!("{open} · ferme {}", moment(lang, then, at)),
        (Lang::En, Closing::At(then)) => format!("{open} · closes {}", moment(lang, then, at)),
    }
}

fn closed_line(lang: Lang, next: Option<NaiveDateTime>, at: NaiveDateTime) -> String {
    let closed = status_kind(lang, StatusKind::Closed);
    match (lang, next) {
        (_, None) => closed.to_owned(),
        (Lang::Fr, Some(then)) => format!("{closed} · ouvre {}", moment(lang, then, at)),
        (Lang::En, Some(then)) => format!("{closed} · opens {}", moment(lang, then, at)),
    }
}

/// A moment as seen from `at`: "à 19 h 30", "demain à 9 h", "mardi à 7 h", "le 3 avril à 10 h".
pub fn moment(lang: Lang, then: NaiveDateTime, at: NaiveDateTime) -> String {
    let days = (then.date() - at.date()).num_days();
    let clock = time(lang, then.time());
    let is_same_night = days == 1 && then - at < SAME_NIGHT && then.hour() < 6;
    let day = match days {
        0 => None,
        1 if is_same_night => None,
        1 => Some(match lang {
            Lang::Fr => "demain".to_owned(),
            Lang::En => "tomorrow".to_owned(),
        }),
        2..7 => Some(day_name(lang, then.weekday()).to_owned()),
        _ => {
            let day = then.date();
            let is_this_year = day.year() == at.year();
            let day = if is_this_year {
                day_of_month(lang, day)
            } else {
                date(lang, day)
            };
            Some(match lang {
                Lang::Fr => format!("le {day}"),
                Lang::En => format!("on {day}"),
            })
        }
    };
    let at_clock = match lang {
        Lang::Fr => format!("à {clock}"),
        Lang::En => format!("at {clock}"),
    };
    match day {
        Some(day) => format!("{day} {at_clock}"),
        None => at_clock,
    }
}

/// A day of the week table without its name: "9 h – 12 h 30, 14 h – 19 h", "Fermé", with what the
/// data adds.
pub fn day_ranges(lang: Lang, day: &Day) -> String {
    if day.ranges.is_empty() {
        let closed = status_kind(lang, StatusKind::Closed);
        return match &day.note {
            Some(note) => format!("{closed} · {note}"),
            None => closed.to_owned(),
        };
    }
    let ranges: Vec<_> = day.ranges.iter().map(|one| range(lang, one)).collect();
    ranges.join(", ")
}

/// A range: "9 h – 12 h 30", "18 h – 2 h", "à partir de 18 h", "24 h/24", with what the data adds in
/// brackets. The spaces around the dash: a no-break space before, a plain one after.
pub fn range(lang: Lang, range: &DayRange) -> String {
    let is_unknown = range.kind == RangeKind::Unknown;
    let hours = match (lang, is_unknown) {
        (_, true) if range.is_whole_day() => status_kind(lang, StatusKind::Unknown).to_owned(),
        (_, false) => certain_range(lang, range),
        (Lang::Fr, true) => format!("{} (à confirmer)", certain_range(lang, range)),
        (Lang::En, true) => format!("{} (to be confirmed)", certain_range(lang, range)),
    };
    match &range.comment {
        Some(comment) => format!("{hours} ({comment})"),
        None => hours,
    }
}

fn certain_range(lang: Lang, range: &DayRange) -> String {
    let start = clock(lang, range.start);
    match lang {
        _ if range.is_whole_day() => around_the_clock(lang).to_owned(),
        Lang::Fr if range.open_ended => format!("à partir de {start}"),
        Lang::En if range.open_ended => format!("from {start}"),
        Lang::Fr | Lang::En => format!("{start}\u{a0}– {}", clock(lang, range.end)),
    }
}

const fn around_the_clock(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "24\u{a0}h/24",
        Lang::En => "24\u{a0}hours",
    }
}

/// The time of a minute of the day; those of the next day start again from 0.
fn clock(lang: Lang, minute: u16) -> String {
    let (time_of_day, _) = NaiveTime::MIN.overflowing_add_signed(TimeDelta::minutes(minute.into()));
    time(lang, time_of_day)
}

/// Why hours could not be understood, as a sentence.
pub fn hours_error(lang: Lang, error: &HoursError) -> String {
    match (lang, error.problem) {
        (Lang::Fr, HoursProblem::Empty) => "Les horaires sont vides.".to_owned(),
        (Lang::En, HoursProblem::Empty) => "The hours are empty.".to_owned(),
        (Lang::Fr, HoursProblem::TooLong) => {
            format!("Les horaires dépassent {MAX_HOURS_CHARS} caractères.")
        }
        (Lang::En, HoursProblem::TooLong) => {
            format!("The hours are longer than {MAX_HOURS_CHARS} characters.")
        }
        (Lang::Fr, HoursProblem::Syntax { at }) => {
            format!(
                "Les horaires ne sont pas compris à partir du caractère {}.",
                at + 1
            )
        }
        (Lang::En, HoursProblem::Syntax { at }) => {
            format!(
                "The hours cannot be understood from character {} on.",
                at + 1
            )
        }
        (Lang::Fr, HoursProblem::SunTime) => {
            "Les horaires dépendent du lever ou du coucher du soleil.".to_owned()
        }
        (Lang::En, HoursProblem::SunTime) => "The hours depend on the sun.".to_owned(),
        (Lang::Fr, HoursProblem::PointInTime) => {
            "Les horaires donnent un moment, pas une plage.".to_owned()
        }
        (Lang::En, HoursProblem::PointInTime) => {
            "The hours give a point in time, not a range.".to_owned()
        }
        (Lang::Fr, HoursProblem::OutOfRange) => {
            "Une heure, une semaine ou une année des horaires est hors limites.".to_owned()
        }
        (Lang::En, HoursProblem::OutOfRange) => {
            "A time, week or year of the hours is out of range.".to_owned()
        }
        (Lang::Fr, HoursProblem::Unsupported) => "Les horaires sont trop complexes.".to_owned(),
        (Lang::En, HoursProblem::Unsupported) => "The hours are too complex.".to_owned(),
    }
}
