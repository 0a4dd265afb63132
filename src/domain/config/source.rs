//! Where the establishments come from.

use super::mapping::{Mapping, mapping};
use super::reader::{At, Notices, Object};
use crate::domain::lang::LocalText;

/// How long a source may send nothing unless it says otherwise, in seconds.
const TIMEOUT_S: u32 = 30;
/// How often a page that failed is asked for again.
const RETRIES: u32 = 2;
/// How many records a page is asked for.
const PAGE_SIZE: u32 = 1_000;
/// The zoom from which on establishments in view are asked for.
const MIN_ZOOM: u8 = 12;
/// The field that Opendatasoft gives a record's position.
const GEO_FIELD: &str = "geo_point_2d";

/// The keys of a source.
const KEYS: [&str; 16] = [
    "type",
    "url",
    "name",
    "mode",
    "mapping",
    "licence",
    "fictional",
    "timeout_s",
    "retries",
    "refresh_s",
    "page_size",
    "min_zoom",
    "collection",
    "type_name",
    "dataset",
    "geo_field",
];

/// Where establishments come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Where it is: relative to the page, or a whole URL.
    pub url: String,
    /// What kind of server answers.
    pub kind: SourceKind,
    /// What people read; the host where there is none.
    pub name: Option<LocalText>,
    /// How much of it is read.
    pub mode: Mode,
    /// Whether its establishments are invented.
    pub fictional: bool,
    /// Property of the contract → property of the data, for those that differ.
    pub mapping: Mapping,
    /// The licence of the data.
    pub licence: Option<Licence>,
    /// How long to wait for it without receiving anything to speak of, in seconds.
    pub timeout_s: u32,
    /// How often a page that failed is asked for again.
    pub retries: u32,
    /// After how many seconds it is read again; `None`: never by itself.
    pub refresh_s: Option<u32>,
    /// How many records a page is asked for, where the kind has pages.
    pub page_size: u32,
}

/// What kind of server answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// A GeoJSON file, gzipped or not.
    GeoJson,
    /// An address with `{bbox}` in it.
    Template,
    /// OGC API – Features.
    OgcFeatures {
        /// The collection, where the URL is that of the whole API.
        collection: Option<String>,
    },
    /// WFS 2.0 with GeoJSON output.
    Wfs {
        /// The type of feature, with its prefix.
        type_name: String,
    },
    /// Opendatasoft Explore 2.1.
    Opendatasoft {
        /// The dataset, where the URL is that of the portal.
        dataset: Option<String>,
        /// The field that boxes are asked of.
        geo_field: String,
    },
}

/// How much of a source is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Everything.
    All,
    /// What is in view.
    Viewport {
        /// The zoom from which on it is asked for.
        min_zoom: u8,
    },
}

/// The terms under which data may be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Licence {
    /// Its name.
    pub name: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// Whom to credit.
    pub attribution: Option<String>,
}

pub(super) fn source(notices: &mut Notices, at: &At<'_>) -> Option<Source> {
    let object = notices.object(at, &KEYS)?;
    let number = |notices: &mut Notices, key| notices.optional(&object, key, positive);
    Some(Source {
        kind: kind(notices, &object)?,
        url: notices.required(&object, "url", Notices::text)?,
        name: notices.optional(&object, "name", Notices::local_text),
        mode: mode(notices, &object),
        fictional: notices
            .optional(&object, "fictional", boolean)
            .unwrap_or_default(),
        mapping: notices
            .optional(&object, "mapping", mapping)
            .unwrap_or_default(),
        licence: notices.optional(&object, "licence", licence),
        timeout_s: number(notices, "timeout_s").unwrap_or(TIMEOUT_S),
        retries: notices
            .optional(&object, "retries", whole)
            .unwrap_or(RETRIES),
        refresh_s: number(notices, "refresh_s"),
        page_size: number(notices, "page_size").unwrap_or(PAGE_SIZE),
    })
}

fn kind(notices: &mut Notices, object: &Object<'_>) -> Option<SourceKind> {
    let name = notices.required(object, "type", Notices::text)?;
    let text = |notices: &mut Notices, key| notices.optional(object, key, Notices::text);
    Some(match name.as_str() {
        "geojson" => SourceKind::GeoJson,
        "template" => SourceKind::Template,
        "ogc-features" => SourceKind::OgcFeatures {
            collection: text(notices, "collection"),
        },
        "wfs" => SourceKind::Wfs {
            type_name: notices.required(object, "type_name", Notices::text)?,
        },
        "opendatasoft" => SourceKind::Opendatasoft {
            dataset: text(notices, "dataset"),
            geo_field: text(notices, "geo_field").unwrap_or_else(|| GEO_FIELD.to_owned()),
        },
        _ => notices.required(object, "type", |notices, at| {
            notices.expected(
                at,
                "\"geojson\" | \"ogc-features\" | \"wfs\" | \"opendatasoft\" | \"template\"",
            )
        })?,
    })
}

fn mode(notices: &mut Notices, object: &Object<'_>) -> Mode {
    let min_zoom = notices.optional(object, "min_zoom", |notices, at| {
        let zoom = whole(notices, at)?;
        u8::try_from(zoom).ok().filter(|zoom| *zoom <= 19)
    });
    let is_viewport = notices.optional(object, "mode", |notices, at| match at.value.as_str() {
        Some("all") => Some(false),
        Some("viewport") => Some(true),
        _ => notices.expected(at, "\"all\" | \"viewport\""),
    });
    if is_viewport.unwrap_or_default() {
        Mode::Viewport {
            min_zoom: min_zoom.unwrap_or(MIN_ZOOM),
        }
    } else {
        Mode::All
    }
}

fn licence(notices: &mut Notices, at: &At<'_>) -> Option<Licence> {
    let object = notices.object(at, &["name", "url", "attribution"])?;
    Some(Licence {
        name: notices.required(&object, "name", Notices::text)?,
        url: notices.optional(&object, "url", Notices::text),
        attribution: notices.optional(&object, "attribution", Notices::text),
    })
}

fn positive(notices: &mut Notices, at: &At<'_>) -> Option<u32> {
    let number = at.value.as_u64().filter(|number| *number > 0);
    let number = number.and_then(|number| u32::try_from(number).ok());
    number.or_else(|| notices.expected(at, "1, 2, 3…"))
}

fn whole(notices: &mut Notices, at: &At<'_>) -> Option<u32> {
    let number = at.value.as_u64();
    let number = number.and_then(|number| u32::try_from(number).ok());
    number.or_else(|| notices.expected(at, "0, 1, 2…"))
}

fn boolean(notices: &mut Notices, at: &At<'_>) -> Option<bool> {
    at.value
        .as_bool()
        .or_else(|| notices.expected(at, "true | false"))
}
