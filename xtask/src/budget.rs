//! What the first view weighs, held against the budget. A kilobyte is 1000 bytes.

use std::cmp::Reverse;
use std::fmt;
use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::precompress::{compressed_copy, files_in, is_compressible};

/// The most that the wasm module may weigh, gzipped, in bytes.
const WASM_LIMIT: usize = 294_000;
/// The most that the module of the pages beside the map may weigh, gzipped, in bytes.
const PAGES_LIMIT: usize = 390_000;
/// The most that the script for other sites may weigh, gzipped, in bytes.
const EMBED_LIMIT: usize = 3_000;
/// The most that the first view may weigh without data and tiles, gzipped, in bytes.
const FIRST_VIEW_LIMIT: usize = 340_000;

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// The wasm module.
    Wasm,
    /// Needed for the first view.
    FirstView,
    /// Data, or needed later.
    Later,
}

/// How the paths begin of what the first view does not need.
const LATER: &[&str] = &[
    "data/",
    "base/",
    "mappings/",
    "later.js",
    "json-ld.js",
    "outbox.js",
    "more-icons.svg",
    "gazetteer",
    "accessibilite.html",
    "legal.css",
    "taxonomy-",
    "geolocal-pages",
    "leaflet/paths.js",
    "pages.css",
    "embed.",
    "print.css",
    "oembed.json",
    // Fetched once the page has loaded: what keeps it for when there is no network, and what an installed app shows.
    "service-worker.js",
    "manifest.webmanifest",
    "icons/",
];

impl Role {
    /// The role of a file of the release, by its path in it.
    fn of(path: &str) -> Self {
        let later = LATER.iter().any(|start| path.starts_with(start));
        match path.rsplit_once('.').map(|(_, ending)| ending) {
            _ if later => Self::Later,
            Some("wasm") => Self::Wasm,
            _ => Self::FirstView,
        }
    }
}

/// A file of the release.
#[derive(Debug)]
struct Weighed {
    path: String,
    role: Role,
    raw: usize,
    gzipped: usize,
    brotli: usize,
}

/// What the release weighs.
#[derive(Debug)]
pub(crate) struct Report {
    files: Vec<Weighed>,
}

/// Weighs a release that is precompressed.
pub(crate) fn weigh(dist: &Path) -> Result<Report, Failure> {
    let mut files = Vec::new();
    for file in files_in(dist)? {
        let path = file
            .strip_prefix(dist)
            .unwrap_or(&file)
            .to_string_lossy()
            .replace('\\', "/");
        let ending = file.extension().and_then(|ending| ending.to_str());
        if matches!(ending, Some("gz" | "br")) || path.starts_with('.') {
            continue;
        }
        let raw = size(&file)?;
        let compressed = |ending: &str| {
            if is_compressible(&file) {
                size(&compressed_copy(&file, ending))
            } else {
                Ok(raw)
            }
        };
        files.push(Weighed {
            role: Role::of(&path),
            raw,
            gzipped: compressed("gz")?,
            brotli: compressed("br")?,
            path,
        });
    }
    Ok(Report { files })
}

/// The size of a file, in bytes.
fn size(file: &Path) -> Result<usize, Failure> {
    let bytes = fs::read(file).map_err(|error| Failure::file(file, &error))?;
    Ok(bytes.len())
}

impl Report {
    fn sum(&self, counts: impl Fn(Role) -> bool) -> usize {
        self.files
            .iter()
            .filter(|file| counts(file.role))
            .map(|file| file.gzipped)
            .sum()
    }

    fn wasm(&self) -> usize {
        self.sum(|role| role == Role::Wasm)
    }

    fn first_view(&self) -> usize {
        self.sum(|role| role != Role::Later)
    }

    /// The heaviest files of the first view, as an aside.
    fn heaviest(&self) -> String {
        let needed = self.files.iter().filter(|file| file.role != Role::Later);
        let mut needed: Vec<&Weighed> = needed.collect();
        needed.sort_by_key(|file| Reverse(file.gzipped));
        let names: Vec<String> = needed
            .into_iter()
            .take(3)
            .map(|file| format!("{} {}", file.path, kilobytes(file.gzipped)))
            .collect();
        format!(" (heaviest: {})", names.join(", "))
    }

    /// The weight of the one file whose name begins and ends so; 0 where there is none.
    fn of_file(&self, start: &str, end: &str) -> usize {
        let is_it = |file: &&Weighed| file.path.starts_with(start) && file.path.ends_with(end);
        self.files
            .iter()
            .filter(is_it)
            .map(|file| file.gzipped)
            .sum()
    }

    /// What is held against a limit: its name, weight and limit.
    fn limits(&self) -> [(&'static str, usize, usize); 4] {
        [
            ("The wasm module", self.wasm(), WASM_LIMIT),
            ("The first view", self.first_view(), FIRST_VIEW_LIMIT),
            (
                "The module of the other pages",
                self.of_file("geolocal-pages", ".wasm"),
                PAGES_LIMIT,
            ),
            (
                "The script for other sites",
                self.of_file("embed.js", ""),
                EMBED_LIMIT,
            ),
        ]
    }

    /// A failure that names what is over its limit.
    pub(crate) fn verdict(&self) -> Result<(), Failure> {
        for (what, weight, limit) in self.limits() {
            if weight > limit {
                return Err(Failure::new(format!(
                    "{what} weighs {weight} bytes gzipped, over its limit of {limit}{}: take out what it can do without.",
                    self.heaviest()
                )));
            }
        }
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<44} {:>10} {:>10} {:>10}",
            "file", "raw", "gzipped", "brotli"
        )?;
        for file in &self.files {
            let note = if file.role == Role::Later {
                "  (later)"
            } else {
                ""
            };
            writeln!(
                f,
                "{:<44} {:>10} {:>10} {:>10}{note}",
                file.path,
                kilobytes(file.raw),
                kilobytes(file.gzipped),
                kilobytes(file.brotli)
            )?;
        }
        for (what, weight, limit) in self.limits() {
            let (weight, limit) = (kilobytes(weight), kilobytes(limit));
            writeln!(
                f,
                "{:<44} {weight:>21} of {limit}",
                format!("{what}, gzipped")
            )?;
        }
        Ok(())
    }
}

fn kilobytes(bytes: usize) -> String {
    format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_what_the_first_view_needs() {
        for (path, expected) in [
            ("index.html", Role::FirstView),
            ("leaflet/leaflet.js", Role::FirstView),
            ("leaflet/paths.js", Role::Later),
            ("config.json", Role::FirstView),
            ("taxonomy.json", Role::FirstView),
            ("taxonomy-schema.json", Role::Later),
            ("icon-1.svg", Role::FirstView),
            ("accessibilite.html", Role::Later),
            ("geolocal-1_bg.wasm", Role::Wasm),
            ("geolocal-pages-1_bg.wasm", Role::Later),
            ("embed.js", Role::Later),
            ("json-ld.js", Role::Later),
            ("service-worker.js", Role::Later),
            ("manifest.webmanifest", Role::Later),
            ("icons/192.png", Role::Later),
            ("data/demo.geojson", Role::Later),
            ("base/normandie.json", Role::Later),
        ] {
            assert_eq!(Role::of(path), expected, "{path}");
        }
    }

    fn file(path: &str, gzipped: usize) -> Weighed {
        Weighed {
            path: path.to_owned(),
            role: Role::of(path),
            raw: gzipped,
            gzipped,
            brotli: gzipped,
        }
    }

    fn report(wasm: usize, page: usize) -> Report {
        Report {
            files: vec![
                file("a.wasm", wasm),
                file("index.html", page),
                file("data/a.geojson", 9_000_000),
            ],
        }
    }

    #[test]
    fn names_what_is_over_its_limit() {
        let sentence = |report: Report| {
            let failure = report.verdict().err();
            failure.map(|failure| failure.0).unwrap_or_default()
        };
        assert_eq!(sentence(report(288_000, 52_000)), "");
        assert!(sentence(report(294_001, 0)).starts_with("The wasm module weighs 294001 bytes"));
        let mut heavy = report(0, 0);
        heavy.files.extend([
            file("geolocal-pages-1_bg.wasm", 150_000),
            file("embed.js", 3_001),
        ]);
        assert!(sentence(heavy).starts_with("The script for other sites weighs 3001 bytes"));
        assert!(sentence(report(200_000, 140_001)).starts_with(
            "The first view weighs 340001 bytes gzipped, over its limit of 340000 \
             (heaviest: a.wasm 200.0 kB, index.html 140.0 kB)"
        ));
    }
}
