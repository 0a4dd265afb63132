//! The forms of a file of submissions.

use geolocal::domain::corrections::{Kind, submissions_in};

use super::{submission, uuid};

/// The ids of the submissions of a file; none for those that cannot be used.
fn ids(text: &str) -> Vec<Option<String>> {
    submissions_in(text)
        .into_iter()
        .map(|one| one.ok().map(|one| one.id))
        .collect()
}

fn compact(number: u32) -> String {
    let json = submission(number, Kind::Closure, 1, "e-1").to_json();
    json.lines().map(str::trim_start).collect()
}

#[test]
fn one_a_collection_a_line_each_and_a_sequence_are_read() {
    let indented = submission(1, Kind::Closure, 1, "e-1").to_json();
    let (one, two) = (compact(1), compact(2));
    let both = [Some(uuid(1)), Some(uuid(2))];
    assert_eq!(ids(&indented), [Some(uuid(1))]);
    assert_eq!(ids(&format!("\u{FEFF}{one}\n")), [Some(uuid(1))]);
    for text in [
        format!(r#"{{"type":"FeatureCollection","features":[{one},{two}]}}"#),
        format!("{{\"type\":\"FeatureCollection\",\"features\":[\n{one},\n{two}\n]}}"),
        format!("[{one},{two}]"),
        format!("{one}\n\n{two}\r\n"),
        format!("\u{1E}{one}\n\u{1E}{indented}\n").replace(&indented, &two),
    ] {
        assert_eq!(ids(&text), both, "{text}");
    }
}

#[test]
fn a_bad_one_costs_itself_alone() {
    let (one, two) = (compact(1), compact(2));
    let cut: String = one.chars().take(60).collect();
    for text in [
        format!("{cut}\n{two}\n"),
        format!("[{{}},{two}]"),
        format!("\u{1E}{cut}\n\u{1E}{two}"),
    ] {
        assert_eq!(ids(&text), [None, Some(uuid(2))], "{text}");
    }
    assert_eq!(ids("<html>"), [None]);
    assert_eq!(ids(""), [None]);
}
