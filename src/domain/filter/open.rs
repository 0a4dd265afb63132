//! Open at a moment: now, or at a time of the week.

use chrono::{Days, NaiveDateTime, NaiveTime, Weekday};

/// Days of the week as links name them, Monday first.
const DAYS: [&str; 7] = ["lu", "ma", "me", "je", "ve", "sa", "di"];
/// Now, as links name it.
const NOW: &str = "maintenant";
/// Those too whose hours are not known, as links name it.
const UNKNOWN_TOO: &str = ",inconnu";

/// When.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// At the time of looking.
    Now,
    /// The next time that the week comes to this day and minute.
    Weekly {
        /// The day.
        day: Weekday,
        /// Minutes since midnight, under 1440.
        minute: u16,
    },
}

/// Open at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenAt {
    /// When.
    pub moment: Moment,
    /// Whether those are shown too that do not say when they are open.
    pub unknown_too: bool,
}

impl Moment {
    /// The civil time it is, seen from `now`: the same minute is still this week's.
    pub fn seen_from(self, now: NaiveDateTime) -> NaiveDateTime {
        let Self::Weekly { day, minute } = self else {
            return now;
        };
        let time = time_of(minute);
        let now_day = chrono::Datelike::weekday(&now);
        let days = u64::from(day.days_since(now_day));
        let wait = if days == 0 && time < now.time() {
            7
        } else {
            days
        };
        let date = now.date().checked_add_days(Days::new(wait));
        date.unwrap_or(now.date()).and_time(time)
    }
}

impl OpenAt {
    /// Open now.
    pub const NOW: Self = Self {
        moment: Moment::Now,
        unknown_too: false,
    };

    /// Reads `maintenant` or `di-10:30`, perhaps with `,inconnu`.
    pub fn parse(text: &str) -> Option<Self> {
        let (moment, unknown_too) = match text.strip_suffix(UNKNOWN_TOO) {
            Some(moment) => (moment, true),
            None => (text, false),
        };
        let moment = if moment == NOW {
            Moment::Now
        } else {
            weekly(moment)?
        };
        Some(Self {
            moment,
            unknown_too,
        })
    }

    /// As a link says it.
    pub fn text(self) -> String {
        let moment = match self.moment {
            Moment::Now => NOW.to_owned(),
            Moment::Weekly { day, minute } => {
                let day = DAYS.get(usize::from(day_number(day))).copied();
                [day.unwrap_or_default(), "-", &clock(minute)].concat()
            }
        };
        if self.unknown_too {
            moment + UNKNOWN_TOO
        } else {
            moment
        }
    }
}

/// Reads `di-10:30`.
fn weekly(text: &str) -> Option<Moment> {
    let (day, time) = text.split_once('-')?;
    let day = (0..).zip(DAYS).find(|(_, name)| *name == day)?.0;
    Some(Moment::Weekly {
        day: Weekday::try_from(day).ok()?,
        minute: minute_of(time)?,
    })
}

/// 0 for Monday.
pub fn day_number(day: Weekday) -> u8 {
    u8::try_from(day.num_days_from_monday()).unwrap_or(0)
}

/// Reads `10:30` as minutes since midnight; one digit will do for the hour.
pub fn minute_of(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let number = |text: &str, below: u16| {
        let is_number = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        let number = text.parse().ok().filter(|_| is_number);
        number.filter(|number: &u16| *number < below)
    };
    (minute.len() == 2).then_some(number(hour, 24)? * 60 + number(minute, 60)?)
}

/// Minutes since midnight as a time of day; midnight for those past the day.
pub fn time_of(minute: u16) -> NaiveTime {
    let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) * 60, 0);
    time.unwrap_or_default()
}

/// Writes minutes since midnight as `10:30`.
pub fn clock(minute: u16) -> String {
    let two = |number: u16| {
        let digits = number.to_string();
        if number < 10 {
            "0".to_owned() + &digits
        } else {
            digits
        }
    };
    [two(minute / 60), two(minute % 60)].join(":")
}
