//! What is asked beside rubriques, services and labels: around a place, delivering there, in a territory, open at a moment;
//! and the order of the list.
#![expect(
    clippy::unwrap_used,
    reason = "crafted sources: a panic is a failed test"
)]

mod listing;
mod near;
mod open;
mod territory;
mod window;

use geolocal::domain::bitset::BitSet;
use geolocal::domain::dataset::Dataset;

use crate::dataset::read;

/// A dataset of features, each a position in degrees and other properties as JSON.
fn dataset(features: &[(f64, f64, &str)]) -> Dataset {
    let features: Vec<String> = (0..)
        .zip(features)
        .map(|(number, (lng, lat, properties))| {
            format!(
                r#"{{"type":"Feature","geometry":{{"type":"Point","coordinates":[{lng},{lat}]}},
                "properties":{{"id":"e-{number}"{}{properties}}}}}"#,
                if properties.is_empty() { "" } else { "," }
            )
        })
        .collect();
    let source = format!(
        r#"{{"type":"FeatureCollection","features":[{}]}}"#,
        features.join(",")
    );
    read(source.as_bytes()).unwrap()
}

/// The numbers in a set.
fn held(set: &BitSet) -> Vec<usize> {
    set.iter_ones().collect()
}
