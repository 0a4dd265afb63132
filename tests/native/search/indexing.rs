//! What goes into the index, and that the way it is made does not show.

use chrono::NaiveDate;
use geolocal::domain::config::Mapping;
use geolocal::domain::dataset::TextField;
use geolocal::domain::demo::{Demo, Place, worded_categories};

use super::*;
use crate::dataset::{collection, feature, read, shop, vocabulary};

fn index_of(features: &[&str]) -> (Dataset, TextIndex) {
    let dataset = read(collection(features).as_bytes()).unwrap();
    let index = indexed(&dataset, &vocabulary().taxonomy, 1);
    (dataset, index)
}

/// How many records of a source answer.
fn count(features: &[&str], query: &str) -> u32 {
    index_of(features)
        .1
        .matches(&Query::parse(query))
        .records()
        .count()
}

#[test]
fn every_text_of_a_record_answers() {
    let record = shop(
        r#""description":"Cuisson au feu","products":["brié","falue"],"city":"Trouville","postcode":"14360","street":"quai Joinville""#,
    );
    for query in [
        "fournil",
        "cuisson",
        "feu",
        "brie",
        "falue",
        "trouville",
        "14360",
        "143",
        "boulangerie",
        "patisserie",
        "bakery",
        "alimentation",
        "fournil falue feu trouville",
        "falue 14360 bakery",
    ] {
        assert_eq!(count(&[&record], query), 1, "{query}");
    }
    for query in [
        "joinville",
        "falue rouen",
        "supermarche",
        "falue cuissons feux caen",
    ] {
        assert_eq!(count(&[&record], query), 0, "{query}");
    }
}

#[test]
fn products_and_codes_are_read_however_they_are_written() {
    for products in [r#"["brié","falue"]"#, r#""brié;falue""#, r#""brié, falue""#] {
        let record = shop(&format!(r#""products":{products},"postcode":14360"#));
        assert_eq!(count(&[&record], "falue brie"), 1, "{products}");
        assert_eq!(count(&[&record], "14360"), 1);
    }
    assert_eq!(count(&[&shop(r#""postcode":1200"#)], "01200"), 1);
}

#[test]
fn texts_come_with_their_field_and_the_name_first() {
    let record =
        shop(r#""products":["brié","falue"],"city":"Caen","postcode":14000,"insee":"14118""#);
    let (dataset, _) = index_of(&[&record]);
    let mut texts = Vec::new();
    dataset.texts(0, &mut |field, text| texts.push((field, text.to_owned())));
    let expected = [
        (TextField::Name, "Fournil"),
        (TextField::Products, "brié"),
        (TextField::Products, "falue"),
        (TextField::City, "Caen"),
        (TextField::Postcode, "14000"),
        (TextField::Insee, "14118"),
    ];
    assert_eq!(
        texts,
        expected.map(|(field, text)| (field, text.to_owned()))
    );
    texts.clear();
    dataset.texts(1, &mut |field, text| texts.push((field, text.to_owned())));
    assert_eq!(texts, [(TextField::Name, String::new())]);
}

#[test]
fn an_empty_query_is_answered_by_all_and_an_empty_index_by_none() {
    let records = [
        &*feature(r#""id":"a","name":"Pré""#),
        &*feature(r#""id":"b","name":"Lin""#),
    ];
    assert_eq!(count(&records, " -"), 2);
    let (dataset, index) = index_of(&records);
    let best = index.best(&index.matches(&Query::parse("")), &dataset, None, 5);
    assert_eq!(best, [1, 0]);
    let empty = TextIndexer::new(&vocabulary().taxonomy).finish();
    assert!(empty.is_empty() && empty.matches(&Query::parse("caen")).is_empty());
    assert!(empty.matches(&Query::parse("")).is_empty());
}

#[test]
fn a_word_is_kept_once_however_many_there_are() {
    let names = (0..1_400).map(|at| format!(r#""id":"{at}","name":"mot{}""#, at % 700));
    let records: Vec<String> = names.map(|name| shop(&name)).collect();
    let records: Vec<&str> = records.iter().map(String::as_str).collect();
    let (_, index) = index_of(&records);
    assert_eq!((index.len(), index.word_count()), (1_400, 700));
}

/// More records than a run holds, twice.
static MANY: LazyLock<Dataset> = LazyLock::new(|| {
    let town = |insee, city, postcode, lng, lat| Place {
        insee,
        city,
        postcode,
        population: 20_000,
        lng,
        lat,
    };
    let towns = [
        town("14118", "Caen", "14000", -0.370, 49.182),
        town("50502", "Saint-Lô", "50000", -1.090, 49.116),
        town("76540", "Rouen", "76000", 1.099, 49.443),
    ];
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let demo = Demo::new(towns, worded_categories(), 3, today).unwrap();
    let mut reader = Reader::new(Arc::clone(&LOADED.vocabulary), Mapping::default());
    for piece in demo.document(9_000) {
        reader.push(piece.as_bytes());
    }
    reader.finish().unwrap()
});

const QUERIES: [&str; 9] = [
    "boulangerie",
    "st lo",
    "a",
    "le",
    "boulengerie",
    "caen 14000",
    "epi d'or",
    "marche rouen",
    "moulin",
];

#[test]
fn the_size_of_steps_does_not_show() {
    let taxonomy = &LOADED.vocabulary.taxonomy;
    let once = indexed(&MANY, taxonomy, usize::MAX);
    for step in [1_000, 4_096, 4_097] {
        let index = indexed(&MANY, taxonomy, step);
        assert_eq!(
            (index.len(), index.word_count()),
            (once.len(), once.word_count())
        );
        for query in QUERIES {
            let both = [&once, &index].map(|index| {
                let matches = index.matches(&Query::parse(query));
                let best = index.best(&matches, &MANY, None, 50);
                (matches.records().clone(), best)
            });
            assert_eq!(both[0], both[1], "{query} by {step}");
        }
    }
}

#[test]
fn records_are_found_in_every_run() {
    let index = indexed(&MANY, &LOADED.vocabulary.taxonomy, usize::MAX);
    for record in (0..9_000)
        .step_by(97)
        .chain([4_095, 4_096, 8_191, 8_192, 8_999])
    {
        let matches = index.matches(&Query::parse(MANY.name(record)));
        assert!(
            matches.records().get(usize::try_from(record).unwrap()),
            "{record}"
        );
        let best = index.best(&matches, &MANY, Some(MANY.position(record)), 1);
        assert_eq!(
            geolocal::domain::fold::fold(MANY.name(best[0])),
            geolocal::domain::fold::fold(MANY.name(record))
        );
    }
}

#[test]
fn a_part_is_an_index_too() {
    let mut indexer = TextIndexer::new(&LOADED.vocabulary.taxonomy);
    assert!(!indexer.step(&MANY, 5_000));
    let index = indexer.finish();
    let all = index.matches(&Query::parse(""));
    assert_eq!((index.len(), all.records().count()), (5_000, 5_000));
    let shown = index.matches(&Query::parse("boulangerie"));
    assert!(shown.records().count() > 50);
}
