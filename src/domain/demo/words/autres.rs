//! Whatever fits nowhere else.

use super::*;

/// The rubriques of `autres`.
pub(super) const TRADES: &[Trade] = &[
    Trade {
        id: "autres.autre",
        weight: 4,
        setting: Setting::Anywhere,
        habits: habits::SHOP,
        names: &[
            "Le Hangar {champ}",
            "Atelier {nom}",
            "La Fabrique {ville}",
            "Chez {prenom}",
            "Le Dépôt {lieu}",
        ],
        products: "ventes ponctuelles; dépannage; locations; dépôts",
        pitches: &[
            "Un lieu à part, à découvrir sur place.",
            "Un peu de tout, et toujours de bons conseils.",
        ],
    },
    Trade {
        id: "autres.distributeur",
        weight: 4,
        setting: Setting::Country,
        habits: habits::MACHINE,
        names: &[
            "Distributeur {champ}",
            "Le Casier Fermier {ville}",
            "Pain à toute heure",
            "Pizza 24 h",
            "La Ferme en Libre-service",
        ],
        products: "légumes; œufs; pain; pizzas; lait cru; fromages",
        pitches: &[
            "Des casiers remplis par les fermes voisines.",
            "Pain frais et œufs, à toute heure.",
        ],
    },
    Trade {
        id: "autres.association",
        weight: 4,
        setting: Setting::Anywhere,
        habits: habits::OFFICE,
        names: &[
            "La Recyclerie {champ}",
            "Le Café associatif {champ}",
            "Les Amis {ville}",
            "Repair Café {ville}",
            "La Ressourcerie {lieu}",
        ],
        products: "réemploi; ateliers; prêt d’outils; épicerie solidaire; adhésions",
        pitches: &[
            "On répare, on prête, on partage.",
            "Ouvert à tous, adhésion à prix libre.",
        ],
    },
];
