//! English.

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
    score: |score| format!("This listing is {score}\u{a0}% complete"),
    missing,
    complete: "Nothing is missing from this listing.",
    warning,
    no_warnings: "Nothing to correct in this listing.",
    moment: when,
    way: |kind| match kind {
        WayKind::Name => "Its name",
        WayKind::Category => "Its category",
        WayKind::CategoryNear => "Its category around its commune",
        WayKind::Service(_) => "A service",
        WayKind::Label(_) => "A label",
        WayKind::Department => "Its département",
    },
};

const fn missing(item: Missing) -> [&'static str; 2] {
    match item {
        Missing::Hours => [
            "Add your opening hours.",
            "People look for them first: without them the listing is not among the places that are open.",
        ],
        Missing::Contact => [
            "Add a telephone number or an e-mail address.",
            "People can ask you something before they set out.",
        ],
        Missing::Address => [
            "Complete the address: number and street, postcode, commune.",
            "It lets people find you without the map, and says which commune you are in.",
        ],
        Missing::Web => [
            "Add your website, a social page or a booking page.",
            "Visitors find there what the listing does not say.",
        ],
        Missing::Description => [
            "Describe your place in a few sentences.",
            "The search finds the listing by its words.",
        ],
        Missing::Photo => [
            "Add a picture, preferably of the front.",
            "It invites people in, and helps them recognise the place.",
        ],
        Missing::Services => [
            "Name your services, such as delivery or wheelchair access.",
            "Visitors filter the map by service.",
        ],
        Missing::Products => [
            "Name what you sell or make.",
            "Whoever looks for a product will find the listing.",
        ],
        Missing::PhotoAlt => [
            "Describe the picture in one sentence.",
            "People who cannot see it will hear it.",
        ],
        Missing::Labels => [
            "Name your labels, if you have any.",
            "Visitors filter the map by label.",
        ],
        Missing::Payment => [
            "Name the means of payment that you accept.",
            "Nobody comes in vain for want of a card or cash.",
        ],
        Missing::Siret => [
            "Give your SIRET.",
            "It ties the listing to the public register, and avoids duplicates.",
        ],
        Missing::Date => [
            "Say when the listing was last checked.",
            "A recent date says that the rest still holds.",
        ],
    }
}

fn warning(warning: &Warning) -> Advice {
    match warning {
        Warning::Data { problem, .. } => Advice::new(
            issues::problem(Lang::En, problem),
            why(problem),
            issues::mend(Lang::En, problem),
        ),
        Warning::Hours { error, .. } => Advice::new(
            hours(error),
            "The map does not know when you are open: it shows the text as it is.",
            "Write them like “Mo-Fr 09:00-12:30,14:00-19:00; Sa 09:00-12:00”.",
        ),
        Warning::HoursMended { .. } => Advice::new(
            "The syntax of the hours had to be mended to understand them.",
            "Other maps, less forgiving, will not understand them.",
            "Separate the ranges of a day by commas, without needless spaces.",
        ),
        Warning::SpecialExpired { until } => Advice::new(
            format!("The special hours ended on {}.", date(Lang::En, *until)),
            "They are of no use any more: the usual hours have replaced them.",
            "Take them away, or give a new last day.",
        ),
        Warning::SpecialUndated => Advice::new(
            "The special hours have no last day.",
            "They replace your usual hours until somebody takes them away.",
            "Give the last day on which they hold.",
        ),
        Warning::Link { url, problem, .. } => Advice::new(
            format!("The link “{url}” {}.", link(*problem)),
            "Visitors would arrive at an error page.",
            "Copy the address from the browser’s address bar.",
        ),
        Warning::PhoneMayCost { phone } => Advice::new(
            format!("A call to {phone} may cost extra."),
            "A number that costs keeps people from calling.",
            "Give an ordinary number instead.",
        ),
        Warning::PinFar {
            km,
            commune,
            nearest,
        } => Advice::new(
            pin(*km, commune, nearest.as_deref()),
            "The map would lead visitors to the wrong place.",
            "Correct the position, or the address.",
        ),
        Warning::Stale { date: last, .. } => Advice::new(
            format!(
                "The listing has not been checked since {}.",
                date(Lang::En, *last)
            ),
            "After a year, hours and telephone may have changed.",
            "Read the listing again, then renew the date of the check.",
        ),
        Warning::FutureDate { date: then, .. } => Advice::new(
            format!("The date {} is still to come.", date(Lang::En, *then)),
            "A listing cannot have been checked tomorrow: the date means nothing.",
            "Correct the date.",
        ),
        Warning::Duplicate {
            name,
            km,
            same_siret,
            ..
        } => duplicate(name, *km, *same_siret),
        Warning::Unsorted => Advice::new(
            "The place is listed under “other”.",
            "Whoever browses the map by category will not find it.",
            "Choose the category that says what you do.",
        ),
        Warning::PhotoWithoutAlt => Advice::new(
            "The picture has no description.",
            "People who cannot see it will not know what it shows.",
            "Describe it in one sentence.",
        ),
        Warning::Capitals => Advice::new(
            "The name is in capitals only.",
            "It is harder to read, and screen readers may spell it out.",
            "Write it like a proper name: “Au Bon Pain”.",
        ),
    }
}

/// What is wrong with hours, and from where on.
fn hours(error: &HoursError) -> String {
    let told = hours_error(Lang::En, error);
    match misfit(error) {
        Some(rest) => {
            let told = told.trim_end_matches('.');
            format!("{told}: “{rest}”.")
        }
        None => told,
    }
}

const fn link(problem: LinkProblem) -> &'static str {
    match problem {
        LinkProblem::DoubleScheme => "begins with http twice",
        LinkProblem::OwnNetwork => "leads to a private computer",
        LinkProblem::Placeholder => "is an example left in place",
        LinkProblem::NoDot => "has no complete domain name",
    }
}

fn pin(km: f64, commune: &str, nearest: Option<&str>) -> String {
    let far = format!(
        "The pin is {} from the centre of {commune}, the commune of the address",
        distance(Lang::En, km)
    );
    match nearest {
        Some(nearest) => format!("{far}, and nearer to {nearest}."),
        None => format!("{far}."),
    }
}

fn duplicate(name: &str, km: f64, same_siret: bool) -> Advice {
    let what = if same_siret {
        format!("The listing “{name}” has the same SIRET.")
    } else {
        format!(
            "The listing “{name}”, {} away, has nearly the same name.",
            distance(Lang::En, km)
        )
    };
    Advice::new(
        what,
        "Two listings of one place will come to contradict each other.",
        "If it is the same place, ask for one of them to be taken away.",
    )
}

fn when(of: &Moment) -> String {
    match of.occasion {
        Occasion::Now => "Now".to_owned(),
        Occasion::Sunday => format!("Sunday {}", moment(Lang::En, of.at)),
        Occasion::Holiday(holiday) => format!(
            "The next public holiday, {}, {}",
            holiday_name(Lang::En, holiday),
            moment(Lang::En, of.at)
        ),
    }
}

/// Why what the reader found matters.
const fn why(problem: &Problem) -> &'static str {
    match problem {
        Problem::BadPhone { .. } => "Without a readable number nobody can call you.",
        Problem::BadEmail { .. } => "Without a readable address nobody can write to you.",
        Problem::UnsafeLink { .. } => "The link is not on the listing.",
        Problem::BadDate { .. } => "To the map it is as if no date were given.",
        Problem::BadPostcode { .. } => "The postcode helps to place the listing in its commune.",
        Problem::BadSiret { .. } => "The SIRET ties the listing to the public register.",
        Problem::MissingCategory | Problem::UnknownCategory { .. } => {
            "Whoever browses the map by category will not find the listing."
        }
        Problem::UnknownService { .. } | Problem::UnknownLabel { .. } => {
            "The filters of the map do not know it."
        }
        Problem::MissingId => {
            "Links to the listing break as soon as the name or the position changes."
        }
        Problem::MissingName => "Another field stands in for the name.",
        Problem::DuplicateId { .. } | Problem::ReplacedById { .. } => {
            "Only one of the listings with the same id is shown."
        }
        Problem::NullGeometry
        | Problem::UnreadableGeometry
        | Problem::NotFinite
        | Problem::OutOfRange { .. }
        | Problem::ZeroPosition
        | Problem::LatLngSwapped
        | Problem::Lambert93
        | Problem::GeometryReduced { .. } => {
            "The pin may not be where you want it: look at it on the map."
        }
        Problem::TooLong { .. } => "The text is cut, or not shown.",
        Problem::WrongType { .. } => "The value is not on the listing.",
        Problem::ControlCharacters
        | Problem::NotUtf8
        | Problem::BadJson { .. }
        | Problem::TruncatedRecord
        | Problem::RecordTooLarge { .. }
        | Problem::NotAnObject => "The listing may look different from what you wrote.",
    }
}
