//! One establishment's listing looked at for its owner: what is missing, what is wrong or doubtful, at which moments to
//! look at its hours, and which searches lead to it.

mod commune;
mod completeness;
mod duplicates;
mod find;
mod hours;
mod links;
mod moments;
mod pin;
mod warning;
mod warnings;
mod ways;

pub use commune::{commune_of, named_commune};
pub use completeness::{Completeness, Missing, completeness};
pub use duplicates::{NEARBY_KM, duplicates_of};
pub use find::listings_like;
pub use links::{LinkProblem, link_problem};
pub use moments::{Moment, Occasion, moments};
pub use pin::PIN_FAR_KM;
pub use warning::Warning;
pub use warnings::{CAPITALS, Facts, STALE_MONTHS, warnings};
pub use ways::{Way, WayKind, ways};
