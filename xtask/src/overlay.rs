//! Other data than the demo, laid over the release without touching it.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::kinds::source_of;

/// The address of served data, relative to the page.
pub(crate) const SERVED: &str = "data/served.geojson";

/// Other data than the demo.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Overlay {
    /// A file on this machine.
    File(PathBuf),
    /// Something that the browser fetches itself: the source that it stands for.
    Url(Value),
}

impl Overlay {
    /// From what `--data` was given, a file relative to the caller's folder or a URL.
    pub(crate) fn of(data: &str) -> Result<Self, Failure> {
        if data.starts_with("https://") || data.starts_with("http://") {
            return source_of(data).map(Self::Url);
        }
        let file = PathBuf::from(data);
        match fs::File::open(&file).and_then(|open| open.metadata()) {
            Ok(metadata) if metadata.is_file() => Ok(Self::File(file)),
            Ok(_) => Err(Failure::new(format!(
                "{data} is not a file: give --data a GeoJSON file or a URL."
            ))),
            Err(error) => Err(Failure::new(format!(
                "{data} cannot be read ({error}): give --data a GeoJSON file or a URL."
            ))),
        }
    }

    /// The file to serve at [`SERVED`].
    pub(crate) fn file(&self) -> Option<&Path> {
        match self {
            Self::File(file) => Some(file),
            Self::Url(_) => None,
        }
    }

    /// A configuration whose only source is this, read whole or by what is in view.
    pub(crate) fn configure(&self, config: &str, by_view: bool) -> Result<String, Failure> {
        let mut config: Value = serde_json::from_str(config)
            .map_err(|error| Failure::new(format!("dist/config.json is not JSON: {error}.")))?;
        let mut source = match self {
            Self::File(_) => json!({ "type": "geojson", "url": SERVED }),
            Self::Url(source) => source.clone(),
        };
        if let Some(source) = source.as_object_mut() {
            let mode = if by_view { "viewport" } else { "all" };
            source.insert("mode".to_owned(), json!(mode));
        }
        if let Some(config) = config.as_object_mut() {
            config.insert("sources".to_owned(), json!([source]));
        }
        Ok(config.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_the_sources_and_nothing_else() -> Result<(), Failure> {
        let overlay = Overlay::of("https://example.org/a.geojson")?;
        let config =
            overlay.configure(r#"{"title": "T", "sources": [{"url": "demo"}, {}]}"#, true)?;
        let config: Value = serde_json::from_str(&config).unwrap_or_default();
        let source =
            json!({"type": "geojson", "url": "https://example.org/a.geojson", "mode": "viewport"});
        assert_eq!(config, json!({"title": "T", "sources": [source]}));
        Ok(())
    }

    #[test]
    fn says_what_is_wrong_with_a_file() {
        let sentence = |data: &str| {
            Overlay::of(data)
                .err()
                .map(|failure| failure.0)
                .unwrap_or_default()
        };
        assert!(sentence("nowhere.geojson").starts_with("nowhere.geojson cannot be read"));
        assert!(sentence("/").starts_with("/ is not a file"));
    }
}
