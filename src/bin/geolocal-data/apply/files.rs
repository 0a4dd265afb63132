//! The files that `apply` reads and writes.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use geolocal::domain::corrections::{Fault, Submission, submissions_in};

use crate::failure::Failure;

/// The endings of the files of a folder that are read.
const ENDINGS: [&str; 4] = ["json", "geojson", "jsonl", "ndjson"];

/// A submission as it was found.
pub(super) struct Received {
    /// Its file, and its number in it, from 1.
    pub(super) origin: String,
    /// The submission, or why it cannot be used.
    pub(super) submission: Result<Submission, Unusable>,
}

/// Why a submission, or a whole file of them, cannot be used.
pub(super) enum Unusable {
    /// The file cannot be read, with the system's words.
    File(String),
    /// The submission is wrong.
    Submission(Fault),
}

/// The submissions of a file, or of all files of a folder in the order of their names.
pub(super) fn received(path: &Path) -> Result<Vec<Received>, Failure> {
    let cannot = |error: io::Error| {
        let path = path.display();
        Failure::Run(format!(
            "Cannot read {path} ({error}): name a file of submissions, or a folder of such files."
        ))
    };
    if !fs::metadata(path).map_err(cannot)?.is_dir() {
        return Ok(submissions_of(path));
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(cannot)? {
        let file = entry.map_err(cannot)?.path();
        if is_read(&file) {
            files.push(file);
        }
    }
    files.sort();
    Ok(files.iter().flat_map(|file| submissions_of(file)).collect())
}

fn is_read(file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str());
    let is_known = |ending: &str| {
        ENDINGS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    };
    file.is_file() && ending.is_some_and(is_known)
}

fn submissions_of(file: &Path) -> Vec<Received> {
    let name = file.display();
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            return vec![Received {
                origin: name.to_string(),
                submission: Err(Unusable::File(error.to_string())),
            }];
        }
    };
    let numbered = submissions_in(&text).into_iter().zip(1..);
    let received = numbered.map(|(submission, number)| Received {
        origin: format!("{name}, no. {number}"),
        submission: submission.map_err(Unusable::Submission),
    });
    received.collect()
}

/// Replaces a file at once: whoever reads it meanwhile sees the old one or the new one, whole.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), Failure> {
    // Through a link the file that it leads to is replaced, not the link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    write_beside(&target, text).map_err(|error| {
        let path = path.display();
        Failure::Run(format!(
            "Cannot write to {path} ({error}): the file is as it was."
        ))
    })
}

fn write_beside(target: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside: PathBuf = target.with_file_name(name);
    let written = whole(&beside, text)
        .and_then(|()| keep_permissions(target, &beside))
        .and_then(|()| fs::rename(&beside, target));
    if written.is_err() {
        // What is half written helps nobody; when it cannot be taken away either, the first error says enough.
        drop(fs::remove_file(&beside));
    }
    written
}

fn whole(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// The new file may be read by those who could read the old one.
fn keep_permissions(old: &Path, new: &Path) -> io::Result<()> {
    match fs::metadata(old) {
        Ok(metadata) => fs::set_permissions(new, metadata.permissions()),
        Err(_) => Ok(()),
    }
}
