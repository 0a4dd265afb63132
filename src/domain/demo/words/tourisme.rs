//! Lodging and visits.

use super::*;

/// The rubriques of `tourisme`.
pub(super) const TRADES: &[Trade] = &[
    Trade {
        id: "tourisme.hotel",
        weight: 10,
        setting: Setting::Town,
        habits: habits::LODGING,
        names: &[
            "Hôtel {lieu}",
            "Hôtel {ville}",
            "Le Manoir {champ}",
            "Hôtel des Voyageurs",
            "Le Grand Hôtel {ville}",
            "Hôtel {nom}",
        ],
        products: "chambres; petit déjeuner; séminaires; vélos; parking",
        pitches: &[
            "Vingt chambres au calme, à deux pas du centre.",
            "Une maison de maître entre bourg et jardin.",
        ],
    },
    Trade {
        id: "tourisme.chambre-hotes",
        weight: 12,
        setting: Setting::Country,
        habits: habits::LODGING,
        names: &[
            "Les Chambres {champ}",
            "Le Clos {champ}",
            "Chez {nom}",
            "La Longère {champ}",
            "La Maison {champ}",
            "Le Nid de {prenom}",
        ],
        products: "chambres d’hôtes; petit déjeuner; table d’hôtes; vélos; jardin",
        pitches: &[
            "Trois chambres dans une longère à colombages.",
            "Petit déjeuner maison, confitures du jardin et œufs du poulailler.",
        ],
    },
    Trade {
        id: "tourisme.gite",
        weight: 12,
        setting: Setting::Country,
        habits: habits::LODGING,
        names: &[
            "Gîte {champ}",
            "La Petite Maison {champ}",
            "Le Pressoir {champ}",
            "Gîte de {prenom}",
            "La Bergerie {champ}",
        ],
        products: "gîte 4 personnes; gîte 6 personnes; draps; bois de chauffage; vélos",
        pitches: &[
            "Gîte pour six dans un ancien pressoir, cheminée et jardin clos.",
            "Au bout du chemin, une maison en pierre et le silence.",
        ],
    },
    Trade {
        id: "tourisme.camping",
        weight: 6,
        setting: Setting::Country,
        habits: habits::LODGING,
        names: &[
            "Camping {champ}",
            "Camping {ville}",
            "Camping à la ferme {champ}",
            "Aire {champ}",
        ],
        products: "emplacements; mobil-homes; tentes meublées; aire de camping-cars; épicerie",
        pitches: &[
            "Emplacements à l’ombre des pommiers, sanitaires neufs.",
            "Camping familial à quelques minutes des plages.",
        ],
    },
    Trade {
        id: "tourisme.visite",
        weight: 5,
        setting: Setting::Anywhere,
        habits: habits::LEISURE,
        names: &[
            "Château {champ}",
            "Jardins {champ}",
            "Le Musée {champ}",
            "Office de tourisme {ville}",
            "L’Écomusée {champ}",
        ],
        products: "visites guidées; audioguides; boutique; ateliers; salon de thé",
        pitches: &[
            "Visite libre ou guidée, boutique de produits {du_departement}.",
            "Un jardin remarquable autour d’un manoir à pans de bois.",
        ],
    },
];
