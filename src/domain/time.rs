//! Civil time in metropolitan France: the clock of Europe/Paris and the national public holidays.
//!
//! Date-times without a zone ([`NaiveDateTime`]) are civil local time of Paris throughout the crate.

use chrono::{
    DateTime, Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday,
};

use crate::domain::order::insert_by_key;

/// 0001-01-01T00:00:00Z and 9999-12-31T23:59:59Z, in seconds since 1970-01-01T00:00:00Z.
const UNIX_RANGE: (i64, i64) = (-62_135_596_800, 253_402_300_799);

/// The civil time of Paris at an instant given in seconds since 1970-01-01T00:00:00Z.
///
/// Central European Time (UTC+1), and summer time (UTC+2) from the last Sunday of March at 01:00 UTC
/// to the last Sunday of October at 01:00 UTC: Directive 2000/84/EC, articles 2 and 3. The rule is
/// applied to every year, although France has followed it only since 1996. Instants outside the years
/// 1 to 9999 give the nearest of them.
///
/// ```
/// use geolocal::domain::time::paris_from_unix;
///
/// assert_eq!(paris_from_unix(1_795_435_200).to_string(), "2026-11-23 13:00:00");
/// ```
pub fn paris_from_unix(seconds: i64) -> NaiveDateTime {
    let (first, last) = UNIX_RANGE;
    let utc = DateTime::from_timestamp(seconds.clamp(first, last), 0)
        .unwrap_or_default()
        .naive_utc();
    let changes_at = |month| last_sunday(utc.year(), month).map(|day| day + TimeDelta::hours(1));
    let is_summer = matches!(
        (changes_at(3), changes_at(10)),
        (Some(start), Some(end)) if start <= utc && utc < end
    );
    utc + TimeDelta::hours(if is_summer { 2 } else { 1 })
}

/// Midnight at the start of the last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDateTime> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    let back = last.weekday().days_since(Weekday::Sun);
    Some(
        last.checked_sub_days(Days::new(back.into()))?
            .and_time(NaiveTime::MIN),
    )
}

/// A national public holiday of France: Code du travail, article L3133-1. Those of Alsace and Moselle
/// and of the overseas territories are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// The day after Easter.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// 8 May.
    Victory1945,
    /// The Thursday 39 days after Easter.
    Ascension,
    /// The Monday 50 days after Easter.
    WhitMonday,
    /// 14 July.
    NationalDay,
    /// 15 August.
    Assumption,
    /// 1 November.
    AllSaints,
    /// 11 November.
    Armistice,
    /// 25 December.
    Christmas,
}

/// Easter Sunday of a year of the Gregorian calendar, 1583 to 9999; `None` outside.
///
/// The anonymous Gregorian algorithm (Nature, 20 April 1876; S. Butcher, *The Ecclesiastical
/// Calendar*, 1877; J. Meeus, *Astronomical Algorithms*, chapter 8), with its letters.
///
/// ```
/// use geolocal::domain::time::easter;
///
/// assert_eq!(easter(2026).map(|day| day.to_string()).as_deref(), Some("2026-04-05"));
/// ```
#[expect(
    clippy::many_single_char_names,
    reason = "the letters of the published algorithm"
)]
pub fn easter(year: i32) -> Option<NaiveDate> {
    if !(1583..=9999).contains(&year) {
        return None;
    }
    let year_u = u32::try_from(year).ok()?;
    let a = year_u % 19;
    let (b, c) = (year_u / 100, year_u % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, n / 31, n % 31 + 1)
}

/// The eleven public holidays of a year, by date; none for a year that [`easter`] does not know.
///
/// Ascension may fall on 1 or 8 May: the date is then listed twice.
pub fn french_public_holidays(year: i32) -> Vec<(NaiveDate, Holiday)> {
    let mut holidays = Vec::new();
    for (date, holiday) in holidays_of(year).into_iter().flatten() {
        if let Some(date) = date {
            insert_by_key(&mut holidays, (date, holiday), |entry| *entry);
        }
    }
    holidays
}

/// The holidays of a year, those of fixed dates before Ascension, which may fall on them.
fn holidays_of(year: i32) -> Option<[(Option<NaiveDate>, Holiday); 11]> {
    let easter = easter(year)?;
    let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let after_easter = |days| easter.checked_add_days(Days::new(days));
    Some([
        (fixed(1, 1), Holiday::NewYear),
        (after_easter(1), Holiday::EasterMonday),
        (fixed(5, 1), Holiday::LabourDay),
        (fixed(5, 8), Holiday::Victory1945),
        (after_easter(39), Holiday::Ascension),
        (after_easter(50), Holiday::WhitMonday),
        (fixed(7, 14), Holiday::NationalDay),
        (fixed(8, 15), Holiday::Assumption),
        (fixed(11, 1), Holiday::AllSaints),
        (fixed(11, 11), Holiday::Armistice),
        (fixed(12, 25), Holiday::Christmas),
    ])
}

/// The public holiday that falls on a date, if any.
pub fn holiday_on(date: NaiveDate) -> Option<Holiday> {
    let holidays = holidays_of(date.year())?;
    holidays
        .into_iter()
        .find_map(|(day, holiday)| (day == Some(date)).then_some(holiday))
}
