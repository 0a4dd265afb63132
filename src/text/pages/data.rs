//! The words of the page about the data.

use chrono::NaiveDateTime;

use super::{data_en, data_fr};
use crate::domain::lang::Lang;

/// The texts of one language.
#[derive(Debug)]
pub struct DataWords {
    /// The heading, and the title of the page.
    pub title: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// Heading of the sources.
    pub sources: &'static str,
    /// Kind of a source, by the configuration's `type`.
    pub kinds: [&'static str; 5],
    /// The source is being read.
    pub reading: fn(u64) -> String,
    /// It was read then.
    pub read_at: fn(NaiveDateTime) -> String,
    /// What is shown of it was read then, on an earlier visit.
    pub copy_of: fn(NaiveDateTime) -> String,
    /// Only what is in view on the map is read of it.
    pub by_area: fn(u8) -> String,
    /// Nothing was read of it.
    pub not_read: &'static str,
    /// Only a part of it was read.
    pub partial: &'static str,
    /// How many establishments it has.
    pub count: fn(u64) -> String,
    /// Before its licence.
    pub licence: &'static str,
    /// It has none that is known.
    pub no_licence: &'static str,
    /// Its establishments are invented.
    pub fictional: &'static str,
    /// Reads it again: on the button, and for those who do not see which source that is.
    pub again: (&'static str, fn(&str) -> String),
    /// Heading of what was wrong.
    pub issues: &'static str,
    /// Nothing was.
    pub no_issues: &'static str,
    /// Records seen, shown, left out, mended.
    pub counts: fn([u64; 4]) -> String,
    /// What became of records, by outcome: kept, mended, left out.
    pub outcomes: [&'static str; 3],
    /// So many records.
    pub records: fn(u64) -> String,
    /// Where in the source: number, id.
    pub record: fn(Option<u64>, Option<&str>) -> String,
    /// There are more than are listed.
    pub more: fn(u64) -> String,
    /// Downloads all of them.
    pub issues_csv: &'static str,
    /// The headings of that file.
    pub issue_columns: [&'static str; 7],
    /// Heading of names that a mapping looks for in vain.
    pub unmet: &'static str,
    /// A path and the names that no record has.
    pub unmet_line: fn(&str, &str) -> String,
    /// A path and what it names that the configuration and the taxonomy do not know.
    pub stranger_line: fn(&str, &str) -> String,
    /// Heading of what is missing.
    pub missing: &'static str,
    /// What that is good for.
    pub missing_lead: &'static str,
    /// Nothing is.
    pub nothing_missing: &'static str,
    /// So many of so many do not say it.
    pub missing_of: fn(u64, u64) -> String,
    /// What a property is called.
    pub property: fn(&str) -> &'static str,
    /// Heading of the downloads.
    pub take: &'static str,
    /// How many would be downloaded, and whether they answer a search.
    pub take_count: fn(u64, bool) -> String,
    /// As a spreadsheet.
    pub csv: &'static str,
    /// For maps.
    pub geojson: &'static str,
}

/// The words of a language.
pub const fn data(lang: Lang) -> &'static DataWords {
    match lang {
        Lang::Fr => &data_fr::WORDS,
        Lang::En => &data_en::WORDS,
    }
}
