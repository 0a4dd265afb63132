//! What goes wrong with whole files and whole records.

use geolocal::domain::dataset::{Outcome, Problem, ReadError};

use super::{collection, feature, findings, read, shop};

#[test]
fn sources_that_hold_no_records() {
    let table: [(&[u8], ReadError); 11] = [
        (b"", ReadError::Empty),
        (b" \n\t ", ReadError::Empty),
        (b"\xEF\xBB\xBF", ReadError::Empty),
        (b"<!doctype html><title>404</title>", ReadError::Html),
        (b"\xEF\xBB\xBF  <html>", ReadError::Html),
        (b"\xFF\xFE{\0}\0", ReadError::Utf16),
        (b"{\0\"\0", ReadError::Utf16),
        (
            b"id;name\n1;Fournil",
            ReadError::NotJson {
                found: "id;name1;Fournil".to_owned(),
            },
        ),
        (b"{\"type\":\"FeatureCollection\"}", ReadError::NoFeatures),
        (b"{\"features\":null}", ReadError::NoFeatures),
        (b"{\"type\":\"FeatureColl", ReadError::Truncated),
    ];
    for (bytes, expected) in table {
        let shown = String::from_utf8_lossy(bytes);
        assert_eq!(read(bytes).err(), Some(expected), "{shown:?}");
    }
}

#[test]
fn an_empty_collection_is_no_error() {
    for source in [r#"{"type":"FeatureCollection","features":[]}"#, "[]"] {
        let dataset = read(source.as_bytes()).unwrap();
        assert!(
            dataset.is_empty() && dataset.issues().is_empty(),
            "{source}"
        );
    }
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let source = format!("\u{FEFF}\r\n{}", collection(&[&shop("")]));
    assert_eq!(read(source.as_bytes()).unwrap().len(), 1);
}

#[test]
fn a_truncated_file_keeps_its_complete_records() {
    let whole = collection(&[&shop(""), &shop(r#""id":"b""#), &shop(r#""id":"c""#)]);
    let cut = whole.rfind("Fournil").unwrap();
    let dataset = read(&whole.as_bytes()[..cut]).unwrap();
    assert_eq!(
        (dataset.len(), dataset.left_out(), dataset.records_seen()),
        (2, 1, 3)
    );
    let issue = dataset.issues().last().unwrap();
    assert_eq!(issue.index, Some(2));
    assert_eq!(
        (&issue.problem, issue.outcome),
        (&Problem::TruncatedRecord, Outcome::LeftOut)
    );

    let between = whole.rfind(",{").unwrap();
    let dataset = read(&whole.as_bytes()[..between]).unwrap();
    assert_eq!((dataset.len(), dataset.left_out()), (2, 0));
    let issue = dataset.issues().last().unwrap();
    assert_eq!(
        (&issue.problem, issue.outcome),
        (&Problem::TruncatedRecord, Outcome::Kept)
    );
}

#[test]
fn bytes_that_are_not_utf8_are_read_as_windows_1252() {
    let mut source = collection(&[&shop("")]).into_bytes();
    let at = source
        .windows(7)
        .position(|bytes| bytes == b"Fournil")
        .unwrap();
    source.splice(at..at + 7, *b"Caf\xE9 \x80");
    let dataset = read(&source).unwrap();
    assert_eq!(dataset.name(0), "Café €");
    assert_eq!(dataset.establishment(0).unwrap().name, "Café €");
    assert_eq!(dataset.issues()[0].problem, Problem::NotUtf8);
    assert_eq!((dataset.mended(), dataset.left_out()), (1, 0));
}

/// Broken records, each between two good ones: it alone is lost.
#[test]
fn a_broken_record_costs_itself_alone() {
    let missing_brace = shop("").strip_suffix('}').unwrap().to_owned();
    let two_missing = missing_brace.strip_suffix('}').unwrap().to_owned();
    let table = [
        r#"{"type":"Feature","properties":{"name":"#,
        r#"{"a":1,,"b":2}"#,
        r#"{"a":[1,2}"#,
        r#"{"a":1]}"#,
        r#"{"a":tru}"#,
        r#"{"a":"\x"}"#,
        "null",
        "12",
        r#""text, with ] and {""#,
        "[1,[2,{}]]",
        &missing_brace,
        &two_missing,
    ];
    for broken in table {
        let source = collection(&[&shop(r#""id":"before""#), broken, &shop(r#""id":"after""#)]);
        let dataset = read(source.as_bytes()).unwrap();
        let ids: Vec<&str> = [0, 1]
            .into_iter()
            .map(|record| dataset.id(record))
            .collect();
        assert_eq!(ids, ["before", "after"], "{broken}");
        assert_eq!(
            (dataset.left_out(), dataset.records_seen()),
            (1, 3),
            "{broken}"
        );
        let issue = &dataset.issues()[0];
        assert_eq!(
            (issue.index, issue.outcome),
            (Some(1), Outcome::LeftOut),
            "{broken}"
        );
    }
}

#[test]
fn numbers_that_json_does_not_have() {
    let place = r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[NaN,49.1]},"properties":{"id":"a","name":"x"}}"#;
    assert_eq!(
        findings(place),
        [(None, Problem::NotFinite, Outcome::LeftOut)]
    );
    let elsewhere = shop(r#""rating":NaN,"note":"NaN \" Infinity","min":-Infinity"#);
    assert_eq!(findings(&elsewhere), []);
}

#[test]
fn ids() {
    let first = shop("");
    let dataset =
        read(collection(&[&first, &shop(r#""name":"Autre""#), &first]).as_bytes()).unwrap();
    assert_eq!((dataset.len(), dataset.left_out()), (1, 2));
    assert_eq!(dataset.name(0), "Fournil");
    for issue in dataset.issues() {
        assert_eq!(issue.problem, Problem::DuplicateId { first_index: 0 });
        assert_eq!(issue.id.as_deref(), Some("a"));
    }

    let without = feature(r#""name":"Fournil","category":"alimentation.boulangerie""#);
    let dataset = read(collection(&[&without]).as_bytes()).unwrap();
    assert_eq!(dataset.issues()[0].problem, Problem::MissingId);
    assert_eq!(
        dataset.id(0),
        "x-f3701eaf93de29c1",
        "links hold made-up ids: they must not change"
    );
}

#[test]
fn names() {
    let nameless = feature(r#""id":"a","category":"alimentation.boulangerie""#);
    let dataset = read(collection(&[&nameless]).as_bytes()).unwrap();
    assert!(dataset.is_empty());
    let issue = &dataset.issues()[0];
    assert_eq!(
        (issue.id.as_deref(), issue.property),
        (Some("a"), Some("name"))
    );
    assert_eq!(
        (&issue.problem, issue.outcome),
        (&Problem::MissingName, Outcome::LeftOut)
    );

    let chain = feature(r#""id":"a","operator":"Opérateur","brand":"Chaîne","shop":"bakery""#);
    assert_eq!(
        findings(&chain),
        [(Some("name"), Problem::MissingName, Outcome::Mended)]
    );
}

#[test]
fn issues_are_bounded_and_counted() {
    let features = vec!["null"; 12_000];
    let dataset = read(collection(&features).as_bytes()).unwrap();
    assert_eq!(
        (dataset.issues().len(), dataset.issue_count()),
        (10_000, 12_000)
    );
    assert_eq!(
        (dataset.left_out(), dataset.records_seen()),
        (12_000, 12_000)
    );
}

#[test]
fn records_that_do_not_exist() {
    let dataset = read(collection(&[&shop("")]).as_bytes()).unwrap();
    for record in [1, 4_096, u32::MAX] {
        assert_eq!(dataset.establishment(record), None);
        assert_eq!((dataset.id(record), dataset.name(record)), ("", ""));
        assert_eq!(
            dataset.services(record).count() + dataset.labels(record).count(),
            0
        );
    }
}
