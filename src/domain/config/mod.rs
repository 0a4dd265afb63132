//! `config.json`: what a chamber sets without a rebuild. `docs/config.schema.json` describes it.

mod entries;
mod mapping;
mod parse;
mod reader;
mod source;
mod types;

pub use mapping::{Mapping, MappingRule, TemplatePart};
pub use reader::{ConfigNotice, ConfigProblem};
pub use source::{Licence, Mode, Source, SourceKind};
pub use types::*;

use super::geo::{Bounds, LngLat};
use super::lang::{Lang, LocalText};

impl Config {
    /// Whether some establishments are invented.
    pub fn is_fictional(&self) -> bool {
        self.sources.iter().any(|source| source.fictional)
    }

    /// Whether of some source only what is in view is asked for.
    pub fn reads_by_area(&self) -> bool {
        self.sources.iter().any(|source| source.mode != Mode::All)
    }

    /// What a link to an establishment has to say of where it is: where only what is in view is asked for, its spot finds it.
    pub fn spot_in_links(&self, spot: LngLat) -> Option<LngLat> {
        self.reads_by_area().then_some(spot)
    }

    /// The terms under which all sources together may be used: theirs, one after the other.
    pub fn licence(&self) -> Option<Licence> {
        let own = self
            .sources
            .iter()
            .filter_map(|source| source.licence.clone());
        own.reduce(|all, own| {
            if all == own {
                return all;
            }
            let joined = |a: Option<String>, b: Option<String>| match (a, b) {
                (Some(a), Some(b)) => Some(format!("{a} ; {b}")),
                (a, b) => a.or(b),
            };
            Licence {
                name: format!("{} ; {}", all.name, own.name),
                url: None,
                attribution: joined(all.attribution, own.attribution),
            }
        })
    }
}

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
