//! Times of the day as people type them.

use crate::domain::filter::clock;
use crate::domain::hours::slot::DAY;

/// The minutes from midnight of a time as people type it, 0 to 1440; `None` for anything else.
///
/// Hours, then `h`, `:`, `.` or `,`, spaces around it or not, and minutes of two digits. The minutes
/// may be missing after `h` or nothing, and the sign between three or four digits.
///
/// ```
/// use geolocal::domain::hours::editor::parse_time;
///
/// for text in ["9h30", "9 h 30", "09:30", "9.30", "930"] {
///     assert_eq!(parse_time(text), Some(570));
/// }
/// assert_eq!(parse_time("9h"), Some(540));
/// assert_eq!(parse_time("24:00"), Some(1440));
/// assert_eq!(parse_time("midi"), None);
/// ```
pub fn parse_time(text: &str) -> Option<u16> {
    let text = text.trim();
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(length)?;
    let (hours, minutes) = if rest.is_empty() {
        hours_and_minutes(digits)?
    } else {
        (digits, after_sign(rest.trim_start())?)
    };
    let time = number(hours, 1)? * 60 + number(minutes, 2).filter(|minutes| *minutes < 60)?;
    (time <= DAY).then_some(time)
}

/// The digits of a time without a sign: the last two of three or four are its minutes.
fn hours_and_minutes(digits: &str) -> Option<(&str, &str)> {
    match digits.len() {
        1 | 2 => Some((digits, "00")),
        length => digits.split_at_checked(length.checked_sub(2)?),
    }
}

/// The minutes after the sign between hours and minutes.
fn after_sign(text: &str) -> Option<&str> {
    let mut rest = text.chars();
    match (rest.next()?, rest.as_str().trim_start()) {
        ('h' | 'H', "") => Some("00"),
        ('h' | 'H' | ':' | '.' | ',', minutes) => Some(minutes),
        _ => None,
    }
}

/// A number of so many digits at least, and of two at most.
fn number(digits: &str, at_least: usize) -> Option<u16> {
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    let fits = is_number && (at_least..=2).contains(&digits.len());
    digits.parse().ok().filter(|_| fits)
}

/// Minutes from midnight as a form and the syntax write them: `09:30`, `24:00`. Those beyond 1440
/// are times of the next day: `02:00`.
pub fn format_time(minutes: u16) -> String {
    clock(if minutes > DAY {
        minutes - DAY
    } else {
        minutes
    })
}
