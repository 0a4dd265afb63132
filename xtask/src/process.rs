//! Running other programs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// A command that runs at the root of the repository.
pub(crate) fn command(program: impl AsRef<Path>) -> Command {
    let mut command = Command::new(program.as_ref());
    command.current_dir(root());
    command
}

/// The name of a program that is a script on Windows.
pub(crate) fn script(name: &str) -> PathBuf {
    if cfg!(windows) {
        PathBuf::from(format!("{name}.cmd"))
    } else {
        PathBuf::from(name)
    }
}

/// Runs a command that speaks for itself; `mend` is what to say when it fails.
pub(crate) fn run(command: &mut Command, mend: &str) -> Result<(), Failure> {
    let status = command.status().map_err(|error| missing(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(mend))
    }
}

/// Runs a command and takes what it prints; `None` when it is not there or fails.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Why a program could not be started.
pub(crate) fn missing(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!(
        "{} could not be started ({error}): install it, then run this again.",
        command.get_program().to_string_lossy()
    ))
}
