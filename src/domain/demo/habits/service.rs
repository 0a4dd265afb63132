//! Care, advice, culture, leisure and lodging.

use super::*;

/// Pharmacies and opticians.
pub(in crate::domain::demo) const PHARMACY: &Habits = &Habits {
    hours: hours::PHARMACY,
    notes: &["En dehors des horaires, composez le 32 37 pour la pharmacie de garde."],
    services: &[
        ("livraison", 30),
        ("retrait", 45),
        ("rendez-vous", 20),
        ("pmr", 90),
    ],
    labels: &[],
    payment: &[("carte", 99), ("especes", 97), ("cheque", 60)],
    remarks: CARE_REMARKS,
    booking: 10,
    mobile: 0,
};

/// Hairdressers and beauty parlours.
pub(in crate::domain::demo) const SALON: &Habits = &Habits {
    hours: hours::SALON,
    notes: &[
        "Avec ou sans rendez-vous le mercredi.",
        "Nocturne le jeudi sur rendez-vous.",
    ],
    services: &[("rendez-vous", 85), ("domicile", 18), ("pmr", 55)],
    labels: &[("artisan", 30), ("bio", 8)],
    payment: CARD_AND_CASH,
    remarks: FAMILY_REMARKS,
    booking: 55,
    mobile: 12,
};

/// Practices, by appointment.
pub(in crate::domain::demo) const PRACTICE: &Habits = &Habits {
    hours: hours::PRACTICE,
    notes: &["Consultations sur rendez-vous uniquement."],
    services: &[("rendez-vous", 95), ("domicile", 30), ("pmr", 75)],
    labels: &[],
    payment: CARD_AND_CASH,
    remarks: CARE_REMARKS,
    booking: 50,
    mobile: 18,
};

/// Offices and agencies.
pub(in crate::domain::demo) const OFFICE: &Habits = &Habits {
    hours: hours::OFFICE,
    notes: &["Rendez-vous possible le soir jusqu’à 20 h."],
    services: &[
        ("rendez-vous", 70),
        ("en-ligne", 30),
        ("domicile", 15),
        ("pmr", 65),
    ],
    labels: &[],
    payment: ON_ACCOUNT,
    remarks: OFFICE_REMARKS,
    booking: 22,
    mobile: 10,
};
/// Places of culture and leisure.
pub(in crate::domain::demo) const LEISURE: &Habits = &Habits {
    hours: hours::LEISURE,
    notes: &[
        "Dernière entrée une heure avant la fermeture.",
        "Horaires élargis pendant les vacances.",
    ],
    services: &[("rendez-vous", 30), ("en-ligne", 35), ("pmr", 65)],
    labels: &[("tourisme-handicap", 15), ("accueil-velo", 18)],
    payment: HOLIDAY_VOUCHER,
    remarks: LEISURE_REMARKS,
    booking: 40,
    mobile: 15,
};

/// Places to stay.
pub(in crate::domain::demo) const LODGING: &Habits = &Habits {
    hours: hours::LODGING,
    notes: &["Arrivées de 16 h à 20 h, plus tard sur demande."],
    services: &[("en-ligne", 70), ("rendez-vous", 20), ("pmr", 50)],
    labels: &[
        ("accueil-velo", 35),
        ("tourisme-handicap", 15),
        ("clef-verte", 15),
    ],
    payment: HOLIDAY_VOUCHER,
    remarks: &[
        "Petit déjeuner avec des produits {du_departement}.",
        "Abri fermé pour les vélos.",
        "Tarifs à la semaine hors saison.",
        "Vue sur le jardin, silence garanti.",
        "Les animaux sont les bienvenus.",
    ],
    booking: 75,
    mobile: 25,
};
