//! Every suite of tests, and the count of them all.

use std::fmt;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::bundle;
use crate::cli::Suite;
use crate::failure::Failure;
use crate::process::{command, missing, output, root, run, script};
use crate::setup::{self, Tools, WASM};
use crate::step::step;
use crate::{assets, wasm_suite};

/// Where Playwright writes its results.
const RESULTS: &str = "target/e2e.json";

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Tally {
    fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }

    /// What a line of a test runner counts: cargo's `test result: ok. 3 passed; 0 failed; ...`.
    pub(crate) fn of_line(line: &str) -> Option<Self> {
        let (_, counts) = line.split_once("test result:")?;
        let count = |word: &str| {
            let before = counts.split(word).next()?;
            before.split_whitespace().last()?.parse().ok()
        };
        Some(Self {
            passed: count(" passed")?,
            failed: count(" failed")?,
        })
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Sets up and runs suites. A suite that stops short or runs no test is a failure, after the others have run.
pub(crate) fn run_all(suites: &[Suite]) -> Result<(), Failure> {
    let tools = setup::everything()?;
    assets::make()?;
    let mut table = Vec::new();
    for suite in suites {
        table.push((*suite, run_one(*suite, &tools)));
    }
    conclude(&table)
}

fn run_one(suite: Suite, tools: &Tools) -> Result<Tally, Failure> {
    match suite {
        Suite::Lint => lint(),
        Suite::Native => native(),
        Suite::Wasm => step("wasm tests in a browser", || wasm_suite::run(tools)),
        Suite::EndToEnd => end_to_end(tools),
    }
}

fn conclude(table: &[(Suite, Result<Tally, Failure>)]) -> Result<(), Failure> {
    println!();
    let mut total = Tally::default();
    let mut broken = Vec::new();
    for (suite, outcome) in table {
        match outcome {
            Ok(tally) => {
                total = total.plus(*tally);
                println!("{suite:<10?} {tally}");
                if *suite != Suite::Lint && tally.passed == 0 {
                    broken.push(format!("{suite:?} ran no test."));
                }
            }
            Err(failure) => {
                println!("{suite:<10?} stopped: {failure}");
                broken.push(failure.to_string());
            }
        }
    }
    for sentence in &broken {
        println!("{sentence}");
    }
    println!("\n{total}");
    if total.failed == 0 && broken.is_empty() {
        Ok(())
    } else {
        Err(Failure::new("The tests did not pass."))
    }
}

fn lint() -> Result<Tally, Failure> {
    step("formatting", || {
        run(
            command("cargo").args(["fmt", "--all", "--check"]),
            "Run `cargo fmt --all`.",
        )
    })?;
    let clippy = |more: &[&str]| {
        let mut cargo = command("cargo");
        cargo
            .args(["clippy", "--all-targets"])
            .args(more)
            .args(["--", "-D", "warnings"]);
        run(&mut cargo, "Mend what clippy found above.")
    };
    step("lints, native", || clippy(&["--workspace"]))?;
    step("lints, wasm", || clippy(&["--target", WASM]))?;
    Ok(Tally::default())
}

fn native() -> Result<Tally, Failure> {
    let rust = step("native tests", || {
        counted(
            command("cargo").args(["test", "--workspace", "--no-fail-fast"]),
            Tally::of_line,
        )
    })?;
    let scripts = step("tests of the asset scripts", || {
        counted(
            command("node").args([
                "--test",
                "--test-reporter=tap",
                "tests/assets/generated.test.mjs",
            ]),
            tally_of_tap,
        )
    })?;
    Ok(rust.plus(scripts))
}

/// What a closing line of node's test runner counts: `# pass 3`, `# fail 0`.
fn tally_of_tap(line: &str) -> Option<Tally> {
    let count = |word: &str| line.strip_prefix(word)?.trim().parse().ok();
    let passed = count("# pass ").map(|passed| Tally { passed, failed: 0 });
    passed.or_else(|| count("# fail ").map(|failed| Tally { passed: 0, failed }))
}

/// Runs a command, lets its lines through and adds up what they count. A command that fails though no test did is a
/// failure.
pub(crate) fn counted(
    runner: &mut Command,
    count: impl Fn(&str) -> Option<Tally>,
) -> Result<Tally, Failure> {
    let mut child = runner
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| missing(runner, &error))?;
    let mut tally = Tally::default();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            println!("{line}");
            tally = count(&line).map_or(tally, |more| tally.plus(more));
        }
    }
    let status = child.wait().map_err(|error| missing(runner, &error))?;
    if status.success() || tally.failed > 0 {
        Ok(tally)
    } else {
        Err(Failure::new(format!(
            "{} stopped short: the lines above say why.",
            runner.get_program().to_string_lossy()
        )))
    }
}

fn end_to_end(tools: &Tools) -> Result<Tally, Failure> {
    bundle::build(tools)?;
    browser()?;
    step("journeys in a browser", || {
        let results = root().join(RESULTS);
        // Results of an earlier run must not count.
        drop(std::fs::remove_file(&results));
        let mut playwright = command(script("npx"));
        playwright
            .args(["playwright", "test"])
            .env("PLAYWRIGHT_JSON_OUTPUT_NAME", &results);
        let passed = run(
            &mut playwright,
            "Journeys failed: the lines above say which.",
        )
        .is_ok();
        let text = std::fs::read_to_string(&results).unwrap_or_default();
        let tally = tally_of_report(&serde_json::from_str(&text).unwrap_or_default());
        if passed || tally.failed > 0 {
            Ok(tally)
        } else {
            Err(Failure::new(
                "Playwright stopped short: the lines above say why.",
            ))
        }
    })
}

/// What Playwright's JSON report counts; a flaky test has failed.
fn tally_of_report(report: &Value) -> Tally {
    let count = |name: &str| {
        report
            .pointer(&format!("/stats/{name}"))
            .and_then(Value::as_u64)
            .unwrap_or_default()
    };
    Tally {
        passed: count("expected"),
        failed: count("unexpected") + count("flaky"),
    }
}

/// Sees to it that there is a browser: the system's, or Playwright's own.
pub(crate) fn browser() -> Result<(), Failure> {
    let there = output(command("node").args(["tools/browser.mjs", "--check"])).is_some();
    if there {
        return Ok(());
    }
    step("a browser for the tests", || {
        let mend = "No browser for the tests: install Chromium, or check the network so that Playwright can, then run \
                    this again.";
        run(
            command(script("npx")).args(["playwright", "install", "chromium"]),
            mend,
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<(u64, u64)>) {
        assert_eq!(
            Tally::of_line(line),
            expected.map(|(passed, failed)| Tally { passed, failed }),
            "{line}"
        );
    }

    #[test]
    fn reads_the_lines_of_test_runners() {
        check(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s",
            Some((12, 0)),
        );
        check(
            "test result: FAILED. 3 passed; 2 failed; 0 ignored",
            Some((3, 2)),
        );
        check("test geo::tests::reads ... ok", None);
        check("running 3 tests", None);
    }

    #[test]
    fn reads_the_report_of_playwright() {
        let report = serde_json::json!({"stats": {"expected": 40, "unexpected": 1, "flaky": 1, "skipped": 0}});
        assert_eq!(
            tally_of_report(&report),
            Tally {
                passed: 40,
                failed: 2
            }
        );
        assert_eq!(tally_of_report(&Value::Null), Tally::default());
    }

    #[test]
    fn a_suite_without_tests_fails() {
        assert!(conclude(&[(Suite::Native, Ok(Tally::default()))]).is_err());
        assert!(conclude(&[(Suite::Lint, Ok(Tally::default()))]).is_ok());
        assert!(
            conclude(&[(
                Suite::Native,
                Ok(Tally {
                    passed: 1,
                    failed: 0
                })
            )])
            .is_ok()
        );
        assert!(
            conclude(&[(
                Suite::Native,
                Ok(Tally {
                    passed: 1,
                    failed: 1
                })
            )])
            .is_err()
        );
    }
}
