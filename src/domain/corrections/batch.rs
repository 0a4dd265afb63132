//! The submissions of one file.

use serde_json::Value;

use super::reading::{Fault, Wrong, fault};
use super::submission::Submission;

/// What begins each text of a sequence (RFC 8142, GeoJSON Text Sequences).
const RECORD_SEPARATOR: char = '\u{1E}';

/// The submissions of a file, in its order: one Feature, a `FeatureCollection`, a Feature a line, or a sequence of GeoJSON
/// texts (RFC 8142). A bad one costs itself alone.
pub fn submissions_in(text: &str) -> Vec<Result<Submission, Fault>> {
    let text = text.trim_start_matches('\u{FEFF}');
    let mut found = Vec::new();
    if text.contains(RECORD_SEPARATOR) {
        for document in text.split(RECORD_SEPARATOR).filter(|one| !is_blank(one)) {
            read(document, &mut found);
        }
    } else if is_one_a_line(text) {
        for line in text.lines().filter(|line| !is_blank(line)) {
            read(line, &mut found);
        }
    } else {
        read(text, &mut found);
    }
    found
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Whether each line is an object of its own. Those of an indented text are not, nor those of a list.
fn is_one_a_line(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_object = |line: &str| line.starts_with("{\"") && !line.ends_with([',', '[']);
    lines.clone().count() > 1 && lines.all(is_object)
}

/// Reads the submissions of one JSON text.
fn read(json: &str, found: &mut Vec<Result<Submission, Fault>>) {
    match serde_json::from_str::<Value>(json) {
        Err(error) => {
            let message = error.to_string();
            found.push(Err(fault("", Wrong::NotJson { message })));
        }
        Ok(value) => match value.get("features").unwrap_or(&value).as_array() {
            Some(features) => found.extend(features.iter().map(Submission::from_value)),
            None => found.push(Submission::from_value(&value)),
        },
    }
}
