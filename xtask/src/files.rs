//! Files of a folder as answers: where an address leads, of what type a file is, which copy of it to send.

use std::fs::{self, File};
use std::path::{Component, Path, PathBuf};

use tiny_http::{Header, Response, ResponseBox};

use crate::precompress::compressed_copy;

/// Content codings and the endings of the copies that `cargo xtask build` makes, the smallest first.
const CODINGS: [(&str, &str); 2] = [("br", "br"), ("gzip", "gz")];

/// The path of a request inside the folder that is served: decoded, without what could lead out of it.
pub(crate) fn path_of(url: &str) -> Option<PathBuf> {
    let address = url.split(['?', '#']).next()?;
    let path = PathBuf::from(decoded(address.trim_start_matches('/'))?);
    let harmless = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let is_folder = path.as_os_str().is_empty() || address.ends_with('/');
    harmless.then(|| {
        if is_folder {
            path.join("index.html")
        } else {
            path
        }
    })
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut out = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next()?, bytes.next()?];
            out.push(u8::from_str_radix(str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            out.push(byte);
        }
    }
    String::from_utf8(out)
        .ok()
        .filter(|text| !text.contains(['\\', '\0']))
}

/// A file as an answer; `path` gives its type, `accepted` the codings that the browser reads (`Accept-Encoding`).
pub(crate) fn send(file: &Path, path: &Path, accepted: &str) -> Option<ResponseBox> {
    let (copy, coding) = smallest(file, accepted).unwrap_or((file.to_owned(), None));
    let open = File::open(&copy).ok().filter(|_| copy.is_file())?;
    let mut response = Response::from_file(open);
    for header in headers(path, coding) {
        response.add_header(header);
    }
    Some(response.boxed())
}

/// The compressed copy of a file, where there is one that the browser reads and that is not older than the file.
fn smallest(file: &Path, accepted: &str) -> Option<(PathBuf, Option<&'static str>)> {
    let changed = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).ok();
    let made = changed(file)?;
    CODINGS
        .into_iter()
        .filter(|(coding, _)| accepts(accepted, coding))
        .map(|(coding, ending)| (compressed_copy(file, ending), coding))
        .find(|(copy, _)| changed(copy).is_some_and(|copied| copied >= made))
        .map(|(copy, coding)| (copy, Some(coding)))
}

/// Whether `Accept-Encoding` names a coding without refusing it (`q=0`).
fn accepts(accepted: &str, coding: &str) -> bool {
    accepted.split(',').any(|entry| {
        let (name, weight) = entry.split_once(';').unwrap_or((entry, ""));
        let refused = weight
            .trim()
            .strip_prefix("q=")
            .is_some_and(|weight| weight.trim_end_matches(['0', '.']).is_empty());
        name.trim() == coding && !refused
    })
}

/// The headers of an answer of the type of `path`.
pub(crate) fn headers(path: &Path, coding: Option<&str>) -> Vec<Header> {
    let always = [
        ("Content-Type", media_type(path)),
        ("Cache-Control", "no-cache"),
        ("Vary", "Accept-Encoding"),
    ];
    always
        .into_iter()
        .chain(coding.map(|coding| ("Content-Encoding", coding)))
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .collect()
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("geojson") => "application/geo+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webmanifest") => "application/manifest+json",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, expected: Option<&str>) {
        assert_eq!(path_of(url), expected.map(PathBuf::from), "{url}");
    }

    #[test]
    fn never_leads_out_of_the_folder() {
        check("/", Some("index.html"));
        check("/?cat=a#12/1/2", Some("index.html"));
        check("/?back=/../", Some("index.html"));
        check("/data/demo.geojson", Some("data/demo.geojson"));
        check("/donn%C3%A9es/a.json", Some("données/a.json"));
        check("/sub/", Some("sub/index.html"));
        check("//etc/passwd", Some("etc/passwd"));
        check("/%2fetc/passwd", None);
        check("/../Cargo.toml", None);
        check("/a/%2e%2e/%2e%2e/etc/passwd", None);
        check("/%5c..%5csecret", None);
        check("/a%00.html", None);
        check("/%zz", None);
        check("/%c3", None);
    }

    #[test]
    fn reads_what_a_browser_accepts() {
        for (accepted, coding, expected) in [
            ("gzip, deflate, br, zstd", "br", true),
            ("gzip;q=0.5", "gzip", true),
            ("gzip; q=0", "gzip", false),
            ("br;q=0.0, gzip", "br", false),
            ("brotli", "br", false),
            ("", "gzip", false),
        ] {
            assert_eq!(
                accepts(accepted, coding),
                expected,
                "{coding} in {accepted}"
            );
        }
    }
}
