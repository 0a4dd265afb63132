//! The generator in French. No-break spaces stand before `:`, `;`, `!`, `?` and inside guillemets.

use super::generator::*;
use crate::domain::lang::Lang;
use crate::text::number::decimal;

pub(super) static WORDS: Generator = Generator {
    title: "Intégrer la carte dans votre site",
    lead: "Choisissez ce que la carte montre, regardez l’aperçu, puis copiez le code dans votre page.",
    back: "Retour à la carte",
    shown: Shown {
        title: "Ce que la carte montre",
        territory: "Territoire",
        territory_help: "Un département, une intercommunalité ou une commune. Vide\u{a0}: tout le territoire.",
        territory_unknown: |typed| {
            format!(
                "«\u{a0}{typed}\u{a0}» n’est pas un territoire connu\u{a0}: choisissez-en un dans la liste proposée. Le précédent reste."
            )
        },
        territory_waits: "La liste des territoires n’est pas encore là\u{a0}: écrivez un code, ou attendez un instant.",
        text: "Recherche",
        open: "Seulement ce qui est ouvert maintenant",
        categories: "Activités",
        all_of: |family| format!("{family}\u{a0}: tout"),
        services: "Services, tous exigés",
        labels: "Labels, tous exigés",
        card: "Un seul établissement",
        card_help: "Son identifiant ou son SIRET\u{a0}: la carte devient sa fiche, avec ses horaires et son emplacement.",
    },
    allowed: Allowed {
        title: "Ce que le visiteur peut faire",
        lock_help: "Ce qui est verrouillé garde la valeur choisie ci-dessus, même vide.",
        locks: [
            "La recherche",
            "Les activités",
            "Les services",
            "Les labels",
            "L’ouverture",
            "Le territoire",
            "La langue",
        ],
        locked: "Verrouiller",
        parts: "Montrer",
        part_names: [
            "Le champ de recherche",
            "Les filtres",
            "La liste",
            "Le titre et la langue",
        ],
        wheel: "Molette et doigts",
        wheels: [
            "Ctrl + molette ou deux doigts déplacent la carte\u{a0}: la page défile toujours",
            "La molette et un doigt déplacent la carte",
        ],
    },
    look: Look {
        title: "Apparence",
        theme: "Thème",
        themes: ["Celui du visiteur", "Clair", "Sombre"],
        colour: "Couleur des boutons et des liens",
        pick: "Choisir une couleur",
        own_colour: "Couleur d’origine",
        contrast: |ratio| {
            format!(
                "Contraste avec le blanc\u{a0}: {} pour 1.",
                decimal(Lang::Fr, ratio)
            )
        },
        too_pale: |ratio| {
            format!(
                "Trop clair\u{a0}: le contraste avec le blanc est de {} pour 1, il en faut 4,5. Cette couleur n’est pas \
                 prise.",
                decimal(Lang::Fr, ratio)
            )
        },
        no_colour: "Une couleur s’écrit avec six chiffres hexadécimaux, comme 8a1538.",
        lang: "Langue",
        any_lang: "Celle du visiteur",
    },
    size: Size {
        title: "Taille et nom",
        auto: "Hauteur automatique",
        height: "Hauteur, en pixels",
        no_height: "La hauteur est un nombre de 200 à 2000.",
        name: "Nom de la carte",
        name_help: "Lu par les lecteurs d’écran, qui annoncent ainsi le cadre.",
    },
    preview: Preview {
        title: "Aperçu",
        width: "Largeur",
        widths: ["Téléphone", "Tablette", "Toute la largeur"],
    },
    code: Code {
        title: "Le code à copier",
        element: "Avec notre script",
        element_help: "Recommandé\u{a0}: hauteur automatique, chargement différé, échanges avec votre page.",
        frame: "Sans script",
        frame_help: "Pour les sites qui n’acceptent pas de script\u{a0}: un simple cadre, de hauteur fixe.",
        copy: |what| format!("Copier\u{a0}: {what}"),
        copy_short: "Copier",
        copied: "Copié.",
        not_copied: "Votre navigateur n’a pas permis la copie\u{a0}: sélectionnez le code et copiez-le.",
        check: "Ce que votre site doit permettre",
        csp: "Si votre site envoie une «\u{a0}Content-Security-Policy\u{a0}», elle doit contenir\u{a0}:",
        host: "Adresse de la page qui montrera la carte",
        host_help: "Elle n’est envoyée à personne. Elle sert à vérifier que votre page et la carte pourront échanger.",
        host_allowed: |origin| {
            format!("{origin} peut échanger avec la carte\u{a0}: sélection, filtres et réglages.")
        },
        host_refused: |origin| {
            format!(
                "La carte s’affichera, mais n’écoutera pas {origin}. Pour cela, ajoutez «\u{a0}{origin}\u{a0}» à \
                 embed.allowed_origins dans config.json."
            )
        },
        host_unknown: "Une adresse commence par https:// ou http://.",
        oembed: "oEmbed",
        oembed_help: "Posez ce fichier à côté de la carte, sous le nom oembed.json, et ajoutez à son index.html la ligne que \
                      donne docs/embed.md\u{a0}: les sites qui lisent oEmbed montreront cette carte quand on colle son \
                      adresse.",
        oembed_save: "Télécharger oembed.json",
    },
};
