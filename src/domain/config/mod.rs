//! `config.json`: what a chamber sets without a rebuild. `docs/config.schema.json` describes it.

mod entries;
mod parse;
mod reader;
mod types;

pub use reader::{ConfigNotice, ConfigProblem};
pub use types::*;

use super::geo::Bounds;
use super::lang::{Lang, LocalText};

impl Default for Config {
    fn default() -> Self {
        Self {
            title: LocalText {
                fr: "Géo’Local".to_owned(),
                en: "Géo’Local".to_owned(),
            },
            languages: Lang::ALL.to_vec(),
            bounds: Bounds::new(-1.95, 48.18, 1.80, 50.07).unwrap_or(Bounds::WORLD),
            view: None,
            basemaps: vec![Basemap {
                id: "simple".to_owned(),
                name: LocalText {
                    fr: "Carte simple".to_owned(),
                    en: "Simple map".to_owned(),
                },
                attribution: "Natural Earth, GeoNames".to_owned(),
                kind: BasemapKind::Simple {
                    url: "base/normandie.json".to_owned(),
                },
            }],
            sources: Vec::new(),
            taxonomy: "taxonomy.json".to_owned(),
            services: Vec::new(),
            labels: Vec::new(),
            payment: Vec::new(),
            help_lines: Vec::new(),
            contact: Contact::default(),
            geocoder: None,
            register: None,
            allowed_origins: Vec::new(),
            legal_links: Vec::new(),
        }
    }
}
