//! One row an establishment, for a French spreadsheet: RFC 4180, but with semicolons between the cells, as decimals have
//! a comma; in UTF-8, said by a byte-order mark.

use serde_json::Value;

use super::About;
use crate::domain::contact::{Phone, Siret};
use crate::domain::dataset::mappable_properties;
use crate::domain::decimal::shortest;

/// What a mapping may name and no establishment has.
const HELPS: [&str; 4] = ["naf", "osm", "housenumber", "geo_point_2d"];

/// What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), East Asian forms included.
const FORMULAS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Cells that are the same in every row, each with the name of its column.
pub(super) type Common = Vec<(&'static str, String)>;

/// What holds for all rows. A licence goes with each row, so that it is still there when somebody cuts the file.
pub(super) fn common(about: &About) -> Common {
    let mut common = Vec::new();
    if about.fictional {
        common.push(("fictional", "true".to_owned()));
    }
    if let Some(licence) = &about.licence {
        let mut terms = String::new();
        if let Some(attribution) = &licence.attribution {
            terms.extend([attribution, ", "]);
        }
        terms.push_str(&licence.name);
        if let Some(url) = &licence.url {
            terms.extend([", ", url]);
        }
        common.push(("licence", defused(terms)));
    }
    common
}

/// The byte-order mark and the names of the columns: those of the contract, then what holds for all rows.
pub(super) fn head(common: &Common) -> String {
    let names = common.iter().map(|(column, _)| *column);
    "\u{feff}".to_owned() + &row_of(&|column| column.to_owned(), &names.collect::<Vec<_>>())
}

/// The row of a feature that [`crate::domain::dataset::Dataset::feature`] wrote.
pub(super) fn row(feature: &str, common: &Common) -> String {
    let feature: Value = serde_json::from_str(feature).unwrap_or_default();
    let common: Vec<&str> = common.iter().map(|(_, cell)| cell.as_str()).collect();
    row_of(&|column| cell(column, &feature), &common)
}

/// A row with these cells in the columns of the contract, and then those.
fn row_of(cell: &dyn Fn(&'static str) -> String, common: &[&str]) -> String {
    let mut row = String::new();
    for column in mappable_properties() {
        if !HELPS.contains(&column) {
            push(&mut row, &cell(column));
        }
    }
    for cell in common {
        push(&mut row, cell);
    }
    row.pop();
    row + "\r\n"
}

/// A row with these cells; none is taken for a formula.
pub(in crate::domain) fn csv_row<'c>(cells: impl Iterator<Item = &'c str>) -> String {
    let mut row = String::new();
    for cell in cells {
        push(&mut row, &defused(cell.to_owned()));
    }
    row.pop();
    row + "\r\n"
}

/// Adds a cell, between quotation marks where it could be taken for several.
fn push(row: &mut String, cell: &str) {
    if cell.contains([';', '"', '\n', '\r']) {
        row.extend(["\"", &cell.replace('"', "\"\""), "\""]);
    } else {
        row.push_str(cell);
    }
    row.push(';');
}

fn cell(column: &str, feature: &Value) -> String {
    match column {
        "lon" => number(feature, 0),
        "lat" => number(feature, 1),
        _ => {
            let properties = feature.get("properties");
            let value = properties.and_then(|properties| properties.get(column));
            defused(value.map_or_else(String::new, |value| text(column, value)))
        }
    }
}

/// A coordinate with the decimal comma of France.
fn number(feature: &Value, at: usize) -> String {
    let coordinates = feature
        .get("geometry")
        .and_then(|point| point.get("coordinates"));
    let number = coordinates.and_then(|both| both.get(at)?.as_f64());
    shortest(number.unwrap_or_default()).replace('.', ",")
}

fn text(column: &str, value: &Value) -> String {
    if let Some(items) = value.as_array() {
        return list(items);
    }
    let text = value.as_str().unwrap_or_default();
    grouped(column, text).unwrap_or_else(|| text.to_owned())
}

/// Long numbers in groups of digits: a spreadsheet would take them for quantities, and round or shorten them.
fn grouped(column: &str, text: &str) -> Option<String> {
    let grouped = match column {
        "phone" => Phone::parse(text)?.display(),
        "siret" => Siret::parse(text).ok()?.formatted(),
        _ => return None,
    };
    Some(grouped.replace('\u{a0}', " "))
}

/// The items with semicolons between them, as our own reader takes a list. One in an item becomes a comma; one at the end
/// says that the commas of a single item do not part anything.
fn list(items: &[Value]) -> String {
    let mut list = String::new();
    for item in items {
        if !list.is_empty() {
            list.push_str("; ");
        }
        list.push_str(&item.as_str().unwrap_or_default().replace(';', ","));
    }
    if items.len() == 1 && list.contains(',') {
        list.push(';');
    }
    list
}

/// The text with an apostrophe before what would be read as a formula: spreadsheets show the text behind it.
fn defused(text: String) -> String {
    if text.trim_start().starts_with(FORMULAS) {
        format!("'{text}")
    } else {
        text
    }
}
