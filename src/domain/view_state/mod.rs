//! What the address bar says: the URL contract decoded into types, and encoded back.
//!
//! `docs/url.md` describes the parameters and the canonical form. Decoding then encoding is the
//! identity on canonical URLs; decoding never fails: what cannot be used is left out and told.

mod decode;
mod embed;
mod encode;
mod hold;
mod keys;
mod notice;
mod position;

pub use embed::{Embed, PagePart, Theme, Wheel};
pub use encode::Url;
pub use hold::{POSITION, parameters};
pub use keys::{Key, MAX_VALUE_CHARS, Switch};
pub use notice::{MAX_NOTICES, UrlNotice, UrlProblem};
pub use position::decimals;

use super::filter::{Near, OpenAt, Selection};
use super::geo::LngLat;
use super::insee::Territory;
use super::lang::Lang;
use super::vocabulary::Vocabulary;

/// Everything a link can say about the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewState {
    /// `q`: the text searched for, trimmed; empty for none.
    pub text: String,
    /// `cat`, `service`, `label`.
    pub selection: Selection,
    /// `ouvert`: open at a moment.
    pub open: Option<OpenAt>,
    /// `pres`, `rayon`, `livre`: around a place.
    pub near: Option<Near>,
    /// `territoire`: nothing outside is shown.
    pub territory: Option<Territory>,
    /// `tri`: the order of the list.
    pub order: SortOrder,
    /// `fiche`: the id or SIRET of the open establishment.
    pub establishment: Option<String>,
    /// `vue`: which of map and list a phone shows.
    pub pane: Pane,
    /// `lang`; without it the browser's preference decides.
    pub lang: Option<Lang>,
    /// `embed` and its switches.
    pub embed: Embed,
    /// `#zoom/lat/lng`.
    pub position: Option<MapPosition>,
    /// Parameters that this version does not read, kept as they came.
    pub others: Vec<(String, String)>,
}

/// Which of map and list a phone shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// `vue=carte`, the default.
    #[default]
    Map,
    /// `vue=liste`.
    List,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortOrder {
    /// `tri=distance`, the default: nearest first.
    #[default]
    Distance,
    /// `tri=nom`: by name.
    Name,
    /// `tri=maj`: last changed first.
    Updated,
}

impl SortOrder {
    /// Every order, the default first.
    pub const ALL: [Self; 3] = [Self::Distance, Self::Name, Self::Updated];

    /// Its name in the URL.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Distance => "distance",
            Self::Name => "nom",
            Self::Updated => "maj",
        }
    }
}

/// Where the map is, in whole zoom levels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MapPosition {
    /// Web Mercator zoom, 0 to 22, 256 px tiles.
    pub zoom: u8,
    /// The middle of the map.
    pub centre: LngLat,
}

impl MapPosition {
    /// Reads `zoom/lat/lng`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        position::parse_position(text).ok().flatten()
    }

    /// As a link gives it back: coordinates rounded to what the zoom deserves.
    #[must_use]
    pub fn rounded(self) -> Self {
        position::rounded(self)
    }
}

impl ViewState {
    /// Reads the query (with or without `?`) and the hash (with or without `#`) of a URL, still
    /// percent-encoded, with what had to be left out, at most [`MAX_NOTICES`].
    pub fn decode(query: &str, hash: &str, vocabulary: &Vocabulary) -> (Self, Vec<UrlNotice>) {
        decode::decode(query, hash, vocabulary)
    }

    /// The canonical query and hash of this view. Indices that the vocabulary does not have, and
    /// parameters of this version among the others, are left out.
    pub fn encode(&self, vocabulary: &Vocabulary) -> Url {
        encode::encode(self, vocabulary)
    }
}
