//! Files made in the page.

use std::sync::Arc;

use chrono::NaiveDate;
use geolocal::app::save;
use geolocal::domain::config::Mapping;
use geolocal::domain::dataset::{Dataset, Reader};
use geolocal::domain::export::{About, Exporter, Format};
use geolocal::domain::taxonomy::Taxonomy;
use geolocal::domain::vocabulary::Vocabulary;
use geolocal::interop::download::File;
use geolocal::interop::http::text;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::Replaced;

/// A visitor's browser that notes the link that is clicked: name, address.
fn noting() -> Replaced {
    Replaced::new(
        "HTMLAnchorElement.prototype",
        "click",
        "function () { window.clicked = [this.download, this.href]; }",
    )
}

fn clicked(at: u32) -> String {
    let clicked = js_sys::eval("window.clicked").unwrap();
    let part = js_sys::Reflect::get_u32(&clicked, at).unwrap();
    part.as_string().unwrap()
}

fn dataset(count: usize) -> Dataset {
    let vocabulary = Vocabulary {
        taxonomy: Taxonomy::parse("{}").0,
        services: Vec::new(),
        labels: Vec::new(),
    };
    let mut reader = Reader::new(Arc::new(vocabulary), Mapping::default());
    let features = (0..count).map(|number| {
        format!(r#"{{"id":"{number}","name":"Épicerie {number}","lat":49.18,"lon":-0.37}}"#)
    });
    let features: Vec<String> = features.collect();
    reader.push(format!("[{}]", features.join(",")).as_bytes());
    reader.finish().unwrap()
}

#[wasm_bindgen_test]
async fn offers_a_file_of_many_pieces_until_it_is_dropped() {
    let _browser = noting();
    let file = File::new("text/csv;charset=utf-8");
    for piece in ["\u{feff}nom\r\n", "Épicerie ", "\r\n"] {
        file.push(piece);
    }
    let offered = file.offer("geolocal.csv").unwrap();
    assert_eq!(clicked(0), "geolocal.csv");
    let url = clicked(1);
    // Reading a text takes the byte-order mark off.
    assert_eq!(text(&url, 5).await.as_deref(), Ok("nom\r\nÉpicerie \r\n"));
    drop(offered);
    assert!(text(&url, 5).await.is_err());
}

#[wasm_bindgen_test]
async fn saves_establishments_under_the_name_of_the_day() {
    let _browser = noting();
    let day = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    let dataset = dataset(500);
    let records: Vec<u32> = (0..500).collect();
    let exporter = Exporter::new(Format::Geojson, dataset, records, About::default());
    let mut plain = exporter.clone();
    save(exporter, day).await;
    assert_eq!(clicked(0), "geolocal-2026-11-25.geojson");
    let saved = text(&clicked(1), 5).await.unwrap();
    assert_eq!(Some(saved), plain.step(usize::MAX));
}
