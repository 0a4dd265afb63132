//! A form while it is being typed.

use geolocal::domain::hours::editor::{
    Draft, DraftDay, DraftRange, DraftState, End, Fault, FormDay, MAX_RANGES, Problem, WeekForm,
};

/// An open day as typed.
fn typed(ranges: &[(&str, &str)]) -> DraftDay {
    let range = |(from, to): &(&str, &str)| DraftRange {
        from: (*from).to_owned(),
        to: (*to).to_owned(),
    };
    DraftDay {
        state: DraftState::Open,
        ranges: ranges.iter().map(range).collect(),
    }
}

/// Checks how a draft of holidays alone is written.
fn check(ranges: &[(&str, &str)], expected: &str) {
    let draft = Draft {
        ph: typed(ranges),
        ..Draft::blank()
    };
    let form = draft.check().unwrap();
    assert_eq!(form.write().unwrap(), format!("PH {expected}"));
}

/// Checks what is wrong with a day.
fn check_wrong(ranges: &[(&str, &str)], expected: &[Problem]) {
    let day = FormDay::PublicHoliday;
    let draft = Draft {
        ph: typed(ranges),
        ..Draft::blank()
    };
    let faults = expected.iter().map(|problem| Fault {
        day,
        problem: *problem,
    });
    assert_eq!(draft.check(), Err(faults.collect()), "{ranges:?}");
}

#[test]
fn what_was_typed_becomes_a_form() {
    check(
        &[("9h", "12h30"), ("14", "19 h")],
        "09:00-12:30,14:00-19:00",
    );
    check(
        &[("14h", "19h"), ("9h", "12h30")],
        "09:00-12:30,14:00-19:00",
    );
    check(&[("9h", "12h"), ("12h", "14h")], "09:00-14:00");
    check(&[("18h", "00:00")], "18:00-24:00");
    check(&[("18h", "24h")], "18:00-24:00");
    check(&[("18h", "23:59")], "18:00-24:00");
    check(&[("18:00", "02:00")], "18:00-02:00");
    check(&[("0", "0")], "00:00-24:00");
    check(&[("", " "), ("9h", "12h"), ("", "")], "09:00-12:00");
}

#[test]
fn each_fault_names_its_range_and_end() {
    use Problem::*;
    let (from, to) = (End::From, End::To);
    check_wrong(&[], &[NoRange]);
    check_wrong(&[("", ""), (" ", "")], &[NoRange]);
    check_wrong(&[("9h", "")], &[Missing { range: 0, end: to }]);
    check_wrong(
        &[("", ""), ("", "midi")],
        &[
            Missing {
                range: 1,
                end: from,
            },
            NotATime { range: 1, end: to },
        ],
    );
    check_wrong(
        &[("24:00", "2h")],
        &[NotATime {
            range: 0,
            end: from,
        }],
    );
    check_wrong(
        &[
            ("", ""),
            ("9h", "12h"),
            ("?", "15h"),
            ("11h", "14h"),
            ("11h30", "13h"),
        ],
        &[
            NotATime {
                range: 2,
                end: from,
            },
            Overlap { range: 3, other: 1 },
            Overlap { range: 4, other: 1 },
        ],
    );
    check_wrong(
        &[("18h", "2h"), ("23h", "23h30")],
        &[Overlap { range: 1, other: 0 }],
    );
    check_wrong(&[("0h", "20h"), ("20h", "3h")], &[TooLong]);
    check_wrong(&[("9h", "9h05"); MAX_RANGES + 1], &[TooManyRanges]);
}

#[test]
fn faults_come_in_the_order_of_days() {
    let draft = Draft {
        mo: typed(&[("9h", "x")]),
        we: typed(&[("9h", "12h")]),
        su: typed(&[]),
        ..Draft::blank()
    };
    let days: Vec<_> = draft
        .check()
        .unwrap_err()
        .iter()
        .map(|fault| fault.day)
        .collect();
    let [monday, .., sunday, _] = FormDay::ALL;
    assert_eq!(days, [monday, sunday]);
}

#[test]
fn ranges_of_a_day_that_is_not_open_are_kept_and_do_not_count() {
    let mut draft = Draft::blank();
    draft.mo = typed(&[("nonsense", "")]);
    draft.mo.state = DraftState::Closed;
    draft.tu = typed(&[("9h", "")]);
    draft.tu.state = DraftState::Unsaid;
    assert_eq!(draft.check().unwrap().write().as_deref(), Some("Mo off"));
    assert_eq!(draft.mo.ranges.len(), 1);
}

#[test]
fn a_form_becomes_a_draft() {
    let form = WeekForm::read("Mo 22:00-02:00; Tu 10:00-24:00; We 08:00-08:00; PH off").unwrap();
    let draft = Draft::of(&form);
    assert_eq!(draft.mo, typed(&[("22:00", "02:00")]));
    assert_eq!(draft.tu, typed(&[("10:00", "24:00")]));
    assert_eq!(draft.we, typed(&[("08:00", "08:00")]));
    assert_eq!(draft.th, DraftDay::default());
    assert_eq!(draft.ph.state, DraftState::Closed);
    assert_eq!(draft.check(), Ok(form));
}

#[test]
fn a_draft_is_kept_as_json() {
    let draft = Draft {
        mo: typed(&[("9h", "midi ")]),
        ..Draft::blank()
    };
    let json = serde_json::to_string(&draft).unwrap();
    let monday = r#"{"mo":{"state":"open","ranges":[{"from":"9h","to":"midi "}]},"tu":{"state":"unsaid","ranges":[]},"#;
    assert!(json.starts_with(monday), "{json}");
    assert_eq!(serde_json::from_str::<Draft>(&json).unwrap(), draft);
    assert!(serde_json::from_str::<Draft>("{}").is_err());
}
