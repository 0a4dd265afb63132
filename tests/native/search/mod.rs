//! The search box: what comes first, what matches, what is marked.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "test helpers over shipped files and crafted sources: a panic is a failed test"
)]

mod coordinates;
mod indexing;
mod marks;
mod near;
mod properties;
mod table;
mod typos;

use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use geolocal::domain::config::Config;
use geolocal::domain::dataset::{Dataset, Reader};
use geolocal::domain::gazetteer::Gazetteer;
use geolocal::domain::geo::LngLat;
use geolocal::domain::lang::Lang;
use geolocal::domain::search::{
    Group, Query, Sources, Suggestion, Target, TextIndex, TextIndexer, suggest,
};
use geolocal::domain::taxonomy::Taxonomy;
use geolocal::domain::vocabulary::Vocabulary;

/// What the page has once everything is loaded: the demo, the shipped configuration, taxonomy and gazetteer.
struct Loaded {
    config: Config,
    vocabulary: Arc<Vocabulary>,
    dataset: Dataset,
    index: TextIndex,
    gazetteer: Gazetteer,
}

fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .expect("run `cargo xtask assets` first")
}

static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    let (config, _) = Config::parse(&file("public/config.json"));
    let (taxonomy, _) = Taxonomy::parse_with_codes(
        &file("generated/taxonomy.json"),
        &file("generated/taxonomy-codes.json"),
    );
    let vocabulary = Arc::new(Vocabulary {
        taxonomy,
        services: config.services.clone(),
        labels: config.labels.clone(),
    });
    let mapping = config.sources[0].mapping.clone();
    let mut reader = Reader::new(Arc::clone(&vocabulary), mapping);
    reader.push(file("generated/data/demo.geojson").as_bytes());
    let dataset = reader.finish().unwrap();
    Loaded {
        index: indexed(&dataset, &vocabulary.taxonomy, 100),
        gazetteer: Gazetteer::parse(file("generated/gazetteer/communes.txt")),
        config,
        vocabulary,
        dataset,
    }
});

/// The index of a dataset, made in steps of so many records.
fn indexed(dataset: &Dataset, taxonomy: &Taxonomy, step: usize) -> TextIndex {
    let mut indexer = TextIndexer::new(taxonomy);
    while !indexer.step(dataset, step) {}
    indexer.finish()
}

/// Everything, in French, nowhere.
fn sources() -> Sources<'static> {
    let loaded = &*LOADED;
    Sources {
        dataset: &loaded.dataset,
        index: Some(&loaded.index),
        taxonomy: &loaded.vocabulary.taxonomy,
        gazetteer: Some(&loaded.gazetteer),
        lang: Lang::Fr,
        bounds: loaded.config.bounds,
        near: None,
    }
}

fn position(lng: f64, lat: f64) -> LngLat {
    LngLat::new(lng, lat).unwrap()
}

/// A suggestion in words: what it is and what it says.
fn said(suggestion: &Suggestion) -> String {
    let kind = match suggestion.target {
        Target::Coordinates(_) => "position",
        Target::Category(_) => "rubrique",
        Target::Family(_) => "famille",
        Target::Commune(_) => "commune",
        Target::Place(_) => "place",
    };
    format!("{kind} {}", suggestion.label)
}

/// The first suggestion of each group, in words.
fn firsts(groups: &[Group]) -> Vec<String> {
    groups
        .iter()
        .map(|group| said(&group.suggestions[0]))
        .collect()
}

/// The suggestions of one group, in words; none when there is no such group.
fn group(groups: &[Group], kind: &str) -> Vec<String> {
    let said = groups
        .iter()
        .map(|group| group.suggestions.iter().map(said).collect());
    said.into_iter()
        .find(|suggestions: &Vec<String>| suggestions[0].starts_with(kind))
        .unwrap_or_default()
}

/// The names of the records that answer, best first.
fn names(dataset: &Dataset, index: &TextIndex, text: &str, near: Option<LngLat>) -> Vec<String> {
    let matches = index.matches(&Query::parse(text));
    let best = index.best(&matches, dataset, near, 10);
    best.into_iter()
        .map(|record| dataset.name(record).to_owned())
        .collect()
}

fn suggestions(text: &str) -> Vec<Group> {
    suggest(text, &sources(), 5)
}
