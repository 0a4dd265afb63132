//! French. No-break spaces stand before `:`, `;`, `!`, `?` and inside guillemets.

use super::dates::moment;
use super::number::grouped;
use super::words::*;
use crate::domain::lang::Lang;

pub(super) static WORDS: Words = Words {
    frame: Frame {
        skip_to_list: "Aller à la liste",
        skip_to_map: "Aller à la carte",
        other_language: "English",
        change_language: "Show this page in English",
        sheet_handle: "Hauteur du volet",
        sheet_heights: ["Volet replié", "Volet à mi-hauteur", "Volet déplié"],
        panel: "Établissements",
        footer: "Informations légales",
        embed: "Intégrer cette carte",
        communes: "Communes\u{a0}: Etalab, Insee, La Poste\u{a0}; GeoNames (CC BY 4.0)",
        close: "Fermer",
        dismiss: "Masquer ce message",
    },
    map: MapWords {
        name: "Carte des établissements",
        zoom_in: "Zoomer",
        zoom_out: "Dézoomer",
        home: "Revenir à tout le territoire",
        locate: "Me situer sur la carte",
        locating: "Recherche de votre position…",
        full_screen: "Plein écran",
        leave_full_screen: "Quitter le plein écran",
        basemaps: "Fond de carte",
        locate_denied: "Votre navigateur a refusé de donner votre position. Pour l’autoriser, touchez le cadenas \
                        à côté de l’adresse du site, puis «\u{a0}Position\u{a0}».",
        locate_unavailable: "Votre position n’a pas pu être trouvée. Déplacez la carte à la main, ou réessayez \
                             dehors.",
        locate_timeout: "La recherche de votre position a pris trop de temps. Réessayez dans un instant.",
        locate_insecure: "La position n’est disponible que sur un site en https.",
        cluster: |count| format!("{} établissements, agrandir", number(u64::from(count))),
        marker: |name, category, city| match city {
            Some(city) => format!("{name}, {category}, {city}"),
            None => format!("{name}, {category}"),
        },
        tiles_failed: "Le fond de carte ne répond pas\u{a0}: une carte simple le remplace.",
        same_spot: |count| format!("{count} établissements à cet endroit"),
        leave_spot: "Tous les résultats",
    },
    filters: Filters {
        title: "Filtres",
        title_with: |chosen| format!("Filtres ({chosen})"),
        categories: "Catégories",
        services: "Services",
        labels: "Labels",
        reset: "Tout effacer",
        remove: |name| format!("Retirer le filtre «\u{a0}{name}\u{a0}»"),
        chosen: "Filtres choisis",
        expand: |family| format!("Rubriques de «\u{a0}{family}\u{a0}»"),
        show: |count| match count {
            0 => "Aucun résultat".to_owned(),
            1 => "Voir l’établissement".to_owned(),
            _ => format!("Voir les {} établissements", number(count)),
        },
        count: places,
        families: "Choisir une famille",
    },
    list: List {
        title: "Établissements",
        total: places,
        in_view: |count| match count {
            0 => "aucun sur la carte affichée".to_owned(),
            _ => format!("{} sur la carte affichée", number(count)),
        },
        outside: |count| match count {
            1 => "1 autre hors de la carte affichée".to_owned(),
            _ => format!("{} autres hors de la carte affichée", number(count)),
        },
        none: "Aucun résultat",
        none_help: "Aucun établissement ne réunit tous ces filtres. Vous pouvez en retirer un\u{a0}:",
        drop: |name, count| format!("Sans «\u{a0}{name}\u{a0}»\u{a0}: {}", places(count)),
        all_categories: "Catégories",
        empty: "Aucun établissement pour l’instant",
        empty_help: "La source de données est en ordre, mais elle est vide.",
        none_in_view: "Aucun résultat sur cette partie de la carte.",
        zoom_to_all: "Voir tous les résultats sur la carte",
    },
    detail: Detail {
        back: "Retour aux résultats",
        hours: "Horaires",
        address: "Adresse",
        contact: "Contact",
        services: "Services",
        labels: "Labels",
        products: "Produits",
        payment: "Moyens de paiement",
        call: "Appeler",
        website: "Site web",
        email: "Écrire",
        booking: "Réserver",
        directions: "Itinéraire",
        share: "Partager",
        copy_link: "Copier le lien",
        copied: "Lien copié",
        copy_failed: "Le lien n’a pas pu être copié. Le voici\u{a0}:",
        show_on_map: "Voir sur la carte",
        new_tab: "nouvel onglet",
        may_cost: "Cet appel peut être payant.",
        day: "Jour",
        opening: "Ouverture",
        hours_as_text: "Horaires indiqués par l’établissement\u{a0}:",
        hours_unknown: "Horaires non communiqués",
        special_until: |date| format!("Horaires exceptionnels jusqu’au {date}"),
        updated: |date| format!("Mise à jour le {date}"),
        verified: |date| format!("Vérifiée le {date}"),
        not_found: |id| format!("La fiche «\u{a0}{id}\u{a0}» n’existe pas ou n’existe plus."),
        not_found_help: "L’établissement a peut-être été retiré de la carte. Parcourez la liste pour le retrouver.",
        filtered_out: "Cet établissement ne correspond pas aux filtres choisis.",
        delivers_radius: |km| format!("Livre dans un rayon de {km}\u{a0}km"),
        delivers_communes: |count| match count {
            1 => "Livre dans une commune".to_owned(),
            _ => format!("Livre dans {count} communes"),
        },
        show_photo: |host| format!("Afficher la photo ({host})"),
        photo_failed: "La photo n’est pas disponible.",
        today: "aujourd’hui",
        permalink: "Lien vers cette fiche",
        correct: "C’est votre établissement\u{a0}? Vérifiez sa fiche",
    },
    load: Load {
        loading: |count| match count {
            0 => "Chargement des établissements…".to_owned(),
            _ => format!("Chargement… {} établissements", number(count)),
        },
        progress: "Chargement des établissements",
        retry: "Réessayer",
        failed: "Les établissements n’ont pas pu être chargés",
        partial: |count| {
            format!(
                "Les {} établissements déjà reçus restent affichés.",
                number(count)
            )
        },
        fictional: "Démonstration\u{a0}: ces établissements sont fictifs.",
        issues: |left_out, mended| match (left_out, mended) {
            (0, mended) => format!("{} ou à vérifier", records(mended, "corrigée")),
            (left_out, 0) => records(left_out, "écartée"),
            (left_out, mended) => {
                let mended_word = if mended == 1 {
                    "corrigée"
                } else {
                    "corrigées"
                };
                format!(
                    "{}, {} {mended_word} ou à vérifier",
                    records(left_out, "écartée"),
                    number(mended)
                )
            }
        },
        copy_of: |then| {
            format!(
                "Affichage du {}, gardé sur cet appareil.",
                moment(Lang::Fr, then)
            )
        },
        retry_in: |seconds| format!("Nouvel essai dans {seconds}\u{a0}s…"),
        zoom_in: "Agrandissez la carte pour voir les établissements.",
        zoom_in_button: "Agrandir",
        too_many: "Trop d’établissements ici\u{a0}: agrandissez la carte pour les voir tous.",
        config_notice: |what| format!("Configuration\u{a0}: {what}"),
        unreachable: |host| {
            format!("{host} ne répond pas. Vérifiez la connexion à internet, puis réessayez.")
        },
        cors: |host| {
            format!(
                "{host} répond, mais n’autorise pas cette page à lire ses données (CORS). Son administrateur doit \
                 envoyer l’en-tête Access-Control-Allow-Origin."
            )
        },
        timeout: |host, seconds| {
            format!("{host} n’a rien envoyé pendant {seconds} secondes. Réessayez dans un instant.")
        },
        not_found: |host| {
            format!(
                "{host} ne connaît pas cette adresse (404). L’adresse de la source est à corriger dans config.json."
            )
        },
        server_error: |host, status| {
            format!("{host} a répondu par une erreur ({status}). Réessayez dans quelques minutes.")
        },
        interrupted: |host| {
            format!("La connexion à {host} s’est interrompue avant la fin. Réessayez.")
        },
        unreadable: |host| {
            format!(
                "{host} n’a pas envoyé de FeatureCollection GeoJSON lisible\u{a0}: une page web, peut-être."
            )
        },
        details: "Détails",
        cut_short: |host| {
            format!("{host} a envoyé des données coupées avant la fin. Réessayez dans un instant.")
        },
        changed: |host| {
            format!(
                "Les données de {host} ont changé pendant la lecture. Réessayez dans un instant."
            )
        },
        offline: "Cet appareil est hors ligne. Reconnectez-le, puis réessayez.",
        no_source: "Aucune source de données n’est configurée\u{a0}: ajoutez-en une sous « sources » dans config.json.",
    },
};

fn number(count: u64) -> String {
    grouped(Lang::Fr, count)
}

fn places(count: u64) -> String {
    match count {
        0 => "aucun établissement".to_owned(),
        1 => "1 établissement".to_owned(),
        _ => format!("{} établissements", number(count)),
    }
}

/// "1 fiche écartée", "2 fiches écartées".
fn records(count: u64, participle: &str) -> String {
    match count {
        0 | 1 => format!("{count} fiche {participle}"),
        _ => format!("{} fiches {participle}s", number(count)),
    }
}
