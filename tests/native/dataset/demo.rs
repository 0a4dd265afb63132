//! The demo data, read by the real reader: nothing in it needs mending.

use chrono::NaiveDate;
use geolocal::domain::dataset::{Outcome, Problem};
use geolocal::domain::demo::{Demo, Place};

use super::read;

#[test]
fn demo_data_reads_without_a_loss() {
    let caen = Place {
        insee: "14118",
        city: "Caen",
        postcode: "14000",
        population: 108_200,
        lng: -0.370,
        lat: 49.182,
    };
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let demo = Demo::new([caen], ["alimentation.boulangerie"], 1, today).unwrap();
    let source: String = demo.document(2_000).collect();
    let dataset = read(source.as_bytes()).unwrap();
    assert_eq!(
        (dataset.len(), dataset.left_out(), dataset.mended()),
        (2_000, 0, 0)
    );
    // The vocabulary of these tests knows few services and labels.
    let surprises = dataset.issues().iter().filter(|issue| {
        let unknown = matches!(
            issue.problem,
            Problem::UnknownService { .. } | Problem::UnknownLabel { .. }
        );
        !unknown || issue.outcome != Outcome::Kept
    });
    assert_eq!(surprises.count(), 0);
}
