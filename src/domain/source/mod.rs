//! How to ask the kinds of server that hold establishments: which URL comes first, which one next, when to try again.
//!
//! A kind is one small file that implements [`Adapter`]; `docs/sources.md` says how to add one. Nothing here fetches.

mod failure;
mod geojson;
mod ogc_features;
mod opendatasoft;
mod plan;
mod request_grid;
mod retry;
mod session;
mod template;
mod url;
mod wfs;

use serde_json::Value;

use super::config::{Source, SourceKind};
use super::geo::Bounds;

pub use failure::FetchError;
pub use request_grid::{Areas, Cell, Grid, Turn};
pub use retry::{Retry, Setback};
pub use session::{Ending, Event, Next, Request, Session};

/// A page of a source, read.
#[derive(Debug)]
pub struct Page<'p> {
    /// Where it was asked for.
    pub url: &'p str,
    /// What stands around its records; `null` where that is no JSON.
    pub envelope: &'p Value,
    /// How many records it had.
    pub records: usize,
}

/// How to ask one kind of server.
pub trait Adapter {
    /// The URL of the first page of an area, or of everything.
    fn first(&self, area: Option<Bounds>) -> String;

    /// The URL of the page after this one, absolute or relative to it; `None` after the last.
    fn next(&self, page: &Page<'_>) -> Option<String>;

    /// Whether what stands around the records says what comes next, so that it has to be whole.
    fn is_paged(&self) -> bool {
        false
    }
}

/// The adapter of a configured source; `whole` are the bounds of the map, for servers that want some.
pub fn adapter(source: &Source, whole: Bounds) -> Box<dyn Adapter> {
    let url = source.url.clone();
    let count = source.page_size;
    match source.kind.clone() {
        SourceKind::GeoJson => Box::new(geojson::GeoJson { url }),
        SourceKind::Template => Box::new(template::Template { url, whole }),
        SourceKind::OgcFeatures { collection } => Box::new(ogc_features::OgcFeatures {
            items: ogc_features::items_url(&url, collection.as_deref()),
            limit: count,
        }),
        SourceKind::Wfs { type_name } => Box::new(wfs::Wfs {
            url,
            type_name,
            count,
        }),
        SourceKind::Opendatasoft { dataset, geo_field } => Box::new(opendatasoft::Opendatasoft {
            url,
            dataset,
            geo_field,
        }),
    }
}

/// How many records the server says that it has for the whole request (OGC API Features, WFS 2.0).
pub fn matched(envelope: &Value) -> Option<u64> {
    ["numberMatched", "totalFeatures"]
        .into_iter()
        .find_map(|key| envelope.get(key)?.as_u64())
}

/// The link to the next page, as OGC API Features and newer WFS write it.
fn next_link(envelope: &Value) -> Option<String> {
    let links = envelope.get("links")?.as_array()?;
    let next = links
        .iter()
        .find(|link| link.get("rel").and_then(Value::as_str) == Some("next"))?;
    Some(next.get("href")?.as_str()?.to_owned())
}
