//! Tests of the browser bindings. The runner of wasm-bindgen serves a page; the browser of the journeys opens it, so that
//! no driver of the same version as the browser is needed.

use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Stdio};

use serde_json::Value;

use crate::browser;
use crate::failure::Failure;
use crate::process::{command, missing};
use crate::setup::{Tools, WASM};
use crate::tally::{Tally, counted};

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
    browser::have()?;
    let module = compile()?;
    let port = free_port()?;
    // Not by `cargo test`, which would leave its runner behind when it is ended.
    let mut runner = command(tools.test_runner());
    runner
        .arg(module)
        .env("NO_HEADLESS", "1")
        .env("WASM_BINDGEN_TEST_ADDRESS", format!("127.0.0.1:{port}"))
        .stdout(Stdio::null());
    let child = runner.spawn().map_err(|error| missing(&runner, &error))?;
    let _running = Running(child);
    counted(
        command("node").args(["tools/wasm-tests.mjs", &format!("http://127.0.0.1:{port}/")]),
        Tally::of_line,
    )
}

/// Compiles the tests; answers the file of the module.
fn compile() -> Result<PathBuf, Failure> {
    let mut cargo = command("cargo");
    cargo
        .args(["test", "--no-run", "--target", WASM, "--test", "wasm"])
        .arg("--message-format=json-render-diagnostics")
        .stderr(Stdio::inherit());
    let output = cargo.output().map_err(|error| missing(&cargo, &error))?;
    let messages = String::from_utf8_lossy(&output.stdout);
    let module = messages.lines().rev().find_map(test_module);
    module
        .filter(|_| output.status.success())
        .ok_or_else(|| Failure::new("The wasm tests do not compile: the lines above say why."))
}

/// The module that a message of cargo says to have made.
fn test_module(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let is_suite = message.pointer("/target/name")?.as_str()? == "wasm";
    is_suite.then_some(PathBuf::from(message.get("executable")?.as_str()?))
}

fn free_port() -> Result<u16, Failure> {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    free.map(|address| address.port())
        .map_err(|error| Failure::new(format!("No free port: {error}.")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_module_among_the_messages_of_cargo() {
        for (message, expected) in [
            (
                r#"{"target": {"name": "wasm"}, "executable": "/t/wasm-1.wasm"}"#,
                Some("/t/wasm-1.wasm"),
            ),
            (r#"{"target": {"name": "wasm"}, "executable": null}"#, None),
            (
                r#"{"target": {"name": "geolocal"}, "executable": "/t/a.wasm"}"#,
                None,
            ),
            (r#"{"reason": "build-finished", "success": true}"#, None),
            ("not JSON", None),
        ] {
            assert_eq!(
                test_module(message),
                expected.map(PathBuf::from),
                "{message}"
            );
        }
    }
}
