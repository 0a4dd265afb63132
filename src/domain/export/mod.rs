//! Establishments to take away: GeoJSON for programs, CSV for spreadsheets, written in pieces.

mod csv;
mod geojson;

use std::vec::IntoIter;

pub(super) use csv::csv_row;

use chrono::{Datelike as _, NaiveDate};

use super::config::Licence;
use super::dataset::Dataset;

/// What the file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// GeoJSON (RFC 7946), for maps and programs.
    Geojson,
    /// CSV (RFC 4180) as a French spreadsheet opens it.
    Csv,
}

impl Format {
    /// What such a file's name ends with.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Geojson => "geojson",
            Self::Csv => "csv",
        }
    }

    /// Its media type (RFC 7946, RFC 7111).
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Geojson => "application/geo+json",
            Self::Csv => "text/csv;charset=utf-8",
        }
    }
}

/// What holds for all establishments of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// What they are, for people to read.
    pub name: String,
    /// Whether they are invented.
    pub fictional: bool,
    /// The terms under which they may be used.
    pub licence: Option<Licence>,
}

/// The name of a file of that day: `geolocal-2026-11-25.csv`.
pub fn file_name(format: Format, day: NaiveDate) -> String {
    let (year, month, day) = (day.year(), day.month(), day.day());
    let ending = format.extension();
    format!("geolocal-{year:04}-{month:02}-{day:02}.{ending}")
}

/// Writes a file in pieces.
#[derive(Clone, Debug)]
pub struct Exporter {
    format: Format,
    dataset: Dataset,
    records: IntoIter<u32>,
    about: About,
    common: csv::Common,
    /// Whether the head is written.
    begun: bool,
    /// Whether an establishment is written.
    written: bool,
    ended: bool,
}

impl Exporter {
    /// A file of these records, in this order.
    pub fn new(format: Format, dataset: Dataset, records: Vec<u32>, about: About) -> Self {
        Self {
            format,
            dataset,
            records: records.into_iter(),
            common: csv::common(&about),
            about,
            begun: false,
            written: false,
            ended: false,
        }
    }

    /// What the file is for.
    pub const fn format(&self) -> Format {
        self.format
    }

    /// The next piece of the file, with at most so many establishments, and at least one; `None` behind the end.
    /// Records that do not exist are left out.
    pub fn step(&mut self, count: usize) -> Option<String> {
        if self.ended {
            return None;
        }
        let mut piece = String::new();
        if !self.begun {
            self.begun = true;
            piece = self.head();
        }
        for record in self.records.by_ref().take(count.max(1)) {
            let Some(feature) = self.dataset.feature(record) else {
                continue;
            };
            match self.format {
                Format::Geojson => {
                    let mark = if self.written { ",\n" } else { "" };
                    piece.extend([mark, feature.as_str()]);
                }
                Format::Csv => piece.push_str(&csv::row(&feature, &self.common)),
            }
            self.written = true;
        }
        if self.records.len() == 0 {
            self.ended = true;
            if self.format == Format::Geojson {
                piece.push_str(geojson::END);
            }
        }
        Some(piece)
    }

    fn head(&self) -> String {
        match self.format {
            Format::Geojson => geojson::head(&self.about),
            Format::Csv => csv::head(&self.common),
        }
    }
}
