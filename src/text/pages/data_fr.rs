//! French.

use super::data::DataWords;
use crate::domain::lang::Lang;
use crate::text::dates::moment;
use crate::text::number::grouped;

pub(super) static WORDS: DataWords = DataWords {
    title: "Les données",
    lead: "D’où viennent les établissements de cette carte, de quand datent-ils, et que faut-il corriger\u{a0}?",
    sources: "Sources",
    kinds: [
        "Fichier GeoJSON",
        "Adresse par zone (bbox)",
        "OGC API Features",
        "WFS",
        "Opendatasoft",
    ],
    reading: |count| match count {
        0 => "Lecture en cours…".to_owned(),
        _ => format!("Lecture en cours… {}", number(count)),
    },
    read_at: |then| format!("Lue le {}", moment(Lang::Fr, then)),
    copy_of: |then| {
        format!(
            "Copie du {}, gardée sur cet appareil",
            moment(Lang::Fr, then)
        )
    },
    by_area: |zoom| {
        format!(
            "Lue par zones, là où la carte regarde, à partir du zoom {zoom}\u{a0}: cette page n’en lit rien."
        )
    },
    not_read: "Rien n’a pu être lu",
    partial: "Une partie seulement a pu être lue",
    count: |count| match count {
        0 | 1 => format!("{count} établissement"),
        _ => format!("{} établissements", number(count)),
    },
    licence: "Licence\u{a0}: ",
    no_licence: "non précisée dans config.json",
    fictional: "Établissements fictifs",
    again: ("Relire", |name| format!("Relire {name}")),
    issues: "Fiches écartées ou corrigées",
    no_issues: "Aucune remarque\u{a0}: toutes les fiches sont affichées telles quelles.",
    counts: |[seen, shown, left_out, mended]| {
        format!(
            "Fiches lues\u{a0}: {}, affichées\u{a0}: {}, écartées\u{a0}: {}, corrigées ou à vérifier\u{a0}: {}.",
            number(seen),
            number(shown),
            number(left_out),
            number(mended)
        )
    },
    outcomes: ["à vérifier", "corrigée", "écartée"],
    records: |count| match count {
        1 => "1 fiche".to_owned(),
        _ => format!("{} fiches", number(count)),
    },
    record: |index, id| match (index, id) {
        (Some(index), Some(id)) => format!("Fiche n°\u{a0}{} ({id})", number(index)),
        (Some(index), None) => format!("Fiche n°\u{a0}{}", number(index)),
        (None, Some(id)) => format!("Fiche {id}"),
        (None, None) => "Une fiche".to_owned(),
    },
    more: |count| {
        format!(
            "… et {} autres, dans le fichier à télécharger.",
            number(count)
        )
    },
    issues_csv: "Télécharger toutes les remarques (CSV)",
    issue_columns: [
        "source",
        "numéro",
        "id",
        "propriété",
        "suite",
        "problème",
        "que faire",
    ],
    unmet: "Correspondances à corriger",
    unmet_line: |path, names| {
        format!(
            "{path}\u{a0}: aucune fiche lue n’a de champ «\u{a0}{names}\u{a0}». Corrigez le nom dans config.json."
        )
    },
    stranger_line: |path, term| {
        format!(
            "{path}\u{a0}: «\u{a0}{term}\u{a0}» n’existe ni dans la taxonomie, ni dans config.json."
        )
    },
    missing: "Ce qui manque le plus",
    missing_lead: "Ce que les visiteurs cherchent et que des fiches ne disent pas\u{a0}: le plus utile à compléter d’abord.",
    nothing_missing: "Rien d’important ne manque.",
    missing_of: |count, all| format!("{}\u{a0}sur\u{a0}{}", number(count), number(all)),
    property: |name| match name {
        "opening_hours" => "Horaires",
        "phone" => "Téléphone",
        "email" => "E-mail",
        "website" => "Site web",
        "description" => "Description",
        "street" => "Rue",
        "services" => "Services",
        "image" => "Photo",
        "siret" => "SIRET",
        "updated" => "Date de mise à jour",
        _ => "Autre",
    },
    take: "Emporter les établissements",
    take_count: |count, is_search| {
        let what = if is_search {
            "répondent à votre recherche"
        } else {
            "sur cette carte"
        };
        match count {
            0 | 1 => format!("{count} établissement {what}."),
            _ => format!("{} établissements {what}.", number(count)),
        }
    },
    csv: "Tableur (CSV)",
    geojson: "Carte (GeoJSON)",
};

fn number(count: u64) -> String {
    grouped(Lang::Fr, count)
}
