//! Tests of the browser bindings. The runner of wasm-bindgen serves a page; the browser of the journeys opens it, so that
//! no driver of the same version as the browser is needed.

use std::net::TcpListener;
use std::process::{Child, Stdio};

use crate::failure::Failure;
use crate::process::{command, missing};
use crate::setup::{Tools, WASM};
use crate::suites::{Tally, browser, counted};

/// Ends a program when it is no longer wanted.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended by itself cannot be killed, nor needs to be.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Runs the suite.
pub(crate) fn run(tools: &Tools) -> Result<Tally, Failure> {
    browser()?;
    let test = ["test", "--target", WASM, "--test", "wasm"];
    crate::process::run(
        command("cargo").args(test).arg("--no-run"),
        "The wasm tests do not compile: see above.",
    )?;
    let port = free_port()?;
    let mut runner = command("cargo");
    runner.args(test).env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
        tools.test_runner(),
    );
    runner
        .env("NO_HEADLESS", "1")
        .env("WASM_BINDGEN_TEST_ADDRESS", format!("127.0.0.1:{port}"));
    let child = runner
        .stdout(Stdio::null())
        .spawn()
        .map_err(|error| missing(&runner, &error))?;
    let _running = Running(child);
    counted(
        command("node").args(["tools/wasm-tests.mjs", &format!("http://127.0.0.1:{port}/")]),
        Tally::of_line,
    )
}

fn free_port() -> Result<u16, Failure> {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    free.map(|address| address.port())
        .map_err(|error| Failure::new(format!("No free port: {error}.")))
}
