//! What people send about establishments, and how it is applied to the file of the map.

mod applying;
mod batch;
mod coming_and_going;
mod command;
mod data_file;
mod malformed;
mod properties;
mod submission;

use chrono::NaiveDate;
use geolocal::domain::corrections::{
    About, Collection, Entry, Key, Kind, Outcome, Sender, Submission, Values, apply,
};
use geolocal::domain::lang::Lang;
use serde_json::Value;

/// A file of the map with three establishments.
const DATA: &str = r#"{"type":"FeatureCollection","name":"Caen","licence":{"name":"CC BY 4.0"},"features":[
{"type":"Feature","geometry":{"type":"Point","coordinates":[-0.3703,49.1829]},"properties":{"zone":7,"id":"e-1","name":"Le Fournil","category":"alimentation.boulangerie","phone":" 02 31 00 00 01","services":["livraison","retrait"],"updated":"2026-01-10"}},
{"type":"Feature","id":"e-2","geometry":{"type":"Point","coordinates":[-0.36,49.18]},"properties":{"name":"Chez Zoé","category":"alimentation.fromagerie","siret":"732 829 320 00074","services":"livraison;retrait","website":"www.example.org","delivers_to":10,"verified":"2026-11-30"}},
{"type":"Feature","geometry":{"type":"Point","coordinates":[0,49]},"properties":{"id":"e-3","name":"Sans rien","category":"culture.loisirs"}}
]}
"#;

/// A UUID that ends in a number.
fn uuid(number: u32) -> String {
    format!("0f8fad5b-d9cb-469f-a165-{number:012}")
}

/// Values by name.
fn values(pairs: &[(&str, Value)]) -> Values {
    let mut values = Values::default();
    for (name, value) in pairs {
        if let Some(key) = Key::named(name) {
            values.set(key, value.clone());
        }
    }
    values
}

/// A submission about an establishment, made on that day of November 2026 at noon.
fn submission(number: u32, kind: Kind, day: u32, id: &str) -> Submission {
    let day = NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default();
    Submission {
        id: uuid(number),
        kind,
        made: day.and_hms_opt(12, 0, 0).unwrap_or_default(),
        lang: Lang::Fr,
        page: None,
        establishment: (kind != Kind::Registration).then(|| About {
            id: id.to_owned(),
            name: "Le Fournil".to_owned(),
            siret: None,
        }),
        position: None,
        before: Values::default(),
        after: Values::default(),
        comment: None,
        sender: Sender::default(),
        consent: (kind == Kind::Registration).then(|| "J’accepte.".to_owned()),
        decision: None,
    }
}

/// A correction of one value, made on that day of November 2026, which is its number too.
fn correction(day: u32, id: &str, name: &str, before: Value, after: Value) -> Submission {
    let mut one = submission(day, Kind::Correction, day, id);
    one.before = values(&[(name, before)]);
    one.after = values(&[(name, after)]);
    one
}

/// The data and the entries after submissions are applied; applying them again has to change nothing.
fn applied(data: &str, submissions: &[Submission]) -> (String, Vec<Entry>) {
    let once = |data: &str| {
        Collection::parse(data).map(|mut collection| {
            let entries = apply(&mut collection, submissions);
            (collection.to_text(), entries)
        })
    };
    let (text, entries) = once(data).unwrap_or_default();
    let (again, later) = once(&text).unwrap_or_default();
    assert_eq!(text, again, "applied twice");
    let changes = later.iter().filter(|entry| entry.outcome.is_change());
    assert_eq!(changes.collect::<Vec<_>>(), Vec::<&Entry>::new());
    (text, entries)
}

/// The outcomes alone.
fn outcomes(entries: Vec<Entry>) -> Vec<Outcome> {
    entries.into_iter().map(|entry| entry.outcome).collect()
}

/// The line of the data that names an establishment.
fn line<'d>(data: &'d str, name: &str) -> &'d str {
    data.lines()
        .find(|line| line.contains(name))
        .unwrap_or_default()
}
