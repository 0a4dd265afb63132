//! The words of the demo: rubriques family by family, people and places.

mod alimentation;
mod artisanat;
mod autres;
mod culture;
mod maison;
mod mobilite;
mod mode;
mod producteur;
mod restauration;
mod sante;
mod services;
mod tourisme;

use super::habits;
use super::trade::{Setting, Trade};

/// Every rubrique that the demo has words for, by family.
pub(super) static FAMILIES: &[&[Trade]] = &[
    alimentation::TRADES,
    artisanat::TRADES,
    autres::TRADES,
    culture::TRADES,
    maison::TRADES,
    mobilite::TRADES,
    mode::TRADES,
    producteur::TRADES,
    restauration::TRADES,
    sante::TRADES,
    services::TRADES,
    tourisme::TRADES,
];

/// Words for a rubrique that the tables do not know yet.
pub(super) static ANY_TRADE: Trade = Trade {
    id: "",
    weight: 5,
    setting: Setting::Anywhere,
    habits: habits::SHOP,
    names: &[
        "Maison {nom}",
        "Chez {prenom}",
        "L’Atelier {lieu}",
        "Le Comptoir {ville}",
        "{nom} et Fils",
    ],
    products: "conseil; vente; réparation; sur mesure",
    pitches: &[
        "Une adresse de proximité, tenue avec soin.",
        "Un savoir-faire d’ici, au service de tous.",
    ],
};

/// Names of people and places, one a line in files beside this one.
pub(super) struct Lexicon {
    /// Surnames that begin with a consonant, so that « chez » and « de » never need an elision.
    pub(super) surnames: Vec<&'static str>,
    /// First names that stand on a sign; they begin with a consonant too.
    pub(super) first_names: Vec<&'static str>,
    /// What follows the name of a shop, such as « de la Vallée ».
    pub(super) spots: Vec<&'static str>,
    /// What follows the name of a farm, such as « du Vieux Pressoir ».
    pub(super) fields: Vec<&'static str>,
    /// Streets of towns.
    pub(super) town_streets: Vec<&'static str>,
    /// Streets of burgs and villages.
    pub(super) village_streets: Vec<&'static str>,
    /// Hamlets and farms, as on an envelope.
    pub(super) hamlets: Vec<&'static str>,
}

impl Lexicon {
    /// Reads the lists that the program carries.
    pub(super) fn new() -> Self {
        Self {
            surnames: include_str!("surnames.txt").lines().collect(),
            first_names: include_str!("first_names.txt").lines().collect(),
            spots: include_str!("spots.txt").lines().collect(),
            fields: include_str!("fields.txt").lines().collect(),
            town_streets: include_str!("town_streets.txt").lines().collect(),
            village_streets: include_str!("village_streets.txt").lines().collect(),
            hamlets: include_str!("hamlets.txt").lines().collect(),
        }
    }
}

/// The words for a rubrique.
pub(super) fn trade(id: &str) -> &'static Trade {
    FAMILIES
        .iter()
        .copied()
        .flatten()
        .find(|trade| trade.id == id)
        .unwrap_or(&ANY_TRADE)
}

/// The ids of the rubriques that the demo has words of its own for.
pub fn worded_categories() -> impl Iterator<Item = &'static str> {
    FAMILIES.iter().copied().flatten().map(|trade| trade.id)
}
