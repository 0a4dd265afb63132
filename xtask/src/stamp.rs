//! Work that is done only when what it is made from has changed.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::process::root;

/// The fingerprint of some inputs, kept once what they make is made.
pub(crate) struct Stamp {
    file: PathBuf,
    fingerprint: String,
}

impl Stamp {
    /// The fingerprint of files and folders (relative to the root of the repository), kept in `file`.
    pub(crate) fn of(file: &str, inputs: &[&str]) -> Result<Self, Failure> {
        let mut hasher = DefaultHasher::new();
        for input in inputs {
            hash(&root().join(input), &mut hasher)?;
        }
        Ok(Self {
            file: root().join(file),
            fingerprint: format!("{:016x}", hasher.finish()),
        })
    }

    /// Whether the work was done with these very inputs.
    pub(crate) fn is_fresh(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.fingerprint)
    }

    /// Remembers that the work is done.
    pub(crate) fn keep(&self) -> Result<(), Failure> {
        let folder = self.file.parent().unwrap_or(root());
        let kept =
            fs::create_dir_all(folder).and_then(|()| fs::write(&self.file, &self.fingerprint));
        kept.map_err(|error| Failure::file(&self.file, &error))
    }
}

/// Hashes names and contents, in the order of names; an input that is not there counts as empty.
fn hash(path: &Path, hasher: &mut DefaultHasher) -> Result<(), Failure> {
    path.file_name().hash(hasher);
    if path.is_dir() {
        let entries = fs::read_dir(path).map_err(|error| Failure::file(path, &error))?;
        let mut entries: Vec<PathBuf> = entries
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .collect();
        entries.sort();
        entries.iter().try_for_each(|entry| hash(entry, hasher))
    } else {
        fs::read(path).unwrap_or_default().hash(hasher);
        Ok(())
    }
}
