//! A static server on loopback, as plain as any web host.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;

use tiny_http::{HTTPVersion, Method, Request, Response, ResponseBox, Server};

use crate::bundle;
use crate::cli::ServeOptions;
use crate::failure::Failure;
use crate::files::{headers, path_of, send};
use crate::overlay::{Overlay, SERVED};
use crate::port::{HOST, listen};
use crate::process::command;
use crate::setup;

/// How many answers are sent at once: a large file must not keep the others waiting.
const THREADS: usize = 4;

/// Sets up, builds and serves the map until it is stopped.
pub(crate) fn serve(options: &ServeOptions) -> Result<(), Failure> {
    let overlay = options.data.as_deref().map(Overlay::of).transpose()?;
    let (listener, port) = listen(options.port)?;
    let tools = setup::everything()?;
    bundle::build(&tools)?;
    let server = Server::from_listener(listener, None)
        .map_err(|error| Failure::new(format!("The server could not be started: {error}.")))?;
    let address = format!("http://{HOST}:{port}/");
    println!("\nGéo'Local is at {address}  (Ctrl-C stops)");
    if options.open {
        open(&address);
    }
    let site = Site {
        dist: bundle::dist(),
        overlay,
        by_view: options.by_view,
    };
    answer_all(&server, &site);
    Ok(())
}

/// What is served.
struct Site {
    dist: PathBuf,
    /// Other data than the demo.
    overlay: Option<Overlay>,
    /// Whether the map asks for what is in view only.
    by_view: bool,
}

/// Answers until the server is unblocked, once for each thread.
fn answer_all(server: &Server, site: &Site) {
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for request in server.incoming_requests() {
                    let response = answer(site, &request);
                    // A browser that went away needs no answer.
                    drop(respond(request, response));
                }
            });
        }
    });
}

/// Sends an answer after which the browser closes the connection, as HTTP 1.0 has it. `tiny_http` lets a connection wait
/// for a thread of its own as long as others are kept open: with browsers that keep theirs, some would wait for ever.
fn respond(request: Request, response: ResponseBox) -> std::io::Result<()> {
    let head_only = *request.method() == Method::Head;
    let headers = request.headers().to_vec();
    let mut writer = request.into_writer();
    response.raw_print(&mut writer, HTTPVersion(1, 0), &headers, head_only, None)?;
    writer.flush()
}

/// Opens an address in the browser of whoever is at the machine.
fn open(address: &str) {
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let mut opener = command(program);
    opener
        .arg(address)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if opener.spawn().is_err() {
        println!("No browser could be opened: open the address above in yours.");
    }
}

fn answer(site: &Site, request: &Request) -> ResponseBox {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return status(405, "Only GET and HEAD are answered here.");
    }
    let Some(path) = path_of(request.url()) else {
        return status(400, "This address is malformed.");
    };
    let accepted = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Accept-Encoding"))
        .map_or("", |header| header.value.as_str());
    let found = match &site.overlay {
        Some(overlay) if path == Path::new("config.json") => Some(configuration(site, overlay)),
        // What lies beside somebody's data is not ours to send.
        Some(overlay) if path == Path::new(SERVED) => {
            overlay.file().and_then(|file| send(file, &path, ""))
        }
        _ => send(&site.dist.join(&path), &path, accepted),
    };
    found.unwrap_or_else(|| status(404, "There is nothing here."))
}

fn configuration(site: &Site, overlay: &Overlay) -> ResponseBox {
    let text = fs::read_to_string(site.dist.join("config.json")).unwrap_or_default();
    match overlay.configure(&text, site.by_view) {
        Ok(config) => plain(200, config, Path::new("config.json")),
        Err(failure) => status(500, &failure.0),
    }
}

fn status(code: u16, text: &str) -> ResponseBox {
    plain(code, text.to_owned(), Path::new("status.txt"))
}

/// A text as an answer; `path` gives its type.
fn plain(code: u16, text: String, path: &Path) -> ResponseBox {
    Response::new(
        code.into(),
        headers(path, None),
        Cursor::new(text),
        None,
        None,
    )
    .boxed()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;
    use std::net::{TcpListener, TcpStream};
    use std::time::Duration;

    use super::*;

    /// What a server of `dist` answers to one request.
    fn exchange(dist: &Path, overlay: Option<Overlay>, request: &str) -> std::io::Result<String> {
        let site = Site {
            dist: dist.to_owned(),
            overlay,
            by_view: false,
        };
        let listener = TcpListener::bind((HOST, 0))?;
        let address = listener.local_addr()?;
        let server = Server::from_listener(listener, None).map_err(std::io::Error::other)?;
        thread::scope(|scope| {
            scope.spawn(|| answer_all(&server, &site));
            let mut answer = String::new();
            let outcome = TcpStream::connect(address).and_then(|mut stream| {
                write!(stream, "{request} HTTP/1.1\r\nHost: localhost\r\n")?;
                write!(stream, "Accept-Encoding: gzip\r\nConnection: close\r\n\r\n")?;
                stream.read_to_string(&mut answer)
            });
            (0..THREADS).for_each(|_| server.unblock());
            outcome.map(|_| answer)
        })
    }

    /// Browsers open several connections at once, and keep those that they may.
    #[test]
    fn answers_every_connection_while_others_stay_open() -> std::io::Result<()> {
        let listener = TcpListener::bind((HOST, 0))?;
        let address = listener.local_addr()?;
        let server = Server::from_listener(listener, None).map_err(std::io::Error::other)?;
        let site = Site {
            dist: PathBuf::from("nowhere"),
            overlay: None,
            by_view: false,
        };
        thread::scope(|scope| {
            scope.spawn(|| answer_all(&server, &site));
            let round = || -> std::io::Result<()> {
                let mut open = Vec::new();
                for _ in 0..6 {
                    let mut stream = TcpStream::connect(address)?;
                    stream.set_read_timeout(Some(Duration::from_secs(2)))?;
                    write!(stream, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")?;
                    open.push(stream);
                }
                let mut kept = Vec::new();
                for mut stream in open {
                    let mut version = [0; 8];
                    stream.read_exact(&mut version)?;
                    if version == *b"HTTP/1.1" {
                        kept.push(stream);
                    }
                }
                Ok(())
            };
            let outcome = (0..200).try_for_each(|_| round());
            (0..THREADS).for_each(|_| server.unblock());
            outcome
        })
    }

    #[test]
    fn answers_as_a_plain_host_does() -> std::io::Result<()> {
        let dist = std::env::temp_dir().join(format!("geolocal-xtask-{}", std::process::id()));
        fs::create_dir_all(&dist)?;
        fs::write(dist.join("index.html"), "the page")?;
        fs::write(dist.join("app.wasm"), "the module")?;
        fs::write(dist.join("app.wasm.gz"), "the smaller module")?;
        fs::write(
            dist.join("config.json"),
            r#"{"sources": [{"url": "demo"}]}"#,
        )?;
        let overlay = || Some(Overlay::File(dist.join("index.html")));
        let cases = [
            (
                "GET /",
                None,
                vec!["200", "text/html; charset=utf-8", "the page"],
            ),
            (
                "GET /app.wasm",
                None,
                vec![
                    "application/wasm",
                    "Content-Encoding: gzip",
                    "the smaller module",
                ],
            ),
            ("GET /nothing", None, vec!["404", "There is nothing here."]),
            ("GET /../secret", None, vec!["400"]),
            ("POST /", None, vec!["405"]),
            ("GET /config.json", None, vec![r#""demo""#]),
            (
                "GET /config.json",
                overlay(),
                vec![r#""data/served.geojson""#],
            ),
            (
                "GET /data/served.geojson",
                overlay(),
                vec!["application/geo+json", "the page"],
            ),
            ("GET /data/served.geojson", None, vec!["404"]),
        ];
        for (request, overlay, expected) in cases {
            let answer = exchange(&dist, overlay, request)?;
            for part in expected {
                assert!(answer.contains(part), "{request}: no {part} in {answer}");
            }
        }
        assert!(!exchange(&dist, None, "HEAD /")?.contains("the page"));
        fs::remove_dir_all(&dist)
    }
}
