//! Times of the day, states, rules together. 2026-11-23 is a Monday.

use super::*;

#[test]
fn a_lunch_break_and_what_comes_soon() {
    const SHOP: &str = "Mo-Fr 09:00-12:30,14:00-19:00";
    check(
        SHOP,
        &[
            "2026-11-23 08:29 Closed > 2026-11-23 09:00",
            "2026-11-23 08:30 OpensSoon > 2026-11-23 09:00",
            "2026-11-23 09:00 Open > 2026-11-23 12:30",
            "2026-11-23 11:59 Open > 2026-11-23 12:30",
            "2026-11-23 12:00 ClosesSoon > 2026-11-23 12:30",
            "2026-11-23 12:30 Closed > 2026-11-23 14:00",
            "2026-11-23 13:29 Closed > 2026-11-23 14:00",
            "2026-11-23 13:30 OpensSoon > 2026-11-23 14:00",
            "2026-11-27 19:00 Closed > 2026-11-30 09:00",
        ],
    );
    check(
        "Mo-Su 00:10-05:00",
        &[
            "2026-11-23 23:39 Closed > 2026-11-24 00:10",
            "2026-11-23 23:40 OpensSoon > 2026-11-24 00:10",
        ],
    );
    check(
        "9:00-12:00, 14:00 - 19:00",
        &["2026-11-23 15:00 Open > 2026-11-23 19:00"],
    );
}

#[test]
fn past_midnight() {
    const BAR: &str = "Fr,Sa 18:00-02:00";
    check(
        BAR,
        &[
            "2026-11-27 17:30 OpensSoon > 2026-11-27 18:00",
            "2026-11-27 23:59 Open > 2026-11-28 02:00",
            "2026-11-28 01:29 Open > 2026-11-28 02:00",
            "2026-11-28 01:30 ClosesSoon > 2026-11-28 02:00",
            "2026-11-28 02:00 Closed > 2026-11-28 18:00",
            "2026-11-29 01:59 ClosesSoon > 2026-11-29 02:00",
            "2026-11-29 02:00 Closed > 2026-12-04 18:00",
        ],
    );
    check(
        "Sa 22:00-26:00",
        &["2026-11-29 00:00 Open > 2026-11-29 02:00"],
    );
    check(
        "Fr 20:00-48:00",
        &["2026-11-28 23:00 Open > 2026-11-29 00:00"],
    );
    check(
        "Mo 22:00-22:00",
        &["2026-11-24 21:00 Open > 2026-11-24 22:00"],
    );
    // Friday's own rule leaves Thursday's night alone.
    check(
        "Th 20:00-03:00; Fr off",
        &["2026-11-27 02:00 Open > 2026-11-27 03:00"],
    );
    check(
        "Mo-Su 20:00-02:00; We off",
        &["2026-11-26 01:00 Closed > 2026-11-26 20:00"],
    );
}

#[test]
fn always_never_and_open_ends() {
    check("24/7", &["2026-11-23 10:00 Open"]);
    check("Mo-Su 00:00-24:00", &["2026-11-23 23:45 Open"]);
    check("Mo-Su 00:00-23:59", &["2026-11-23 23:59 Open"]);
    check("off", &["2026-11-23 10:00 Closed"]);
    check(
        "24/7; Dec 25 off",
        &[
            "2026-11-23 10:00 Open > 2026-12-25 00:00",
            "2026-12-25 23:29 Closed > 2026-12-26 00:00",
            "2026-12-25 23:30 OpensSoon > 2026-12-26 00:00",
        ],
    );
    check("Mo-Fr", &["2026-11-27 12:00 Open > 2026-11-28 00:00"]);
    check(
        "Fr 18:00+",
        &[
            "2026-11-27 23:45 Open > ?",
            "2026-11-28 00:00 Closed > 2026-12-04 18:00",
        ],
    );
    // An end that is said takes the place of one that is not.
    check(
        "Fr 18:00+; Fr 22:00-23:00 off",
        &["2026-11-27 21:45 ClosesSoon > 2026-11-27 22:00"],
    );
    check("Fr 18:00-20:00+", &["2026-11-27 19:45 Open > ?"]);
}

#[test]
fn comments_states_and_what_is_not_understood() {
    check(r#""sur rendez-vous""#, &["2026-11-23 10:00 Unknown"]);
    check(
        r#"Mo 09:00-17:00 open; "sur rendez-vous""#,
        &["2026-11-24 10:00 Unknown"],
    );
    check(
        r#"Mo 09:00-17:00 "sonnez""#,
        &["2026-11-23 10:00 Open > 2026-11-23 17:00"],
    );
    check(
        r#""sonnez":09:00-17:00"#,
        &["2026-11-23 10:00 Open > 2026-11-23 17:00"],
    );
    check(
        r#"Mo 09:00-17:00 unknown "peut-être""#,
        &["2026-11-23 10:00 Unknown"],
    );
    check(r#"off "travaux""#, &["2026-11-23 10:00 Closed"]);
    check(
        "Mo 09:00-17:00; Mo 12:00-13:00 closed",
        &["2026-11-23 12:00 Closed > 2026-11-23 13:00"],
    );
    check("Mo 09:00-17:00 OFF", &["2026-11-23 10:00 Closed"]);
    check("Lu-Ve 9h-12h", &["2026-11-23 10:00 Unknown"]);
    check(
        "Mo-Fr 09:00-17:00; Sa sunrise-12:00",
        &["2026-11-23 10:00 Unknown"],
    );
    check("Mo-Fr 09:00-17:00;", &["2026-11-23 10:00 Unknown"]);
    check(
        "mo-FR 09:00-12:15 / 14:15-19:00",
        &["2026-11-23 15:00 Open > 2026-11-23 19:00"],
    );
    let schedule = Schedule::of(Some(" Lu-Ve 9h-12h "), None, None);
    assert_eq!(schedule.problem().unwrap().text, "Lu-Ve 9h-12h");
}

#[test]
fn rules_together() {
    const FALLBACK: &str = "Mo 10:00-12:00 || Mo,Sa 14:00-16:00";
    const ADDED: &str = "Mo-Fr 08:00-12:00, We 14:00-18:00";
    const REPLACED: &str = "Mo-Sa 08:00-20:00; We 09:00-10:00";
    check(
        FALLBACK,
        &[
            "2026-11-28 15:00 Open > 2026-11-28 16:00",
            "2026-11-23 15:00 Closed > 2026-11-28 14:00",
        ],
    );
    check(
        ADDED,
        &[
            "2026-11-25 11:45 ClosesSoon > 2026-11-25 12:00",
            "2026-11-25 15:00 Open > 2026-11-25 18:00",
            "2026-11-26 15:00 Closed > 2026-11-27 08:00",
        ],
    );
    check(
        REPLACED,
        &[
            "2026-11-25 10:00 Closed > 2026-11-26 08:00",
            "2026-11-26 10:00 Open > 2026-11-26 20:00",
        ],
    );
}

#[test]
fn the_days_when_clocks_change() {
    check(
        "Su 01:00-04:00",
        &[
            "2026-03-29 01:30 Open > 2026-03-29 04:00",
            "2026-03-29 03:30 ClosesSoon > 2026-03-29 04:00",
        ],
    );
    check(
        "Sa 22:00-03:00",
        &["2026-10-25 02:15 Open > 2026-10-25 03:00"],
    );
    check(
        "Su 08:00-12:00",
        &["2026-10-25 03:00 Closed > 2026-10-25 08:00"],
    );
}

#[test]
fn exceptional_hours_until_a_date() {
    let until = |special| {
        let last = at("2026-12-24 00:00").date();
        Schedule::of(Some("Mo-Sa 09:00-19:00"), Some(special), Some(last))
    };
    let check = |special, rows: &[&str]| check_schedule(&until(special), special, rows);
    check(
        "Mo-Sa 10:00-12:00",
        &[
            "2026-12-24 09:29 Closed > 2026-12-24 10:00",
            "2026-12-24 11:45 ClosesSoon > 2026-12-24 12:00",
            "2026-12-24 12:00 Closed > 2026-12-25 09:00",
            "2026-12-25 09:15 Open > 2026-12-25 19:00",
        ],
    );
    check(
        "off",
        &[
            "2026-12-22 10:00 Closed > 2026-12-25 09:00",
            "2026-12-25 10:00 Open > 2026-12-25 19:00",
        ],
    );
    check(
        "fermé",
        &[
            "2026-12-24 10:00 Unknown",
            "2026-12-25 10:00 Open > 2026-12-25 19:00",
        ],
    );
}
