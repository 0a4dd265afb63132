//! Those who grow, make and serve what is eaten and drunk.

use super::*;

/// Bakeries and pastry shops.
pub(in crate::domain::demo) const BAKERY: &Habits = &Habits {
    hours: hours::BAKERY,
    notes: &[
        "Fermeture annuelle trois semaines en août.",
        "Dernière fournée à 17 h.",
    ],
    services: &[
        ("retrait", 35),
        ("emporter", 80),
        ("livraison", 12),
        ("pmr", 55),
    ],
    labels: &[
        ("bio", 10),
        ("fait-maison", 30),
        ("artisan", 55),
        ("anti-gaspi", 18),
    ],
    payment: MEAL_VOUCHER,
    remarks: FOOD_REMARKS,
    booking: 0,
    mobile: 5,
};

/// Butchers, cheese and fish shops, delicatessens.
pub(in crate::domain::demo) const FOOD_SHOP: &Habits = &Habits {
    hours: hours::FOOD_SHOP,
    notes: &[
        "Commandes de fêtes jusqu’au 20 décembre.",
        "Arrivage le mardi et le vendredi.",
    ],
    services: &[
        ("retrait", 50),
        ("emporter", 45),
        ("livraison", 25),
        ("en-ligne", 15),
        ("pmr", 50),
    ],
    labels: &[
        ("bio", 10),
        ("artisan", 40),
        ("circuit-court", 40),
        ("label-rouge", 12),
        ("aop", 12),
    ],
    payment: MEAL_VOUCHER,
    remarks: FOOD_REMARKS,
    booking: 0,
    mobile: 8,
};

/// Grocers, supermarkets and convenience shops.
pub(in crate::domain::demo) const GROCERY: &Habits = &Habits {
    hours: hours::GROCERY,
    notes: &[
        "Ouvert le dimanche matin toute l’année.",
        "Nocturne le vendredi en été.",
    ],
    services: &[
        ("drive", 30),
        ("retrait", 35),
        ("livraison", 40),
        ("en-ligne", 30),
        ("pmr", 75),
    ],
    labels: &[("bio", 15), ("circuit-court", 25), ("anti-gaspi", 25)],
    payment: MEAL_VOUCHER,
    remarks: FOOD_REMARKS,
    booking: 0,
    mobile: 3,
};

/// Restaurants.
pub(in crate::domain::demo) const RESTAURANT: &Habits = &Habits {
    hours: hours::RESTAURANT,
    notes: &[
        "Dernier service à 13 h 45 et à 21 h 15.",
        "Congés annuels la première quinzaine de janvier.",
    ],
    services: &[
        ("emporter", 40),
        ("livraison", 12),
        ("rendez-vous", 15),
        ("pmr", 60),
    ],
    labels: &[
        ("fait-maison", 50),
        ("maitre-restaurateur", 12),
        ("circuit-court", 25),
        ("bio", 6),
    ],
    payment: &[
        ("carte", 96),
        ("especes", 96),
        ("titre-restaurant", 75),
        ("cheque-vacances", 45),
    ],
    remarks: TABLE_REMARKS,
    booking: 45,
    mobile: 6,
};

/// Quick meals.
pub(in crate::domain::demo) const QUICK_MEAL: &Habits = &Habits {
    hours: hours::QUICK_MEAL,
    notes: &["Commandes jusqu’à trente minutes avant la fermeture."],
    services: &[
        ("emporter", 92),
        ("livraison", 45),
        ("retrait", 40),
        ("en-ligne", 35),
        ("pmr", 45),
    ],
    labels: &[("fait-maison", 35), ("circuit-court", 12)],
    payment: MEAL_VOUCHER,
    remarks: TABLE_REMARKS,
    booking: 4,
    mobile: 30,
};

/// Cafés and bars.
pub(in crate::domain::demo) const BAR: &Habits = &Habits {
    hours: hours::BAR,
    notes: &[
        "Fermeture plus tardive les soirs de concert.",
        "Retransmission des matchs.",
    ],
    services: &[("pmr", 45), ("emporter", 20), ("retrait", 8)],
    labels: &[("cafe-de-pays", 12), ("fait-maison", 12)],
    payment: &[("carte", 85), ("especes", 99), ("titre-restaurant", 25)],
    remarks: BAR_REMARKS,
    booking: 5,
    mobile: 8,
};

/// Tea rooms and coffee shops.
pub(in crate::domain::demo) const TEA_ROOM: &Habits = &Habits {
    hours: hours::TEA_ROOM,
    notes: &["Brunch le dimanche sur réservation."],
    services: &[("emporter", 65), ("pmr", 50), ("retrait", 20)],
    labels: &[("fait-maison", 60), ("bio", 20), ("circuit-court", 20)],
    payment: MEAL_VOUCHER,
    remarks: TABLE_REMARKS,
    booking: 15,
    mobile: 12,
};

/// Farms that sell.
pub(in crate::domain::demo) const FARM: &Habits = &Habits {
    hours: hours::FARM,
    notes: &[
        "En dehors des horaires, sonnez à la maison.",
        "Fermé pendant les moissons.",
    ],
    services: &[
        ("retrait", 55),
        ("livraison", 28),
        ("en-ligne", 18),
        ("pmr", 25),
    ],
    labels: &[
        ("bio", 42),
        ("circuit-court", 60),
        ("bienvenue-a-la-ferme", 28),
        ("label-rouge", 8),
        ("aop", 10),
    ],
    payment: &[
        ("carte", 45),
        ("especes", 98),
        ("cheque", 92),
        ("virement", 12),
    ],
    remarks: FARM_REMARKS,
    booking: 0,
    mobile: 60,
};

/// Orchards, cider and spirits.
pub(in crate::domain::demo) const CELLAR: &Habits = &Habits {
    hours: hours::CELLAR,
    notes: &[
        "Visite et dégustation à 11 h et à 15 h.",
        "Groupes sur rendez-vous toute l’année.",
    ],
    services: &[
        ("retrait", 50),
        ("livraison", 35),
        ("en-ligne", 40),
        ("rendez-vous", 30),
        ("pmr", 35),
    ],
    labels: &[
        ("aop", 45),
        ("bio", 25),
        ("circuit-court", 40),
        ("bienvenue-a-la-ferme", 22),
    ],
    payment: &[
        ("carte", 85),
        ("especes", 96),
        ("cheque", 80),
        ("cheque-vacances", 12),
    ],
    remarks: FARM_REMARKS,
    booking: 12,
    mobile: 35,
};

/// Market stalls and vans.
pub(in crate::domain::demo) const MARKET: &Habits = &Habits {
    hours: hours::MARKET,
    notes: &["Présent sur la place du marché par tous les temps."],
    mobile: 85,
    ..*FOOD_SHOP
};
