//! The fields of a listing in French: what they are called, what to type, what is wrong.

use crate::domain::contact::SiretProblem;
use crate::domain::form::{Field, FieldProblem};
use crate::domain::lang::Lang;
use crate::text::hours::hours_error;

/// What a field is called.
pub(super) const fn label(field: Field) -> &'static str {
    match field {
        Field::Name => "Nom, comme sur l’enseigne",
        Field::Category => "Rubrique",
        Field::Description => "Description",
        Field::Products => "Produits",
        Field::Siret => "SIRET",
        Field::Street => "Numéro et rue",
        Field::Postcode => "Code postal",
        Field::City => "Commune",
        Field::Insee => "Code INSEE de la commune",
        Field::Position => "Emplacement sur la carte",
        Field::Phone => "Téléphone",
        Field::Email => "Adresse e-mail",
        Field::Website => "Site web",
        Field::Facebook => "Page Facebook",
        Field::Instagram => "Page Instagram",
        Field::Booking => "Page de réservation ou de commande",
        Field::OpeningHours => "Horaires habituels",
        Field::SpecialHours => "Horaires exceptionnels",
        Field::SpecialUntil => "Valables jusqu’au",
        Field::HoursNote => "Précision sur les horaires",
        Field::Services => "Services",
        Field::DeliversTo => "Zone de livraison",
        Field::Labels => "Labels",
        Field::Payment => "Moyens de paiement",
        Field::Image => "Adresse d’une photo",
        Field::ImageAlt => "Ce que montre la photo",
    }
}

/// What to type; empty where that is plain.
pub(super) const fn help(field: Field) -> &'static str {
    match field {
        Field::Description => {
            "En une ou deux phrases\u{a0}: ce que vous vendez ou faites, ce qui vous distingue."
        }
        Field::Products => "Un par ligne\u{a0}: pain, cidre, fromage…",
        Field::Siret => "14 chiffres, sur vos factures ou votre avis de situation.",
        Field::Insee => "Il suit la commune\u{a0}; inutile de le remplir.",
        Field::Phone => "Ce numéro sera visible de tous.",
        Field::Email => "Cette adresse sera visible de tous.",
        Field::Website => "Par exemple\u{a0}: www.mon-commerce.fr",
        Field::Facebook | Field::Instagram => "L’adresse complète de la page.",
        Field::HoursNote => "Par exemple\u{a0}: sur rendez-vous le lundi.",
        Field::DeliversTo => "Un rayon (10 km), ou des codes INSEE de communes, un par ligne.",
        Field::Image => "Une adresse qui commence par https:// et mène à l’image elle-même.",
        Field::ImageAlt => {
            "Pour qui ne voit pas l’image\u{a0}: «\u{a0}La devanture, rue Saint-Pierre\u{a0}»."
        }
        Field::Name
        | Field::Category
        | Field::Street
        | Field::Postcode
        | Field::City
        | Field::Position
        | Field::Booking
        | Field::OpeningHours
        | Field::SpecialHours
        | Field::SpecialUntil
        | Field::Services
        | Field::Labels
        | Field::Payment => "",
    }
}

/// What is wrong with a field, and what to do.
pub(super) fn problem(problem: &FieldProblem) -> String {
    match problem {
        FieldProblem::Required => "Ce champ est nécessaire.".to_owned(),
        FieldProblem::Reachable => {
            "Indiquez un téléphone ou une adresse e-mail\u{a0}: l’un des deux suffit.".to_owned()
        }
        FieldProblem::TooLong { most } => {
            format!("C’est trop long\u{a0}: {most} caractères au plus.")
        }
        FieldProblem::Phone => {
            "Ce n’est pas un numéro. Écrivez-le ainsi\u{a0}: 02 31 00 00 00.".to_owned()
        }
        FieldProblem::Email => {
            "Ce n’est pas une adresse e-mail. Écrivez-la ainsi\u{a0}: nom@exemple.fr.".to_owned()
        }
        FieldProblem::Link => {
            "Ce n’est pas l’adresse d’une page. Écrivez-la ainsi\u{a0}: https://www.exemple.fr."
                .to_owned()
        }
        FieldProblem::Insecure => "L’adresse de la photo doit commencer par https://.".to_owned(),
        FieldProblem::Siret(problem) => siret(*problem),
        FieldProblem::Postcode => "Un code postal a cinq chiffres, par exemple 14000.".to_owned(),
        FieldProblem::Hours(error) => hours_error(Lang::Fr, error),
        FieldProblem::Week => {
            "Une heure est à revoir\u{a0}: le jour concerné dit laquelle.".to_owned()
        }
        FieldProblem::Date => "Choisissez une date à venir.".to_owned(),
        FieldProblem::NeedsUntil => {
            "Choisissez la date jusqu’à laquelle ces horaires valent.".to_owned()
        }
        FieldProblem::NeedsHours => {
            "Indiquez les horaires qui valent jusqu’à cette date, ou effacez la date.".to_owned()
        }
        FieldProblem::NeedsAlt => {
            "Décrivez la photo en quelques mots pour qui ne la voit pas.".to_owned()
        }
        FieldProblem::Outside => "L’épingle est hors du territoire de cette carte.".to_owned(),
        FieldProblem::Said(text) => text.clone(),
    }
}

/// What is wrong with a SIRET.
pub(super) fn siret(problem: SiretProblem) -> String {
    match problem {
        SiretProblem::NotDigits => "Un SIRET n’a que des chiffres\u{a0}: 14.".to_owned(),
        SiretProblem::Length { found } => {
            format!("Un SIRET a 14 chiffres\u{a0}; celui-ci en a {found}.")
        }
        SiretProblem::Checksum => "La clé de contrôle ne correspond pas\u{a0}: un chiffre est sans doute faux. Relisez-le sur une facture.".to_owned(),
    }
}
