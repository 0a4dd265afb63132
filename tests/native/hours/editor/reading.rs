//! Tables of expressions that a form takes and writes again, and of those that it leaves alone.

use chrono::Weekday;
use geolocal::domain::hours::editor::{DayPlan, FormDay, MAX_RANGES, WeekForm};

use super::open;

/// Checks how a form writes what it has read, and that it reads and writes that unchanged.
fn check(text: &str, expected: &str) {
    let form = WeekForm::read(text).unwrap();
    assert_eq!(form.write().as_deref(), Some(expected), "{text}");
    assert_eq!(WeekForm::read(expected), Some(form), "{text}");
}

fn check_refused(texts: &[&str]) {
    for text in texts {
        assert_eq!(WeekForm::read(text), None, "{text}");
    }
}

#[test]
fn days_of_the_same_plan_are_one_rule() {
    for (text, expected) in [
        (
            "Mo 9:00-12:30, 14:00 - 19:00; Tu-Fr 09:00-12:30,14:00-19:00; Sa 9:00-13:00; PH off",
            "Mo-Fr 09:00-12:30,14:00-19:00; Sa 09:00-13:00; PH off",
        ),
        ("Fr-Sa 18:00-02:00", "Fr,Sa 18:00-02:00"),
        ("mo,we-fr,su 09:00-12:00", "Mo,We-Fr,Su 09:00-12:00"),
        ("Th-Mo 07:00-13:00", "Mo,Th-Su 07:00-13:00"),
        ("09:00-19:00", "Mo-Su 09:00-19:00"),
        ("Mo-Su 09:00-23:59", "Mo-Su 09:00-24:00"),
        ("Mo-Fr 09:00-00:00", "Mo-Fr 09:00-24:00"),
        ("Mo", "Mo 00:00-24:00"),
        ("Mo open", "Mo 00:00-24:00"),
        ("Mo 22:00-22:00", "Mo 22:00-22:00"),
        ("Sa 22:00-26:00", "Sa 22:00-02:00"),
        ("Mo 14:00-18:00,09:00-12:00", "Mo 09:00-12:00,14:00-18:00"),
        ("Mo 09:00-12:00,12:00-18:00", "Mo 09:00-18:00"),
        ("Mo 09:00-12:00,11:00-18:00", "Mo 09:00-18:00"),
        (
            "Mo-Fr 09:00-12:15 / 14:15-19:15",
            "Mo-Fr 09:00-12:15,14:15-19:15",
        ),
        (
            "Tu,We,Th,Fr,Sa 09:30-12:00; Tu,Fr 14:00-18:00",
            "Tu,Fr 14:00-18:00; We,Th,Sa 09:30-12:00",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn closed_days_and_whole_weeks() {
    for (text, expected) in [
        ("24/7", "24/7"),
        ("Mo-Su 00:00-24:00", "24/7"),
        ("Mo-Su", "24/7"),
        ("open", "24/7"),
        ("24/7; PH off", "Mo-Su 00:00-24:00; PH off"),
        ("24/7; PH open", "Mo-Su,PH 00:00-24:00"),
        ("Mo-Sa 00:00-24:00; PH open", "Mo-Sa,PH 00:00-24:00"),
        ("off", "off"),
        ("closed", "off"),
        ("24/7; off", "off"),
        ("off; PH off", "Mo-Su,PH off"),
        ("PH off", "PH off"),
        (
            "Tu-Sa 07:00-13:00; Su,Mo closed",
            "Tu-Sa 07:00-13:00; Mo,Su off",
        ),
        (
            "Mo off; Tu-Sa 10:00-19:00; PH off",
            "Tu-Sa 10:00-19:00; Mo,PH off",
        ),
        ("off; Fr 10:00-12:00", "Fr 10:00-12:00; Mo-Th,Sa,Su off"),
    ] {
        check(text, expected);
    }
}

#[test]
fn rules_on_top_of_others() {
    for (text, expected) in [
        (
            "Mo-Fr 08:00-12:00, We 14:00-18:00",
            "Mo,Tu,Th,Fr 08:00-12:00; We 08:00-12:00,14:00-18:00",
        ),
        (
            "Mo-Su 09:00-23:00, Fr-Sa  09:00-24:00",
            "Mo-Th,Su 09:00-23:00; Fr,Sa 09:00-24:00",
        ),
        (
            "Mo-Fr 09:00-18:00; Mo-Fr 12:00-13:00 off",
            "Mo-Fr 09:00-12:00,13:00-18:00",
        ),
        (
            "Mo-Su 18:00-02:00; Mo 00:00-24:00 off",
            "Tu-Su 18:00-02:00; Mo off",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn public_holidays() {
    for (text, expected) in [
        ("PH,Mo-Fr 09:00-17:00", "Mo-Fr,PH 09:00-17:00"),
        (
            "Mo-Sa 09:00-19:30; Su,PH 09:00-13:00",
            "Mo-Sa 09:00-19:30; Su,PH 09:00-13:00",
        ),
        // Monday's plan, but Tuesday's rule must not come after it.
        (
            "Mo 09:00-12:00; Tu 10:00-11:00; PH 09:00-12:00",
            "Mo 09:00-12:00; Tu 10:00-11:00; PH 09:00-12:00",
        ),
        (
            "Mo-Fr 09:00-12:00; Su off; PH 09:00-12:00",
            "Mo-Fr 09:00-12:00; Su off; PH 09:00-12:00",
        ),
        ("PH 10:00-12:00", "PH 10:00-12:00"),
        ("PH Mo-Su 10:00-12:00", "PH 10:00-12:00"),
        (
            "Mo-Fr 09:00-17:00; PH Mo-Fr off",
            "Mo-Fr 09:00-17:00; PH off",
        ),
        // Later rules prevail, so this says nothing of holidays, whatever was meant.
        ("PH off; Mo-Fr 09:00-17:00", "Mo-Fr 09:00-17:00"),
        // Here every rule after it is of days that are closed anyway.
        ("PH 10:00-12:00; PH off; Su off", "Su,PH off"),
    ] {
        check(text, expected);
    }
}

#[test]
fn no_text_is_the_blank_form() {
    let blank = WeekForm::blank();
    assert_eq!(blank.write(), None);
    assert_eq!(WeekForm::read(" \n"), Some(blank.clone()));
    assert!(blank.iter().all(|(_, plan)| *plan == DayPlan::Unsaid));
}

#[test]
fn a_form_tells_closed_days_from_those_of_which_nothing_is_said() {
    let form = WeekForm::read("Tu-Sa 09:00-12:00,14:00-19:00; Mo,PH off").unwrap();
    assert_eq!(form.mo, DayPlan::Closed);
    assert_eq!(form.sa, open(&[(540, 720), (840, 1140)]));
    assert_eq!(form.su, DayPlan::Unsaid);
    assert_eq!(form.ph, DayPlan::Closed);
    assert_eq!(
        WeekForm::read("Tu 09:00-12:00").unwrap().ph,
        DayPlan::Unsaid
    );
}

#[test]
fn the_fullest_form_is_short_enough_to_be_read() {
    let mut form = WeekForm::blank();
    for (day, minute) in FormDay::ALL.into_iter().zip(0..) {
        let hours = 0..u16::try_from(MAX_RANGES).unwrap();
        let ranges: Vec<_> = hours
            .map(|hour| (hour * 60 + minute, hour * 60 + 30))
            .collect();
        *form.get_mut(day) = open(&ranges);
    }
    assert_eq!(WeekForm::read(&form.write().unwrap()), Some(form));
}

#[test]
fn a_day_is_copied_to_others() {
    let mut form = WeekForm::read("Mo 18:00-02:00; Su off").unwrap();
    let [tuesday, friday] = [Weekday::Tue, Weekday::Fri].map(FormDay::Weekday);
    form.copy(FormDay::Weekday(Weekday::Mon), &[tuesday, friday]);
    form.copy(FormDay::Weekday(Weekday::Sun), &[FormDay::PublicHoliday]);
    assert_eq!(
        form.write().as_deref(),
        Some("Mo,Tu,Fr 18:00-02:00; Su,PH off")
    );
    form.copy(FormDay::Weekday(Weekday::Wed), &FormDay::ALL);
    assert_eq!(form, WeekForm::blank());
}

#[test]
fn what_a_form_does_not_have_is_left_alone() {
    check_refused(&[
        "Lu-Sam 9h-12h",
        "Mo-Fr 09:00-17:00;",
        "Mo-Su sunrise-sunset",
        "Apr-Sep Mo-Su 09:00-19:00",
        "Mo-Fr 09:00-17:00; Dec 24 09:00-12:00",
        "2026 Mo-Fr 09:00-17:00",
        "week 1-53/2 We 09:00-12:00",
        "easter off",
        "Sa[1] 08:00-12:00",
        "Mo[1] +1 day 08:00-12:00",
        "Mo-Fr 09:00-17:00; SH off",
        "PH,SH off",
        "Mo-Fr 09:00-17:00; PH -1 day off",
        "Mo-Fr 18:00+",
        "Mo-Fr 18:00-20:00+",
        "Mo 18:00+; Mo 10:00-12:00",
        "Mo-Fr 09:00-17:00 unknown",
        r#""sur rendez-vous""#,
        r#"Mo-Fr 09:00-17:00 "sur rendez-vous""#,
        r#"Mo-Fr 09:00-17:00; PH off "fêtes""#,
        r#"Mo-Fr 09:00-17:00 || "sur rendez-vous""#,
        "Mo 10:00-12:00 || Sa 14:00-16:00",
    ]);
}

#[test]
fn what_a_form_cannot_say_as_it_is_meant_is_left_alone() {
    check_refused(&[
        // Holidays that differ by weekday, and not as the weekdays do.
        "PH Mo-Fr 10:00-12:00",
        "Mo-Su 09:00-17:00; PH Mo-Fr off",
        "PH off; Mo 10:00-12:00; Mo,PH 14:00-16:00; Tu 09:00-10:00",
        "Mo-Fr 09:00-17:00, PH 18:00-19:00",
        // Longer than a day, and what is left of ranges that were cut.
        "Fr 20:00-48:00",
        "Mo 00:00-12:00,12:00-36:00",
        "Fr 20:00-28:00; Fr 22:00-26:00 off",
        "Mo 10:00-24:00; Mo 23:59-24:00 off",
    ]);
    let many = |count: u16| {
        let ranges: Vec<_> = (0..count)
            .map(|hour| format!("{hour:02}:00-{hour:02}:30"))
            .collect();
        format!("Mo {}", ranges.join(","))
    };
    check(&many(12), &many(12));
    check_refused(&[&many(13)]);
}
