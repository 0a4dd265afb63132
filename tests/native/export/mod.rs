//! Establishments to take away, and what becomes of them when they are read again.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking, and indexing JSON by key reads best"
)]

mod csv;
mod geojson;

use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use geolocal::domain::config::{Config, Licence, Mapping};
use geolocal::domain::dataset::{Dataset, Reader};
use geolocal::domain::demo::{Demo, Place};
use geolocal::domain::establishment::Establishment;
use geolocal::domain::export::{About, Exporter, Format, file_name};
use geolocal::domain::taxonomy::Taxonomy;
use geolocal::domain::vocabulary::Vocabulary;
use proptest::prelude::*;

/// The vocabulary of the page.
static VOCABULARY: LazyLock<Arc<Vocabulary>> = LazyLock::new(|| {
    let (config, _) = Config::parse(include_str!("../../../public/config.json"));
    let (taxonomy, _) = Taxonomy::parse(include_str!("../../../public/taxonomy.json"));
    Arc::new(Vocabulary {
        taxonomy,
        services: config.services,
        labels: config.labels,
    })
});

fn read(source: &str) -> Dataset {
    let mut reader = Reader::new(Arc::clone(&VOCABULARY), Mapping::default());
    reader.push(source.as_bytes());
    reader.finish().unwrap()
}

/// The demo data of a seed.
fn demo(seed: u64, count: u64) -> Dataset {
    let place = |insee, city, postcode, lng, lat| Place {
        insee,
        city,
        postcode,
        population: 20_000,
        lng,
        lat,
    };
    let places = [
        place("14118", "Caen", "14000", -0.370, 49.182),
        place("76217", "Dieppe", "76200", 1.078, 49.923),
    ];
    let categories = VOCABULARY.taxonomy.categories().iter();
    let categories = categories.map(|category| category.id.as_str());
    let today = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    let demo = Demo::new(places, categories, seed, today).unwrap();
    read(&demo.document(count).collect::<String>())
}

/// A source of one feature in Caen with these properties, as JSON members.
fn one(properties: &str) -> Dataset {
    read(&format!(
        r#"[{{"geometry":{{"type":"Point","coordinates":[-0.37025,49.1829]}},
            "properties":{{"id":"a","name":"Fournil","category":"alimentation.boulangerie"{properties}}}}}]"#
    ))
}

fn about() -> About {
    About {
        name: "Géo’Local « Normandie »".to_owned(),
        fictional: true,
        licence: Some(Licence {
            name: "CC BY 4.0".to_owned(),
            url: Some("https://creativecommons.org/licenses/by/4.0/".to_owned()),
            attribution: Some("Géo’Local ; Insee".to_owned()),
        }),
    }
}

fn all(dataset: &Dataset) -> Vec<u32> {
    (0..).take(dataset.len()).collect()
}

fn pieces(mut exporter: Exporter, count: usize) -> Vec<String> {
    std::iter::from_fn(|| exporter.step(count)).collect()
}

/// A whole file.
fn file(format: Format, dataset: &Dataset, records: Vec<u32>, about: About) -> String {
    pieces(Exporter::new(format, dataset.clone(), records, about), 7).concat()
}

fn establishments(dataset: &Dataset) -> Vec<Establishment> {
    let records = all(dataset).into_iter();
    records
        .map(|record| dataset.establishment(record).unwrap())
        .collect()
}

#[test]
fn files_are_named_by_their_day() {
    let day = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
    assert_eq!(file_name(Format::Csv, day), "geolocal-2026-01-05.csv");
    assert_eq!(
        file_name(Format::Geojson, day),
        "geolocal-2026-01-05.geojson"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn pieces_make_the_same_file_whatever_their_size(
        count in 0_usize..40,
        chosen in prop::collection::vec(0_u32..40, 0..60),
        is_csv in any::<bool>(),
    ) {
        let format = if is_csv { Format::Csv } else { Format::Geojson };
        let dataset = demo(1, 30);
        let exporter = |records| Exporter::new(format, dataset.clone(), records, about());
        let whole = pieces(exporter(chosen.clone()), usize::MAX);
        prop_assert_eq!(whole.len(), 1);
        let pieces = pieces(exporter(chosen.clone()), count);
        prop_assert_eq!(pieces.concat(), whole.concat());
        prop_assert_eq!(pieces.len(), chosen.len().div_ceil(count.max(1)).max(1));
    }
}

#[test]
fn a_piece_holds_no_more_than_was_asked_for() {
    let dataset = demo(1, 100);
    let exporter = Exporter::new(Format::Geojson, dataset.clone(), all(&dataset), about());
    let pieces = pieces(exporter, 30);
    let features: Vec<_> = pieces
        .iter()
        .map(|piece| piece.matches(r#"{"type":"Feature","#).count())
        .collect();
    assert_eq!(features, [30, 30, 30, 10]);
}
