//! Open or closed: a table of expressions, moments and what they mean.

use geolocal::domain::hours::Hours;

use super::{at, compact};

/// Checks what an expression says of a moment.
fn check(expression: &str, moment: &str, expected: &str) {
    let parsed = Hours::parse(expression).unwrap();
    assert_eq!(
        compact(&parsed.hours.status(at(moment))),
        expected,
        "{expression} at {moment}"
    );
}

const SHOP: &str = "Tu-Sa 09:00-12:30,14:00-19:00; PH off";

#[test]
fn a_shop_with_a_lunch_break() {
    check(
        "Mo-Su 09:00-23:00, Fr-Sa 09:00-24:00",
        "2026-11-27 22:00",
        "open > 2026-11-28 00:00",
    );
    // 2026-11-23 is a Monday.
    check(SHOP, "2026-11-23 10:00", "closed > 2026-11-24 09:00");
    check(SHOP, "2026-11-24 08:59", "closed > 2026-11-24 09:00");
    check(SHOP, "2026-11-24 09:00", "open > 2026-11-24 12:30");
    check(SHOP, "2026-11-24 12:29", "open > 2026-11-24 12:30");
    check(SHOP, "2026-11-24 12:30", "closed > 2026-11-24 14:00");
    check(SHOP, "2026-11-24 18:59", "open > 2026-11-24 19:00");
    check(SHOP, "2026-11-28 19:00", "closed > 2026-12-01 09:00");
    check(
        "Mo-Fr 08:00-12:00,12:00-17:00",
        "2026-11-24 11:00",
        "open > 2026-11-24 17:00",
    );
    check(
        "Mo-Fr 09:00-18:00; Mo-Fr 12:00-13:00 off",
        "2026-11-24 11:00",
        "open > 2026-11-24 12:00",
    );
}

#[test]
fn nights_belong_to_the_day_they_start() {
    let bar = "Mo-Th 18:00-01:00; Fr,Sa 18:00-03:00";
    check(bar, "2026-11-26 23:30", "open > 2026-11-27 01:00");
    // Friday has a rule of its own, and Thursday's night goes on all the same.
    check(bar, "2026-11-27 00:30", "open > 2026-11-27 01:00");
    check(bar, "2026-11-27 01:00", "closed > 2026-11-27 18:00");
    check(bar, "2026-11-28 02:59", "open > 2026-11-28 03:00");
    check(bar, "2026-11-29 02:00", "open > 2026-11-29 03:00");
    check(bar, "2026-11-29 18:30", "closed > 2026-11-30 18:00");
    check(
        "Sa 22:00-26:00",
        "2026-11-29 01:59",
        "open > 2026-11-29 02:00",
    );
    check(
        "Mo-Su 20:00-02:00; PH off",
        "2026-12-25 01:00",
        "open > 2026-12-25 02:00",
    );
    check(
        "Mo-Su 20:00-02:00; PH off",
        "2026-12-26 01:00",
        "closed > 2026-12-26 20:00",
    );
    check(
        "Mo-Su 18:00-24:00",
        "2026-11-23 20:00",
        "open > 2026-11-24 00:00",
    );
    check(
        "Fr 20:00-24:00; Sa 00:00-02:00",
        "2026-11-27 21:00",
        "open > 2026-11-28 02:00",
    );
}

#[test]
fn public_holidays_of_france() {
    check(SHOP, "2026-07-14 10:00", "closed > 2026-07-15 09:00");
    check(
        "Mo-Fr 09:00-17:00; PH off",
        "2026-04-06 10:00",
        "closed > 2026-04-07 09:00",
    );
    check(
        "Mo-Fr 09:00-17:00",
        "2026-04-06 10:00",
        "open > 2026-04-06 17:00",
    );
    check(
        "Mo-Fr 09:00-17:00; PH 10:00-12:00",
        "2026-05-14 11:00",
        "open > 2026-05-14 12:00",
    );
    check(
        "Mo-Fr,PH 09:00-17:00",
        "2026-08-15 09:30",
        "open > 2026-08-15 17:00",
    );
    check(
        "PH 08:00-13:00",
        "2026-11-23 09:00",
        "closed > 2026-12-25 08:00",
    );
    check(
        "Mo-Fr 09:00-17:00; PH -1 day off",
        "2026-12-24 10:00",
        "closed > 2026-12-25 09:00",
    );
    check(
        "PH off; Mo-Fr 09:00-17:00",
        "2026-12-25 10:00",
        "open > 2026-12-25 17:00",
    );
    check(
        r#"Mo-Fr 09:00-17:00; PH off "fêtes""#,
        "2026-12-25 10:00",
        "closed > 2026-12-28 09:00 \"fêtes\"",
    );
    check(
        "easter 10:00-12:00",
        "2027-03-28 11:00",
        "open > 2027-03-28 12:00",
    );
    check("SH 09:00-17:00", "2026-07-20 10:00", "closed");
    check(
        "Mo-Fr 09:00-17:00; SH off",
        "2026-07-20 10:00",
        "open > 2026-07-20 17:00",
    );
}

#[test]
fn seasons_months_and_weeks() {
    check(
        "Apr-Sep Mo-Su 09:00-19:00",
        "2026-11-23 10:00",
        "closed > 2027-04-01 09:00",
    );
    check(
        "Oct-Mar 10:00-16:00",
        "2026-01-15 10:00",
        "open > 2026-01-15 16:00",
    );
    check(
        "May 15-Jul 10 08:00-12:00",
        "2026-07-10 09:00",
        "open > 2026-07-10 12:00",
    );
    check(
        "May 15-Jul 10 08:00-12:00",
        "2026-07-11 09:00",
        "closed > 2027-05-15 08:00",
    );
    check("Dec 20-Jan 05 off", "2026-12-31 10:00", "closed");
    check(
        "Mo-Fr 09:00-18:00; Dec 20-Jan 05 off",
        "2026-12-31 10:00",
        "closed > 2027-01-06 09:00",
    );
    check(
        "2026 Dec 24 09:00-16:00",
        "2026-12-24 10:00",
        "open > 2026-12-24 16:00",
    );
    check("2025 Dec 24 09:00-16:00", "2026-12-24 10:00", "closed");
    // 2026-11-25 is in ISO week 48, 2026-12-02 in week 49.
    check(
        "week 2-52/2 We 09:00-12:00",
        "2026-11-25 10:00",
        "open > 2026-11-25 12:00",
    );
    check(
        "week 1-53/2 We 09:00-12:00",
        "2026-11-25 10:00",
        "closed > 2026-12-02 09:00",
    );
    check(
        "Sa[1] 08:00-12:00",
        "2026-11-23 10:00",
        "closed > 2026-12-05 08:00",
    );
    check(
        "Su[-1] 08:00-12:00",
        "2026-11-29 09:00",
        "open > 2026-11-29 12:00",
    );
    check("Feb 29 10:00-12:00", "2026-11-23 10:00", "closed");
}

#[test]
fn always_never_and_perhaps() {
    check("24/7", "2026-11-23 10:00", "open always");
    check("Mo-Su 00:00-24:00", "2026-11-23 10:00", "open always");
    check("Mo-Su 00:00-23:59", "2026-11-23 23:59", "open always");
    check(
        "24/7; PH off",
        "2026-11-23 10:00",
        "open > 2026-12-25 00:00",
    );
    check("Mo-Fr", "2026-11-27 23:00", "open > 2026-11-28 00:00");
    check("off", "2026-11-23 10:00", "closed");
    check(
        r#"off "cessation d'activité""#,
        "2026-11-23 10:00",
        "closed \"cessation d'activité\"",
    );
    check("Mo-Fr 18:00+", "2026-11-23 19:00", "open ?");
    check(
        "Mo-Fr 18:00+",
        "2026-11-23 10:00",
        "closed > 2026-11-23 18:00",
    );
    check("Mo 10:00-12:00 unknown", "2026-11-23 11:00", "unknown");
    check(
        r#""sur rendez-vous""#,
        "2026-11-23 11:00",
        "unknown \"sur rendez-vous\"",
    );
    check(
        r#"24/7 "sonnez""#,
        "2026-11-23 11:00",
        "open always \"sonnez\"",
    );
    check(
        r#"Mo-Fr 09:00-17:00 "sur rendez-vous""#,
        "2026-11-23 11:00",
        "open > 2026-11-23 17:00 \"sur rendez-vous\"",
    );
    let fallback = r#"Mo-Fr 09:00-17:00 || "sur rendez-vous""#;
    check(fallback, "2026-11-28 10:00", "unknown \"sur rendez-vous\"");
    check(fallback, "2026-11-23 10:00", "open > 2026-11-23 17:00");
    check(
        "Mo-Fr 08:00-12:00, We 14:00-18:00",
        "2026-11-25 13:00",
        "closed > 2026-11-25 14:00",
    );
}

#[test]
fn the_days_when_clocks_change_are_read_by_the_clock_on_the_wall() {
    check(
        "Mo-Su 01:00-04:00",
        "2026-03-29 01:59",
        "open > 2026-03-29 04:00",
    );
    check(
        "Mo-Su 01:00-04:00",
        "2026-03-29 03:00",
        "open > 2026-03-29 04:00",
    );
    check(
        "Mo-Su 22:00-03:00",
        "2026-10-25 02:30",
        "open > 2026-10-25 03:00",
    );
}
