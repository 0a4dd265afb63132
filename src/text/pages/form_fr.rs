//! The form in French.

use super::form::{DraftWords, FormWords, HoursFormWords, SpotWords};
use super::form_fields_fr::{help, label, problem};
use crate::domain::decimal::fixed;
use crate::domain::form::Group;

/// The words.
pub(super) static WORDS: FormWords = FormWords {
    correct: "Corriger la fiche",
    correct_lead: "Changez ce qui doit l’être\u{a0}: seules les différences sont envoyées.",
    register: "Inscrire un établissement",
    register_lead: "Six étapes courtes, moins de trois minutes, sans compte. Rien n’est publié avant que la CCI l’ait relu.",
    required_note: "Les champs marqués «\u{a0}obligatoire\u{a0}» sont nécessaires.",
    required: "obligatoire",
    group,
    label,
    help,
    problem,
    problems: |count| match count {
        1 => "Un champ est à revoir".to_owned(),
        _ => format!("{count} champs sont à revoir"),
    },
    choose: "Choisir…",
    step: |at, of, name| format!("Étape {at} sur {of}\u{a0}: {name}"),
    check_step: "Relire et envoyer",
    next: "Continuer",
    back: "Étape précédente",
    to_listing: "Retour à la fiche",
    draft: DraftWords {
        kept: "Votre saisie reste sur cet appareil jusqu’à l’envoi.",
        restored: "Votre saisie a été retrouvée sur cet appareil\u{a0}: vous pouvez continuer.",
        not_kept: "Cet appareil ne garde rien\u{a0}: ne fermez pas la page avant l’envoi.",
        clear: "Effacer la saisie",
        cleared: "La saisie a été effacée de cet appareil.",
    },
    spot: SpotWords {
        title: "Emplacement sur la carte",
        help: "Déplacez la carte, à la souris, au doigt ou avec les flèches du clavier, jusqu’à ce que l’épingle soit sur la porte.",
        map: "Emplacement de l’établissement",
        find: "Placer d’après l’adresse",
        found: |address| format!("L’épingle est à cette adresse\u{a0}: {address}."),
        not_found: "Aucune adresse ne correspond. Vérifiez la rue et la commune, ou déplacez la carte.",
        no_answer: "Le service d’adresses ne répond pas. Déplacez la carte, ou réessayez plus tard.",
        no_address: "Indiquez d’abord la commune, ci-dessus.",
        coordinates: "Coordonnées (latitude, longitude)",
        coordinates_help: "Par exemple\u{a0}: 49.1829, -0.3707",
        coordinates_unread: "Ce ne sont pas des coordonnées de ce territoire. Écrivez-les ainsi\u{a0}: 49.1829, -0.3707",
        at: |lat, lng| format!("{}, {}", fixed(lat, 6), fixed(lng, 6)),
    },
    hours: HoursFormWords {
        days: [
            "Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche",
        ],
        holidays: "Jours fériés",
        unsaid: "Non indiqué",
        open: "Ouvert",
        closed: "Fermé",
        holidays_same: "Comme les autres jours",
        state_of: |day| format!("{day}\u{a0}: ouvert ou fermé"),
        from: |day, at| format!("{day}, plage {at}, ouverture"),
        to: |day, at| format!("{day}, plage {at}, fermeture"),
        until: "à",
        add: ("Ajouter une plage", |day| {
            format!("Ajouter une plage – {day}")
        }),
        remove: |day, at| format!("Retirer la plage {at} – {day}"),
        copy: ("Copier", |day| format!("Copier les horaires – {day}")),
        copy_weekdays: "du lundi au vendredi",
        copy_all: "tous les jours",
        copy_next: "le jour suivant",
        bad_time: "Cette heure ne se lit pas. Écrivez-la ainsi\u{a0}: 9:30 ou 9h30.",
        half: "Indiquez l’ouverture et la fermeture.",
        overlap: "Deux plages se chevauchent.",
        too_much: "C’est plus que ne dure un jour.",
        no_range: "Indiquez des heures, ou choisissez «\u{a0}Fermé\u{a0}».",
        as_text: "Ces horaires sont trop particuliers pour ce tableau. Ils restent tels quels\u{a0}; vous pouvez les changer ici, dans la syntaxe d’OpenStreetMap, ou les remplacer.",
        start_week: "Remplacer par une semaine à remplir",
        shown: "La carte montrera\u{a0}:",
        nothing: "Rien n’est indiqué\u{a0}: la carte dira «\u{a0}horaires non communiqués\u{a0}».",
        special: "Ajouter des horaires exceptionnels",
        special_help: "Ils remplacent les horaires habituels jusqu’à la date choisie, puis disparaissent d’eux-mêmes.",
        no_special: "Retirer les horaires exceptionnels",
    },
};

const fn group(group: Group) -> &'static str {
    match group {
        Group::Identity => "L’établissement",
        Group::Place => "Adresse et emplacement",
        Group::Contact => "Contact",
        Group::Hours => "Horaires",
        Group::Offer => "Services, produits et photo",
    }
}
