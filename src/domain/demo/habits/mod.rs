//! What establishments of a kind have in common.

mod food;
mod service;
mod trade;

pub(super) use food::*;
pub(super) use service::*;
pub(super) use trade::*;

use super::hours;
use super::trade::{Habits, Odds};

const CARD_AND_CASH: &[Odds] = &[("carte", 94), ("especes", 97), ("cheque", 45)];
const MEAL_VOUCHER: &[Odds] = &[
    ("carte", 95),
    ("especes", 97),
    ("cheque", 30),
    ("titre-restaurant", 70),
];
const ON_ACCOUNT: &[Odds] = &[
    ("carte", 55),
    ("especes", 60),
    ("cheque", 90),
    ("virement", 85),
];
const HOLIDAY_VOUCHER: &[Odds] = &[
    ("carte", 93),
    ("especes", 92),
    ("cheque", 55),
    ("cheque-vacances", 75),
];
const MACHINE_PAYMENT: &[Odds] = &[("carte", 100), ("especes", 55)];

const FAMILY_REMARKS: &[&str] = &[
    "Une affaire de famille depuis trois générations.",
    "On prend le temps de vous conseiller.",
    "Une adresse que les habitués se transmettent.",
    "La maison a été reprise en 2019 par une jeune équipe.",
    "Stationnement facile à deux pas.",
    "Accueil chaleureux, conseils compris.",
];

const FOOD_REMARKS: &[&str] = &[
    "Tout est préparé sur place, en petites quantités.",
    "Nous travaillons avec une quinzaine de producteurs {du_departement}.",
    "Commandes par téléphone la veille, retrait au comptoir.",
    "Pensez à apporter vos bocaux et vos sacs.",
    "Plateaux et paniers garnis sur commande.",
    "Présents chaque semaine au marché.",
    "Les invendus sont donnés à une association locale.",
];

const TABLE_REMARKS: &[&str] = &[
    "La carte change avec les saisons et les arrivages.",
    "Menu du jour à midi, du mardi au vendredi.",
    "Terrasse aux beaux jours.",
    "Réservation conseillée le week-end.",
    "Salle au calme pour les repas de famille.",
    "Les produits viennent {du_departement}, ou presque.",
    "Chiens bienvenus en terrasse.",
];

const FARM_REMARKS: &[&str] = &[
    "Vente directe à la ferme, règlement sur place.",
    "La ferme se visite : appelez avant de venir.",
    "Nous livrons aussi deux marchés et une cantine {du_departement}.",
    "Tout pousse ici, sans intermédiaire.",
    "Paniers de la semaine à retirer le vendredi.",
    "Exploitation familiale depuis quatre générations.",
    "En saison, cueillette libre le samedi.",
];

const CARE_REMARKS: &[&str] = &[
    "Sur rendez-vous, par téléphone ou en ligne.",
    "Locaux accessibles de plain-pied.",
    "Déplacement à domicile possible dans le canton.",
    "Une équipe formée tout au long de l’année.",
    "Parking gratuit devant l’établissement.",
];

const OFFICE_REMARKS: &[&str] = &[
    "Locaux accessibles de plain-pied.",
    "Le premier rendez-vous est gratuit.",
    "Une équipe d’ici, joignable sans standard.",
    "Parking gratuit devant l’établissement.",
    "Rendez-vous chez vous ou dans nos bureaux.",
];

const BAR_REMARKS: &[&str] = &[
    "Terrasse aux beaux jours.",
    "Concert le premier vendredi du mois.",
    "Jus, cidres et bières {du_departement}.",
    "Fléchettes, baby-foot et jeux de société.",
    "Chiens bienvenus.",
];

const WORK_REMARKS: &[&str] = &[
    "Devis gratuit sous huit jours.",
    "Neuf, rénovation et dépannage.",
    "Intervention dans un rayon de trente kilomètres.",
    "Entreprise artisanale de quatre personnes.",
    "Deux apprentis formés chaque année.",
    "Travail soigné, délais tenus.",
];

const LEISURE_REMARKS: &[&str] = &[
    "Gratuit pour les moins de douze ans.",
    "Groupes et scolaires sur réservation.",
    "Programme du mois à l’accueil.",
    "Ateliers pour les enfants pendant les vacances.",
    "Une belle sortie, même quand il pleut.",
    "Ouvert à tous, débutants compris.",
];

const GARAGE_REMARKS: &[&str] = &[
    "Véhicule de prêt sur demande.",
    "Devis avant toute réparation.",
    "Toutes marques, hybrides compris.",
    "Pièces neuves ou issues du réemploi, au choix.",
];
