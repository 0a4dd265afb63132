//! Sending, in French.

use super::send::{OutcomeWords, SendWords};
use crate::domain::lang::Lang;
use crate::text::dates::moment;

/// The words.
pub(super) static WORDS: SendWords = SendWords {
    title: "Envoyer",
    changes: |count| match count {
        1 => "Un changement sera envoyé".to_owned(),
        _ => format!("{count} changements seront envoyés"),
    },
    no_changes: "Rien n’a changé pour l’instant.",
    nothing: "Rien n’est encore rempli.",
    empty: "rien",
    change: ["avant\u{a0}:", "après\u{a0}:"],
    sender: "Pour vous répondre (facultatif)",
    sender_help: "Lu par la CCI seulement, jamais affiché sur la carte.",
    sender_fields: ["Votre nom", "Votre adresse e-mail", "Votre téléphone"],
    comment: "Un mot pour la CCI (facultatif)",
    consent: "J’accepte que la CCI traite ces informations pour publier cette fiche et la tenir à jour.",
    consent_needed: "Cochez cette case pour envoyer.",
    bad_email: "Ce n’est pas une adresse e-mail. Écrivez-la ainsi\u{a0}: nom@exemple.fr.",
    duplicates: "Déjà sur la carte\u{a0}?",
    duplicates_help: "Ces fiches ressemblent à la vôtre. Si l’une d’elles est la vôtre, corrigez-la plutôt que d’en créer une seconde.",
    send: "Envoyer",
    mail: "Envoyer par e-mail",
    file: "Télécharger le fichier",
    or: "ou",
    subject: |kind, name| {
        let what = match kind {
            0 => "Correction",
            1 => "Confirmation",
            2 => "Fermeture",
            3 => "Ce n’est pas moi",
            _ => "Inscription",
        };
        format!("Géo’Local – {what} – {name}")
    },
    attach: |file| {
        format!("Merci de joindre à ce message le fichier {file}, qui vient d’être téléchargé.")
    },
    data_follows: "Les mêmes informations, pour l’outil de la CCI\u{a0}:",
    outcome: OutcomeWords {
        title: "Vos envois",
        sending: "Envoi en cours…",
        waiting: "En attente\u{a0}: l’envoi reprendra de lui-même dès que possible. Rien n’est perdu.",
        tries: |tries, next| {
            let times = if tries == 1 {
                "Un essai".to_owned()
            } else {
                format!("{tries} essais")
            };
            format!(
                "{times}\u{a0}; prochain essai\u{a0}: {}.",
                moment(Lang::Fr, next)
            )
        },
        sent: "Reçu. Merci\u{a0}! La CCI le relira avant publication.",
        receipt: |text| format!("Accusé de réception\u{a0}: {text}"),
        refused_fields: "Des champs ont été refusés\u{a0}: ils sont signalés ci-dessous. Corrigez-les, puis envoyez de nouveau.",
        refused: |status| {
            format!(
                "L’envoi a été refusé ({status}). Votre saisie est conservée\u{a0}: envoyez-la par un autre moyen, ou réessayez plus tard."
            )
        },
        retry: "Réessayer maintenant",
        take_back: "Reprendre la saisie",
        forget: "Retirer de la liste",
        mailed: "Votre messagerie s’est ouverte avec un message prêt\u{a0}: il reste à l’envoyer.",
        saved: |file| format!("Le fichier {file} a été téléchargé\u{a0}: transmettez-le à la CCI."),
        another: "Inscrire un autre établissement",
        copy: "Garder une copie",
        not_stored: "Cet appareil ne garde rien\u{a0}: laissez la page ouverte jusqu’à l’envoi.",
    },
};
