//! The parameters of the URL contract, in canonical order.

/// The longest value of `fiche`, in characters.
pub const MAX_ESTABLISHMENT_CHARS: usize = 200;

/// Every parameter of the contract, those that this version does not read among them, in the order
/// of the contract's table, then `embed` and its switches.
const CONTRACT: [&str; 22] = [
    "q",
    "cat",
    "service",
    "label",
    "ouvert",
    "pres",
    "rayon",
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
    Categories,
    Services,
    Labels,
    Pane,
    Establishment,
    Lang,
}

impl Key {
    /// Every parameter read.
    pub(super) const ALL: [Self; 6] = [
        Self::Categories,
        Self::Services,
        Self::Labels,
        Self::Pane,
        Self::Establishment,
        Self::Lang,
    ];

    /// Its name in the URL.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Categories => "cat",
            Self::Services => "service",
            Self::Labels => "label",
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
