//! Dates, times and holidays in words.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Timelike as _, Weekday};

use crate::domain::lang::Lang;
use crate::domain::time::Holiday;

/// The name of a day of the week: "lundi", "Monday".
pub const fn day_name(lang: Lang, day: Weekday) -> &'static str {
    match (lang, day) {
        (Lang::Fr, Weekday::Mon) => "lundi",
        (Lang::Fr, Weekday::Tue) => "mardi",
        (Lang::Fr, Weekday::Wed) => "mercredi",
        (Lang::Fr, Weekday::Thu) => "jeudi",
        (Lang::Fr, Weekday::Fri) => "vendredi",
        (Lang::Fr, Weekday::Sat) => "samedi",
        (Lang::Fr, Weekday::Sun) => "dimanche",
        (Lang::En, Weekday::Mon) => "Monday",
        (Lang::En, Weekday::Tue) => "Tuesday",
        (Lang::En, Weekday::Wed) => "Wednesday",
        (Lang::En, Weekday::Thu) => "Thursday",
        (Lang::En, Weekday::Fri) => "Friday",
        (Lang::En, Weekday::Sat) => "Saturday",
        (Lang::En, Weekday::Sun) => "Sunday",
    }
}

/// The name of a month, 1 to 12; empty for another number.
fn month_name(lang: Lang, month: u32) -> &'static str {
    let names = match lang {
        Lang::Fr => {
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        }
        Lang::En => {
            "January February March April May June July August September October November December"
        }
    };
    let place = usize::try_from(month)
        .ok()
        .and_then(|month| month.checked_sub(1));
    place
        .and_then(|place| names.split(' ').nth(place))
        .unwrap_or_default()
}

/// Day and month: "1er mai", "23 novembre"; "1 May", "23 November". The space is a no-break space.
pub fn day_of_month(lang: Lang, date: NaiveDate) -> String {
    let ordinal = if lang == Lang::Fr && date.day() == 1 {
        "er"
    } else {
        ""
    };
    format!(
        "{}{ordinal}\u{a0}{}",
        date.day(),
        month_name(lang, date.month())
    )
}

/// Day, month and year: "23 novembre 2026", "23 November 2026".
pub fn date(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", day_of_month(lang, date), date.year())
}

/// A date with its day of the week: "lundi 23 novembre 2026", "Monday 23 November 2026".
pub fn long_date(lang: Lang, day: NaiveDate) -> String {
    format!("{} {}", day_name(lang, day.weekday()), date(lang, day))
}

/// A day with a time: "23 novembre 2026 à 9 h", "23 November 2026 at 9 am".
pub fn moment(lang: Lang, moment: NaiveDateTime) -> String {
    let at = match lang {
        Lang::Fr => "à",
        Lang::En => "at",
    };
    let (day, time) = (date(lang, moment.date()), time(lang, moment.time()));
    format!("{day} {at} {time}")
}

/// A time of day: "9 h", "19 h 30", "minuit"; "9 am", "7:30 pm", "noon", "midnight". The spaces are
/// no-break spaces.
pub fn time(lang: Lang, time: NaiveTime) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    match (lang, hour, minute) {
        (Lang::Fr, 0, 0) => "minuit".to_owned(),
        (Lang::Fr, _, 0) => format!("{hour}\u{a0}h"),
        (Lang::Fr, ..) => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
        (Lang::En, 0, 0) => "midnight".to_owned(),
        (Lang::En, 12, 0) => "noon".to_owned(),
        (Lang::En, ..) => {
            let (is_afternoon, hour) = time.hour12();
            let half = if is_afternoon { "pm" } else { "am" };
            if minute == 0 {
                format!("{hour}\u{a0}{half}")
            } else {
                format!("{hour}:{minute:02}\u{a0}{half}")
            }
        }
    }
}

/// The name of a public holiday: "lundi de Pâques", "Easter Monday".
pub const fn holiday_name(lang: Lang, holiday: Holiday) -> &'static str {
    match (lang, holiday) {
        (Lang::Fr, Holiday::NewYear) => "jour de l’An",
        (Lang::Fr, Holiday::EasterMonday) => "lundi de Pâques",
        (Lang::Fr, Holiday::LabourDay) => "fête du Travail",
        (Lang::Fr, Holiday::Victory1945) => "victoire de 1945",
        (Lang::Fr, Holiday::Ascension) => "Ascension",
        (Lang::Fr, Holiday::WhitMonday) => "lundi de Pentecôte",
        (Lang::Fr, Holiday::NationalDay) => "fête nationale",
        (Lang::Fr, Holiday::Assumption) => "Assomption",
        (Lang::Fr, Holiday::AllSaints) => "Toussaint",
        (Lang::Fr, Holiday::Armistice) => "armistice de 1918",
        (Lang::Fr, Holiday::Christmas) => "Noël",
        (Lang::En, Holiday::NewYear) => "New Year’s Day",
        (Lang::En, Holiday::EasterMonday) => "Easter Monday",
        (Lang::En, Holiday::LabourDay) => "Labour Day",
        (Lang::En, Holiday::Victory1945) => "Victory Day",
        (Lang::En, Holiday::Ascension) => "Ascension Day",
        (Lang::En, Holiday::WhitMonday) => "Whit Monday",
        (Lang::En, Holiday::NationalDay) => "Bastille Day",
        (Lang::En, Holiday::Assumption) => "Assumption Day",
        (Lang::En, Holiday::AllSaints) => "All Saints’ Day",
        (Lang::En, Holiday::Armistice) => "Armistice Day",
        (Lang::En, Holiday::Christmas) => "Christmas Day",
    }
}
