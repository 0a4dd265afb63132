//! Views that follow from others: with what is locked, and with other parameters.

use std::borrow::Cow;

use super::encode::query_of;
use super::keys::Key;
use super::notice::UrlNotice;
use super::{Url, ViewState};
use crate::domain::filter::{DEFAULT_RADIUS_KM, Near};
use crate::domain::vocabulary::Vocabulary;

/// What stands for the hash among parameters.
pub const POSITION: &str = "position";

impl ViewState {
    /// Whether this is the card of one establishment inside another page: `embed=1&fiche=ID`.
    pub fn is_card(&self) -> bool {
        self.embed.on && self.establishment.is_some()
    }

    /// Takes what `first` locks, and its switches, from `first`: whatever the address has come to say, an embedded map
    /// stays what the page around it asked for.
    pub fn hold(&mut self, first: &Self) {
        if !first.embed.on {
            return;
        }
        self.embed = first.embed.clone();
        for key in &first.embed.locked {
            self.take(*key, first);
        }
        if first.is_card() {
            self.take(Key::Establishment, first);
        }
    }

    /// Takes one parameter from another view.
    fn take(&mut self, key: Key, other: &Self) {
        let chosen = &other.selection;
        match key {
            Key::Text => self.text.clone_from(&other.text),
            Key::Categories => self.selection.categories = chosen.categories.clone(),
            Key::Services => self.selection.services = chosen.services.clone(),
            Key::Labels => self.selection.labels = chosen.labels.clone(),
            Key::Open => self.open = other.open,
            Key::Near => {
                self.near = other.near.map(|near| Near {
                    around: near.around,
                    ..self.near.unwrap_or(near)
                });
            }
            Key::Radius => {
                if let Some(near) = &mut self.near {
                    let radius = other.near.map(|near| near.radius_km);
                    near.radius_km = radius.unwrap_or(DEFAULT_RADIUS_KM);
                }
            }
            Key::Delivering => {
                if let Some(near) = &mut self.near {
                    near.delivering = other.near.is_some_and(|near| near.delivering);
                }
            }
            Key::Territory => self.territory = other.territory,
            Key::Order => self.order = other.order,
            Key::Pane => self.pane = other.pane,
            Key::Establishment => self.establishment.clone_from(&other.establishment),
            Key::Lang => self.lang = other.lang,
            Key::Switch(_) => {}
        }
    }

    /// This view with other values for some parameters of the URL contract, `None` for none; `position` is that of the
    /// map, without `#`. What cannot be used is told, and left out.
    pub fn with_parameters(
        &self,
        changes: &[(String, Option<String>)],
        vocabulary: &Vocabulary,
    ) -> (Self, Vec<UrlNotice>) {
        let Url { query, mut hash } = self.encode(vocabulary);
        let own: Vec<_> = parameters(&query).collect();
        let stays = |name: &str| changes.iter().all(|(changed, _)| changed != name);
        let own = own.iter().filter(|(name, _)| stays(name));
        let own = own.map(|(name, value)| (name.as_ref(), value.as_ref()));
        let is_position = |(name, _): &&(String, Option<String>)| name == POSITION;
        let given = changes.iter().filter(|change| !is_position(change));
        let given = given.filter_map(|(name, value)| Some((name.as_str(), value.as_deref()?)));
        let query = query_of(own.chain(given));
        if let Some((_, position)) = changes.iter().find(is_position) {
            hash = position.clone().unwrap_or_default();
        }
        Self::decode(&query, &hash, vocabulary)
    }
}

/// The parameters of a query, decoded.
pub fn parameters(query: &str) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    form_urlencoded::parse(query.trim_start_matches('?').as_bytes())
}
