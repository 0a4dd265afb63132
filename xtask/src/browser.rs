//! The browser that tests run in.

use crate::failure::Failure;
use crate::process::{command, output, run, script};
use crate::step::step;

/// Sees to it that there is a browser: the system's, or Playwright's own.
pub(crate) fn have() -> Result<(), Failure> {
    if output(command("node").args(["tools/browser.mjs", "--check"])).is_some() {
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
