//! Names and sentences from patterns.
//!
//! A pattern is French text with gaps: `{nom}` a surname, `{prenom}` a first name, `{lieu}` what follows the name of a
//! shop (« de la Vallée »), `{champ}` what follows the name of a farm (« du Vieux Pressoir »), `{ville}` the commune
//! (« de Bayeux », « d’Alençon », « du Havre »), `{du_departement}` and `{en_departement}`.

use super::draw::Draw;
use super::place::Place;
use super::words::Lexicon;

/// The pattern with its gaps filled; a gap of an unknown kind stays empty.
pub(super) fn fill(pattern: &str, place: &Place<'_>, lexicon: &Lexicon, draw: &mut Draw) -> String {
    let mut filled = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        let (gap, after) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(before);
        match gap {
            "nom" => filled.push_str(draw.word(&lexicon.surnames)),
            "prenom" => filled.push_str(draw.word(&lexicon.first_names)),
            "lieu" => filled.push_str(draw.word(&lexicon.spots)),
            "champ" => filled.push_str(draw.word(&lexicon.fields)),
            "ville" => filled.push_str(&of_commune(place.city)),
            "du_departement" => filled.push_str(department(place.insee).0),
            "en_departement" => filled.push_str(department(place.insee).1),
            _ => {}
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// Whether the pattern reads well in this commune: before an H nothing tells « de » from « d’ ».
pub(super) fn fits(pattern: &str, place: &Place<'_>) -> bool {
    !(pattern.contains("{ville}") && place.city.starts_with('H'))
}

/// The commune as a complement: its article contracted (« du Havre », « des Andelys »), « de » elided before a vowel.
fn of_commune(city: &str) -> String {
    let city = city.replace('\'', "’");
    if let Some(rest) = city.strip_prefix("Le ") {
        format!("du {rest}")
    } else if let Some(rest) = city.strip_prefix("Les ") {
        format!("des {rest}")
    } else if city.starts_with([
        'A', 'Â', 'E', 'É', 'È', 'Ê', 'I', 'Î', 'O', 'Ô', 'U', 'Y', 'Œ',
    ]) {
        format!("d’{city}")
    } else {
        format!("de {city}")
    }
}

/// « from » and « in » the département of a commune, by the first two digits of its INSEE code.
fn department(insee: &str) -> (&'static str, &'static str) {
    match insee.get(..2) {
        Some("14") => ("du Calvados", "dans le Calvados"),
        Some("27") => ("de l’Eure", "dans l’Eure"),
        Some("50") => ("de la Manche", "dans la Manche"),
        Some("61") => ("de l’Orne", "dans l’Orne"),
        Some("76") => ("de Seine-Maritime", "en Seine-Maritime"),
        _ => ("de Normandie", "en Normandie"),
    }
}
