//! The French words.

use crate::domain::contact::SiretProblem;
use crate::domain::dataset::{Expected, GeometryKind, Problem, ReadError};
use crate::domain::decimal::shortest;

pub(super) fn problem(problem: &Problem) -> String {
    match problem {
        Problem::BadJson { message } => {
            format!("L’enregistrement n’est pas du JSON valide ({message}).")
        }
        Problem::TruncatedRecord => "Le fichier s’arrête avant la fin.".to_owned(),
        Problem::RecordTooLarge { limit } => {
            format!("L’enregistrement dépasse {}\u{a0}Mo.", limit >> 20)
        }
        Problem::NotAnObject => "Ce n’est pas un objet JSON.".to_owned(),
        Problem::NotUtf8 => {
            "Le texte n’est pas en UTF-8\u{a0}; il a été lu comme du Windows-1252.".to_owned()
        }
        Problem::MissingId => {
            "Il manque un identifiant\u{a0}; le nom et la position en tiennent lieu.".to_owned()
        }
        Problem::DuplicateId { first_index } => {
            format!(
                "L’enregistrement n°\u{a0}{} porte déjà cet identifiant.",
                first_index + 1
            )
        }
        Problem::ReplacedById { .. } => {
            "Une source lue après, ou une page suivante, porte le même identifiant\u{a0}: c’est elle qui est affichée.".to_owned()
        }
        Problem::MissingName => "Il manque le nom de l’établissement.".to_owned(),
        Problem::NullGeometry => "Il manque la position.".to_owned(),
        Problem::UnreadableGeometry => "La géométrie est illisible.".to_owned(),
        Problem::NotFinite => "Une des coordonnées n’est pas un nombre.".to_owned(),
        Problem::OutOfRange { x, y } => {
            let (x, y) = (shortest(*x), shortest(*y));
            format!("Les coordonnées {x} et {y} ne désignent aucun lieu sur Terre.")
        }
        Problem::ZeroPosition => {
            "Les coordonnées 0 et 0 tombent dans le golfe de Guinée.".to_owned()
        }
        Problem::LatLngSwapped => {
            "La latitude précédait la longitude\u{a0}; elles ont été interverties.".to_owned()
        }
        Problem::Lambert93 => "Les coordonnées en Lambert-93 ont été converties.".to_owned(),
        Problem::GeometryReduced { kind } => {
            format!(
                "{} a été remplacé par un point qui s’y trouve.",
                kind_name(*kind)
            )
        }
        Problem::MissingCategory => {
            "Il manque la catégorie\u{a0}; l’établissement est rangé dans «\u{a0}autres\u{a0}»."
                .to_owned()
        }
        Problem::UnknownCategory { value, .. } => format!(
            "La catégorie «\u{a0}{value}\u{a0}» est inconnue\u{a0}; l’établissement est rangé dans «\u{a0}autres\u{a0}»."
        ),
        Problem::UnknownService { value } => {
            format!("Service inconnu\u{a0}: «\u{a0}{value}\u{a0}».")
        }
        Problem::UnknownLabel { value } => format!("Label inconnu\u{a0}: «\u{a0}{value}\u{a0}»."),
        Problem::UnsafeLink { value } => {
            format!("Le lien «\u{a0}{value}\u{a0}» n’a pas été repris.")
        }
        Problem::WrongType { expected } => {
            format!(
                "La valeur n’est pas {}\u{a0}; elle n’a pas été reprise.",
                expected_name(*expected)
            )
        }
        Problem::TooLong { length, limit } => {
            format!("La valeur est trop longue\u{a0}: {length}, pour {limit} au plus.")
        }
        Problem::ControlCharacters => "Des caractères invisibles ont été retirés.".to_owned(),
        Problem::BadPhone { value } => {
            format!(
                "«\u{a0}{value}\u{a0}» n’est pas un numéro de téléphone\u{a0}; il n’a pas été repris."
            )
        }
        Problem::BadEmail { value } => {
            format!(
                "«\u{a0}{value}\u{a0}» n’est pas une adresse électronique\u{a0}; elle n’a pas été reprise."
            )
        }
        Problem::BadDate { value } => {
            format!("«\u{a0}{value}\u{a0}» n’est pas une date\u{a0}; elle n’a pas été reprise.")
        }
        Problem::BadPostcode { value } => {
            format!("«\u{a0}{value}\u{a0}» n’est pas un code postal français.")
        }
        Problem::BadSiret { reason } => siret(*reason),
    }
}

fn siret(reason: SiretProblem) -> String {
    match reason {
        SiretProblem::NotDigits => "Le SIRET ne contient pas que des chiffres.".to_owned(),
        SiretProblem::Length { found } => {
            format!("Le SIRET compte {found} chiffres au lieu de 14.")
        }
        SiretProblem::Checksum => {
            "La clé du SIRET est fausse\u{a0}: un des chiffres est sans doute erroné.".to_owned()
        }
    }
}

const fn kind_name(kind: GeometryKind) -> &'static str {
    match kind {
        GeometryKind::MultiPoint => "Un groupe de points (MultiPoint)",
        GeometryKind::LineString => "Un tracé (LineString)",
        GeometryKind::MultiLineString => "Un groupe de tracés (MultiLineString)",
        GeometryKind::Polygon => "Un contour (Polygon)",
        GeometryKind::MultiPolygon => "Un groupe de contours (MultiPolygon)",
        GeometryKind::GeometryCollection => "Un groupe de géométries (GeometryCollection)",
    }
}

const fn expected_name(expected: Expected) -> &'static str {
    match expected {
        Expected::Text => "un texte",
        Expected::List => "une liste",
        Expected::DeliveryArea => "une liste de codes INSEE ni un rayon en kilomètres",
    }
}

pub(super) fn mend(problem: &Problem) -> String {
    match problem {
        Problem::BadJson { .. } | Problem::NotAnObject => {
            "Corrigez cet enregistrement, ou refaites l’export.".to_owned()
        }
        Problem::TruncatedRecord => "Refaites l’export ou le transfert du fichier.".to_owned(),
        Problem::RecordTooLarge { .. } => "Retirez-en les données superflues.".to_owned(),
        Problem::NotUtf8 => "Enregistrez le fichier en UTF-8.".to_owned(),
        Problem::MissingId => {
            "Donnez à chaque établissement un «\u{a0}id\u{a0}» stable.".to_owned()
        }
        Problem::DuplicateId { .. } | Problem::ReplacedById { .. } => {
            "Donnez-lui son propre identifiant, ou supprimez le doublon.".to_owned()
        }
        Problem::MissingName => "Renseignez «\u{a0}name\u{a0}», comme sur la porte.".to_owned(),
        Problem::NullGeometry | Problem::UnreadableGeometry | Problem::GeometryReduced { .. } => {
            "Donnez un point\u{a0}: longitude, puis latitude.".to_owned()
        }
        Problem::NotFinite | Problem::OutOfRange { .. } | Problem::ZeroPosition => {
            "Vérifiez les coordonnées\u{a0}: longitude, puis latitude, en degrés.".to_owned()
        }
        Problem::LatLngSwapped => "Écrivez la longitude avant la latitude.".to_owned(),
        Problem::Lambert93 => "Exportez en WGS\u{a0}84 (EPSG:4326).".to_owned(),
        Problem::MissingCategory => "Renseignez «\u{a0}category\u{a0}».".to_owned(),
        Problem::UnknownCategory {
            suggestion: Some(id),
            ..
        } => {
            format!("Vouliez-vous dire «\u{a0}{id}\u{a0}»\u{a0}?")
        }
        Problem::UnknownCategory {
            suggestion: None, ..
        } => "Choisissez une rubrique de la taxonomie, ou ajoutez une correspondance.".to_owned(),
        Problem::UnknownService { .. } | Problem::UnknownLabel { .. } => {
            "Ajoutez-le à la configuration, ou corrigez-le\u{a0}; il s’affiche tel quel.".to_owned()
        }
        Problem::UnsafeLink { .. } => "Donnez une adresse qui commence par https://.".to_owned(),
        Problem::WrongType { .. } => "Corrigez la valeur.".to_owned(),
        Problem::TooLong { .. } => "Raccourcissez la valeur.".to_owned(),
        Problem::ControlCharacters => "Retirez-les des données.".to_owned(),
        Problem::BadPhone { .. } => "Écrivez dix chiffres, ou + et l’indicatif du pays.".to_owned(),
        Problem::BadEmail { .. } => "Écrivez une seule adresse, comme nom@exemple.fr.".to_owned(),
        Problem::BadDate { .. } => "Écrivez la date comme 2026-11-23.".to_owned(),
        Problem::BadPostcode { .. } => "Écrivez cinq chiffres.".to_owned(),
        Problem::BadSiret { .. } => "Vérifiez le SIRET sur l’Annuaire des entreprises.".to_owned(),
    }
}

pub(super) fn read_error(error: &ReadError) -> (String, String) {
    let (what, mend) = match error {
        ReadError::Empty => (
            "Le fichier de données est vide.",
            "Vérifiez l’adresse de la source, ou refaites l’export.",
        ),
        ReadError::Html => (
            "La source a répondu par une page web au lieu de données GeoJSON.",
            "Vérifiez l’adresse de la source\u{a0}: elle mène peut-être à une page d’erreur ou de connexion.",
        ),
        ReadError::Utf16 => (
            "Le fichier de données est en UTF-16.",
            "Enregistrez-le en UTF-8.",
        ),
        ReadError::NotJson { found } => {
            return (
                format!(
                    "La source ne contient pas de JSON\u{a0}; elle commence par «\u{a0}{found}\u{a0}»."
                ),
                "Donnez l’adresse d’un fichier GeoJSON.".to_owned(),
            );
        }
        ReadError::NoFeatures => (
            "La source est du JSON, mais sans liste d’établissements.",
            "Donnez une «\u{a0}FeatureCollection\u{a0}» GeoJSON avec ses «\u{a0}features\u{a0}».",
        ),
        ReadError::Truncated => (
            "Le fichier de données s’arrête avant le premier établissement.",
            "Refaites l’export ou le transfert du fichier.",
        ),
    };
    (what.to_owned(), mend.to_owned())
}
