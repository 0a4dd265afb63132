//! Times as people type them, and ranges of them.

use geolocal::domain::hours::editor::{Range, Ranges, format_time, parse_time};

use super::range;

#[test]
fn times_as_people_type_them() {
    for (text, expected) in [
        ("9h30", 570),
        ("9H30", 570),
        ("9:30", 570),
        ("09.30", 570),
        ("9,30", 570),
        ("930", 570),
        ("0930", 570),
        ("9 h 30", 570),
        ("9\u{a0}h\u{202f}30", 570),
        (" 09:30 ", 570),
        ("9h05", 545),
        ("9h", 540),
        ("9 h", 540),
        ("9", 540),
        ("09", 540),
        ("0", 0),
        ("00:00", 0),
        ("000", 0),
        ("23:59", 1439),
        ("24:00", 1440),
        ("24h", 1440),
        ("2400", 1440),
    ] {
        assert_eq!(parse_time(text), Some(expected), "{text}");
    }
}

#[test]
fn what_is_no_time() {
    for text in [
        "",
        " ",
        "h",
        ":30",
        "h30",
        "9:",
        "9.",
        "9h3",
        "9:3",
        "9:300",
        "9:60",
        "960",
        "24:01",
        "25",
        "2430",
        "09000",
        "009:30",
        "9-30",
        "9 30",
        "9::30",
        "9h30m",
        "midi",
        "-9",
        "+9",
        "9h+5",
        "٩",
        "9h٣٠",
        "9é30",
        "99999999999",
    ] {
        assert_eq!(parse_time(text), None, "{text}");
    }
}

#[test]
fn times_are_written_as_the_syntax_has_them() {
    for (minutes, expected) in [
        (0, "00:00"),
        (570, "09:30"),
        (1439, "23:59"),
        (1440, "24:00"),
        (1441, "00:01"),
        (1560, "02:00"),
    ] {
        assert_eq!(format_time(minutes), expected);
    }
    assert!((0..=1440).all(|minutes| parse_time(&format_time(minutes)) == Some(minutes)));
}

#[test]
fn ranges_of_times() {
    for (from, to, expected) in [
        (540, 720, Some((540, 720))),
        (1080, 120, Some((1080, 1560))),
        (1080, 0, Some((1080, 1440))),
        (1080, 1560, Some((1080, 1560))),
        (0, 0, Some((0, 1440))),
        (540, 540, Some((540, 1980))),
        (540, 1439, Some((540, 1440))),
        (1439, 1439, Some((1439, 1440))),
        (540, 1981, None),
        (0, 1441, None),
        (1440, 1500, None),
        (1439, 2879, None),
        (0, u16::MAX, None),
        (u16::MAX, 0, None),
    ] {
        let range = Range::of_times(from, to);
        let ends = range.map(|range| (range.from(), range.to()));
        assert_eq!(ends, expected, "{from} to {to}");
    }
    assert!(range(1080, 1441).is_past_midnight() && !range(1080, 1440).is_past_midnight());
}

#[test]
fn ranges_of_a_day() {
    let ends = |ranges: &[(u16, u16)]| -> Option<Vec<(u16, u16)>> {
        let ranges = Ranges::new(ranges.iter().map(|(from, to)| range(*from, *to)))?;
        let ends = ranges.as_slice().iter();
        Some(ends.map(|range| (range.from(), range.to())).collect())
    };
    let two = vec![(540, 720), (840, 1140)];
    assert_eq!(ends(&[(840, 1140), (540, 720)]), Some(two));
    assert_eq!(ends(&[(720, 1140), (540, 720)]), Some(vec![(540, 1140)]));
    // Of the day before midnight, not of the next.
    let night = vec![(0, 120), (1080, 1560)];
    assert_eq!(ends(&night), Some(night));
    assert_eq!(ends(&[]), None);
    assert_eq!(ends(&[(540, 721), (720, 1140)]), None);
    assert_eq!(ends(&[(1080, 1560), (1200, 1260)]), None);
    assert_eq!(ends(&[(0, 1200), (1200, 1440)]), Some(vec![(0, 1440)]));
    assert_eq!(ends(&[(0, 1200), (1200, 1441)]), None);
    assert_eq!(Some(Ranges::whole_day()), Ranges::new([range(0, 1440)]));
}
