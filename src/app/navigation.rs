//! The address bar: one memo reads it, one function writes it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::view_state::{UrlNotice, ViewState};
use crate::domain::vocabulary::Vocabulary;
use crate::interop::location::{self, LocationListener};
use crate::reactive::{RwSignal, Signal, memo};

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
        let listener: StoredValue<Option<LocationListener>, LocalStorage> =
            StoredValue::new_local(location::on_change(move || address.set(Address::current())));
        on_cleanup(move || listener.dispose());

        let vocabulary = StoredValue::new(vocabulary);
        let decoded = memo(move || {
            let address = address.get();
            vocabulary.with_value(|words| ViewState::decode(&address.query, &address.hash, words))
        });
        let view = memo(move || decoded.with(|(view, _)| view.clone()));
        Self {
            vocabulary,
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
        let mut view = self.view.get_untracked();
        change(&mut view);
        let next = self.address_of(&view);
        if next == self.address.get_untracked() {
            return;
        }
        match step {
            Step::Push => location::push(&next.query, &next.hash),
            Step::Replace => location::replace(&next.query, &next.hash),
        }
        self.address.set(next);
    }

    /// The link that `go` would lead to, relative to the page.
    pub fn link(self, change: impl FnOnce(&mut ViewState)) -> String {
        let mut view = self.view.get();
        change(&mut view);
        let Address { query, hash } = self.address_of(&view);
        let query = if query.is_empty() {
            "?".to_owned()
        } else {
            query
        };
        format!("{query}{hash}")
    }

    /// The whole link to one establishment and nothing else.
    pub fn permalink(self, id: &str) -> String {
        let view = ViewState {
            establishment: Some(id.to_owned()),
            ..ViewState::default()
        };
        let Address { query, hash } = self.address_of(&view);
        location::page_url(&query, &hash)
    }

    fn address_of(self, view: &ViewState) -> Address {
        let url = self.vocabulary.with_value(|words| view.encode(words));
        Address {
            query: url.query,
            hash: url.hash,
        }
    }
}
