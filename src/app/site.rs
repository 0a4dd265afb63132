//! What a chamber set: configuration and taxonomy, read before anything else.

use std::sync::Arc;

use crate::domain::config::{Config, Mapping};
use crate::domain::taxonomy::Taxonomy;
use crate::domain::vocabulary::Vocabulary;
use crate::interop::http;

/// How long `config.json` and the taxonomy may take without sending anything, in seconds.
const PATIENCE_S: u32 = 20;

/// The configuration of this map and the vocabulary that comes with it.
#[derive(Debug)]
pub struct Site {
    /// The configuration.
    pub config: Config,
    /// Taxonomy, services and labels.
    pub vocabulary: Arc<Vocabulary>,
    /// What was wrong with either file; the defaults stand in.
    pub notices: Vec<SiteNotice>,
}

/// Something wrong with a file of the site.
#[derive(Clone, Debug, PartialEq)]
pub enum SiteNotice {
    /// The file could not be had.
    Missing {
        /// Its address, relative to the page.
        file: String,
    },
    /// Something in it could not be used.
    Content {
        /// Its address, relative to the page.
        file: String,
        /// Where, and what.
        notice: String,
    },
}

impl Site {
    /// Reads `config.json` and the taxonomy it names. Never fails: what cannot be had is a notice.
    pub async fn load() -> Self {
        let mut notices = Vec::new();
        let text = text_of("config.json", &mut notices).await;
        let (mut config, found) = text.map_or_else(Default::default, |text| Config::parse(&text));
        notices.extend(content("config.json", found));
        for source in &mut config.sources {
            add_preset(&mut source.mapping, &mut notices).await;
        }

        let text = text_of(&config.taxonomy, &mut notices).await;
        let (taxonomy, found) = Taxonomy::parse(text.as_deref().unwrap_or("{}"));
        if text.is_some() {
            notices.extend(content(&config.taxonomy, found));
        }
        let vocabulary = vocabulary(&config, taxonomy);
        Self {
            config,
            vocabulary,
            notices,
        }
    }

    /// The vocabulary with the taxonomy's file of codes, which only some data needs; without codes when it cannot be had.
    pub(super) async fn vocabulary_with_codes(&self) -> Arc<Vocabulary> {
        let Some(file) = self.vocabulary.taxonomy.codes_file() else {
            return self.vocabulary.clone();
        };
        let codes = http::text(file, PATIENCE_S).await.unwrap_or_default();
        let taxonomy = http::text(&self.config.taxonomy, PATIENCE_S).await;
        let (taxonomy, _) = Taxonomy::parse_with_codes(&taxonomy.unwrap_or_default(), &codes);
        vocabulary(&self.config, taxonomy)
    }
}

fn vocabulary(config: &Config, taxonomy: Taxonomy) -> Arc<Vocabulary> {
    Arc::new(Vocabulary {
        taxonomy,
        services: config.services.clone(),
        labels: config.labels.clone(),
    })
}

/// Puts the rules of a file under those of a mapping that names it.
async fn add_preset(mapping: &mut Mapping, notices: &mut Vec<SiteNotice>) {
    let Some(preset) = &mapping.preset else {
        return;
    };
    let file = format!("mappings/{preset}.json");
    if let Some(text) = text_of(&file, notices).await {
        let (rules, found) = Mapping::parse(&text);
        notices.extend(content(&file, found));
        *mapping = core::mem::take(mapping).over(rules);
    }
}

async fn text_of(file: &str, notices: &mut Vec<SiteNotice>) -> Option<String> {
    let text = http::text(file, PATIENCE_S).await.ok();
    if text.is_none() {
        notices.push(SiteNotice::Missing {
            file: file.to_owned(),
        });
    }
    text
}

fn content<T: ToString>(file: &str, notices: Vec<T>) -> impl Iterator<Item = SiteNotice> {
    notices.into_iter().map(move |notice| SiteNotice::Content {
        file: file.to_owned(),
        notice: notice.to_string(),
    })
}
