//! Cars, bicycles, fuel.

use super::*;

/// The rubriques of `mobilite`.
pub(super) const TRADES: &[Trade] = &[
    Trade {
        id: "mobilite.garage",
        weight: 30,
        setting: Setting::Anywhere,
        habits: habits::GARAGE,
        names: &[
            "Garage {lieu}",
            "Garage {nom}",
            "{nom} Automobiles",
            "Garage {champ}",
            "Carrosserie {nom}",
            "Garage {ville}",
            "Mécanique {nom}",
        ],
        products: "entretien; réparation; pneus; carrosserie; contrôle technique; véhicules d’occasion; climatisation",
        pitches: &[
            "Entretien et réparation toutes marques, véhicule de prêt.",
            "Mécanique, carrosserie et pneus dans le même atelier.",
        ],
    },
    Trade {
        id: "mobilite.controle-technique",
        weight: 5,
        setting: Setting::Town,
        habits: habits::GARAGE,
        names: &[
            "Contrôle technique {lieu}",
            "Bilan Auto {ville}",
            "Contrôle {nom}",
        ],
        products: "contrôle technique; contre-visite; contrôle des deux-roues; camping-cars",
        pitches: &[
            "Rendez-vous en ligne, contrôle en quarante-cinq minutes.",
            "Voitures, utilitaires et deux-roues.",
        ],
    },
    Trade {
        id: "mobilite.velo",
        weight: 8,
        setting: Setting::Anywhere,
        habits: habits::GARAGE,
        names: &[
            "Cycles {nom}",
            "Le Vélo {ville}",
            "La Petite Reine {lieu}",
            "Roue Libre",
            "Vélos {champ}",
            "Atelier Vélo {prenom}",
        ],
        products: "vélos; vélos électriques; réparation; location; accessoires; vélos cargo",
        pitches: &[
            "Vélos neufs et d’occasion, réparations sous deux jours.",
            "Location sur la Vélomaritime et réparation minute.",
        ],
    },
    Trade {
        id: "mobilite.moto",
        weight: 4,
        setting: Setting::Town,
        habits: habits::GARAGE,
        names: &[
            "Motos {nom}",
            "Moto {lieu}",
            "Deux-Roues {ville}",
            "{nom} Motoculture",
        ],
        products: "motos; scooters; équipement; entretien; tondeuses; pièces",
        pitches: &[
            "Motos et scooters, vente et atelier.",
            "Équipement du motard et entretien toutes marques.",
        ],
    },
    Trade {
        id: "mobilite.station",
        weight: 5,
        setting: Setting::Anywhere,
        habits: habits::MACHINE,
        names: &[
            "Station {lieu}",
            "Relais {nom}",
            "Station {champ}",
            "Lavage {lieu}",
        ],
        products: "carburants; gaz; lavage; gonflage; recharge électrique",
        pitches: &[
            "Carburants, gaz et bornes de recharge.",
            "Pompes ouvertes jour et nuit, lavage à côté.",
        ],
    },
];
