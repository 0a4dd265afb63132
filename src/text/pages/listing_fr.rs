//! The page where a shop checks its listing, in French.

use super::listing::{
    ActionWords, HealthWords, ListingWords, RawWords, RegisterWords, SeenWords, TakeWords,
};
use crate::domain::lang::Lang;
use crate::text::number::grouped;

/// The words.
pub(super) static WORDS: ListingWords = ListingWords {
    title: "Suis-je sur la carte\u{a0}?",
    lead: "Retrouvez votre fiche, voyez ce que voit un visiteur, et corrigez ce qui doit l’être. Sans compte.",
    search: "SIRET, nom ou commune",
    search_help: "Par exemple\u{a0}: 356 000 000 00048, Le Fournil, boulangerie Bayeux",
    find: "Chercher",
    reading: "Lecture des établissements…",
    unread: "Les établissements n’ont pas pu être lus. La page des données dit pourquoi.",
    found: |count, asked| match count {
        0 => format!("Aucune fiche ne répond à «\u{a0}{asked}\u{a0}»."),
        1 => format!("Une fiche répond à «\u{a0}{asked}\u{a0}»."),
        _ => format!(
            "{} fiches répondent à «\u{a0}{asked}\u{a0}».",
            grouped(Lang::Fr, count)
        ),
    },
    more: |count| {
        format!(
            "… et {} autres\u{a0}: précisez le nom ou la commune.",
            grouped(Lang::Fr, count)
        )
    },
    none_help: "Essayez le nom seul, ou la commune. Si votre établissement n’est pas sur la carte, inscrivez-le\u{a0}: c’est gratuit.",
    register: "Inscrire mon établissement",
    by_area: "Cette carte ne lit que les établissements affichés. Ouvrez votre fiche depuis la carte, puis suivez «\u{a0}C’est votre établissement\u{a0}?\u{a0}».",
    to_map: "Aller à la carte",
    lost: |id| {
        format!(
            "La fiche «\u{a0}{id}\u{a0}» n’existe pas ou n’existe plus. Cherchez-la par son nom ou sa commune."
        )
    },
    back: "Chercher une autre fiche",
    actions: ActionWords {
        title: "Cette fiche est-elle juste\u{a0}?",
        correct: "Corriger la fiche",
        go_on: "Reprendre ma correction",
        confirm: "Tout est juste",
        closure: "Fermé définitivement",
        disclaimer: "Ce n’est pas moi",
        sure: [
            "Vous confirmez que toute la fiche est juste aujourd’hui. La date de vérification sera mise à jour.",
            "Vous signalez que l’établissement a fermé définitivement. La fiche sera retirée de la carte après vérification.",
            "Vous signalez que cette fiche ne correspond pas à votre établissement, ou que vous ne souhaitez pas y figurer. Dites en un mot ce qui ne va pas.",
        ],
    },
    seen: SeenWords {
        title: "Ce que voit un visiteur",
        frame: "La fiche, telle qu’elle apparaît",
        moments: "Ce qui est affiché",
        ways: "Recherches qui mènent à vous",
        ways_lead: "Chacune ouvre la carte\u{a0}: votre fiche doit y être.",
    },
    health: HealthWords {
        title: "Santé de la fiche",
        missing: "À ajouter, le plus utile d’abord",
        warnings: |count| match count {
            1 => "Un point à vérifier".to_owned(),
            _ => format!("{count} points à vérifier"),
        },
    },
    register_check: RegisterWords {
        title: "Comparer avec le registre public",
        lead: |host| {
            format!(
                "Un clic demande à {host} ce que l’Annuaire des entreprises sait de ce SIRET. Rien n’est demandé avant."
            )
        },
        ask: "Comparer",
        waiting: "Le registre est interrogé…",
        no_siret: "Cette fiche n’a pas de SIRET\u{a0}: ajoutez-le pour pouvoir comparer.",
        no_answer: "Le registre ne répond pas. Réessayez plus tard.",
        busy: |seconds| format!("Le registre est très demandé. Réessayez dans {seconds}\u{a0}s."),
    },
    raw: RawWords {
        title: "Les données, telles qu’elles sont",
        columns: ["Propriété", "Valeur"],
    },
    take: TakeWords {
        title: "À emporter",
        links: "Le lien vers votre fiche",
        by: ["Lien par identifiant", "Lien par SIRET"],
        qr: "QR code",
        qr_help: "À imprimer sur une carte, un menu, un ticket.",
        poster: "Affichette pour la vitrine",
        poster_help: "Au format A5, à imprimer chez vous.",
        print: "Imprimer",
        vcard: "Carte de visite",
        vcard_help: "Un fichier vCard, pour le carnet d’adresses d’un téléphone.",
        json_ld: "Données structurées",
        json_ld_help: "Pour votre site\u{a0}: les moteurs de recherche y lisent vos horaires (schema.org, JSON-LD).",
        card: "Votre fiche sur votre site",
        card_help: "À coller dans votre page\u{a0}: la fiche y reste à jour.",
        download: |kind| format!("Télécharger ({kind})"),
        too_long: "Le lien est trop long pour un QR code.",
    },
};
