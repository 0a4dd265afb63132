//! The URLs of each kind.

use geolocal::domain::source::{Page, adapter};
use serde_json::{Value, json};

use super::{bounds, source};

fn whole() -> geolocal::domain::geo::Bounds {
    bounds(-2.0, 48.0, 2.0, 50.0)
}

#[test]
fn the_first_page_of_everything() {
    let table = [
        (
            r#"{"type":"geojson","url":"data/a.geojson"}"#,
            "data/a.geojson",
        ),
        (
            r#"{"type":"template","url":"https://a.example/x?bbox={bbox}&n=1"}"#,
            "https://a.example/x?bbox=-2.000000,48.000000,2.000000,50.000000&n=1",
        ),
        (
            r#"{"type":"template","url":"https://a.example/{south}/{west}/{north}/{east}"}"#,
            "https://a.example/48.000000/-2.000000/50.000000/2.000000",
        ),
        (
            r#"{"type":"ogc-features","url":"https://a.example/api/","collection":"les commerces","page_size":500}"#,
            "https://a.example/api/collections/les%20commerces/items?f=json&limit=500",
        ),
        (
            r#"{"type":"ogc-features","url":"https://a.example/collections/shops?key=k&limit=3"}"#,
            "https://a.example/collections/shops/items?key=k&f=json&limit=1000",
        ),
        (
            r#"{"type":"ogc-features","url":"https://a.example/collections/shops/items"}"#,
            "https://a.example/collections/shops/items?f=json&limit=1000",
        ),
        (
            r#"{"type":"wfs","url":"https://a.example/ows?map=m","type_name":"cci:shops"}"#,
            "https://a.example/ows?map=m&service=WFS&version=2.0.0&request=GetFeature&typeNames=cci%3Ashops\
             &outputFormat=application%2Fjson&srsName=CRS%3A84&count=1000&startIndex=0",
        ),
        (
            r#"{"type":"opendatasoft","url":"https://a.example/","dataset":"commerces"}"#,
            "https://a.example/api/explore/v2.1/catalog/datasets/commerces/exports/geojson",
        ),
    ];
    for (json, expected) in table {
        assert_eq!(
            adapter(&source(json), whole()).first(None),
            expected,
            "{json}"
        );
    }
}

#[test]
fn the_first_page_of_an_area() {
    let area = bounds(0.5, 49.0, 0.75, 49.125);
    let table = [
        (
            r#"{"type":"template","url":"https://a.example/x?bbox={bbox}"}"#,
            "https://a.example/x?bbox=0.500000,49.000000,0.750000,49.125000",
        ),
        (
            r#"{"type":"ogc-features","url":"https://a.example","collection":"s"}"#,
            "https://a.example/collections/s/items?f=json&limit=1000&bbox=0.500000%2C49.000000%2C0.750000%2C49.125000",
        ),
        (
            r#"{"type":"opendatasoft","url":"https://a.example","dataset":"s","geo_field":"lieu"}"#,
            "https://a.example/api/explore/v2.1/catalog/datasets/s/exports/geojson?where=in_bbox%28lieu%2C49.000000\
             %2C0.500000%2C49.125000%2C0.750000%29",
        ),
    ];
    for (json, expected) in table {
        let url = adapter(&source(json), whole()).first(Some(area));
        assert_eq!(url, expected, "{json}");
    }
    let wfs = source(r#"{"type":"wfs","url":"https://a.example/ows","type_name":"s"}"#);
    let url = adapter(&wfs, whole()).first(Some(area));
    assert!(
        url.ends_with("&bbox=0.500000%2C49.000000%2C0.750000%2C49.125000%2CCRS%3A84"),
        "{url}"
    );
}

fn next(json: &str, url: &str, envelope: &Value, records: usize) -> Option<String> {
    adapter(&source(json), whole()).next(&Page {
        url,
        envelope,
        records,
    })
}

#[test]
fn pages_follow_links_and_counts() {
    let ogc = r#"{"type":"ogc-features","url":"https://a.example/collections/s"}"#;
    let links = json!({"links": [{"rel": "self", "href": "here"}, {"rel": "next", "href": "there?offset=9"}]});
    assert_eq!(next(ogc, "u", &links, 9).as_deref(), Some("there?offset=9"));
    assert_eq!(next(ogc, "u", &json!({"links": []}), 9), None);
    assert_eq!(next(ogc, "u", &Value::Null, 9), None);

    let wfs = r#"{"type":"wfs","url":"https://a.example/ows","type_name":"s","page_size":10}"#;
    let url = "https://a.example/ows?count=10&startIndex=20";
    let page = |envelope: Value, records| next(wfs, url, &envelope, records);
    let after = Some("https://a.example/ows?count=10&startIndex=30".to_owned());
    assert_eq!(page(json!({"numberMatched": 31}), 10), after);
    assert_eq!(page(json!({"totalFeatures": 31}), 10), after);
    assert_eq!(page(json!({"numberMatched": 30}), 10), None);
    // A server that does not count gives full pages until it has no more.
    assert_eq!(page(json!({"numberMatched": "unknown"}), 10), after);
    assert_eq!(page(json!({"numberMatched": "unknown"}), 9), None);
    assert_eq!(page(json!({"numberMatched": 99}), 0), None);
    assert_eq!(page(links, 10).as_deref(), Some("there?offset=9"));
}
