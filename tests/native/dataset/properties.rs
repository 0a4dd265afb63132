//! What holds for any source.

use std::fmt::Write as _;

use geolocal::domain::config::Mapping;
use geolocal::domain::dataset::{Dataset, ReadError, Reader, Step};
use proptest::prelude::*;

use super::{collection, read, read_in_pieces, shop, vocabulary};

/// Everything that a dataset says.
fn said(dataset: &Result<Dataset, ReadError>) -> String {
    let Ok(dataset) = dataset else {
        return format!("{dataset:?}");
    };
    let mut said = format!(
        "{} {} {} {:?} {:?}",
        dataset.records_seen(),
        dataset.left_out(),
        dataset.mended(),
        dataset.bounds(),
        dataset.issues()
    );
    for record in (0..).take(dataset.len()) {
        let services: Vec<_> = dataset.services(record).collect();
        let establishment = dataset.establishment(record);
        writeln!(said, "{services:?} {establishment:?}").unwrap();
    }
    said
}

/// A source with good and bad records of many kinds.
fn sample() -> Vec<u8> {
    let long = shop(&format!(
        r#""id":"long","description":"{}""#,
        "é\\n".repeat(30_000)
    ));
    let mut bytes = b"\xEF\xBB\xBF \n".to_vec();
    let features = [
        shop(
            r#""phone":"02 31 00 00 00","services":["livraison","x"],"description":"« \u00e9t\u00e9 » \\\" }{ 🥖""#,
        ),
        "null".to_owned(),
        shop(r#""id":"b","website":"javascript:x","updated":"2026-01-02""#),
        r#"{"a":[1,2}"#.to_owned(),
        long,
        shop(r#""id":"c","siret":"73282932000075","delivers_to":[14118,14119]"#),
        shop(""),
    ];
    let texts: Vec<&str> = features.iter().map(String::as_str).collect();
    bytes.extend(collection(&texts).into_bytes());
    bytes
}

fn small_sample() -> Vec<u8> {
    let features = [
        shop(r#""description":"« été » \\\" }{ 🥖""#),
        "null".to_owned(),
        shop(r#""id":"b","city":"C""#),
    ];
    let texts: Vec<&str> = features.iter().map(String::as_str).collect();
    format!("\u{FEFF} {}", collection(&texts)).into_bytes()
}

#[test]
fn every_single_cut_gives_the_same_dataset() {
    let bytes = small_sample();
    let whole = said(&read(&bytes));
    for at in 0..=bytes.len() {
        let (before, after) = bytes.split_at(at);
        assert_eq!(
            said(&read_in_pieces(&[before, after])),
            whole,
            "cut at {at}"
        );
    }
    let single: Vec<&[u8]> = bytes.chunks(1).collect();
    assert_eq!(said(&read_in_pieces(&single)), whole);
}

#[test]
fn lines_mean_nothing() {
    let mut features = vec![
        shop(r#""id":"a","phone":"02 31 00 00 00""#),
        "{\n}".to_owned(),
        format!("{},{}", shop(r#""id":"b""#), shop(r#""id":"c""#)),
        r#"{"a":[1,2}"#.to_owned(),
        shop(r#""id":"d","x":NaN"#),
        "null".to_owned(),
        shop("\n\"id\":\"e\",\n\"o\":{\"p\":{}\n}"),
    ];
    // More in a row than are waited for.
    features.extend((0..12).map(|n| shop(&format!("\"id\":\n\"{n}\",\"o\":{{}}"))));
    features.push(shop(&format!(
        r#""id":"f","hours_note":"{}""#,
        "x".repeat(20_000)
    )));
    features.push(shop(r#""id":"g""#));
    let between = |mark: &str| {
        let records = features.join(mark);
        let source = format!("{{\"type\":\"FeatureCollection\",\"features\":[{records}]}}");
        let bytes = source.as_bytes();
        let pieces: Vec<&[u8]> = bytes.chunks(97).collect();
        assert_eq!(said(&read_in_pieces(&pieces)), said(&read(bytes)));
        said(&read(bytes))
    };
    let plain = between(",");
    assert!(plain.contains("\"f\"") && plain.contains("\"g\""));
    for mark in [",\n", "\n,", ",\r\n", " \n ,\n ", ", "] {
        assert_eq!(between(mark), plain, "{mark:?}");
    }
}

#[test]
fn snapshots_are_what_was_read_so_far() {
    let bytes = sample();
    let mut reader = Reader::new(vocabulary(), Mapping::default());
    let mut lengths = Vec::new();
    for piece in bytes.chunks(700) {
        reader.push(piece);
        while reader.step(1) == Step::More {
            let snapshot = reader.snapshot();
            assert_eq!(snapshot.len(), reader.read_count());
            lengths.push(snapshot.len());
        }
    }
    assert!(lengths.is_sorted() && lengths.contains(&1) && lengths.contains(&3));
    assert_eq!(said(&reader.finish()), said(&read(&bytes)));
}

#[test]
fn a_record_written_anew_says_the_same() {
    let members = r#""id":"a \" b","phone":"02 31 00 00 00","services":["livraison","autre; chose"],
        "delivers_to":12.5,"siret":732829320000741,"labels":"bio","addr:housenumber":"4","addr:street":"rue",
        "shop":"bakery","products":"a;b","cp":1400,"image":"https://a.fr/i.png","updated":"03/02/2026""#;
    let plain = read(collection(&[&shop(members)]).as_bytes());
    let padding = format!(r#""nobody reads this":"{}","#, "x".repeat(70_000));
    let padded = read(collection(&[&shop(&format!("{padding}{members}"))]).as_bytes());
    assert_eq!(said(&padded), said(&plain));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_cut_gives_the_same_dataset(sizes in prop::collection::vec(1_usize..400, 1..60)) {
        let bytes = sample();
        let mut pieces = Vec::new();
        let mut rest = bytes.as_slice();
        for size in sizes {
            let (piece, after) = rest.split_at(size.min(rest.len()));
            pieces.push(piece);
            rest = after;
        }
        pieces.push(rest);
        prop_assert_eq!(said(&read_in_pieces(&pieces)), said(&read(&bytes)));
    }
}

proptest! {
    #[test]
    fn bytes_of_any_kind_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let (half, other) = bytes.split_at(bytes.len() / 2);
        prop_assert_eq!(said(&read_in_pieces(&[half, other])), said(&read(&bytes)));
    }

    #[test]
    fn damaged_json_does_no_harm(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = small_sample();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.index(bytes.len() * 2).min(bytes.len()));
        let (half, other) = bytes.split_at(bytes.len() / 2);
        let whole = read(&bytes);
        prop_assert_eq!(said(&read_in_pieces(&[half, other])), said(&whole));
        if let Ok(dataset) = whole {
            prop_assert_eq!(dataset.len() + dataset.left_out(), dataset.records_seen());
            for record in (0..).take(dataset.len()) {
                let shop = dataset.establishment(record).unwrap();
                prop_assert_eq!(shop.id.as_str(), dataset.id(record));
                prop_assert_eq!(shop.name.as_str(), dataset.name(record));
                prop_assert_eq!(shop.position, dataset.position(record));
                prop_assert_eq!(shop.category, dataset.category(record));
            }
        }
    }
}
