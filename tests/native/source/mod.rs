//! Asking for establishments: what is asked, what comes next, when to ask again.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "crafted sources: a panic is a failed test"
)]

mod grid;
mod requests;
mod retry;
mod session;

use geolocal::domain::config::{Config, Source};
use geolocal::domain::geo::Bounds;

/// A source as the configuration has it.
fn source(json: &str) -> Source {
    let config = format!(r#"{{"sources": [{json}]}}"#);
    let (config, notices) = Config::parse(&config);
    assert_eq!(notices, [], "{json}");
    config.sources.first().unwrap().clone()
}

fn bounds(west: f64, south: f64, east: f64, north: f64) -> Bounds {
    Bounds::new(west, south, east, north).unwrap()
}
