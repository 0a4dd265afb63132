//! The entries of the configuration's lists: basemaps, sources with their mapping, terms, help lines, links.

use litemap::LiteMap;

use super::parse::texts;
use super::reader::{At, Notices};
use super::types::*;
use crate::domain::dataset::mappable_properties;
use crate::domain::vocabulary::Term;

/// How long a source may send nothing unless it says otherwise, in seconds.
const TIMEOUT_S: u32 = 30;

pub(super) fn basemap(notices: &mut Notices, at: &At<'_>) -> Option<Basemap> {
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

pub(super) fn source(notices: &mut Notices, at: &At<'_>) -> Option<Source> {
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
    let object = notices.object(at, &mappable_properties())?;
    let mut rules = LiteMap::new();
    for (property, value) in object.map {
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
            values: LiteMap::new(),
        });
    }
    let object = notices.object(at, &["from", "values"])?;
    let from = notices.optional(&object, "from", names).unwrap_or_default();
    let values = notices
        .optional(&object, "values", codes)
        .unwrap_or_default();
    Some(MappingRule { from, values })
}

fn codes(notices: &mut Notices, at: &At<'_>) -> Option<LiteMap<String, String>> {
    let Some(map) = at.value.as_object() else {
        return notices.expected(at, "{…}");
    };
    let mut codes = LiteMap::new();
    for (code, value) in map {
        let Some(value) = value.as_str() else {
            return notices.expected(at, "{\"…\": \"…\"}");
        };
        codes.insert(code.clone(), value.to_owned());
    }
    Some(codes)
}

fn licence(notices: &mut Notices, at: &At<'_>) -> Option<Licence> {
    let object = notices.object(at, &["name", "url", "attribution"])?;
    Some(Licence {
        name: notices.required(&object, "name", Notices::text)?,
        url: notices.optional(&object, "url", Notices::text),
        attribution: notices.optional(&object, "attribution", Notices::text),
    })
}

pub(super) fn term(notices: &mut Notices, at: &At<'_>) -> Option<Term> {
    let object = notices.object(at, &["id", "name"])?;
    let id = notices.required(&object, "id", Notices::text)?;
    Some(Term {
        name: notices.required(&object, "name", Notices::local_text)?,
        id,
    })
}

pub(super) fn help_line(notices: &mut Notices, at: &At<'_>) -> Option<HelpLine> {
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

pub(super) fn contact(notices: &mut Notices, at: &At<'_>) -> Option<Contact> {
    let object = notices.object(at, &["email", "correction_url", "registration_url"])?;
    Some(Contact {
        email: notices.optional(&object, "email", Notices::text),
        correction_url: notices.optional(&object, "correction_url", Notices::text),
        registration_url: notices.optional(&object, "registration_url", Notices::text),
    })
}

pub(super) fn legal_link(notices: &mut Notices, at: &At<'_>) -> Option<LegalLink> {
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
