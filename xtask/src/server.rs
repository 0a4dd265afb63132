//! A static server on loopback, as plain as any web host.

use std::fs::{self, File};
use std::io::Cursor;
use std::path::{Component, Path, PathBuf};

use tiny_http::{Header, Method, Request, Response, ResponseBox, Server};

use crate::bundle;
use crate::cli::ServeOptions;
use crate::failure::Failure;
use crate::overlay::{Overlay, SERVED};
use crate::setup;

/// The port unless another is asked for.
const PORT: u16 = 8080;
/// How many ports after it are tried when none is asked for.
const PORTS: u16 = 20;
/// Only this machine is served.
const HOST: &str = "127.0.0.1";

/// Sets up, builds and serves the map until it is stopped.
pub(crate) fn serve(options: &ServeOptions) -> Result<(), Failure> {
    let overlay = options.data.as_deref().map(Overlay::of).transpose()?;
    let (server, port) = listen(options.port)?;
    let tools = setup::everything()?;
    bundle::build(&tools)?;
    println!("\nGéo'Local is at http://{HOST}:{port}/  (Ctrl-C stops)");
    let dist = bundle::dist();
    for request in server.incoming_requests() {
        let response = answer(&dist, overlay.as_ref(), &request);
        // A browser that went away needs no answer.
        drop(request.respond(response));
    }
    Ok(())
}

/// Takes the port asked for, or the first free one.
fn listen(asked: Option<u16>) -> Result<(Server, u16), Failure> {
    let ports = asked.map_or(PORT..=PORT + PORTS, |port| port..=port);
    let first = *ports.start();
    let free = ports
        .into_iter()
        .find_map(|port| Some((Server::http((HOST, port)).ok()?, port)));
    free.ok_or_else(|| {
        Failure::new(format!(
            "Port {first} is taken: stop what uses it, or choose another with --port N."
        ))
    })
}

fn answer(dist: &Path, overlay: Option<&Overlay>, request: &Request) -> ResponseBox {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return status(405, "Only GET and HEAD are answered here.");
    }
    let Some(path) = path_of(request.url()) else {
        return status(400, "This address is malformed.");
    };
    match overlay {
        Some(overlay) if path == Path::new("config.json") => configuration(dist, overlay),
        Some(overlay) if path == Path::new(SERVED) => overlay
            .file()
            .map_or_else(not_found, |file| send(file, &path)),
        _ => send(&dist.join(&path), &path),
    }
}

fn configuration(dist: &Path, overlay: &Overlay) -> ResponseBox {
    let text = fs::read_to_string(dist.join("config.json")).unwrap_or_default();
    match overlay.configure(&text) {
        Ok(config) => Response::new(
            200.into(),
            headers(Path::new("config.json")),
            Cursor::new(config),
            None,
            None,
        )
        .boxed(),
        Err(failure) => status(500, &failure.0),
    }
}

/// The path of a request inside the folder that is served: decoded, without what could lead out of it.
fn path_of(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let path = PathBuf::from(decoded(path.trim_start_matches('/'))?);
    let harmless = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let is_folder = path.as_os_str().is_empty() || url.split(['?', '#']).next()?.ends_with('/');
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

fn send(file: &Path, path: &Path) -> ResponseBox {
    match File::open(file) {
        Ok(open) if file.is_file() => {
            let mut response = Response::from_file(open);
            for header in headers(path) {
                response.add_header(header);
            }
            response.boxed()
        }
        Ok(_) | Err(_) => not_found(),
    }
}

fn headers(path: &Path) -> Vec<Header> {
    let pairs = [
        ("Content-Type", media_type(path)),
        ("Cache-Control", "no-cache"),
    ];
    pairs
        .into_iter()
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .collect()
}

fn not_found() -> ResponseBox {
    status(404, "There is nothing here.")
}

fn status(code: u16, text: &str) -> ResponseBox {
    let headers = headers(Path::new("status.txt"));
    Response::new(
        code.into(),
        headers,
        Cursor::new(text.to_owned()),
        None,
        None,
    )
    .boxed()
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
        check("/data/demo.geojson", Some("data/demo.geojson"));
        check("/donn%C3%A9es/a.json", Some("données/a.json"));
        check("/sub/", Some("sub/index.html"));
        check("/../Cargo.toml", None);
        check("/a/%2e%2e/%2e%2e/etc/passwd", None);
        check("/%5c..%5csecret", None);
        check("/%zz", None);
    }

    #[test]
    fn a_taken_port_is_one_sentence() -> Result<(), Failure> {
        let (_server, port) = listen(None)?;
        let sentence = listen(Some(port))
            .err()
            .map(|failure| failure.0)
            .unwrap_or_default();
        assert_eq!(
            sentence,
            format!("Port {port} is taken: stop what uses it, or choose another with --port N.")
        );
        Ok(())
    }
}
