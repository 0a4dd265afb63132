//! The address bar: one memo reads it, one function writes it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::geo::LngLat;
use crate::domain::lang::Lang;
use crate::domain::view_state::{Embed, Key, MapPosition, PagePart, UrlNotice, ViewState};
use crate::domain::vocabulary::Vocabulary;
use crate::interop::host;
use crate::interop::location::{self, LocationListener};
use crate::reactive::{RwSignal, Signal, memo};

/// The zoom of a link that has to have a position: the spot and the streets around it.
const SPOT_ZOOM: u8 = 17;

/// Whether a change makes a new entry in the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A new entry: a selection, a mode.
    Push,
    /// The same entry: panning, typing.
    Replace,
}

/// What the address bar says, and the only way to change it.
#[derive(Clone, Copy)]
pub struct Navigation {
    vocabulary: StoredValue<Arc<Vocabulary>>,
    /// What the address said when the page opened: an embedded map keeps its switches, and what they lock.
    first: StoredValue<ViewState>,
    address: RwSignal<Address>,
    decoded: Signal<(ViewState, Vec<UrlNotice>)>,
    view: Signal<ViewState>,
}

/// The part of the address that is ours.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Address {
    query: String,
    hash: String,
}

/// One establishment and nothing else.
fn alone(id: &str, spot: Option<LngLat>) -> ViewState {
    ViewState {
        establishment: Some(id.to_owned()),
        position: spot.map(Navigation::spot),
        ..ViewState::default()
    }
}

impl Address {
    fn current() -> Self {
        let (query, hash) = location::current();
        Self { query, hash }
    }
}

impl Navigation {
    /// Follows the address bar until the current owner is disposed of.
    pub fn new(vocabulary: Arc<Vocabulary>) -> Self {
        let address = RwSignal::new(Address::current());
        let first = address.with_untracked(|address| {
            let (first, _) = ViewState::decode(&address.query, &address.hash, &vocabulary);
            StoredValue::new(first)
        });
        let listener: StoredValue<Option<LocationListener>, LocalStorage> =
            StoredValue::new_local(location::on_change(move || address.set(Address::current())));
        on_cleanup(move || listener.dispose());

        let vocabulary = StoredValue::new(vocabulary);
        let decoded = memo(move || {
            let address = address.get();
            let decode = |words: &Arc<_>| ViewState::decode(&address.query, &address.hash, words);
            let (mut view, notices) = vocabulary.with_value(decode);
            first.with_value(|first| view.hold(first));
            (view, notices)
        });
        let view = memo(move || decoded.with(|(view, _)| view.clone()));
        Self {
            vocabulary,
            first,
            address,
            decoded,
            view,
        }
    }

    /// What the address bar says.
    pub fn view(self) -> Signal<ViewState> {
        self.view
    }

    /// What in the address bar was ignored.
    pub fn notices(self) -> Vec<UrlNotice> {
        self.decoded.with(|(_, notices)| notices.clone())
    }

    /// Changes the address bar, and with it everything that follows from it.
    pub fn go(self, step: Step, change: impl FnOnce(&mut ViewState)) {
        let next = self.changed(self.view.get_untracked(), change);
        if next == self.address.get_untracked() {
            return;
        }
        match step {
            // The way back belongs to the page around the map.
            Step::Push if self.is_guest() => location::replace(&next.query, &next.hash),
            Step::Push => location::push(&next.query, &next.hash),
            Step::Replace => location::replace(&next.query, &next.hash),
        }
        self.address.set(next);
    }

    /// The link that `go` would lead to, relative to the page.
    pub fn link(self, change: impl FnOnce(&mut ViewState)) -> String {
        let Address { query, hash } = self.changed(self.view.get(), change);
        let query = if query.is_empty() {
            "?".to_owned()
        } else {
            query
        };
        format!("{query}{hash}")
    }

    /// The whole link to one establishment and nothing else; with its spot where that is what finds it.
    pub fn permalink(self, id: &str, spot: Option<LngLat>) -> String {
        let Address { query, hash } = self.address_of(&alone(id, spot));
        location::page_url(&query, &hash)
    }

    /// The link to the page where whoever it belongs to checks an establishment, relative to the page.
    pub fn listing_page(self, id: &str, lang: Lang, spot: Option<LngLat>) -> String {
        let mut view = alone(id, spot);
        view.lang = Some(lang);
        let Address { query, hash } = self.address_of(&view);
        format!("./?page=ma-fiche&{}{hash}", query.trim_start_matches('?'))
    }

    /// A spot as links say it.
    pub const fn spot(centre: LngLat) -> MapPosition {
        MapPosition {
            zoom: SPOT_ZOOM,
            centre,
        }
    }

    /// The card of one establishment as another page shows it, relative to the page.
    pub fn card_page(self, id: &str, spot: Option<LngLat>, lang: Lang) -> String {
        let mut view = alone(id, spot);
        view.embed.on = true;
        view.lang = Some(lang);
        let Address { query, hash } = self.address_of(&view);
        format!("./{query}{hash}")
    }

    /// The switches with which the page was opened.
    pub fn embed(self) -> Embed {
        self.first.with_value(|first| first.embed.clone())
    }

    /// Whether a part of the page is shown.
    pub fn shows(self, part: PagePart) -> bool {
        self.first.with_value(|first| first.embed.shows(part))
    }

    /// Whether the visitor cannot change a parameter.
    pub fn locks(self, key: Key) -> bool {
        self.first.with_value(|first| first.embed.locks(key))
    }

    /// Whether the page is the card of one establishment, inside another page.
    pub fn is_card(self) -> bool {
        self.first.with_value(ViewState::is_card)
    }

    /// Whether the page stands inside another, which asked for it so.
    pub fn is_guest(self) -> bool {
        self.first.with_value(|first| first.embed.on) && host::is_framed()
    }

    /// The link to this view with nothing hidden and nothing locked, relative to the page.
    pub fn whole_site(self) -> String {
        let mut view = self.view.get();
        view.embed = Embed::default();
        let Address { query, hash } = self.address_of(&view);
        format!("?{}{hash}", query.trim_start_matches('?'))
    }

    /// Other values for parameters of the URL contract, as the page around the map asks for them.
    pub fn set(self, parameters: &[(String, Option<String>)]) -> Vec<UrlNotice> {
        let view = self.view.get_untracked();
        let change = |words: &Arc<_>| view.with_parameters(parameters, words);
        let (next, notices) = self.vocabulary.with_value(change);
        self.go(Step::Replace, |view| *view = next);
        notices
    }

    /// The address after a change of a view, with what is locked.
    fn changed(self, mut view: ViewState, change: impl FnOnce(&mut ViewState)) -> Address {
        change(&mut view);
        self.first.with_value(|first| view.hold(first));
        self.address_of(&view)
    }

    fn address_of(self, view: &ViewState) -> Address {
        let url = self.vocabulary.with_value(|words| view.encode(words));
        Address {
            query: url.query,
            hash: url.hash,
        }
    }
}
