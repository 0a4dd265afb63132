//! French.

use super::{Find, ListWords, NearWords, OpenWords, Search};
use crate::domain::lang::Lang;
use crate::text::number::{distance, grouped};

pub(super) static FIND: Find = Find {
    search: Search {
        label: "Rechercher un établissement, un produit, une activité, une commune ou une adresse",
        placeholder: "Boulangerie, cidre, Caen…",
        clear: "Effacer la recherche",
        suggestions: "Suggestions",
        found: |count| match count {
            0 => "Aucune suggestion".to_owned(),
            1 => "1 suggestion".to_owned(),
            _ => format!("{count} suggestions"),
        },
        all_with: |text, count| match count {
            None => format!("Chercher «\u{a0}{text}\u{a0}»"),
            Some(0) => format!("«\u{a0}{text}\u{a0}»\u{a0}: aucun établissement"),
            Some(1) => format!("«\u{a0}{text}\u{a0}»\u{a0}: 1 établissement"),
            Some(count) => format!(
                "«\u{a0}{text}\u{a0}»\u{a0}: {} établissements",
                grouped(Lang::Fr, count)
            ),
        },
        places: "Établissements",
        categories: "Activités",
        communes: "Communes",
        addresses: "Adresses",
        coordinates: "Coordonnées",
        recent: "Vos dernières recherches",
        forget: "Oublier ces recherches",
        addresses_waiting: "Recherche d’adresses…",
        addresses_none: "Aucune adresse trouvée.",
        addresses_failed: "Le service d’adresses ne répond pas. Le reste de la recherche fonctionne.",
        addresses_busy: "Le service d’adresses demande un instant de patience.",
        nothing: |text| {
            format!(
                "Rien ne correspond à «\u{a0}{text}\u{a0}». Essayez un autre mot, une commune ou un code postal."
            )
        },
    },
    near: NearWords {
        me: "Autour de moi",
        around: |place| format!("Autour de {place}"),
        point: "Autour de ce point",
        lost: "Ce lieu n’a pas été trouvé\u{a0}: tous les établissements restent affichés.",
        radius: "Rayon",
        distance: |km| distance(Lang::Fr, km),
        kilometres: |km| match km {
            1 => "1 kilomètre".to_owned(),
            _ => format!("{km} kilomètres"),
        },
        delivering: "Seulement ceux qui livrent ici",
        leave: "Ne plus chercher autour de ce lieu",
        here: "Chercher dans cette zone",
        territory: |name| format!("Territoire\u{a0}: {name}"),
    },
    open: OpenWords {
        title: "Horaires",
        any: "Peu importe",
        now: "Ouvert maintenant",
        later: "Ouvert à un autre moment",
        day: "Jour",
        time: "Heure",
        at: |day, time| format!("Ouvert {day} à {time}"),
        unknown_hidden: |count| match count {
            1 => "1 autre établissement ne donne pas ses horaires.".to_owned(),
            _ => format!(
                "{} autres établissements ne donnent pas leurs horaires.",
                grouped(Lang::Fr, count)
            ),
        },
        unsure: ", horaires inconnus",
        show_unknown: "Afficher aussi",
        hide_unknown: "Masquer",
        unknown_shown: "Y compris ceux dont les horaires ne sont pas connus.",
    },
    list: ListWords {
        sort: "Trier par",
        orders: ["distance", "nom", "mise à jour"],
        take: "Imprimer ou télécharger",
        print: "Imprimer la liste",
        files: "Télécharger (CSV, GeoJSON)",
        printed: |count| {
            format!(
                "Seuls les {} premiers sont imprimés.",
                grouped(Lang::Fr, count)
            )
        },
    },
};
