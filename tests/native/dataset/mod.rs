//! Reading GeoJSON: what is kept, mended and left out.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "crafted sources: a panic is a failed test"
)]

mod demo;
mod faults;
mod links;
mod places;
mod properties;
mod sources;
mod terms;
mod values;

use std::sync::Arc;

use geolocal::domain::config::Mapping;
use geolocal::domain::dataset::{Dataset, Outcome, Problem, ReadError, Reader, Step};
use geolocal::domain::establishment::Establishment;
use geolocal::domain::lang::LocalText;
use geolocal::domain::taxonomy::{
    Category, CategoryIndex, Family, FamilyIndex, HexColour, Taxonomy,
};
use geolocal::domain::vocabulary::{Term, Vocabulary};

fn text(fr: &str, en: &str) -> LocalText {
    LocalText {
        fr: fr.to_owned(),
        en: en.to_owned(),
    }
}

fn rubrique(id: &str, family: u16, label: LocalText, naf: &[&str], osm: &[&str]) -> Category {
    let strings = |texts: &[&str]| texts.iter().map(ToString::to_string).collect();
    Category {
        id: id.to_owned(),
        family: FamilyIndex(family),
        label,
        icon: "store".to_owned(),
        naf: strings(naf),
        osm: strings(osm),
        aliases: Vec::new(),
    }
}

fn family(id: &str, categories: core::ops::Range<u16>) -> Family {
    Family {
        id: id.to_owned(),
        label: LocalText::same(id),
        colour_light: HexColour("#000000".to_owned()),
        colour_dark: HexColour("#ffffff".to_owned()),
        icon: "store".to_owned(),
        categories,
    }
}

/// Rubriques 0 (bakery), 1 (supermarket), 2 (other); services 0 to 2; label 0.
pub(crate) fn vocabulary() -> Arc<Vocabulary> {
    let bakery = rubrique(
        "alimentation.boulangerie",
        0,
        text("Boulangerie, pâtisserie", "Bakery"),
        &["10.71C", "10.71Y"],
        &["shop=bakery"],
    );
    let supermarket = rubrique(
        "alimentation.supermarche",
        0,
        text("Supermarchés", "Supermarket"),
        &["47.11D"],
        &["shop=supermarket"],
    );
    let other = rubrique("autres.autre", 1, text("Autre", "Other"), &[], &[]);
    let families = vec![family("alimentation", 0..2), family("autres", 2..3)];
    let taxonomy = Taxonomy::new(families, vec![bakery, supermarket, other], CategoryIndex(2));
    let term = |id: &str, name| Term {
        id: id.to_owned(),
        name,
    };
    Arc::new(Vocabulary {
        taxonomy,
        services: vec![
            term("livraison", text("Livraison à domicile", "Delivery")),
            term("retrait", text("Retrait en magasin", "Click & collect")),
            term("pmr", text("Accès PMR", "Wheelchair access")),
        ],
        labels: vec![term("bio", text("Agriculture biologique", "Organic"))],
    })
}

/// Reads a whole source at once.
pub(crate) fn read(bytes: &[u8]) -> Result<Dataset, ReadError> {
    read_with(bytes, Mapping::default())
}

/// Reads a whole source by a mapping.
pub(crate) fn read_with(bytes: &[u8], mapping: Mapping) -> Result<Dataset, ReadError> {
    let mut reader = Reader::new(vocabulary(), mapping);
    reader.push(bytes);
    reader.finish()
}

/// Reads a source that comes in pieces, parsing as it comes.
pub(crate) fn read_in_pieces(pieces: &[&[u8]]) -> Result<Dataset, ReadError> {
    let mut reader = Reader::new(vocabulary(), Mapping::default());
    for piece in pieces {
        reader.push(piece);
        while reader.step(3) == Step::More {}
    }
    reader.finish()
}

/// A feature collection of these features.
pub(crate) fn collection(features: &[&str]) -> String {
    format!(
        r#"{{"type":"FeatureCollection","features":[{}]}}"#,
        features.join(",")
    )
}

/// A feature in Caen with these properties, as JSON members.
pub(crate) fn feature(properties: &str) -> String {
    let geometry = r#"{"type":"Point","coordinates":[-0.37,49.18]}"#;
    format!(r#"{{"type":"Feature","geometry":{geometry},"properties":{{{properties}}}}}"#)
}

/// A complete feature, but for the members given, which come first and so win.
pub(crate) fn shop(properties: &str) -> String {
    let comma = if properties.is_empty() { "" } else { "," };
    feature(&format!(
        r#"{properties}{comma}"id":"a","name":"Fournil","category":"alimentation.boulangerie""#
    ))
}

/// The one establishment of a source of one feature.
pub(crate) fn one(feature: &str) -> Establishment {
    read(collection(&[feature]).as_bytes())
        .unwrap()
        .establishment(0)
        .unwrap()
}

/// What was wrong with a source of one feature: property, problem and outcome.
pub(crate) fn findings(feature: &str) -> Vec<(Option<&'static str>, Problem, Outcome)> {
    let dataset = read(collection(&[feature]).as_bytes()).unwrap();
    let issues = dataset.issues().iter();
    issues
        .map(|issue| (issue.property, issue.problem.clone(), issue.outcome))
        .collect()
}
