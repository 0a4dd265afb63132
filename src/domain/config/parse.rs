//! From `config.json` to a [`Config`].

use serde_json::Value;

use super::entries::{basemap, contact, help_line, legal_link, term};
use super::reader::{At, ConfigNotice, Notices, Object};
use super::source::source;
use super::types::*;
use crate::domain::geo::Bounds;
use crate::domain::lang::Lang;
use crate::domain::view_state::MapPosition;
use crate::domain::vocabulary::Term;

/// The keys of the configuration.
const KEYS: [&str; 16] = [
    "title",
    "languages",
    "bounds",
    "view",
    "basemaps",
    "sources",
    "taxonomy",
    "services",
    "labels",
    "payment",
    "help_lines",
    "contact",
    "geocoder",
    "register",
    "embed",
    "legal_links",
];

impl Config {
    /// Reads `config.json`. Never fails: an unknown key or wrong type is a notice, and the default is used.
    pub fn parse(json: &str) -> (Self, Vec<ConfigNotice>) {
        let mut notices = Notices::default();
        let config = notices.root(json, |notices, at| {
            let root = notices.object(at, &KEYS)?;
            Some(read(notices, &root))
        });
        (config.unwrap_or_default(), notices.0)
    }
}

fn read(notices: &mut Notices, root: &Object<'_>) -> Config {
    let default = Config::default();
    let url = |notices: &mut Notices, at: &At<'_>| {
        let object = notices.object(at, &["url"])?;
        notices.required(&object, "url", Notices::text)
    };
    let origins = |notices: &mut Notices, at: &At<'_>| {
        let object = notices.object(at, &["allowed_origins"])?;
        notices.optional(&object, "allowed_origins", texts)
    };
    let languages = notices
        .optional(root, "languages", |n, at| n.list(at, lang))
        .filter(|some| !some.is_empty());
    Config {
        title: notices
            .optional(root, "title", Notices::local_text)
            .unwrap_or(default.title),
        languages: languages.unwrap_or(default.languages),
        bounds: notices
            .optional(root, "bounds", bounds)
            .unwrap_or(default.bounds),
        view: notices.optional(root, "view", view),
        basemaps: notices
            .optional(root, "basemaps", |n, at| n.list(at, basemap))
            .unwrap_or(default.basemaps),
        sources: notices
            .optional(root, "sources", |n, at| n.list(at, source))
            .unwrap_or_default(),
        taxonomy: notices
            .optional(root, "taxonomy", Notices::text)
            .unwrap_or(default.taxonomy),
        services: notices
            .optional(root, "services", terms)
            .unwrap_or_default(),
        labels: notices.optional(root, "labels", terms).unwrap_or_default(),
        payment: notices.optional(root, "payment", terms).unwrap_or_default(),
        help_lines: notices
            .optional(root, "help_lines", |n, at| n.list(at, help_line))
            .unwrap_or_default(),
        contact: notices
            .optional(root, "contact", contact)
            .unwrap_or_default(),
        geocoder: notices.optional(root, "geocoder", url),
        register: notices.optional(root, "register", url),
        allowed_origins: notices.optional(root, "embed", origins).unwrap_or_default(),
        legal_links: notices
            .optional(root, "legal_links", |n, at| n.list(at, legal_link))
            .unwrap_or_default(),
    }
}

pub(super) fn texts(notices: &mut Notices, at: &At<'_>) -> Option<Vec<String>> {
    notices.list(at, Notices::text)
}

fn terms(notices: &mut Notices, at: &At<'_>) -> Option<Vec<Term>> {
    notices.list(at, term)
}

fn lang(notices: &mut Notices, at: &At<'_>) -> Option<Lang> {
    let lang = at.value.as_str().and_then(|tag| tag.parse().ok());
    lang.or_else(|| notices.expected(at, "\"fr\" | \"en\""))
}

fn bounds(notices: &mut Notices, at: &At<'_>) -> Option<Bounds> {
    let numbers: Option<Vec<f64>> = at
        .value
        .as_array()
        .and_then(|list| list.iter().map(Value::as_f64).collect());
    let bounds = match numbers.as_deref() {
        Some(&[west, south, east, north]) => Bounds::new(west, south, east, north),
        _ => None,
    };
    bounds.or_else(|| notices.expected(at, "[west, south, east, north]"))
}

fn view(notices: &mut Notices, at: &At<'_>) -> Option<MapPosition> {
    let position = at.value.as_str().and_then(MapPosition::parse);
    position.or_else(|| notices.expected(at, "\"zoom/lat/lng\""))
}
