//! What a configuration holds.

use super::source::Source;
use crate::domain::geo::Bounds;
use crate::domain::lang::{Lang, LocalText};
use crate::domain::view_state::MapPosition;
use crate::domain::vocabulary::Term;

/// The whole configuration. Every key has a default; [`Config::default`] is the map of Normandy without a source.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// The name of the map.
    pub title: LocalText,
    /// Languages offered, the default first. Never empty.
    pub languages: Vec<Lang>,
    /// The territory: first view, "back to the whole territory", the simple base.
    pub bounds: Bounds,
    /// The first view, where it is not the whole territory.
    pub view: Option<MapPosition>,
    /// Basemaps offered, the default first.
    pub basemaps: Vec<Basemap>,
    /// Where the establishments come from.
    pub sources: Vec<Source>,
    /// Where the taxonomy is, relative to the page.
    pub taxonomy: String,
    /// Services, in display order.
    pub services: Vec<Term>,
    /// Labels, in display order.
    pub labels: Vec<Term>,
    /// Means of payment.
    pub payment: Vec<Term>,
    /// Help lines for businesses.
    pub help_lines: Vec<HelpLine>,
    /// How to write to the chamber.
    pub contact: Contact,
    /// The national geocoder; `None` switches it off.
    pub geocoder: Option<String>,
    /// The public register of companies; `None` switches it off.
    pub register: Option<String>,
    /// Origins whose messages an embedded map listens to.
    pub allowed_origins: Vec<String>,
    /// Legal pages, the accessibility declaration among them.
    pub legal_links: Vec<LegalLink>,
}

/// A background map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basemap {
    /// Its id.
    pub id: String,
    /// What people read.
    pub name: LocalText,
    /// Its credit, plain text.
    pub attribution: String,
    /// How it is drawn.
    pub kind: BasemapKind,
}

/// How a background map is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BasemapKind {
    /// Raster tiles.
    Xyz {
        /// A template with `{z}`, `{x}`, `{y}` and perhaps `{s}`.
        url: String,
        /// The deepest zoom that has tiles.
        max_zoom: u8,
    },
    /// The vector base that ships with the page.
    Simple {
        /// Where its data is, relative to the page.
        url: String,
    },
}

/// A help line for businesses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpLine {
    /// What it is called.
    pub name: LocalText,
    /// Its number, as dialled in France.
    pub phone: String,
    /// When it answers, in OpenStreetMap syntax.
    pub opening_hours: Option<String>,
    /// Whom it is for.
    pub description: LocalText,
}

/// How to write to the chamber.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// E-mail address.
    pub email: Option<String>,
    /// Endpoint for corrections.
    pub correction_url: Option<String>,
    /// Endpoint for registrations.
    pub registration_url: Option<String>,
    /// What whoever registers an establishment has to agree to.
    pub consent: Option<LocalText>,
}

/// A link in the footer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegalLink {
    /// What people read.
    pub name: LocalText,
    /// Where it leads.
    pub url: String,
}
