//! What a link said that could not be used, in words.

use crate::domain::lang::Lang;
use crate::domain::view_state::{MAX_VALUE_CHARS, UrlNotice, UrlProblem};

/// The longest value that is quoted, in characters.
const MAX_QUOTED_CHARS: usize = 60;

/// A notice as a sentence: "Le paramètre « cat » de l’adresse contient « boulangrie », inconnu : il
/// est ignoré."
pub fn url_notice(lang: Lang, notice: &UrlNotice) -> String {
    let UrlNotice {
        parameter,
        value,
        problem,
    } = notice;
    let value = shortened(value);
    let subject = match (lang, parameter.as_str()) {
        (Lang::Fr, "#") => "La position de l’adresse".to_owned(),
        (Lang::En, "#") => "The position in the address".to_owned(),
        (Lang::Fr, _) => format!("Le paramètre «\u{a0}{parameter}\u{a0}» de l’adresse"),
        (Lang::En, _) => format!("The parameter “{parameter}” in the address"),
    };
    let value = match lang {
        Lang::Fr => format!("«\u{a0}{value}\u{a0}»"),
        Lang::En => format!("“{value}”"),
    };
    match (lang, problem) {
        (Lang::Fr, UrlProblem::Unknown) => {
            format!("{subject} contient {value}, inconnu\u{a0}: cette valeur est ignorée.")
        }
        (Lang::Fr, UrlProblem::Malformed) => {
            format!("{subject} contient {value}, mal formé\u{a0}: cette valeur est ignorée.")
        }
        (Lang::Fr, UrlProblem::OutOfRange) => {
            let limit = limit(lang, parameter);
            format!("{subject} contient {value}, {limit}\u{a0}: cette valeur est ignorée.")
        }
        (Lang::Fr, UrlProblem::Repeated) => {
            format!("{subject} est répété\u{a0}: {value} est ignoré, la première valeur compte.")
        }
        (Lang::Fr, UrlProblem::TooPale) => {
            format!(
                "{subject} contient {value}, trop clair\u{a0}: un texte blanc doit s’y lire avec un contraste de 4,5 pour 1. Cette couleur est ignorée."
            )
        }
        (Lang::En, UrlProblem::TooPale) => {
            format!(
                "{subject} contains {value}, which is too pale: white text on it needs a contrast of 4.5 to 1. It is ignored."
            )
        }
        (Lang::En, UrlProblem::Unknown) => {
            format!("{subject} contains {value}, which does not exist: it is ignored.")
        }
        (Lang::En, UrlProblem::Malformed) => {
            format!("{subject} contains {value}, which is malformed: it is ignored.")
        }
        (Lang::En, UrlProblem::OutOfRange) => {
            let limit = limit(lang, parameter);
            format!("{subject} contains {value}, {limit}: it is ignored.")
        }
        (Lang::En, UrlProblem::Repeated) => {
            format!("{subject} is repeated: {value} is ignored, the first value counts.")
        }
    }
}

/// What limit was passed.
fn limit(lang: Lang, parameter: &str) -> String {
    match (lang, parameter) {
        (Lang::Fr, "#") => "hors de la carte".to_owned(),
        (Lang::En, "#") => "which is off the map".to_owned(),
        (Lang::Fr, "rayon") => "qui n’est pas un nombre entier de 1 à 50".to_owned(),
        (Lang::En, "rayon") => "which is no whole number from 1 to 50".to_owned(),
        (Lang::Fr, _) => format!("plus long que {MAX_VALUE_CHARS} caractères"),
        (Lang::En, _) => format!("longer than {MAX_VALUE_CHARS} characters"),
    }
}

fn shortened(value: &str) -> String {
    match value.char_indices().nth(MAX_QUOTED_CHARS) {
        Some((end, _)) => format!("{}…", value.get(..end).unwrap_or_default()),
        None => value.to_owned(),
    }
}
