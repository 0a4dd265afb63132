//! Shops, workshops and garages.

use super::*;

/// Shops of the high street.
pub(in crate::domain::demo) const SHOP: &Habits = &Habits {
    hours: hours::SHOP,
    notes: &[
        "Ouvert les dimanches de décembre.",
        "Sur rendez-vous le lundi.",
    ],
    services: &[
        ("retrait", 45),
        ("livraison", 22),
        ("en-ligne", 30),
        ("rendez-vous", 10),
        ("pmr", 60),
    ],
    labels: &[
        ("made-in-france", 15),
        ("commerce-equitable", 8),
        ("artisan", 8),
    ],
    payment: &[
        ("carte", 97),
        ("especes", 94),
        ("cheque", 40),
        ("carte-cadeau", 25),
    ],
    remarks: FAMILY_REMARKS,
    booking: 2,
    mobile: 6,
};

/// Large shops out of town.
pub(in crate::domain::demo) const STORE: &Habits = &Habits {
    hours: hours::STORE,
    notes: &["Cour des matériaux ouverte dès 7 h 30."],
    services: &[
        ("retrait", 60),
        ("drive", 20),
        ("livraison", 55),
        ("en-ligne", 40),
        ("pmr", 85),
    ],
    labels: &[("made-in-france", 12), ("repar-acteurs", 6)],
    payment: &[
        ("carte", 99),
        ("especes", 92),
        ("cheque", 45),
        ("virement", 25),
    ],
    remarks: FAMILY_REMARKS,
    booking: 0,
    mobile: 0,
};

/// Florists.
pub(in crate::domain::demo) const FLORIST: &Habits = &Habits {
    hours: hours::FLORIST,
    notes: &["Ouvert sans interruption à la Toussaint."],
    services: &[
        ("livraison", 75),
        ("retrait", 60),
        ("en-ligne", 35),
        ("pmr", 55),
    ],
    labels: &[("artisan", 40), ("circuit-court", 15)],
    ..*SHOP
};

/// Building trades and workshops.
pub(in crate::domain::demo) const WORKSHOP: &Habits = &Habits {
    hours: hours::WORKSHOP,
    notes: &[
        "Sur chantier la journée : laissez un message.",
        "Atelier ouvert au public le vendredi.",
    ],
    services: &[
        ("domicile", 70),
        ("rendez-vous", 50),
        ("livraison", 15),
        ("pmr", 20),
    ],
    labels: &[
        ("artisan", 65),
        ("rge", 25),
        ("repar-acteurs", 12),
        ("made-in-france", 15),
    ],
    payment: ON_ACCOUNT,
    remarks: WORK_REMARKS,
    booking: 4,
    mobile: 50,
};

/// Garages and repairs of what rolls.
pub(in crate::domain::demo) const GARAGE: &Habits = &Habits {
    hours: hours::GARAGE,
    notes: &["Dépannage jour et nuit par téléphone."],
    services: &[
        ("rendez-vous", 70),
        ("domicile", 20),
        ("retrait", 10),
        ("pmr", 35),
    ],
    labels: &[("repar-acteurs", 20), ("artisan", 20)],
    payment: &[
        ("carte", 92),
        ("especes", 85),
        ("cheque", 70),
        ("virement", 40),
    ],
    remarks: GARAGE_REMARKS,
    booking: 15,
    mobile: 10,
};

/// Machines that sell by themselves.
pub(in crate::domain::demo) const MACHINE: &Habits = &Habits {
    hours: hours::MACHINE,
    notes: &["Rechargé chaque matin à 7 h."],
    services: &[("retrait", 60), ("emporter", 60), ("pmr", 80)],
    labels: &[("circuit-court", 60)],
    payment: MACHINE_PAYMENT,
    remarks: &[
        "Rechargé tous les jours.",
        "Paiement sans contact.",
        "Abrité et éclairé jour et nuit.",
    ],
    booking: 0,
    mobile: 90,
};
