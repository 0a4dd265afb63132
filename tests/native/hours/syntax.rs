//! What is understood, mended or refused.

use geolocal::domain::hours::{Hours, HoursProblem, MAX_HOURS_CHARS};

/// Checks that an expression is refused, and why; the text is kept.
fn check_refused(text: &str, expected: HoursProblem) {
    let error = Hours::parse(text).unwrap_err();
    assert_eq!(error.problem, expected, "{text}");
    assert_eq!(error.text, text.trim());
}

#[test]
fn common_slips_are_mended() {
    for (text, meaning) in [
        (
            "Mo-Fr 09:00-12:15 / 14:15-19:00",
            "Mo-Fr 09:00-12:15,14:15-19:00",
        ),
        (
            "Mo-Fr 09:00-12:15/14:15-19:00",
            "Mo-Fr 09:00-12:15,14:15-19:00",
        ),
        (
            "Mo-Su  09:00-23:00,  Fr-Sa 09:00-24:00",
            "Mo-Su 09:00-23:00, Fr-Sa 09:00-24:00",
        ),
        (
            r#"Mo 9:00-12:00 / 14:00 - 19:00 "a / 1:00-2:00"; Sa 09:00-12:30"#,
            r#"Mo 9:00-12:00,14:00 - 19:00 "a / 1:00-2:00"; Sa 09:00-12:30"#,
        ),
    ] {
        let mended = Hours::parse(text).unwrap();
        let plain = Hours::parse(meaning).unwrap();
        assert!(mended.mended && !plain.mended, "{text}");
        assert_eq!(mended.hours, plain.hours, "{text}");
    }
    assert!(!Hours::parse("week 1-53/2 We 09:00-12:00").unwrap().mended);
}

#[test]
fn what_cannot_be_evaluated_is_refused_and_kept() {
    check_refused("", HoursProblem::Empty);
    check_refused("  \n", HoursProblem::Empty);
    check_refused("Lu-Sam 9h-12h", HoursProblem::Syntax { at: 0 });
    check_refused(
        "Mo-Fr 09:00-12:00; fermé le dimanche",
        HoursProblem::Syntax { at: 19 },
    );
    check_refused("Mo-Fr 9h00-12h00", HoursProblem::Syntax { at: 6 });
    check_refused("Mo-Fr 09:00–12:00", HoursProblem::Syntax { at: 11 });
    check_refused("é", HoursProblem::Syntax { at: 0 });
    check_refused("Mo 25:00-26:00", HoursProblem::Syntax { at: 3 });
    check_refused("Mo-Su sunrise-sunset", HoursProblem::SunTime);
    check_refused("sunrise-12:00", HoursProblem::SunTime);
    check_refused("(sunset+10:00)-28:00", HoursProblem::SunTime);
    check_refused("Su 10:30", HoursProblem::Syntax { at: 8 });
    check_refused("10:00-16:00/01:30", HoursProblem::PointInTime);
    check_refused("10:00-16:00 / 24:00", HoursProblem::PointInTime);
    check_refused(
        "Mo-Fr PH 09:00-17:00; Sa 10:00-12:00",
        HoursProblem::Unsupported,
    );
    check_refused("week 40-10 10:00-12:00", HoursProblem::OutOfRange);
    check_refused("2027-2026 10:00-12:00", HoursProblem::OutOfRange);
    check_refused(&"x".repeat(MAX_HOURS_CHARS + 1), HoursProblem::TooLong);
}

#[test]
fn what_makes_no_sense_is_refused() {
    // A rule that ends, or says nothing.
    check_refused("Mo-Fr 09:00-12:00;", HoursProblem::Syntax { at: 18 });
    check_refused("Mo-Fr 09:00-12:00; ; Su", HoursProblem::Syntax { at: 19 });
    check_refused(":", HoursProblem::Syntax { at: 1 });
    check_refused(r#"Mo "", Su"#, HoursProblem::Syntax { at: 4 });
    check_refused("Mo[4-2] 09:00-12:00", HoursProblem::OutOfRange);
    check_refused("Mo 09:00-48:30", HoursProblem::OutOfRange);
    check_refused("week 1-53/256 09:00-12:00", HoursProblem::OutOfRange);
    check_refused("easter-5 09:00-12:00", HoursProblem::Unsupported);
    check_refused("10:00-16:00/30", HoursProblem::PointInTime);
    // Mended it is in the syntax; what is wrong then is told.
    check_refused("Mo 09:00-12:00 / 14:00-sunset", HoursProblem::SunTime);
}

#[test]
fn names_may_be_in_letters_of_either_case() {
    let plain = Hours::parse("PH,Mo-Fr 09:00-12:00; SH off; week 2 off; Jan Su[1] +1 day off");
    let loud = Hours::parse("ph,MO-fr 09:00-12:00; Sh OFF; WEEK 2 Off; jAN sU[1] +1 DAY off");
    assert_eq!(plain, loud);
}

#[test]
fn school_holidays_are_told() {
    assert!(Hours::parse("SH 09:00-17:00").unwrap().school_holidays);
    assert!(
        Hours::parse("SH Mo-Fr 09:00-17:00")
            .unwrap()
            .school_holidays
    );
    assert!(
        !Hours::parse("PH,Mo-Fr 09:00-17:00")
            .unwrap()
            .school_holidays
    );
}
