//! The fields of a listing in English: what they are called, what to type, what is wrong.

use crate::domain::contact::SiretProblem;
use crate::domain::form::{Field, FieldProblem};
use crate::domain::lang::Lang;
use crate::text::hours::hours_error;

/// What a field is called.
pub(super) const fn label(field: Field) -> &'static str {
    match field {
        Field::Name => "Name, as on the door",
        Field::Category => "Category",
        Field::Description => "Description",
        Field::Products => "Products",
        Field::Siret => "SIRET",
        Field::Street => "Number and street",
        Field::Postcode => "Postcode",
        Field::City => "Town",
        Field::Insee => "INSEE code of the town",
        Field::Position => "Place on the map",
        Field::Phone => "Phone",
        Field::Email => "E-mail address",
        Field::Website => "Web site",
        Field::Facebook => "Facebook page",
        Field::Instagram => "Instagram page",
        Field::Booking => "Page for booking or ordering",
        Field::OpeningHours => "Usual hours",
        Field::SpecialHours => "Exceptional hours",
        Field::SpecialUntil => "They hold until",
        Field::HoursNote => "Note about the hours",
        Field::Services => "Services",
        Field::DeliversTo => "Where you deliver",
        Field::Labels => "Labels",
        Field::Payment => "Means of payment",
        Field::Image => "Address of a photo",
        Field::ImageAlt => "What the photo shows",
    }
}

/// What to type; empty where that is plain.
pub(super) const fn help(field: Field) -> &'static str {
    match field {
        Field::Description => {
            "In a sentence or two: what you sell or do, what makes you different."
        }
        Field::Products => "One a line: bread, cider, cheese…",
        Field::Siret => "14 digits, on your invoices.",
        Field::Insee => "It follows the town; no need to fill it in.",
        Field::Phone => "Everybody will see this number.",
        Field::Email => "Everybody will see this address.",
        Field::Website => "For example: www.my-shop.fr",
        Field::Facebook | Field::Instagram => "The whole address of the page.",
        Field::HoursNote => "For example: by appointment on Mondays.",
        Field::DeliversTo => "A radius (10 km), or INSEE codes of towns, one a line.",
        Field::Image => "An address that begins with https:// and leads to the image itself.",
        Field::ImageAlt => {
            "For those who do not see the image: “The shop front, rue Saint-Pierre”."
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
        FieldProblem::Required => "This field is needed.".to_owned(),
        FieldProblem::Reachable => {
            "Fill in a phone number or an e-mail address: one of both will do.".to_owned()
        }
        FieldProblem::TooLong { most } => format!("This is too long: {most} characters at most."),
        FieldProblem::Phone => {
            "This is no phone number. Write it like this: 02 31 00 00 00.".to_owned()
        }
        FieldProblem::Email => {
            "This is no e-mail address. Write it like this: name@example.com.".to_owned()
        }
        FieldProblem::Link => {
            "This is no address of a page. Write it like this: https://www.example.com.".to_owned()
        }
        FieldProblem::Insecure => "The address of the photo has to begin with https://.".to_owned(),
        FieldProblem::Siret(problem) => siret(*problem),
        FieldProblem::Postcode => "A postcode has five digits, for example 14000.".to_owned(),
        FieldProblem::Hours(error) => hours_error(Lang::En, error),
        FieldProblem::Week => "A time needs another look: its day says which.".to_owned(),
        FieldProblem::Date => "Choose a day that is still to come.".to_owned(),
        FieldProblem::NeedsUntil => "Choose the day until which these hours hold.".to_owned(),
        FieldProblem::NeedsHours => {
            "Fill in the hours that hold until that day, or clear the day.".to_owned()
        }
        FieldProblem::NeedsAlt => {
            "Describe the photo in a few words for those who do not see it.".to_owned()
        }
        FieldProblem::Outside => "The pin is outside the territory of this map.".to_owned(),
        FieldProblem::Said(text) => text.clone(),
    }
}

/// What is wrong with a SIRET.
pub(super) fn siret(problem: SiretProblem) -> String {
    match problem {
        SiretProblem::NotDigits => "A SIRET has digits only: 14 of them.".to_owned(),
        SiretProblem::Length { found } => format!("A SIRET has 14 digits; this one has {found}."),
        SiretProblem::Checksum => {
            "The check digit does not fit: a digit is probably wrong. Compare it with an invoice."
                .to_owned()
        }
    }
}
