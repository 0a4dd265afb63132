//! `.br` and `.gz` beside every file that they make smaller, for hosts that serve them.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::failure::Failure;

/// Endings of files that compress well.
const COMPRESSIBLE: [&str; 9] = [
    "css",
    "geojson",
    "html",
    "js",
    "json",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
];

/// Every file in a folder and its folders, in the order of names.
pub(crate) fn files_in(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::file(folder, &error))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect();
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(files_in(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// Whether a file is worth compressing.
pub(crate) fn is_compressible(file: &Path) -> bool {
    let ending = file.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| COMPRESSIBLE.contains(&ending))
}

/// Where the compressed copy of a file is: beside it, under its name and an ending (`br` or `gz`).
pub(crate) fn compressed_copy(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

/// Compresses every file of a folder that is worth it.
pub(crate) fn precompress(folder: &Path) -> Result<(), Failure> {
    for file in files_in(folder)?
        .iter()
        .filter(|file| is_compressible(file))
    {
        let bytes = fs::read(file).map_err(|error| Failure::file(file, &error))?;
        for (ending, compressed) in [("gz", gzip(&bytes)), ("br", brotli(&bytes))] {
            let target = compressed_copy(file, ending);
            let compressed = compressed.map_err(|error| Failure::file(file, &error))?;
            fs::write(&target, compressed).map_err(|error| Failure::file(&target, &error))?;
        }
    }
    Ok(())
}

/// From this size on data is compressed at a quicker quality: it changes often.
const LARGE: usize = 4_000_000;

/// Bytes in the format of gzip: by Zopfli, which finds what `gzip -9` misses; large data as `gzip -9` makes them.
fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    if bytes.len() <= LARGE {
        let mut out = Vec::new();
        zopfli::compress(
            zopfli::Options::default(),
            zopfli::Format::Gzip,
            bytes,
            &mut out,
        )?;
        return Ok(out);
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Bytes as `brotli -q 11` makes them; large data at a quicker quality.
fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let quality = if bytes.len() > LARGE { 5 } else { 11 };
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compresses_what_is_worth_it() {
        for (file, expected) in [
            ("a.wasm", true),
            ("a.geojson", true),
            ("a.woff2", false),
            ("a.gz", false),
            ("a", false),
        ] {
            assert_eq!(is_compressible(Path::new(file)), expected, "{file}");
        }
    }

    #[test]
    fn shrinks_text() -> std::io::Result<()> {
        let text = "une carte, ".repeat(500);
        assert!(gzip(text.as_bytes())?.len() < 200);
        assert!(gzip("une carte, ".repeat(LARGE / 10).as_bytes())?.len() < 20_000);
        assert!(brotli(text.as_bytes())?.len() < 200);
        Ok(())
    }
}
