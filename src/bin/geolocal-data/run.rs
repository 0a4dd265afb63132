//! Chooses the command and ends the program.

use std::io::{self, Write as _};
use std::process::ExitCode;

use lexopt::prelude::*;

use crate::apply;
use crate::demo;
use crate::failure::{Failure, written};

const USAGE: &str = "\
Usage: geolocal-data demo [--count N] [--seed S] [--out FILE] [--today YYYY-MM-DD]
                          [--gazetteer FILE] [--taxonomy FILE]
       geolocal-data apply CORRECTIONS DATA [--out FILE] [--log FILE] [--dry-run]

demo   writes a GeoJSON of fictional establishments at real communes of Normandy

  --count N          how many, up to 1,000,000 (450)
  --seed S           a whole number; the same count and seed give the same file (1)
  --out FILE         where to write (standard output)
  --today DATE       the day that dates are reckoned from (2026-11-23)
  --gazetteer FILE   the communes (generated/gazetteer.json)
  --taxonomy FILE    the rubriques (public/taxonomy.json)

apply  puts what visitors and shops sent into the GeoJSON file of the map, and says what became of each;
       exit code 1 when something was left out that a person has to look at

  CORRECTIONS        a file of submissions, or a folder of such files (*.json, *.geojson, *.jsonl, *.ndjson)
  DATA               the file of the map: replaced, but only when something changed
  --out FILE         where to write instead
  --log FILE         what became of each, added to this file, an object of JSON a line
  --dry-run          says what would become of each, and writes nothing
";

/// Runs the program: exit code 0, or 1 when the work failed, or 2 when the command line is wrong.
pub(crate) fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Usage(sentence)) => {
            eprintln!("{sentence}\n\n{USAGE}");
            ExitCode::from(2)
        }
        Err(Failure::Run(sentence)) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Failure> {
    let mut arguments = lexopt::Parser::from_env();
    match arguments.next()? {
        Some(Value(command)) if command == "apply" => apply::run(arguments),
        Some(Value(command)) if command == "demo" => demo::run(arguments),
        Some(Short('h') | Long("help")) => print(USAGE),
        Some(other) => Err(other.unexpected().into()),
        None => Err(Failure::Usage("Say which command to run.".to_owned())),
    }
}

fn print(text: &str) -> Result<(), Failure> {
    written(
        io::stdout().lock().write_all(text.as_bytes()),
        "standard output",
    )
}
