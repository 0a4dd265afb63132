//! Why the program stops, and reading and writing files with those reasons.

use std::fs;
use std::io;
use std::path::Path;

use serde::Deserialize;

/// Why the program stops. The text says what to do, in one sentence.
pub(crate) enum Failure {
    /// The command line cannot be understood: exit code 2.
    Usage(String),
    /// The command could not do its work: exit code 1.
    Run(String),
}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(format!("The command line cannot be understood: {error}."))
    }
}

/// A JSON file, or a sentence that ends with the mend for a missing one.
pub(crate) fn read_json<T: for<'de> Deserialize<'de>>(
    path: &Path,
    mend: &str,
) -> Result<T, Failure> {
    let text = fs::read_to_string(path).map_err(|error| {
        Failure::Run(format!("Cannot read {} ({error}): {mend}.", path.display()))
    })?;
    serde_json::from_str(&text).map_err(|error| {
        Failure::Run(format!(
            "{} is not as expected ({error}): {mend}.",
            path.display()
        ))
    })
}

/// A failed write as a sentence; a reader that went away, such as `head`, is no failure.
pub(crate) fn written(result: io::Result<()>, to: &str) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Run(format!("Cannot write to {to}: {error}.")))
        }
        _ => Ok(()),
    }
}
