//! From `config.json` to a [`Config`].

use std::collections::BTreeMap;

use serde_json::Value;

use super::reader::{At, ConfigNotice, Notices, Object};
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
/// How long a source may send nothing unless it says otherwise, in seconds.
const TIMEOUT_S: u32 = 30;

impl Config {
    /// Reads `config.json`. Never fails: an unknown key or wrong type is a notice, and the default is used.
    pub fn parse(json: &str) -> (Self, Vec<ConfigNotice>) {
        let mut notices = Notices::default();
        let root: Value = match serde_json::from_str(json.trim_start_matches('\u{feff}')) {
            Ok(root) => root,
            Err(error) => {
                notices.not_json(&error);
                return (Self::default(), notices.0);
            }
        };
        let at = At {
            value: &root,
            path: String::new(),
        };
        let config = notices
            .object(&at, &KEYS)
            .map(|root| read(&mut notices, &root))
            .unwrap_or_default();
        (config, notices.0)
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

fn texts(notices: &mut Notices, at: &At<'_>) -> Option<Vec<String>> {
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

fn small(notices: &mut Notices, at: &At<'_>) -> Option<u8> {
    let number = at
        .value
        .as_u64()
        .and_then(|number| u8::try_from(number).ok())
        .filter(|zoom| *zoom <= 22);
    number.or_else(|| notices.expected(at, "0…22"))
}

fn seconds(notices: &mut Notices, at: &At<'_>) -> Option<u32> {
    let number = at
        .value
        .as_u64()
        .and_then(|number| u32::try_from(number).ok())
        .filter(|seconds| *seconds > 0);
    number.or_else(|| notices.expected(at, "1, 2, 3…"))
}

fn boolean(notices: &mut Notices, at: &At<'_>) -> Option<bool> {
    at.value
        .as_bool()
        .or_else(|| notices.expected(at, "true | false"))
}

fn basemap(notices: &mut Notices, at: &At<'_>) -> Option<Basemap> {
    let object = notices.object(
        at,
        &["id", "name", "type", "url", "attribution", "max_zoom"],
    )?;
    let id = notices.required(&object, "id", Notices::text)?;
    let url = notices.required(&object, "url", Notices::text)?;
    let max_zoom = notices.optional(&object, "max_zoom", small).unwrap_or(19);
    let kind = notices.required(&object, "type", |notices, at| match at.value.as_str() {
        Some("xyz") => Some(BasemapKind::Xyz {
            url: url.clone(),
            max_zoom,
        }),
        Some("simple") => Some(BasemapKind::Simple { url: url.clone() }),
        _ => notices.expected(at, "\"xyz\" | \"simple\""),
    })?;
    Some(Basemap {
        name: notices
            .required(&object, "name", Notices::local_text)
            .unwrap_or_default(),
        attribution: notices
            .required(&object, "attribution", Notices::text)
            .unwrap_or_default(),
        id,
        kind,
    })
}

fn source(notices: &mut Notices, at: &At<'_>) -> Option<Source> {
    let object = notices.object(
        at,
        &[
            "type",
            "url",
            "mode",
            "mapping",
            "licence",
            "fictional",
            "timeout_s",
        ],
    )?;
    notices.required(&object, "type", |notices, at| {
        (at.value == "geojson")
            .then_some(())
            .or_else(|| notices.expected(at, "\"geojson\""))
    })?;
    notices.optional(&object, "mode", |notices, at| {
        (at.value == "all")
            .then_some(())
            .or_else(|| notices.expected(at, "\"all\""))
    });
    Some(Source {
        url: notices.required(&object, "url", Notices::text)?,
        fictional: notices
            .optional(&object, "fictional", boolean)
            .unwrap_or_default(),
        mapping: notices
            .optional(&object, "mapping", mapping)
            .unwrap_or_default(),
        licence: notices.optional(&object, "licence", licence),
        timeout_s: notices
            .optional(&object, "timeout_s", seconds)
            .unwrap_or(TIMEOUT_S),
    })
}

fn mapping(notices: &mut Notices, at: &At<'_>) -> Option<Mapping> {
    let Some(map) = at.value.as_object() else {
        return notices.expected(at, "{…}");
    };
    let mut rules = BTreeMap::new();
    for (property, value) in map {
        let path = format!("{}.{property}", at.path);
        if let Some(rule) = rule(notices, &At { value, path }) {
            rules.insert(property.clone(), rule);
        }
    }
    Some(Mapping { rules })
}

/// `"nom"`, `["nom", "enseigne"]` or `{"from": …, "values": {…}}`.
fn rule(notices: &mut Notices, at: &At<'_>) -> Option<MappingRule> {
    let names = |notices: &mut Notices, at: &At<'_>| match at.value.as_str() {
        Some(name) => Some(vec![name.to_owned()]),
        None => texts(notices, at),
    };
    if !at.value.is_object() {
        return Some(MappingRule {
            from: names(notices, at)?,
            values: BTreeMap::new(),
        });
    }
    let object = notices.object(at, &["from", "values"])?;
    let from = notices.optional(&object, "from", names).unwrap_or_default();
    let values = notices
        .optional(&object, "values", codes)
        .unwrap_or_default();
    Some(MappingRule { from, values })
}

fn codes(notices: &mut Notices, at: &At<'_>) -> Option<BTreeMap<String, String>> {
    let Some(map) = at.value.as_object() else {
        return notices.expected(at, "{…}");
    };
    let text = |(code, value): (&String, &Value)| Some((code.clone(), value.as_str()?.to_owned()));
    let all: Option<_> = map.iter().map(text).collect();
    all.or_else(|| notices.expected(at, "{\"…\": \"…\"}"))
}

fn licence(notices: &mut Notices, at: &At<'_>) -> Option<Licence> {
    let object = notices.object(at, &["name", "url", "attribution"])?;
    Some(Licence {
        name: notices.required(&object, "name", Notices::text)?,
        url: notices.optional(&object, "url", Notices::text),
        attribution: notices.optional(&object, "attribution", Notices::text),
    })
}

fn term(notices: &mut Notices, at: &At<'_>) -> Option<Term> {
    let object = notices.object(at, &["id", "name"])?;
    let id = notices.required(&object, "id", Notices::text)?;
    Some(Term {
        name: notices.required(&object, "name", Notices::local_text)?,
        id,
    })
}

fn help_line(notices: &mut Notices, at: &At<'_>) -> Option<HelpLine> {
    let object = notices.object(at, &["name", "phone", "opening_hours", "description"])?;
    Some(HelpLine {
        name: notices.required(&object, "name", Notices::local_text)?,
        phone: notices.required(&object, "phone", Notices::text)?,
        opening_hours: notices.optional(&object, "opening_hours", Notices::text),
        description: notices
            .optional(&object, "description", Notices::local_text)
            .unwrap_or_default(),
    })
}

fn contact(notices: &mut Notices, at: &At<'_>) -> Option<Contact> {
    let object = notices.object(at, &["email", "correction_url", "registration_url"])?;
    Some(Contact {
        email: notices.optional(&object, "email", Notices::text),
        correction_url: notices.optional(&object, "correction_url", Notices::text),
        registration_url: notices.optional(&object, "registration_url", Notices::text),
    })
}

fn legal_link(notices: &mut Notices, at: &At<'_>) -> Option<LegalLink> {
    let object = notices.object(at, &["name", "url"])?;
    let url = notices.required(&object, "url", link)?;
    Some(LegalLink {
        name: notices.required(&object, "name", Notices::local_text)?,
        url,
    })
}

/// A link within the site, or to a web page: never `javascript:` or another scheme.
fn link(notices: &mut Notices, at: &At<'_>) -> Option<String> {
    let harmless = |url: &&str| {
        let scheme = url
            .split_once(':')
            .map(|(scheme, _)| scheme)
            .filter(|scheme| !scheme.contains('/'));
        scheme.is_none_or(|scheme| matches!(scheme, "http" | "https" | "mailto"))
    };
    let url = at.value.as_str().filter(harmless).map(str::to_owned);
    url.or_else(|| notices.expected(at, "\"https://…\""))
}
