//! CSV that a spreadsheet opens: each cell is what it was, and none is a formula.

use geolocal::domain::dataset::Dataset;
use geolocal::domain::export::{About, Format};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{about, all, demo, file, one};

const COLUMNS: &str = "id;name;category;description;products;street;postcode;city;insee;phone;email;website;facebook;\
    instagram;booking;opening_hours;special_hours;special_until;hours_note;services;delivers_to;labels;payment;siret;\
    image;image_alt;updated;verified;lat;lon";

/// The header and the rows, as another program reads them.
fn rows(text: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let text = text.strip_prefix('\u{feff}').unwrap();
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes());
    let strings = |record: &::csv::StringRecord| record.iter().map(str::to_owned).collect();
    let header = strings(reader.headers().unwrap());
    let rows = reader.records().map(|row| strings(&row.unwrap()));
    (header, rows.collect())
}

/// The cell of a dataset's only record under this name.
fn cell(dataset: &Dataset, column: &str) -> String {
    let (header, rows) = rows(&file(Format::Csv, dataset, vec![0], About::default()));
    let at = header.iter().position(|name| name == column).unwrap();
    rows[0][at].clone()
}

#[test]
fn a_file_is_what_a_french_spreadsheet_opens() {
    let dataset = one(r#","city":"Caen","services":"livraison;retrait","phone":"0231000000""#);
    let text = file(Format::Csv, &dataset, vec![0], About::default());
    let row = "a;Fournil;alimentation.boulangerie;;;;;Caen;;02 31 00 00 00;;;;;;;;;;\"livraison; retrait\";;;;;;;;;\
        49,1829;-0,37025";
    assert_eq!(text, format!("\u{feff}{COLUMNS}\r\n{row}\r\n"));
}

#[test]
fn the_licence_goes_with_every_row() {
    let dataset = demo(1, 3);
    let (header, rows) = rows(&file(Format::Csv, &dataset, all(&dataset), about()));
    assert!(header.ends_with(&[
        "lon".to_owned(),
        "fictional".to_owned(),
        "licence".to_owned()
    ]));
    assert_eq!(rows.len(), 3);
    let licence = "Géo’Local ; Insee, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";
    for row in rows {
        assert!(row.ends_with(&["true".to_owned(), licence.to_owned()]));
    }
}

#[test]
fn no_cell_is_a_formula() {
    for (text, expected) in [
        ("=1+1", "'=1+1"),
        ("+33 bonjour", "'+33 bonjour"),
        ("-pain\n-vin", "'-pain\n-vin"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1+1", "'＝1+1"),
        ("1+1=2", "1+1=2"),
        ("\";=1", "\";=1"),
        ("'=1", "'=1"),
    ] {
        let dataset = one(&format!(
            r#","description":{},"products":[{0}]"#,
            json!(text)
        ));
        assert_eq!(cell(&dataset, "description"), expected);
        let expected = expected.replace(['\n', ';'], " ").replace("\" ", "\",");
        assert_eq!(cell(&dataset, "products").trim_end_matches(';'), expected);
    }
    // Foreign numbers look like sums, positions never do.
    assert_eq!(
        cell(&one(r#","phone":"+44 20 7946 0000""#), "phone"),
        "'+442079460000"
    );
    assert_eq!(cell(&one(""), "lon"), "-0,37025");
}

#[test]
fn long_numbers_stay_as_they_are() {
    let dataset =
        one(r#","siret":73282932000074,"phone":"+33231000000","delivers_to":[14118,14119]"#);
    assert_eq!(cell(&dataset, "siret"), "732 829 320 00074");
    assert_eq!(cell(&dataset, "phone"), "02 31 00 00 00");
    assert_eq!(cell(&dataset, "delivers_to"), "14118; 14119");
}

/// What a cell says when our own reader reads it as a list.
fn list_of(cell: &str) -> Vec<String> {
    let again = one(&format!(r#","products":{}"#, json!(cell)));
    again.establishment(0).unwrap().products
}

#[test]
fn lists_are_read_again() {
    for products in [
        json!(["pain"]),
        json!(["pain", "vin"]),
        json!(["pain, vin"]),
        json!(["pain, vin", "cidre"]),
        json!(["\"pain\"", "l’été"]),
    ] {
        let cell = cell(&one(&format!(r#","products":{products}"#)), "products");
        let expected: Vec<String> = serde_json::from_value(products).unwrap();
        assert_eq!(list_of(&cell), expected, "{cell}");
    }
}

/// What a cell says for a value of the exported GeoJSON; the columns of numbers are apart.
fn said(value: &Value) -> String {
    let text = match value.as_array() {
        Some(items) => {
            let items: Vec<_> = items.iter().map(|item| item.as_str().unwrap()).collect();
            items.join("; ")
        }
        None => value.as_str().unwrap_or_default().to_owned(),
    };
    let single = value.as_array().is_some_and(|items| items.len() == 1);
    let mark = if single && text.contains(',') {
        ";"
    } else {
        ""
    };
    format!("{text}{mark}")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_cell_is_what_it_was(seed in any::<u64>()) {
        let dataset = demo(seed, 40);
        let (header, rows) = rows(&file(Format::Csv, &dataset, all(&dataset), About::default()));
        let collection = file(Format::Geojson, &dataset, all(&dataset), About::default());
        let collection: Value = serde_json::from_str(&collection).unwrap();
        let features = collection["features"].as_array().unwrap();
        prop_assert_eq!(header.join(";"), COLUMNS);
        prop_assert_eq!(rows.len(), features.len());
        for (row, feature) in rows.iter().zip(features) {
            for (column, cell) in header.iter().zip(row) {
                let plain: String = cell.chars().filter(|c| *c != ' ').collect();
                let at = |place: usize| feature["geometry"]["coordinates"][place].to_string().replace('.', ",");
                match column.as_str() {
                    "lon" => prop_assert_eq!(cell, &at(0)),
                    "lat" => prop_assert_eq!(cell, &at(1)),
                    "phone" | "siret" => {
                        let expected: String = said(&feature["properties"][column])
                            .chars()
                            .filter(char::is_ascii_digit)
                            .collect();
                        prop_assert_eq!(plain, expected);
                    }
                    _ => prop_assert_eq!(cell, &said(&feature["properties"][column]), "{}", column),
                }
            }
        }
    }

    #[test]
    fn any_text_is_one_cell_and_no_formula(text in "\\PC{0,30}|[=+@;\"'\\n\\r\\t a-zé,-]{1,30}") {
        let dataset = one(&format!(r#","description":{},"city":{0}"#, json!(text)));
        let kept = dataset.establishment(0).unwrap();
        for (column, kept) in [("description", kept.description), ("city", kept.address.city)] {
            let cell = cell(&dataset, column);
            let kept = kept.unwrap_or_default();
            let is_formula = kept.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
            let expected = if is_formula { format!("'{kept}") } else { kept };
            prop_assert_eq!(cell, expected);
        }
    }
}
