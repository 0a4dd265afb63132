//! How many tests passed and failed, as each test runner says it.

use std::fmt;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::failure::Failure;
use crate::process::missing;

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Tally {
    /// Both together.
    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
        }
    }

    /// What a line of cargo or of the wasm runner counts: `test result: ok. 3 passed; 0 failed; ...`.
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

    /// What a closing line of Node's runner counts: `# pass 3`, `# fail 0`, `# cancelled 0`.
    pub(crate) fn of_tap(line: &str) -> Option<Self> {
        let (name, count) = line.strip_prefix("# ")?.split_once(' ')?;
        let count = count.trim().parse().ok()?;
        match name {
            "pass" => Some(Self {
                passed: count,
                failed: 0,
            }),
            "fail" | "cancelled" => Some(Self {
                passed: 0,
                failed: count,
            }),
            _ => None,
        }
    }

    /// What Playwright's JSON report counts; a flaky test has failed.
    pub(crate) fn of_report(report: &Value) -> Self {
        let count = |name: &str| {
            report
                .pointer(&format!("/stats/{name}"))
                .and_then(Value::as_u64)
                .unwrap_or_default()
        };
        Self {
            passed: count("expected"),
            failed: count("unexpected") + count("flaky"),
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
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
        for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
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

#[cfg(test)]
mod tests {
    use super::*;

    fn tally((passed, failed): (u64, u64)) -> Tally {
        Tally { passed, failed }
    }

    #[test]
    fn reads_the_lines_of_cargo() {
        let long = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s";
        for (line, expected) in [
            (long, Some((12, 0))),
            (
                "test result: FAILED. 3 passed; 2 failed; 0 ignored",
                Some((3, 2)),
            ),
            ("test geo::tests::reads ... ok", None),
            ("running 3 tests", None),
        ] {
            assert_eq!(Tally::of_line(line), expected.map(tally), "{line}");
        }
    }

    #[test]
    fn reads_the_lines_of_node() {
        for (line, expected) in [
            ("# pass 7", Some((7, 0))),
            ("# fail 2", Some((0, 2))),
            ("# cancelled 1", Some((0, 1))),
            ("# skipped 3", None),
            ("# Subtest: pass 3", None),
            ("ok 1 - pass 3", None),
        ] {
            assert_eq!(Tally::of_tap(line), expected.map(tally), "{line}");
        }
    }

    #[test]
    fn reads_the_report_of_playwright() {
        let report = serde_json::json!({"stats": {"expected": 40, "unexpected": 1, "flaky": 1, "skipped": 0}});
        assert_eq!(Tally::of_report(&report), tally((40, 2)));
        assert_eq!(Tally::of_report(&Value::Null), Tally::default());
    }
}
