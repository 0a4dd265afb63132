//! What is wrong or doubtful in a listing.

use chrono::NaiveDate;

use super::links::LinkProblem;
use crate::domain::dataset::Problem;
use crate::domain::hours::HoursError;

/// The field of what concerns the whole record or its geometry.
const POSITION: &str = "position";

/// Something wrong or doubtful in a listing.
#[derive(Clone, Debug, PartialEq)]
pub enum Warning {
    /// The reader mended or dropped a value, or wants it checked: an unknown rubrique, a dropped link, a text that is no
    /// telephone number, a SIRET with a wrong check digit.
    Data {
        /// The property concerned; `None` for the position.
        property: Option<&'static str>,
        /// What is wrong, with the value as written.
        problem: Problem,
    },
    /// Hours that cannot be understood.
    Hours {
        /// `opening_hours` or `special_hours`.
        field: &'static str,
        /// What is wrong, and where in the text.
        error: HoursError,
    },
    /// Hours that could only be understood after mending the syntax.
    HoursMended {
        /// `opening_hours` or `special_hours`.
        field: &'static str,
    },
    /// The exceptional hours are over.
    SpecialExpired {
        /// Their last day.
        until: NaiveDate,
    },
    /// The exceptional hours have no last day: they hold until they are taken away.
    SpecialUndated,
    /// A link that looks dead.
    Link {
        /// `website`, `facebook`, `instagram`, `booking` or `image`.
        field: &'static str,
        /// The URL.
        url: String,
        /// Why.
        problem: LinkProblem,
    },
    /// The call may cost more than a usual one.
    PhoneMayCost {
        /// The number as people read it.
        phone: String,
    },
    /// The position is far from the commune of the address.
    PinFar {
        /// From the centre of that commune, in kilometres.
        km: f64,
        /// That commune.
        commune: String,
        /// The commune whose centre is nearest, when it is another.
        nearest: Option<String>,
    },
    /// Nobody has changed or confirmed the listing for a year.
    Stale {
        /// `updated` or `verified`: what was last.
        field: &'static str,
        /// When that was.
        date: NaiveDate,
    },
    /// A date of the past lies in the future.
    FutureDate {
        /// `updated` or `verified`.
        field: &'static str,
        /// The date.
        date: NaiveDate,
    },
    /// Another listing may be of the same establishment.
    Duplicate {
        /// Its number in the dataset.
        record: u32,
        /// Its id.
        id: String,
        /// Its name.
        name: String,
        /// How far it is, in kilometres.
        km: f64,
        /// Whether it has the same SIRET; otherwise it is near and has a name alike.
        same_siret: bool,
    },
    /// It is listed under "autres" although nothing was wrong with its category.
    Unsorted,
    /// The picture has no words for those who cannot see it (WCAG 2.2, 1.1.1).
    PhotoWithoutAlt,
    /// The name is in capitals only.
    Capitals,
}

impl Warning {
    /// The property it is about, by its name in the data contract; `position` for the geometry.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Data { property, .. } => property.unwrap_or(POSITION),
            Self::Hours { field, .. }
            | Self::HoursMended { field }
            | Self::Link { field, .. }
            | Self::Stale { field, .. }
            | Self::FutureDate { field, .. } => field,
            Self::SpecialExpired { .. } => "special_hours",
            Self::SpecialUndated => "special_until",
            Self::PhoneMayCost { .. } => "phone",
            Self::PinFar { .. } => POSITION,
            Self::Duplicate {
                same_siret: true, ..
            } => "siret",
            Self::Duplicate {
                same_siret: false, ..
            }
            | Self::Capitals => "name",
            Self::Unsorted => "category",
            Self::PhotoWithoutAlt => "image_alt",
        }
    }
}
