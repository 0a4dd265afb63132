//! What the first view weighs, held against the budget. A kilobyte is 1000 bytes.

use std::fmt;
use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::precompress::{files_in, gzip, is_compressible};

/// The most that the wasm module may weigh, gzipped, in bytes.
const WASM_LIMIT: usize = 260_000;
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

impl Role {
    /// The role of a file of the release, by its path in it.
    fn of(path: &str) -> Self {
        let later = ["data/", "base/", "gazetteer"]
            .iter()
            .any(|start| path.starts_with(start));
        match path.rsplit_once('.').map(|(_, ending)| ending) {
            _ if later => Self::Later,
            Some("wasm") => Self::Wasm,
            // Only letters beyond Latin-1 call for the extended subset.
            Some("woff2") if path.contains("latin-ext") => Self::Later,
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
}

/// What the release weighs.
#[derive(Debug)]
pub(crate) struct Report {
    files: Vec<Weighed>,
}

/// Weighs a release.
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
        let bytes = fs::read(&file).map_err(|error| Failure::file(&file, &error))?;
        let gzipped = if is_compressible(&file) {
            gzip(&bytes)
                .map_err(|error| Failure::file(&file, &error))?
                .len()
        } else {
            bytes.len()
        };
        files.push(Weighed {
            role: Role::of(&path),
            path,
            raw: bytes.len(),
            gzipped,
        });
    }
    Ok(Report { files })
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

    /// A failure that names what is over its limit.
    pub(crate) fn verdict(&self) -> Result<(), Failure> {
        let limits = [
            ("The wasm module", self.wasm(), WASM_LIMIT),
            ("The first view", self.first_view(), FIRST_VIEW_LIMIT),
        ];
        for (what, weight, limit) in limits {
            if weight > limit {
                return Err(Failure::new(format!(
                    "{what} weighs {} gzipped, over its limit of {}: take out what it can do without.",
                    kilobytes(weight),
                    kilobytes(limit)
                )));
            }
        }
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<44} {:>10} {:>10}", "file", "raw", "gzipped")?;
        for file in &self.files {
            let note = if file.role == Role::Later {
                "  (later)"
            } else {
                ""
            };
            writeln!(
                f,
                "{:<44} {:>10} {:>10}{note}",
                file.path,
                kilobytes(file.raw),
                kilobytes(file.gzipped)
            )?;
        }
        writeln!(
            f,
            "{:<44} {:>21} of {}",
            "wasm, gzipped",
            kilobytes(self.wasm()),
            kilobytes(WASM_LIMIT)
        )?;
        write!(
            f,
            "{:<44} {:>21} of {}",
            "first view, gzipped",
            kilobytes(self.first_view()),
            kilobytes(FIRST_VIEW_LIMIT)
        )
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
            ("fonts/figtree-latin-wght-normal.woff2", Role::FirstView),
            ("fonts/figtree-latin-ext-wght-normal.woff2", Role::Later),
            ("geolocal-1_bg.wasm", Role::Wasm),
            ("data/demo.geojson", Role::Later),
            ("base/normandie.json", Role::Later),
        ] {
            assert_eq!(Role::of(path), expected, "{path}");
        }
    }

    fn report(wasm: usize, page: usize) -> Report {
        let file = |path: &str, gzipped| Weighed {
            path: path.to_owned(),
            role: Role::of(path),
            raw: gzipped,
            gzipped,
        };
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
            report
                .verdict()
                .err()
                .map(|failure| failure.0)
                .unwrap_or_default()
        };
        assert_eq!(sentence(report(260_000, 80_000)), "");
        assert!(sentence(report(260_001, 0)).starts_with("The wasm module weighs 260.0 kB"));
        assert!(sentence(report(200_000, 140_001)).starts_with("The first view weighs 340.0 kB"));
    }
}
