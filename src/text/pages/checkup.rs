//! The words of the page where a shop checks its own listing.

use super::{checkup_en, checkup_fr};
use crate::domain::checkup::{Missing, Moment, Warning, WayKind};
use crate::domain::hours::{HoursError, HoursProblem};
use crate::domain::lang::Lang;

/// What is wrong or doubtful, in three sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What it is.
    pub what: String,
    /// Why it matters.
    pub why: &'static str,
    /// What to do about it.
    pub mend: String,
}

impl Advice {
    pub(super) fn new(what: impl Into<String>, why: &'static str, mend: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            why,
            mend: mend.into(),
        }
    }
}

/// From where on hours are not in the syntax: the first word that does not fit, whole, and what follows. `None` where that
/// is not the problem.
pub(super) fn misfit(error: &HoursError) -> Option<String> {
    const SHOWN: usize = 30;
    let HoursProblem::Syntax { at } = error.problem else {
        return None;
    };
    let before: Vec<char> = error.text.chars().take(at).collect();
    let end = before.iter().rposition(|char| !char.is_alphabetic());
    let start = end.map_or(0, |place| place + 1);
    let rest: String = error.text.chars().skip(start).take(SHOWN).collect();
    let rest = rest.trim();
    (!rest.is_empty()).then(|| rest.to_owned())
}

/// The texts of one language.
#[derive(Debug)]
pub struct CheckupWords {
    /// How complete the listing is, 0 to 100.
    pub score: fn(u8) -> String,
    /// What to add, and why: two sentences.
    pub missing: fn(Missing) -> [&'static str; 2],
    /// Nothing is missing.
    pub complete: &'static str,
    /// What is wrong or doubtful.
    pub warning: fn(&Warning) -> Advice,
    /// Nothing is.
    pub no_warnings: &'static str,
    /// A moment at which visitors look, with its date.
    pub moment: fn(&Moment) -> String,
    /// A search that leads to the listing.
    pub way: fn(WayKind) -> &'static str,
}

/// The words of a language.
pub const fn checkup(lang: Lang) -> &'static CheckupWords {
    match lang {
        Lang::Fr => &checkup_fr::WORDS,
        Lang::En => &checkup_en::WORDS,
    }
}
