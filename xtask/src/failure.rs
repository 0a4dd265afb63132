//! What went wrong, as one sentence that says how to mend it.

use std::fmt;

/// What went wrong, as one sentence that says how to mend it.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl Failure {
    /// A failure from a sentence.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// A failure to read or write a file.
    pub(crate) fn file(path: &std::path::Path, error: &std::io::Error) -> Self {
        Self(format!("{}: {error}.", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
