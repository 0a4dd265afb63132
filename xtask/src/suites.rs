//! Every suite of tests, and the count of them all.

use std::fs;

use crate::browser;
use crate::bundle;
use crate::cli::Suite;
use crate::failure::Failure;
use crate::precompress::files_in;
use crate::process::{command, root, run, script};
use crate::setup::{self, Tools, WASM};
use crate::step::step;
use crate::tally::{Tally, counted};
use crate::{assets, wasm_suite};

/// Where Playwright writes its results.
const RESULTS: &str = "target/e2e.json";
/// The tests of the asset scripts.
const SCRIPT_TESTS: &str = "tests/assets";
/// How the names of tests end.
const TEST_ENDING: &str = ".test.mjs";
/// A file that takes longer than five minutes fails instead of keeping everybody waiting.
const SCRIPT_PATIENCE: &str = "--test-timeout=300000";

/// What became of a part of the run, which has a name.
type Outcome = (String, Result<Tally, Failure>);

/// Sets up and runs suites, all of them even when one fails; answers whether everything passed. The last line printed
/// is `N passed, N failed`, whatever happened.
pub(crate) fn run_all(suites: &[Suite]) -> bool {
    let outcomes = match prepare() {
        Ok(tools) => suites
            .iter()
            .map(|suite| (suite.to_string(), run_one(*suite, &tools)))
            .collect(),
        Err(failure) => vec![("set-up".to_owned(), Err(failure))],
    };
    let (report, total) = conclude(&outcomes);
    println!("\n{report}\n{total}");
    total.failed == 0
}

fn prepare() -> Result<Tools, Failure> {
    let tools = setup::everything()?;
    assets::make()?;
    Ok(tools)
}

fn run_one(suite: Suite, tools: &Tools) -> Result<Tally, Failure> {
    if suite == Suite::Lint {
        return lint();
    }
    let tally = match suite {
        Suite::Lint | Suite::Native => native(),
        Suite::Wasm => step("wasm tests in a browser", || wasm_suite::run(tools)),
        Suite::EndToEnd => end_to_end(tools),
    }?;
    if tally == Tally::default() {
        return Err(Failure::new("No test ran."));
    }
    Ok(tally)
}

/// A table of what became of each suite, and the total. A suite that stopped short counts as one failure: nobody may
/// take it for a success.
fn conclude(outcomes: &[Outcome]) -> (String, Tally) {
    let mut total = Tally::default();
    let mut lines = Vec::new();
    for (name, outcome) in outcomes {
        let (tally, words) = match outcome {
            Ok(tally) if *tally == Tally::default() => (*tally, "clean".to_owned()),
            Ok(tally) => (*tally, tally.to_string()),
            Err(failure) => {
                let stopped = Tally {
                    passed: 0,
                    failed: 1,
                };
                (stopped, format!("stopped: {failure}"))
            }
        };
        total = total.plus(tally);
        lines.push(format!("{name:<8} {words}\n"));
    }
    (lines.concat(), total)
}

fn lint() -> Result<Tally, Failure> {
    let clippy = |more: &[&str]| {
        let mut cargo = command("cargo");
        cargo
            .args(["clippy", "--all-targets"])
            .args(more)
            .args(["--", "-D", "warnings"]);
        run(&mut cargo, "Mend what clippy found above.")
    };
    let formatting = step("formatting", || {
        run(
            command("cargo").args(["fmt", "--all", "--check"]),
            "Run `cargo fmt --all`.",
        )
    });
    let native = step("lints, native", || clippy(&["--workspace"]));
    let wasm = step("lints, wasm", || clippy(&["--target", WASM]));
    formatting.and(native).and(wasm).map(|()| Tally::default())
}

fn native() -> Result<Tally, Failure> {
    let rust = step("native tests", || {
        counted(
            command("cargo").args(["test", "--workspace", "--no-fail-fast"]),
            Tally::of_line,
        )
    });
    let scripts = step("tests of the asset scripts", || {
        // Named one by one: what Node makes of a folder depends on its version. A helper of theirs is no test: the server
        // in it would never end.
        let mut files = files_in(&root().join(SCRIPT_TESTS))?;
        files.retain(|file| file.to_string_lossy().ends_with(TEST_ENDING));
        counted(
            command("node")
                .args(["--test", "--test-reporter=tap", SCRIPT_PATIENCE])
                .args(files),
            Tally::of_tap,
        )
    });
    Ok(rust?.plus(scripts?))
}

fn end_to_end(tools: &Tools) -> Result<Tally, Failure> {
    bundle::build(tools)?;
    browser::have()?;
    step("journeys in a browser", || {
        let results = root().join(RESULTS);
        // Results of an earlier run must not count.
        drop(fs::remove_file(&results));
        let mut playwright = command(script("npx"));
        playwright
            .args(["playwright", "test"])
            .env("PLAYWRIGHT_JSON_OUTPUT_NAME", &results);
        let passed = run(&mut playwright, "").is_ok();
        let text = fs::read_to_string(&results).unwrap_or_default();
        let tally = Tally::of_report(&serde_json::from_str(&text).unwrap_or_default());
        if passed || tally.failed > 0 {
            Ok(tally)
        } else {
            Err(Failure::new(
                "Playwright stopped short: the lines above say why.",
            ))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(outcomes: Vec<Outcome>, expected: &str) {
        let (report, total) = conclude(&outcomes);
        assert_eq!(total.to_string(), expected, "{report}");
    }

    fn counts(name: &str, passed: u64, failed: u64) -> Outcome {
        (name.to_owned(), Ok(Tally { passed, failed }))
    }

    #[test]
    fn adds_the_suites_up() {
        check(
            vec![counts("native", 12, 0), counts("e2e", 3, 1)],
            "15 passed, 1 failed",
        );
    }

    #[test]
    fn lints_are_no_tests() {
        check(
            vec![counts("lint", 0, 0), counts("native", 1, 0)],
            "1 passed, 0 failed",
        );
    }

    #[test]
    fn what_stopped_short_has_failed() {
        let stopped = (
            "wasm".to_owned(),
            Err(Failure::new("The runner stopped short.")),
        );
        check(vec![counts("native", 5, 0), stopped], "5 passed, 1 failed");
    }
}
