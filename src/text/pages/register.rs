//! A listing beside the public register, in words.

use crate::domain::lang::Lang;
use crate::domain::register::{Comparison, Fact, Outcome};
use crate::text::dates::date;
use crate::text::number::distance;

/// The texts of one language.
#[derive(Debug)]
pub struct RegisterWords {
    /// The name of the register.
    pub register: &'static str,
    /// What is compared.
    pub fact: fn(Fact) -> &'static str,
    /// How it compares, as a sentence.
    pub outcome: fn(&Comparison) -> String,
    /// The register has no such establishment, and what to do.
    pub not_found: &'static str,
    /// The owner asked that nothing personal be shown.
    pub masked: &'static str,
    /// The answer cannot be read.
    pub unreadable: &'static str,
    /// On the link to the register's own page.
    pub page: &'static str,
}

/// The words of a language.
pub const fn register(lang: Lang) -> &'static RegisterWords {
    match lang {
        Lang::Fr => &FR,
        Lang::En => &EN,
    }
}

static FR: RegisterWords = RegisterWords {
    register: "Annuaire des entreprises",
    fact: |fact| match fact {
        Fact::State => "Activité",
        Fact::Name => "Nom",
        Fact::Street => "Rue",
        Fact::Postcode => "Code postal",
        Fact::City => "Commune",
        Fact::Position => "Position",
    },
    outcome: outcome_fr,
    not_found: "Le registre ne connaît pas ce SIRET\u{a0}: vérifiez ses chiffres.",
    masked: "À la demande de son titulaire, le registre n’affiche ni nom ni adresse.",
    unreadable: "La réponse du registre est illisible.",
    page: "Voir dans l’Annuaire des entreprises",
};

static EN: RegisterWords = RegisterWords {
    register: "Annuaire des entreprises",
    fact: |fact| match fact {
        Fact::State => "Activity",
        Fact::Name => "Name",
        Fact::Street => "Street",
        Fact::Postcode => "Postcode",
        Fact::City => "Commune",
        Fact::Position => "Position",
    },
    outcome: outcome_en,
    not_found: "The register does not know this SIRET: check its digits.",
    masked: "At its owner’s request the register shows neither name nor address.",
    unreadable: "The register’s answer cannot be read.",
    page: "See it in the Annuaire des entreprises",
};

fn outcome_fr(comparison: &Comparison) -> String {
    match &comparison.outcome {
        Outcome::Same if comparison.fact == Fact::State => {
            "L’établissement est ouvert selon le registre.".to_owned()
        }
        Outcome::Same => "La fiche et le registre concordent.".to_owned(),
        Outcome::Differs { here, there } => format!(
            "La fiche dit «\u{a0}{here}\u{a0}», le registre «\u{a0}{there}\u{a0}»\u{a0}: corrigez celui qui se trompe."
        ),
        Outcome::Apart { km } => format!(
            "L’épingle est à {} de la position du registre, qui n’est parfois que le centre de la commune.",
            distance(Lang::Fr, *km)
        ),
        Outcome::Closed { since: Some(since) } => format!(
            "L’établissement est fermé depuis le {} selon le registre\u{a0}: si vous avez déménagé, donnez le nouveau SIRET.",
            date(Lang::Fr, *since)
        ),
        Outcome::Closed { since: None } => {
            "L’établissement est fermé selon le registre\u{a0}: si vous avez déménagé, donnez le nouveau SIRET.".to_owned()
        }
        Outcome::OnlyThere { there } => {
            format!("La fiche ne le dit pas\u{a0}; le registre dit «\u{a0}{there}\u{a0}».")
        }
        Outcome::Unknown => "Le registre ne permet pas de comparer.".to_owned(),
    }
}

fn outcome_en(comparison: &Comparison) -> String {
    match &comparison.outcome {
        Outcome::Same if comparison.fact == Fact::State => {
            "The place is open, the register says.".to_owned()
        }
        Outcome::Same => "Listing and register agree.".to_owned(),
        Outcome::Differs { here, there } => format!(
            "The listing says “{here}”, the register “{there}”: correct the one that is wrong."
        ),
        Outcome::Apart { km } => format!(
            "The pin is {} from the register’s position, which is sometimes only the centre of the commune.",
            distance(Lang::En, *km)
        ),
        Outcome::Closed { since: Some(since) } => format!(
            "The place has been closed since {}, the register says: if you have moved, give the new SIRET.",
            date(Lang::En, *since)
        ),
        Outcome::Closed { since: None } => {
            "The place is closed, the register says: if you have moved, give the new SIRET."
                .to_owned()
        }
        Outcome::OnlyThere { there } => {
            format!("The listing does not say it; the register says “{there}”.")
        }
        Outcome::Unknown => "The register does not allow a comparison.".to_owned(),
    }
}
