//! What a page beside the map is about.

use geolocal_view::view;
use leptos::prelude::*;

use super::data::{self, Data};
use super::generator::{self, Generator};
use super::help::Help;
use super::listing::{self, Listing};
use super::registration::{self, Registration};
use crate::app::SidePage;
use crate::domain::lang::Lang;
use crate::text::pages::data::data as data_words;
use crate::text::pages::form::form;
use crate::text::pages::generator::generator;
use crate::text::pages::help::help;
use crate::text::pages::listing::listing;

/// What a page is about.
#[derive(Clone, Copy)]
pub(super) enum Subject {
    /// The code that shows the map elsewhere.
    Generator,
    /// The data.
    Data,
    /// A shop's own listing.
    Listing,
    /// An establishment that is not on the map.
    Registration,
    /// Whom a shop may call.
    Help,
}

impl Subject {
    /// By the parameter `page`; `start/pages.js` has the same values.
    pub(super) fn of(page: Option<&str>) -> Self {
        match page {
            Some("donnees") => Self::Data,
            Some("ma-fiche") => Self::Listing,
            Some("inscription") => Self::Registration,
            Some("aide") => Self::Help,
            Some(_) | None => Self::Generator,
        }
    }

    /// The title of the page.
    pub(super) fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Data => data_words(lang).title,
            Self::Generator => generator(lang).title,
            Self::Listing => listing(lang).title,
            Self::Registration => form(lang).register,
            Self::Help => help(lang).title,
        }
    }

    /// Sets up what it needs, for as long as the page lives.
    pub(super) fn prepare(self, page: SidePage) {
        match self {
            Self::Data => data::prepare(page),
            Self::Generator => generator::prepare(page),
            Self::Listing => listing::prepare(page),
            Self::Registration => registration::prepare(page),
            Self::Help => {}
        }
    }

    /// What is in it.
    pub(super) fn body(self) -> AnyView {
        match self {
            Self::Data => view! { <Data /> },
            Self::Generator => view! { <Generator /> },
            Self::Listing => view! { <Listing /> },
            Self::Registration => view! { <Registration /> },
            Self::Help => view! { <Help /> },
        }
    }
}
