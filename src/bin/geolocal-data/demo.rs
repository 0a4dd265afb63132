//! `geolocal-data demo`: writes fictional establishments.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use geolocal::domain::demo::{DEFAULT_COUNT, DEFAULT_SEED, Demo, DemoError, MAX_COUNT, Place};
use lexopt::prelude::*;
use serde::Deserialize;

use crate::failure::{Failure, read_json, written};

/// The day that dates are reckoned from when none is given, so that two runs give the same file.
const DEFAULT_TODAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 23);

/// Runs the command with the arguments that follow its name.
pub(crate) fn run(arguments: lexopt::Parser) -> Result<(), Failure> {
    write_demo(&DemoOptions::parse(arguments)?)
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
            count: DEFAULT_COUNT,
            seed: DEFAULT_SEED,
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
        if options.count > MAX_COUNT {
            return Err(Failure::Usage(format!(
                "Ask for at most {MAX_COUNT} establishments."
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

/// A row: code, name, postcodes, population, longitude, latitude, whether the point is approximate, EPCI.
#[derive(Deserialize)]
struct Commune(
    String,
    String,
    Vec<String>,
    u32,
    f64,
    f64,
    #[expect(dead_code, reason = "a column of the file")] u8,
    #[expect(dead_code, reason = "a column of the file")] Option<String>,
);

impl Commune {
    fn place(&self) -> Place<'_> {
        let Self(insee, city, postcodes, population, lng, lat, ..) = self;
        Place {
            insee,
            city,
            postcode: postcodes.first().map_or("", String::as_str),
            population: *population,
            lng: *lng,
            lat: *lat,
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
