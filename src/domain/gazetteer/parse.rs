//! Reading the file.

use core::ops::Range;

use crate::domain::fold::fold_spelt;
use crate::domain::geo::LngLat;
use crate::domain::letters::Letters;
use crate::domain::order::places_in_order;

use super::{CommuneIndex, EpciIndex, Gazetteer, Row};

/// Steps of the file's coordinates in a degree.
const STEPS: f64 = 1e4;

/// The gazetteer of a file.
pub(super) fn parse(text: String) -> Gazetteer {
    let mut gazetteer = Gazetteer::default();
    let mut table = 0;
    let mut start = 0;
    for line in text.split('\n') {
        let row = line.trim_end();
        let range = start..start + row.len();
        start += line.len() + 1;
        match (row, table) {
            ("", _) => table += 1,
            (_, 1) => gazetteer.departments.push(range),
            (_, 2) => gazetteer.epcis.push(range),
            (row, 3) => {
                let _left_out = add(&mut gazetteer, &text, row, range);
            }
            _ => {}
        }
    }
    let postcodes = gazetteer.postcodes.iter();
    gazetteer.by_postcode = places_in_order(postcodes.map(|(own, _)| key(*own)));
    gazetteer.text = text;
    gazetteer
}

/// Numbers are read as one type: each more is code of its own.
fn number(column: Option<&str>) -> Option<i32> {
    column?.parse().ok()
}

fn key(postcode: i32) -> u128 {
    u128::try_from(postcode).unwrap_or_default()
}

/// Adds a commune; `None` when it is left out, out of order or without a position.
fn add(gazetteer: &mut Gazetteer, text: &str, line: &str, range: Range<usize>) -> Option<()> {
    let mut columns = line.split(';');
    let (code, name, postcodes) = (columns.next()?, columns.next()?, columns.next()?);
    let lng = f64::from(number(columns.next())?) / STEPS;
    let lat = f64::from(number(columns.next())?) / STEPS;
    let position = LngLat::new(lng, lat)?;
    let previous = gazetteer.communes.last();
    let previous = previous.and_then(|row| text.get(row.line.clone())?.split(';').next());
    if previous >= Some(code) {
        return None;
    }
    let at = CommuneIndex(u16::try_from(gazetteer.communes.len()).ok()?);
    for postcode in postcodes.split(' ') {
        let postcode = number(Some(postcode));
        gazetteer
            .postcodes
            .extend(postcode.map(|postcode| (postcode, at)));
    }
    let folded = fold_spelt(name);
    let start = gazetteer.folded.len();
    gazetteer.folded.push_str(&folded);
    gazetteer.communes.push(Row {
        line: range,
        folded: start..gazetteer.folded.len(),
        letters: Letters::of(&folded).with(Letters::of(postcodes)),
        position,
        population: number(columns.next())
            .and_then(|population| u32::try_from(population).ok())
            .unwrap_or_default(),
        epci: number(columns.next())
            .and_then(|row| u16::try_from(row).ok())
            .map(EpciIndex),
        approximate: columns.next() == Some("~"),
    });
    Some(())
}
