//! The parameters of the URL contract, in canonical order.

/// The longest value of `fiche`, and of `q`, in characters.
pub const MAX_VALUE_CHARS: usize = 200;

/// The value of `livre`.
pub(super) const DELIVERING: &str = "oui";

/// Every parameter of the contract, those that this version does not read among them, in the order
/// of the contract's table, then `embed` and its switches.
const CONTRACT: [&str; 23] = [
    "q",
    "cat",
    "service",
    "label",
    "ouvert",
    "pres",
    "rayon",
    "livre",
    "territoire",
    "tri",
    "vue",
    "fiche",
    "page",
    "lang",
    "embed",
    "recherche",
    "filtres",
    "liste",
    "entete",
    "verrou",
    "molette",
    "theme",
    "couleur",
];

/// A parameter that this version reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Text,
    Categories,
    Services,
    Labels,
    Open,
    Near,
    Radius,
    Delivering,
    Territory,
    Order,
    Pane,
    Establishment,
    Lang,
}

impl Key {
    /// Every parameter read.
    pub(super) const ALL: [Self; 13] = [
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
    ];

    /// Its name in the URL.
    pub(super) const fn name(self) -> &'static str {
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
        }
    }

    /// The parameter of that name.
    pub(super) fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }
}

/// The place of a parameter in the canonical order; those outside the contract come last.
pub(super) fn rank(name: &str) -> u128 {
    let known = (0..).zip(CONTRACT).find(|(_, known)| *known == name);
    known.map_or(u128::MAX, |(place, _)| place)
}
