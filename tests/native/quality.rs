//! How good the data is.
#![expect(
    clippy::unwrap_used,
    reason = "crafted sources: a panic is a failed test"
)]

use geolocal::domain::config::{Config, Mapping};
use geolocal::domain::dataset::{Dataset, Outcome, Problem, Reader};
use geolocal::domain::quality::{Gap, Missing, groups, issues_csv, strangers, unmet_names};

use crate::dataset::vocabulary;

fn record(id: &str, members: &str) -> String {
    format!(
        r#"{{"type":"Feature","id":"{id}","properties":{{{members}"category":"alimentation.boulangerie"}},"geometry":{{"type":"Point","coordinates":[0.1,49.1]}}}}"#
    )
}

fn read(records: &[String], mapping: Mapping) -> Dataset {
    let mut reader = Reader::new(vocabulary(), mapping);
    reader.push(format!(r#"{{"features":[{}]}}"#, records.join(",")).as_bytes());
    reader.finish().unwrap()
}

#[test]
fn issues_of_a_kind_are_one_group_those_left_out_first() {
    let records = [
        record("a", r#""name":"A","phone":"1","#),
        record("b", r#""name":"B","phone":"2","#),
        record("c", ""),
        record("d", r#""name":"D","email":"x","#),
    ];
    let dataset = read(&records, Mapping::default());
    let groups = groups(dataset.issues());
    let kinds: Vec<(Option<&str>, Outcome, usize)> = groups
        .iter()
        .map(|group| {
            (
                group.first.property,
                group.first.outcome,
                group.issues.len(),
            )
        })
        .collect();
    assert_eq!(
        kinds,
        [
            (Some("name"), Outcome::LeftOut, 1),
            (Some("phone"), Outcome::Mended, 2),
            (Some("email"), Outcome::Mended, 1),
        ]
    );
}

#[test]
fn what_is_missing_most_comes_first() {
    let records = [
        record(
            "a",
            r#""name":"A","phone":"02 31 00 00 00","website":"https://a.example","#,
        ),
        record("b", r#""name":"B","phone":"02 31 00 00 01","#),
    ];
    let mut missing = Missing::new(read(&records, Mapping::default()));
    while missing.step(1) {}
    let gaps = missing.gaps();
    assert_eq!(gaps.first().map(|gap| gap.count), Some(2));
    assert!(gaps.contains(&Gap {
        property: "website",
        count: 1
    }));
    assert!(gaps.iter().all(|gap| gap.property != "phone"));
}

#[test]
fn a_file_of_issues_is_for_spreadsheets() {
    let rows = [vec!["1".to_owned(), "=2;3".to_owned()]];
    let file = issues_csv(&["a", "b"], rows.into_iter());
    assert_eq!(file, "\u{feff}a;b\r\n1;\"'=2;3\"\r\n");
}

#[test]
fn slips_of_a_mapping_are_named_with_their_path() {
    let config = r#"{"sources": [{"type": "geojson", "url": "u", "mapping": {
        "name": ["nom", "pancarte"], "phone": "telefone", "street": {"template": "{no} {voie}"},
        "category": {"from": "code", "values": {"1": "alimentation.boulangerie", "2": "alimentation.bouleangerie"}}
    }}]}"#;
    let (config, notices) = Config::parse(config);
    assert_eq!(notices, []);
    let mapping = config.sources.first().unwrap().mapping.clone();
    let records = [record("a", r#""Pancarte":"A","no":3,"code":1,"#)];
    let dataset = read(&records, mapping);
    let pair = |path: &str, name: &str| (path.to_owned(), name.to_owned());
    assert_eq!(
        unmet_names(&config.sources, &dataset),
        [pair("sources[0].mapping.phone", "telefone")]
    );
    assert_eq!(
        strangers(&config.sources, &vocabulary()),
        [pair(
            "sources[0].mapping.category",
            "alimentation.bouleangerie"
        )]
    );
}

#[test]
fn later_sources_win_and_say_so() {
    let first = read(
        &[record("a", r#""name":"A","#), record("b", r#""name":"B","#)],
        Mapping::default(),
    );
    let later = read(
        &[record(
            "b",
            r#""name":"B2","opening_hours":"Mo 08:00-09:00","#,
        )],
        Mapping::default(),
    );
    let joined = Dataset::join(&[(0, first), (4, later)]);
    let names: Vec<&str> = (0..2).map(|record| joined.name(record)).collect();
    assert_eq!(names, ["A", "B2"]);
    assert_eq!(
        (joined.len(), joined.left_out(), joined.records_seen()),
        (2, 1, 3)
    );
    let issue = joined.issues().first().unwrap();
    assert_eq!(issue.problem, Problem::ReplacedById { by: 4 });
    assert_eq!((issue.source, issue.id.as_deref()), (0, Some("b")));
    assert_eq!(joined.hours().collect::<Vec<_>>(), [0, 1]);
    let b = joined.find("b").unwrap();
    assert_eq!(joined.establishment(b).unwrap().name, "B2");
    assert_eq!(joined.find("a"), Some(0));
}
