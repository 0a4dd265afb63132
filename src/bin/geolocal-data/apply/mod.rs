//! `geolocal-data apply`: puts what visitors and shops sent into the file of the map.

mod files;
mod log;
mod words;

use std::fs;
use std::path::{Path, PathBuf};

use geolocal::domain::corrections::{Collection, Submission, apply};
use lexopt::prelude::*;

use crate::failure::Failure;
use files::{Received, received, replace};
use log::{Line, Log};

/// Runs the command with the arguments that follow its name.
pub(crate) fn run(arguments: lexopt::Parser) -> Result<(), Failure> {
    apply_files(&ApplyOptions::parse(arguments)?)
}

/// What `apply` was asked.
struct ApplyOptions {
    corrections: PathBuf,
    data: PathBuf,
    out: Option<PathBuf>,
    log: Option<PathBuf>,
    is_dry_run: bool,
}

impl ApplyOptions {
    fn parse(mut arguments: lexopt::Parser) -> Result<Self, Failure> {
        let mut names: Vec<PathBuf> = Vec::new();
        let (mut out, mut log, mut is_dry_run) = (None, None, false);
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("out") => out = Some(arguments.value()?.into()),
                Long("log") => log = Some(arguments.value()?.into()),
                Long("dry-run") => is_dry_run = true,
                Value(name) if names.len() < 2 => names.push(name.into()),
                Short(_) | Long(_) | Value(_) => return Err(argument.unexpected().into()),
            }
        }
        let mut names = names.into_iter();
        let (Some(corrections), Some(data)) = (names.next(), names.next()) else {
            let sentence = "Name the corrections, then the file of the map.";
            return Err(Failure::Usage(sentence.to_owned()));
        };
        Ok(Self {
            corrections,
            data,
            out,
            log,
            is_dry_run,
        })
    }
}

fn apply_files(options: &ApplyOptions) -> Result<(), Failure> {
    let text = read(&options.data)?;
    let mut collection = Collection::parse(&text).map_err(|error| {
        let why = words::collection_error(&error);
        Failure::Run(format!("{} {why}", options.data.display()))
    })?;
    let mut log = Log::default();
    let (submissions, origins) = sorted_out(received(&options.corrections)?, &mut log);
    let entries = apply(&mut collection, &submissions);
    for entry in &entries {
        log.push(Line::of(entry, &submissions, &origins));
    }
    log.print()?;
    if !options.is_dry_run {
        write(options, &text, &collection.to_text())?;
        if let Some(path) = &options.log {
            log.append_to(path)?;
        }
    }
    match log.left_out() {
        0 => Ok(()),
        count => Err(Failure::Run(format!(
            "{count} of these were left out: see above what to do."
        ))),
    }
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| {
        let path = path.display();
        Failure::Run(format!(
            "Cannot read {path} ({error}): name the GeoJSON file of the map."
        ))
    })
}

/// Writes what became of the data: elsewhere if that was asked, else only where something changed.
fn write(options: &ApplyOptions, before: &str, after: &str) -> Result<(), Failure> {
    match &options.out {
        Some(path) => replace(path, after),
        None if before != after => replace(&options.data, after),
        None => Ok(()),
    }
}

/// The submissions that can be used, and where each comes from; the others go to the log.
fn sorted_out(received: Vec<Received>, log: &mut Log) -> (Vec<Submission>, Vec<String>) {
    let (mut submissions, mut origins) = (Vec::new(), Vec::new());
    for Received { origin, submission } in received {
        match submission {
            Ok(submission) => {
                submissions.push(submission);
                origins.push(origin);
            }
            Err(why) => log.push(Line::invalid(origin, &why)),
        }
    }
    (submissions, origins)
}
