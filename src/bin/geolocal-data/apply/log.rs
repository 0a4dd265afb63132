//! What became of submissions, for people and for programs.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::Path;

use geolocal::domain::corrections::{Entry, Submission};
use serde_json::{Map, Value};

use super::files::Unusable;
use super::words;
use crate::failure::{Failure, written};

/// One thing that became of a submission.
pub(super) struct Line {
    text: String,
    members: Map<String, Value>,
    is_left_out: bool,
}

impl Line {
    /// Of a submission that was looked at.
    pub(super) fn of(entry: &Entry, submissions: &[Submission], origins: &[String]) -> Self {
        let origin = origins.get(entry.submission).map_or("", String::as_str);
        let mut members = Map::new();
        let mut put = |name: &str, value: Value| members.insert(name.to_owned(), value);
        put("file", origin.into());
        let mut text = origin.to_owned();
        if let Some(submission) = submissions.get(entry.submission) {
            put("submission", submission.id.as_str().into());
            put("kind", submission.kind.name().into());
            put("name", words::name(submission).into());
            text = format!(
                "{origin}: {} of {}",
                submission.kind.name(),
                words::name(submission)
            );
        }
        if let Some(id) = &entry.id {
            put("establishment", id.as_str().into());
            text.extend([" (", id.as_str(), ")"]);
        }
        let by = |submission: usize| submissions.get(submission).map_or("", |one| &one.id);
        let comment = submissions
            .get(entry.submission)
            .and_then(|one| one.comment.as_deref());
        text.extend([": ", &words::outcome(&entry.outcome, comment, &by)]);
        for (name, value) in words::members(&entry.outcome, comment, &by) {
            members.insert(name.to_owned(), value);
        }
        Self {
            text,
            members,
            is_left_out: entry.outcome.is_left_out(),
        }
    }

    /// Of one that cannot be used.
    pub(super) fn invalid(origin: String, why: &Unusable) -> Self {
        let (place, what) = words::unusable(why);
        let text = format!("{origin}: left out. {place}{what}");
        let members = [
            ("file", origin),
            ("outcome", "invalid".to_owned()),
            ("place", place),
            ("message", what),
        ];
        Self {
            text,
            members: members
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value.into()))
                .collect(),
            is_left_out: true,
        }
    }
}

/// The lines in their order.
#[derive(Default)]
pub(super) struct Log(Vec<Line>);

impl Log {
    /// Adds a line.
    pub(super) fn push(&mut self, line: Line) {
        self.0.push(line);
    }

    /// How many say that something is left for a person to do.
    pub(super) fn left_out(&self) -> usize {
        self.0.iter().filter(|line| line.is_left_out).count()
    }

    /// Prints the lines for people.
    pub(super) fn print(&self) -> Result<(), Failure> {
        let lines = self
            .0
            .iter()
            .map(|line| line.text.replace('\n', " ") + "\n");
        let text: String = lines.collect();
        written(
            io::stdout().lock().write_all(text.as_bytes()),
            "standard output",
        )
    }

    /// Adds the lines to a file, an object of JSON each.
    pub(super) fn append_to(&self, path: &Path) -> Result<(), Failure> {
        let lines = self.0.iter().map(|line| Value::from(line.members.clone()));
        let text: String = lines.map(|line| line.to_string() + "\n").collect();
        let file = OpenOptions::new().create(true).append(true).open(path);
        written(
            file.and_then(|mut file| file.write_all(text.as_bytes())),
            &path.display().to_string(),
        )
    }
}
