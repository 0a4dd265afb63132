//! French.

use super::checkup::{Advice, CheckupWords, misfit};
use crate::domain::checkup::{LinkProblem, Missing, Moment, Occasion, Warning, WayKind};
use crate::domain::dataset::Problem;
use crate::domain::hours::HoursError;
use crate::domain::lang::Lang;
use crate::text::dates::{date, holiday_name, moment};
use crate::text::hours::hours_error;
use crate::text::issues;
use crate::text::number::distance;

pub(super) static WORDS: CheckupWords = CheckupWords {
    score: |score| format!("Fiche complète à {score}\u{a0}%"),
    missing,
    complete: "Rien ne manque à cette fiche.",
    warning,
    no_warnings: "Rien à corriger sur cette fiche.",
    moment: when,
    way: |kind| match kind {
        WayKind::Name => "Son nom",
        WayKind::Category => "Sa rubrique",
        WayKind::CategoryNear => "Sa rubrique autour de sa commune",
        WayKind::Service(_) => "Un service",
        WayKind::Label(_) => "Un label",
        WayKind::Department => "Son département",
    },
};

const fn missing(item: Missing) -> [&'static str; 2] {
    match item {
        Missing::Hours => [
            "Ajoutez vos horaires d’ouverture.",
            "C’est ce que l’on cherche d’abord\u{a0}: sans eux, la fiche n’apparaît pas parmi les lieux ouverts.",
        ],
        Missing::Contact => [
            "Ajoutez un numéro de téléphone ou une adresse électronique.",
            "On pourra vous poser une question avant de se déplacer.",
        ],
        Missing::Address => [
            "Complétez l’adresse\u{a0}: numéro et rue, code postal, commune.",
            "Elle permet de vous trouver sans la carte, et dit de quelle commune vous êtes.",
        ],
        Missing::Web => [
            "Ajoutez votre site, une page sociale ou une page de réservation.",
            "Les visiteurs y trouvent ce que la fiche ne dit pas.",
        ],
        Missing::Description => [
            "Décrivez votre établissement en quelques phrases.",
            "Ses mots font trouver la fiche par la recherche.",
        ],
        Missing::Photo => [
            "Ajoutez une photo, de préférence de la façade.",
            "Elle donne envie de venir, et aide à reconnaître le lieu.",
        ],
        Missing::Services => [
            "Indiquez vos services, comme la livraison ou l’accès aux fauteuils roulants.",
            "Les visiteurs filtrent la carte par service.",
        ],
        Missing::Products => [
            "Indiquez ce que vous vendez ou fabriquez.",
            "Qui cherche un produit trouvera la fiche.",
        ],
        Missing::PhotoAlt => [
            "Décrivez la photo en une phrase.",
            "Les personnes qui ne la voient pas l’entendront.",
        ],
        Missing::Labels => [
            "Indiquez vos labels, si vous en avez.",
            "Les visiteurs filtrent la carte par label.",
        ],
        Missing::Payment => [
            "Indiquez les moyens de paiement acceptés.",
            "Personne ne se déplace pour rien faute de carte ou d’espèces.",
        ],
        Missing::Siret => [
            "Indiquez votre SIRET.",
            "Il relie la fiche au registre public, et évite les doublons.",
        ],
        Missing::Date => [
            "Indiquez quand la fiche a été vérifiée.",
            "Une date récente dit que le reste est encore vrai.",
        ],
    }
}

fn warning(warning: &Warning) -> Advice {
    match warning {
        Warning::Data { problem, .. } => Advice::new(
            issues::problem(Lang::Fr, problem),
            why(problem),
            issues::mend(Lang::Fr, problem),
        ),
        Warning::Hours { error, .. } => Advice::new(
            hours(error),
            "La carte ne sait pas quand vous êtes ouvert\u{a0}: elle montre le texte tel quel.",
            "Écrivez-les comme «\u{a0}Mo-Fr 09:00-12:30,14:00-19:00; Sa 09:00-12:00\u{a0}».",
        ),
        Warning::HoursMended { .. } => Advice::new(
            "La syntaxe des horaires a dû être corrigée pour les comprendre.",
            "D’autres cartes, moins indulgentes, ne les comprendront pas.",
            "Séparez les plages d’un jour par une virgule, sans espaces superflus.",
        ),
        Warning::SpecialExpired { until } => Advice::new(
            format!(
                "Les horaires exceptionnels ont pris fin le {}.",
                date(Lang::Fr, *until)
            ),
            "Ils ne servent plus à personne, et les horaires habituels les remplacent.",
            "Retirez-les, ou donnez une nouvelle date de fin.",
        ),
        Warning::SpecialUndated => Advice::new(
            "Les horaires exceptionnels n’ont pas de date de fin.",
            "Ils remplacent vos horaires habituels tant que personne ne les retire.",
            "Donnez le dernier jour où ils valent.",
        ),
        Warning::Link { url, problem, .. } => Advice::new(
            format!("Le lien «\u{a0}{url}\u{a0}» {}.", link(*problem)),
            "Les visiteurs arriveraient sur une page d’erreur.",
            "Copiez l’adresse depuis la barre du navigateur.",
        ),
        Warning::PhoneMayCost { phone } => Advice::new(
            format!("L’appel au {phone} peut être surtaxé."),
            "Un numéro payant décourage d’appeler.",
            "Donnez plutôt un numéro ordinaire.",
        ),
        Warning::PinFar {
            km,
            commune,
            nearest,
        } => Advice::new(
            pin(*km, commune, nearest.as_deref()),
            "La carte conduirait les visiteurs au mauvais endroit.",
            "Corrigez la position, ou l’adresse.",
        ),
        Warning::Stale { date: last, .. } => Advice::new(
            format!(
                "La fiche n’a pas été vérifiée depuis le {}.",
                date(Lang::Fr, *last)
            ),
            "Après un an, horaires et téléphone ont pu changer.",
            "Relisez la fiche, puis mettez la date de vérification à jour.",
        ),
        Warning::FutureDate { date: then, .. } => Advice::new(
            format!("La date du {} est à venir.", date(Lang::Fr, *then)),
            "Une fiche ne peut pas avoir été vérifiée demain\u{a0}: la date perd son sens.",
            "Corrigez la date.",
        ),
        Warning::Duplicate {
            name,
            km,
            same_siret,
            ..
        } => duplicate(name, *km, *same_siret),
        Warning::Unsorted => Advice::new(
            "La fiche est rangée dans «\u{a0}autres\u{a0}».",
            "Qui parcourt la carte par rubrique ne la trouvera pas.",
            "Choisissez la rubrique qui dit votre métier.",
        ),
        Warning::PhotoWithoutAlt => Advice::new(
            "La photo n’a pas de description.",
            "Les personnes qui ne la voient pas ne sauront pas ce qu’elle montre.",
            "Décrivez-la en une phrase.",
        ),
        Warning::Capitals => Advice::new(
            "Le nom est écrit tout en capitales.",
            "Il se lit moins bien, et les lecteurs d’écran peuvent l’épeler.",
            "Écrivez-le comme un nom propre\u{a0}: «\u{a0}Au Bon Pain\u{a0}».",
        ),
    }
}

/// What is wrong with hours, and from where on.
fn hours(error: &HoursError) -> String {
    let told = hours_error(Lang::Fr, error);
    match misfit(error) {
        Some(rest) => {
            let told = told.trim_end_matches('.');
            format!("{told}\u{a0}: «\u{a0}{rest}\u{a0}».")
        }
        None => told,
    }
}

const fn link(problem: LinkProblem) -> &'static str {
    match problem {
        LinkProblem::DoubleScheme => "commence deux fois par http",
        LinkProblem::OwnNetwork => "mène à un ordinateur privé",
        LinkProblem::Placeholder => "est un exemple laissé en place",
        LinkProblem::NoDot => "n’a pas de nom de domaine complet",
    }
}

fn pin(km: f64, commune: &str, nearest: Option<&str>) -> String {
    let far = format!(
        "L’épingle est à {} du centre de {commune}, la commune de l’adresse",
        distance(Lang::Fr, km)
    );
    match nearest {
        Some(nearest) => format!("{far}, et plus près de {nearest}."),
        None => format!("{far}."),
    }
}

fn duplicate(name: &str, km: f64, same_siret: bool) -> Advice {
    let what = if same_siret {
        format!("La fiche «\u{a0}{name}\u{a0}» porte le même SIRET.")
    } else {
        format!(
            "La fiche «\u{a0}{name}\u{a0}», à {}, porte presque le même nom.",
            distance(Lang::Fr, km)
        )
    };
    Advice::new(
        what,
        "Deux fiches d’un même lieu finissent par se contredire.",
        "S’il s’agit du même établissement, demandez le retrait de l’une des deux.",
    )
}

fn when(of: &Moment) -> String {
    match of.occasion {
        Occasion::Now => "Maintenant".to_owned(),
        Occasion::Sunday => format!("Dimanche {}", moment(Lang::Fr, of.at)),
        Occasion::Holiday(holiday) => format!(
            "Prochain jour férié, {}, le {}",
            holiday_name(Lang::Fr, holiday),
            moment(Lang::Fr, of.at)
        ),
    }
}

/// Why what the reader found matters.
const fn why(problem: &Problem) -> &'static str {
    match problem {
        Problem::BadPhone { .. } => "Sans numéro lisible, on ne peut pas vous appeler.",
        Problem::BadEmail { .. } => "Sans adresse lisible, on ne peut pas vous écrire.",
        Problem::UnsafeLink { .. } => "Le lien n’est pas sur la fiche.",
        Problem::BadDate { .. } => "La carte fait comme si la date n’était pas donnée.",
        Problem::BadPostcode { .. } => "Le code postal sert à situer la fiche dans sa commune.",
        Problem::BadSiret { .. } => "Le SIRET relie la fiche au registre public.",
        Problem::MissingCategory | Problem::UnknownCategory { .. } => {
            "Qui parcourt la carte par rubrique ne trouvera pas la fiche."
        }
        Problem::UnknownService { .. } | Problem::UnknownLabel { .. } => {
            "Les filtres de la carte ne le connaissent pas."
        }
        Problem::MissingId => {
            "Les liens vers la fiche se perdent dès que le nom ou la position change."
        }
        Problem::MissingName => "Un autre champ tient lieu de nom.",
        Problem::DuplicateId { .. } | Problem::ReplacedById { .. } => {
            "Une seule des fiches de même identifiant est affichée."
        }
        Problem::NullGeometry
        | Problem::UnreadableGeometry
        | Problem::NotFinite
        | Problem::OutOfRange { .. }
        | Problem::ZeroPosition
        | Problem::LatLngSwapped
        | Problem::Lambert93
        | Problem::GeometryReduced { .. } => {
            "L’épingle n’est peut-être pas à l’endroit voulu\u{a0}: vérifiez-la sur la carte."
        }
        Problem::TooLong { .. } => "Le texte est coupé, ou n’est pas affiché.",
        Problem::WrongType { .. } => "La valeur n’est pas sur la fiche.",
        Problem::ControlCharacters
        | Problem::NotUtf8
        | Problem::BadJson { .. }
        | Problem::TruncatedRecord
        | Problem::RecordTooLarge { .. }
        | Problem::NotAnObject => "La fiche peut s’afficher autrement que vous l’avez écrite.",
    }
}
