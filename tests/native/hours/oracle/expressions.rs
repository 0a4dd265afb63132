//! Random expressions, made from the grammar.

use proptest::prelude::*;
use proptest::sample::select;

/// Text of any of these strategies.
type Text = BoxedStrategy<String>;

fn join(parts: impl Strategy<Value = Vec<String>> + 'static, with: &'static str) -> Text {
    parts.prop_map(move |parts| parts.join(with)).boxed()
}

fn list(item: Text) -> Text {
    join(prop::collection::vec(item, 1..4), ",")
}

fn sometimes(item: Text) -> Text {
    prop_oneof![Just(String::new()), item].boxed()
}

fn concat(parts: Vec<Text>) -> Text {
    join(parts, "")
}

fn wday() -> Text {
    let names = vec!["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "mo", "SU"];
    select(names).prop_map(str::to_owned).boxed()
}

fn month() -> Text {
    let names = vec![
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "jan",
        "DEC",
    ];
    select(names).prop_map(str::to_owned).boxed()
}

fn day_offset() -> Text {
    let (signs, units) = (select(vec!["+", "-"]), select(vec!["day", "days"]));
    (signs, 1..9_u8, units)
        .prop_map(|(sign, days, unit)| format!(" {sign}{days} {unit}"))
        .boxed()
}

fn nth_entry() -> Text {
    prop_oneof![
        (1..=5_u8).prop_map(|nth| nth.to_string()),
        (1..=5_u8).prop_map(|nth| format!("-{nth}")),
        (1..=3_u8, 3..=5_u8).prop_map(|(from, to)| format!("{from}-{to}")),
    ]
    .boxed()
}

fn nth() -> Text {
    list(nth_entry())
        .prop_map(|entries| format!("[{entries}]"))
        .boxed()
}

/// Weekdays, holidays, or both.
pub(super) fn weekdays() -> Text {
    let weekday = prop_oneof![
        wday(),
        join(vec![wday(), wday()], "-"),
        concat(vec![wday(), nth(), sometimes(day_offset())]),
    ];
    let weekdays = list(weekday.boxed());
    let public = concat(vec![Just("PH".to_owned()).boxed(), sometimes(day_offset())]);
    let holidays = list(prop_oneof![3 => public, 1 => Just("SH".to_owned())].boxed());
    prop_oneof![
        3 => weekdays.clone(),
        1 => holidays.clone(),
        1 => join(vec![weekdays.clone(), holidays.clone()], ","),
        1 => join(vec![holidays, weekdays], ","),
    ]
    .boxed()
}

fn year() -> Text {
    (2020..2030_u16).prop_map(|year| year.to_string()).boxed()
}

/// Days that every year has, away from its ends: the crate does not look beyond the years on both
/// sides, nor know what `Feb 30` is.
fn date() -> Text {
    let day = (1..=28_u8).prop_map(|day| day.to_string());
    prop_oneof![
        4 => concat(vec![month(), Just(" ".to_owned()).boxed(), day.boxed()]),
        1 => Just("easter".to_owned()),
    ]
    .boxed()
}

fn offset_date() -> Text {
    let inner = select(vec!["Mar", "Apr", "Jun", "Sep", "Oct"]).prop_map(str::to_owned);
    let nth = (1..=4_u8, any::<bool>())
        .prop_map(|(nth, is_from_end)| format!("[{}{nth}]", if is_from_end { "-" } else { "" }));
    let day = (1..=28_u8).prop_map(|day| format!(" {day}"));
    let of_month = concat(vec![
        inner.boxed(),
        prop_oneof![
            day.boxed(),
            concat(vec![Just(" ".to_owned()).boxed(), wday(), nth.boxed()]),
        ]
        .boxed(),
    ]);
    let toward = concat(vec![
        select(vec!["+", "-"]).prop_map(str::to_owned).boxed(),
        wday(),
    ]);
    concat(vec![
        prop_oneof![3 => of_month, 1 => Just("easter".to_owned())].boxed(),
        sometimes(toward),
        sometimes(day_offset()),
    ])
}

/// Dates and months, of some year or of every year.
fn dates() -> Text {
    let dash = select(vec!["-", " - "]).prop_map(str::to_owned).boxed();
    let range = |date: Text| concat(vec![date.clone(), dash.clone(), date]);
    let of_year = |date: Text| concat(vec![year(), Just(" ".to_owned()).boxed(), date]);
    let one = prop_oneof![
        month(),
        join(vec![month(), month()], "-"),
        date(),
        range(date()),
        offset_date(),
        range(offset_date()),
        of_year(date()),
        of_year(range(date())),
        range(of_year(date())),
        concat(vec![date(), Just("-".to_owned()).boxed(), of_year(date())]),
        concat(vec![of_year(date()), Just("+".to_owned()).boxed()]),
        (1..=28_u8, 1..=28_u8, month()).prop_map(|(a, b, month)| format!("{month} {a}-{b}")),
        Just("Feb 29".to_owned()),
    ];
    list(one.boxed())
}

/// Years; a step is less than the range, as the crate takes a longer one for 1.
fn years() -> Text {
    let one = prop_oneof![
        year(),
        year().prop_map(|year| format!("{year}+")),
        (2018..2024_u16, 1..9_u16).prop_map(|(from, more)| format!("{from}-{}", from + more)),
        (2018..2024_u16, 1..5_u16, 0..5_u16)
            .prop_map(|(from, step, more)| format!("{from}-{}/{step}", from + step + more)),
    ];
    list(one.boxed())
}

fn weeks() -> Text {
    let one = prop_oneof![
        (1..=53_u8).prop_map(|week| format!("{week}")),
        (1..=9_u8).prop_map(|week| format!("{week:02}")),
        (1..=30_u8, 0..=23_u8).prop_map(|(from, more)| format!("{from}-{}", from + more)),
        (1..=30_u8, 1..=6_u8, 0..=17_u8)
            .prop_map(|(from, step, more)| format!("{from}-{}/{step}", from + step + more)),
    ];
    list(one.boxed())
        .prop_map(|weeks| format!("week {weeks}"))
        .boxed()
}

/// The days of a rule: years, dates, weeks and weekdays, of each some or none, at least one.
pub(super) fn days() -> Text {
    let wide = prop_oneof![
        2 => Just(String::new()),
        3 => dates(),
        1 => years(),
        1 => weeks(),
        1 => join(vec![years(), dates()], " "),
        1 => join(vec![dates(), weeks()], " "),
        1 => join(vec![years(), weeks()], " "),
    ];
    (wide, sometimes(weekdays()), select(vec![" ", ": "]))
        .prop_map(
            |(wide, weekdays, separator)| match (wide.as_str(), weekdays.as_str()) {
                ("", "") => "Mo".to_owned(),
                ("", _) => weekdays,
                (_, "") => wide,
                _ => format!("{wide}{separator}{weekdays}"),
            },
        )
        .boxed()
}

/// A range of times up to a last minute. It never ends at 23:59, which is midnight to us alone.
fn span(last: u16) -> Text {
    (0..1438_u16, 1..=1440_u16, 0..6_u8)
        .prop_map(move |(start, length, form)| {
            let end = match (start + length).min(last) {
                end if end % 1440 == 1439 => end + 1,
                end => end,
            };
            let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
            match form {
                0 => clock(start) + "+",
                1 => clock(start) + "-" + &clock(end) + "+",
                2 if end > 1440 => clock(start) + "-" + &clock(end - 1440),
                3 => clock(start) + " - " + &clock(end),
                4 => format!("{}:{:02}-{}", start / 60, start % 60, clock(end)),
                _ => clock(start) + "-" + &clock(end),
            }
        })
        .boxed()
}

/// Times within a day.
pub(super) fn times_of_a_day() -> Text {
    list(span(1440))
}

/// Times that may last into the next day.
pub(super) fn times() -> Text {
    list(span(2880))
}

/// A state, or none.
pub(super) fn state() -> Text {
    let states = vec!["", "", "", " off", " closed", " open", " unknown", " OFF"];
    select(states).prop_map(str::to_owned).boxed()
}

/// Any hours of up to three rules, of the syntax.
pub(in crate::hours) fn hours() -> Text {
    let comment = sometimes(Just(" \"é\"".to_owned()).boxed());
    let timed = concat(vec![
        days(),
        Just(" ".to_owned()).boxed(),
        times(),
        state(),
        comment,
    ]);
    let rule = prop_oneof![
        4 => timed,
        1 => concat(vec![times(), state()]),
        1 => concat(vec![days(), state()]),
        1 => select(vec!["24/7", "off", "\"é\"", "\"é\":08:00-10:00"]).prop_map(str::to_owned),
    ];
    let separator = select(vec!["; ", ";", " ; ", ", ", " || "]);
    (prop::collection::vec(rule, 1..4), separator)
        .prop_map(|(rules, separator)| rules.join(separator))
        .boxed()
}
