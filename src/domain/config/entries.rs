//! The entries of the configuration's lists: basemaps, terms, help lines, links.

use super::reader::{At, Notices};
use super::types::*;
use crate::domain::vocabulary::Term;

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
    let keys = ["email", "correction_url", "registration_url", "consent"];
    let object = notices.object(at, &keys)?;
    Some(Contact {
        email: notices.optional(&object, "email", Notices::text),
        correction_url: notices.optional(&object, "correction_url", link),
        registration_url: notices.optional(&object, "registration_url", link),
        consent: notices.optional(&object, "consent", Notices::local_text),
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
