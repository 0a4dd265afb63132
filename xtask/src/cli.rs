//! The command line.

use std::ffi::OsString;
use std::fmt;

use lexopt::prelude::*;

use crate::failure::Failure;

/// What `cargo xtask help` prints.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask COMMAND

  serve     set up, build, serve the map with the demo data, print the address
              --data FILE_OR_URL   other data, without touching the repository: a file, or the
                                   address of GeoJSON, OGC API Features, WFS, Opendatasoft, {bbox}
              --viewport           ask for what is in view only
              --port N             another port than 8080
              --open               and open it in the browser
  test      set up and run every test; or only: lint, native, wasm, e2e
  build     make the release in dist/, precompressed, and weigh it
  bench     measure against supercluster and leaflet.markercluster in a browser
              --quick              fewer repeats, at most 100,000 points
              --only A,B           only: bytes, index, filter, counts, open, view, ready, click, tasks, search, scroll, memory
  assets    make generated/ from the npm packages
  help      print this";

/// A suite of tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Suite {
    /// Formatting and lints, natively and for wasm.
    Lint,
    /// Native tests, those of xtask and of the asset scripts included.
    Native,
    /// Tests of the browser bindings, in a browser.
    Wasm,
    /// Journeys in a real browser.
    EndToEnd,
}

impl fmt::Display for Suite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Lint => "lint",
            Self::Native => "native",
            Self::Wasm => "wasm",
            Self::EndToEnd => "e2e",
        })
    }
}

/// What to serve, and where.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ServeOptions {
    /// Other data than the demo: a file or a URL.
    pub(crate) data: Option<String>,
    /// Whether only what is in view is asked for.
    pub(crate) by_view: bool,
    /// The port asked for.
    pub(crate) port: Option<u16>,
    /// Whether to open the page in the browser.
    pub(crate) open: bool,
}

/// What to measure.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct BenchOptions {
    /// Whether fewer repeats and points do.
    pub(crate) quick: bool,
    /// Measures to take, with commas between; all when there is none.
    pub(crate) only: Option<String>,
}

/// What was asked.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Print the usage.
    Help,
    /// Serve the map.
    Serve(ServeOptions),
    /// Run these suites.
    Test(Vec<Suite>),
    /// Make the release.
    Build,
    /// Measure.
    Bench(BenchOptions),
    /// Make `generated/`.
    Assets,
}

/// Reads the command line.
pub(crate) fn parse() -> Result<Task, Failure> {
    parse_from(std::env::args_os().skip(1))
        .map_err(|error| Failure::new(format!("{error}.\n\n{USAGE}")))
}

fn parse_from(arguments: impl IntoIterator<Item = OsString>) -> Result<Task, lexopt::Error> {
    let mut arguments = lexopt::Parser::from_args(arguments.into_iter().collect::<Vec<_>>());
    let command = match arguments.next()? {
        Some(Value(command)) => command.string()?,
        None | Some(Long("help") | Short('h')) => return Ok(Task::Help),
        Some(other) => return Err(other.unexpected()),
    };
    match command.as_str() {
        "help" => Ok(Task::Help),
        "serve" => serve(arguments).map(Task::Serve),
        "test" => suites(arguments).map(Task::Test),
        "build" => end(arguments).map(|()| Task::Build),
        "bench" => bench(arguments).map(Task::Bench),
        "assets" => end(arguments).map(|()| Task::Assets),
        other => Err(format!("There is no command \"{other}\"").into()),
    }
}

fn serve(mut arguments: lexopt::Parser) -> Result<ServeOptions, lexopt::Error> {
    let mut options = ServeOptions::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("data") => options.data = Some(arguments.value()?.string()?),
            Long("viewport") => options.by_view = true,
            Long("port") => options.port = Some(arguments.value()?.parse()?),
            Long("open") => options.open = true,
            Short(_) | Long(_) | Value(_) => return Err(argument.unexpected()),
        }
    }
    Ok(options)
}

fn bench(mut arguments: lexopt::Parser) -> Result<BenchOptions, lexopt::Error> {
    let mut options = BenchOptions::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("quick") => options.quick = true,
            Long("only") => options.only = Some(arguments.value()?.string()?),
            Short(_) | Long(_) | Value(_) => return Err(argument.unexpected()),
        }
    }
    Ok(options)
}

fn suites(mut arguments: lexopt::Parser) -> Result<Vec<Suite>, lexopt::Error> {
    let mut suites = Vec::new();
    while let Some(argument) = arguments.next()? {
        let Value(name) = argument else {
            return Err(argument.unexpected());
        };
        suites.push(match name.string()?.as_str() {
            "lint" => Suite::Lint,
            "native" => Suite::Native,
            "wasm" => Suite::Wasm,
            "e2e" => Suite::EndToEnd,
            other => return Err(format!("There is no suite \"{other}\"").into()),
        });
    }
    if suites.is_empty() {
        suites = vec![Suite::Lint, Suite::Native, Suite::Wasm, Suite::EndToEnd];
    }
    Ok(suites)
}

fn end(mut arguments: lexopt::Parser) -> Result<(), lexopt::Error> {
    arguments
        .next()?
        .map_or(Ok(()), |argument| Err(argument.unexpected()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<Task>) {
        let arguments = line.split_whitespace().map(OsString::from);
        assert_eq!(parse_from(arguments).ok(), expected, "{line}");
    }

    #[test]
    fn reads_command_lines() {
        let all = vec![Suite::Lint, Suite::Native, Suite::Wasm, Suite::EndToEnd];
        let options = |data: Option<&str>, port| ServeOptions {
            data: data.map(str::to_owned),
            port,
            ..ServeOptions::default()
        };
        check("", Some(Task::Help));
        check("build", Some(Task::Build));
        check("build --fast", None);
        check("serve", Some(Task::Serve(options(None, None))));
        check(
            "serve --data a.geojson --port 9000",
            Some(Task::Serve(options(Some("a.geojson"), Some(9000)))),
        );
        let open = ServeOptions {
            open: true,
            ..ServeOptions::default()
        };
        check("serve --open", Some(Task::Serve(open)));
        let by_view = ServeOptions {
            by_view: true,
            ..ServeOptions::default()
        };
        check("serve --viewport", Some(Task::Serve(by_view)));
        check("serve --port many", None);
        check("serve --port 70000", None);
        check("test", Some(Task::Test(all)));
        check(
            "test native e2e",
            Some(Task::Test(vec![Suite::Native, Suite::EndToEnd])),
        );
        check("test everything", None);
        let quick = BenchOptions {
            quick: true,
            only: Some("index,view".to_owned()),
        };
        check("bench", Some(Task::Bench(BenchOptions::default())));
        check("bench --quick --only index,view", Some(Task::Bench(quick)));
        check("bench fast", None);
        check("dance", None);
    }
}
