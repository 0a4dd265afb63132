//! From the bytes of a source to a map that answers.

use std::sync::Arc;

use geolocal::app::Places;
use geolocal::domain::config::Config;
use geolocal::domain::dataset::{Reader, Step};
use geolocal::domain::filter::Selection;
use geolocal::domain::taxonomy::Taxonomy;
use geolocal::domain::vocabulary::Vocabulary;
use wasm_bindgen::prelude::*;

use super::Map;

/// How many records are parsed at a time, as in the page.
const BATCH: usize = 32;

/// A source that arrives.
#[wasm_bindgen]
pub struct Source {
    vocabulary: Arc<Vocabulary>,
    reader: Reader,
}

#[wasm_bindgen]
impl Source {
    /// Nothing of it yet; `config` and `taxonomy` are the texts of the page's files.
    #[wasm_bindgen(constructor)]
    pub fn new(config: &str, taxonomy: &str) -> Self {
        let (config, _) = Config::parse(config);
        let (taxonomy, _) = Taxonomy::parse(taxonomy);
        let vocabulary = Arc::new(Vocabulary {
            taxonomy,
            services: config.services,
            labels: config.labels,
        });
        let mapping = config
            .sources
            .into_iter()
            .next()
            .map(|source| source.mapping);
        Self {
            reader: Reader::new(Arc::clone(&vocabulary), mapping.unwrap_or_default()),
            vocabulary,
        }
    }

    /// Takes and parses the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.reader.push(bytes);
        while self.reader.step(BATCH) == Step::More {}
    }

    /// Reads to the end, indexes, and shows everything.
    ///
    /// # Errors
    /// When the source holds no records.
    pub fn finish(self) -> Result<Map, JsError> {
        let dataset = self.reader.finish();
        let dataset = dataset.map_err(|error| JsError::new(&format!("{error:?}")))?;
        let places = Places::new(dataset, &self.vocabulary);
        let shown = places.shown(&Selection::default(), None);
        Ok(Map {
            vocabulary: self.vocabulary,
            places,
            shown,
        })
    }
}
