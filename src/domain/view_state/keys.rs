//! The parameters of the URL contract, in canonical order.

use super::embed::PagePart;

/// The longest value of `fiche`, and of `q`, in characters.
pub const MAX_VALUE_CHARS: usize = 200;

/// The value of `livre`.
pub(super) const DELIVERING: &str = "oui";

/// The parameter that this version of the map carries along unread: the script that starts the page reads it.
const PAGE: &str = "page";

/// A parameter that is read, in the order of the contract's table, then `embed` and its switches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// `q`
    Text,
    /// `cat`
    Categories,
    /// `service`
    Services,
    /// `label`
    Labels,
    /// `ouvert`
    Open,
    /// `pres`
    Near,
    /// `rayon`
    Radius,
    /// `livre`
    Delivering,
    /// `territoire`
    Territory,
    /// `tri`
    Order,
    /// `vue`
    Pane,
    /// `fiche`
    Establishment,
    /// `lang`
    Lang,
    /// `embed` and its switches.
    Switch(Switch),
}

/// `embed` and its switches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Switch {
    /// `embed`
    Embed,
    /// `recherche`, `filtres`, `liste`, `entete`
    Show(PagePart),
    /// `verrou`
    Locked,
    /// `molette`
    Wheel,
    /// `theme`
    Theme,
    /// `couleur`
    Colour,
}

impl Key {
    /// Every parameter read.
    pub const ALL: [Self; 22] = [
        Self::Text,
        Self::Categories,
        Self::Services,
        Self::Labels,
        Self::Open,
        Self::Near,
        Self::Radius,
        Self::Delivering,
        Self::Territory,
        Self::Order,
        Self::Pane,
        Self::Establishment,
        Self::Lang,
        Self::Switch(Switch::Embed),
        Self::Switch(Switch::Show(PagePart::Search)),
        Self::Switch(Switch::Show(PagePart::Filters)),
        Self::Switch(Switch::Show(PagePart::List)),
        Self::Switch(Switch::Show(PagePart::Header)),
        Self::Switch(Switch::Locked),
        Self::Switch(Switch::Wheel),
        Self::Switch(Switch::Theme),
        Self::Switch(Switch::Colour),
    ];

    /// Its name in the URL.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "q",
            Self::Categories => "cat",
            Self::Services => "service",
            Self::Labels => "label",
            Self::Open => "ouvert",
            Self::Near => "pres",
            Self::Radius => "rayon",
            Self::Delivering => "livre",
            Self::Territory => "territoire",
            Self::Order => "tri",
            Self::Pane => "vue",
            Self::Establishment => "fiche",
            Self::Lang => "lang",
            Self::Switch(switch) => switch.name(),
        }
    }

    /// The parameter of that name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// Whether `verrou` may name it: the switches never change anyway.
    pub const fn can_be_locked(self) -> bool {
        !matches!(self, Self::Switch(_))
    }
}

impl Switch {
    /// Its name in the URL.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Embed => "embed",
            Self::Show(PagePart::Search) => "recherche",
            Self::Show(PagePart::Filters) => "filtres",
            Self::Show(PagePart::List) => "liste",
            Self::Show(PagePart::Header) => "entete",
            Self::Locked => "verrou",
            Self::Wheel => "molette",
            Self::Theme => "theme",
            Self::Colour => "couleur",
        }
    }
}

/// The value of a switch: `1` or `0`.
pub(super) fn is_on(value: &str) -> Option<bool> {
    match value {
        "1" => Some(true),
        "0" => Some(false),
        _ => None,
    }
}

/// The place of a parameter in the canonical order; those outside the contract come last.
pub(super) fn rank(name: &str) -> u128 {
    let place_of = |key: Key| (0..).zip(Key::ALL).find(|(_, other)| *other == key);
    let place = |key| place_of(key).map_or(u128::MAX, |(place, _)| 2 * place);
    match Key::of(name) {
        Some(key) => place(key),
        // Between `fiche` and `lang`.
        None if name == PAGE => place(Key::Lang) - 1,
        None => u128::MAX,
    }
}
