//! `geolocal-data`: the data commands, over the same domain code as the map.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::NaiveDate;
use geolocal::domain::demo::{self, Demo, DemoError, Place};
use lexopt::prelude::*;
use serde::Deserialize;

const USAGE: &str = "\
Usage: geolocal-data demo [--count N] [--seed S] [--out FILE] [--today YYYY-MM-DD]
                          [--gazetteer FILE] [--taxonomy FILE]

demo   writes a GeoJSON of fictional establishments at real communes of Normandy

  --count N          how many, up to 1,000,000 (450)
  --seed S           a whole number; the same count and seed give the same file (1)
  --out FILE         where to write (standard output)
  --today DATE       the day that dates are reckoned from (2026-11-23)
  --gazetteer FILE   the communes (generated/gazetteer.json)
  --taxonomy FILE    the rubriques (public/taxonomy.json)
";

/// The day that dates are reckoned from when none is given, so that two runs give the same file.
const DEFAULT_TODAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 23);

/// Why the program stops. The text says what to do, in one sentence.
enum Failure {
    /// The command line cannot be understood: exit code 2.
    Usage(String),
    /// The command could not do its work: exit code 1.
    Run(String),
}

fn main() -> ExitCode {
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
        Some(Value(command)) if command == "demo" => write_demo(&DemoOptions::parse(arguments)?),
        Some(Short('h') | Long("help")) => print(USAGE),
        Some(other) => Err(other.unexpected().into()),
        None => Err(Failure::Usage("Say which command to run.".to_owned())),
    }
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(format!("The command line cannot be understood: {error}."))
    }
}

/// What `demo` was asked.
struct DemoOptions {
    count: u64,
    seed: u64,
    today: NaiveDate,
    out: Option<PathBuf>,
    gazetteer: PathBuf,
    taxonomy: PathBuf,
}

impl DemoOptions {
    fn parse(mut arguments: lexopt::Parser) -> Result<Self, Failure> {
        let mut options = Self {
            count: demo::DEFAULT_COUNT,
            seed: demo::DEFAULT_SEED,
            today: DEFAULT_TODAY.unwrap_or_default(),
            out: None,
            gazetteer: PathBuf::from("generated/gazetteer.json"),
            taxonomy: PathBuf::from("public/taxonomy.json"),
        };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("count") => options.count = arguments.value()?.parse()?,
                Long("seed") => options.seed = arguments.value()?.parse()?,
                Long("today") => options.today = arguments.value()?.parse()?,
                Long("out") => options.out = Some(arguments.value()?.into()),
                Long("gazetteer") => options.gazetteer = arguments.value()?.into(),
                Long("taxonomy") => options.taxonomy = arguments.value()?.into(),
                Short(_) | Long(_) | Value(_) => return Err(argument.unexpected().into()),
            }
        }
        if options.count > demo::MAX_COUNT {
            return Err(Failure::Usage(format!(
                "Ask for at most {} establishments.",
                demo::MAX_COUNT
            )));
        }
        Ok(options)
    }
}

/// The part of the gazetteer that the demo needs.
#[derive(Deserialize)]
struct Gazetteer {
    communes: Vec<Commune>,
}

#[derive(Deserialize)]
struct Commune {
    insee: String,
    name: String,
    postcodes: Vec<String>,
    population: u32,
    lng: f64,
    lat: f64,
}

impl Commune {
    fn place(&self) -> Place<'_> {
        Place {
            insee: &self.insee,
            city: &self.name,
            postcode: self.postcodes.first().map_or("", String::as_str),
            population: self.population,
            lng: self.lng,
            lat: self.lat,
        }
    }
}

/// The part of the taxonomy that the demo needs.
#[derive(Deserialize)]
struct Taxonomy {
    families: Vec<Family>,
}

#[derive(Deserialize)]
struct Family {
    categories: Vec<Category>,
}

#[derive(Deserialize)]
struct Category {
    id: String,
}

fn write_demo(options: &DemoOptions) -> Result<(), Failure> {
    let gazetteer: Gazetteer = read_json(&options.gazetteer, "run `cargo xtask assets` first")?;
    let taxonomy: Taxonomy = read_json(
        &options.taxonomy,
        "run from the repository or name one with `--taxonomy FILE`",
    )?;
    let categories = taxonomy
        .families
        .iter()
        .flat_map(|family| &family.categories)
        .map(|category| category.id.as_str());
    let places = gazetteer.communes.iter().map(Commune::place);
    let demo = Demo::new(places, categories, options.seed, options.today).map_err(|error| {
        let (file, what) = match error {
            DemoError::NoCommune => (&options.gazetteer, "inhabited commune"),
            DemoError::NoCategory => (&options.taxonomy, "rubrique"),
        };
        Failure::Run(format!(
            "{} names no {what}: run `cargo xtask assets` again.",
            file.display()
        ))
    })?;
    match &options.out {
        None => written(
            write_pieces(io::stdout().lock(), demo.document(options.count)),
            "standard output",
        ),
        Some(path) => {
            let result =
                create(path).and_then(|file| write_pieces(file, demo.document(options.count)));
            written(result, &path.display().to_string())
        }
    }
}

fn create(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    File::create(path)
}

fn write_pieces(out: impl Write, pieces: impl Iterator<Item = String>) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 16, out);
    for piece in pieces {
        out.write_all(piece.as_bytes())?;
    }
    out.flush()
}

/// A JSON file, or a sentence that ends with the mend for a missing one.
fn read_json<T: for<'de> Deserialize<'de>>(path: &Path, mend: &str) -> Result<T, Failure> {
    let text = fs::read_to_string(path).map_err(|error| {
        Failure::Run(format!("Cannot read {} ({error}): {mend}.", path.display()))
    })?;
    serde_json::from_str(&text).map_err(|error| {
        Failure::Run(format!(
            "{} is not as expected ({error}): {mend}.",
            path.display()
        ))
    })
}

fn print(text: &str) -> Result<(), Failure> {
    written(
        io::stdout().lock().write_all(text.as_bytes()),
        "standard output",
    )
}

/// A failed write as a sentence; a reader that went away, such as `head`, is no failure.
fn written(result: io::Result<()>, to: &str) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Run(format!("Cannot write to {to}: {error}.")))
        }
        _ => Ok(()),
    }
}
