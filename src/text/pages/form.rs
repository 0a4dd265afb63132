//! The words of the form in which a listing is corrected or registered.

use super::{form_en, form_fr};
use crate::domain::form::{Field, FieldProblem, Group};
use crate::domain::lang::Lang;

/// The texts of one language.
#[derive(Debug)]
pub struct FormWords {
    /// The heading of a correction.
    pub correct: &'static str,
    /// What a correction is for.
    pub correct_lead: &'static str,
    /// The heading of a registration, and the title of its page.
    pub register: &'static str,
    /// What a registration is for.
    pub register_lead: &'static str,
    /// Which fields have to be filled in.
    pub required_note: &'static str,
    /// Beside the label of such a field.
    pub required: &'static str,
    /// What fields that are asked together are about.
    pub group: fn(Group) -> &'static str,
    /// What a field is called.
    pub label: fn(Field) -> &'static str,
    /// What is to be typed into it; empty where that is plain.
    pub help: fn(Field) -> &'static str,
    /// What is wrong with it, and what to do.
    pub problem: fn(&FieldProblem) -> String,
    /// The heading of the list of what is wrong.
    pub problems: fn(u64) -> String,
    /// The first entry of a choice that is not made.
    pub choose: &'static str,
    /// A step of so many, with its name.
    pub step: fn(usize, usize, &str) -> String,
    /// The name of the last step.
    pub check_step: &'static str,
    /// To the next step.
    pub next: &'static str,
    /// To the step before.
    pub back: &'static str,
    /// Back to the listing.
    pub to_listing: &'static str,
    /// The draft.
    pub draft: DraftWords,
    /// The spot on the map.
    pub spot: SpotWords,
    /// The opening hours.
    pub hours: HoursFormWords,
}

/// What is said of the draft.
#[derive(Debug)]
pub struct DraftWords {
    /// It is kept on this device, and nowhere else.
    pub kept: &'static str,
    /// It was taken up again.
    pub restored: &'static str,
    /// The device keeps nothing: a reload would lose it.
    pub not_kept: &'static str,
    /// Throws it away.
    pub clear: &'static str,
    /// It was thrown away.
    pub cleared: &'static str,
}

/// What is said of the spot on the map.
#[derive(Debug)]
pub struct SpotWords {
    /// The heading.
    pub title: &'static str,
    /// How to move it.
    pub help: &'static str,
    /// The name of the map.
    pub map: &'static str,
    /// Finds the address that is typed above.
    pub find: &'static str,
    /// It was put to this address.
    pub found: fn(&str) -> String,
    /// No address is like that.
    pub not_found: &'static str,
    /// The geocoder did not answer.
    pub no_answer: &'static str,
    /// There is no address to look for.
    pub no_address: &'static str,
    /// Latitude and longitude.
    pub coordinates: &'static str,
    /// How they are typed.
    pub coordinates_help: &'static str,
    /// They cannot be read.
    pub coordinates_unread: &'static str,
    /// Where it stands now.
    pub at: fn(f64, f64) -> String,
}

/// What is said of opening hours in the form.
#[derive(Debug)]
pub struct HoursFormWords {
    /// The days, from Monday.
    pub days: [&'static str; 7],
    /// Public holidays.
    pub holidays: &'static str,
    /// Nothing is said of a day.
    pub unsaid: &'static str,
    /// It is open on a day.
    pub open: &'static str,
    /// It is not.
    pub closed: &'static str,
    /// Nothing is said of public holidays: they are as other days.
    pub holidays_same: &'static str,
    /// What a day is: for those who do not see its row.
    pub state_of: fn(&str) -> String,
    /// From, in the row of a day, by its number.
    pub from: fn(&str, usize) -> String,
    /// To.
    pub to: fn(&str, usize) -> String,
    /// Between both.
    pub until: &'static str,
    /// Adds hours to a day: on the button, and for those who do not see its row.
    pub add: (&'static str, fn(&str) -> String),
    /// Takes hours away.
    pub remove: fn(&str, usize) -> String,
    /// Copies a day to others.
    pub copy: (&'static str, fn(&str) -> String),
    /// To the days from Monday to Friday.
    pub copy_weekdays: &'static str,
    /// To all days.
    pub copy_all: &'static str,
    /// To the next day.
    pub copy_next: &'static str,
    /// A time that cannot be read.
    pub bad_time: &'static str,
    /// An end without its start, or the reverse.
    pub half: &'static str,
    /// Hours that overlap.
    pub overlap: &'static str,
    /// A day that is open has hours.
    pub no_range: &'static str,
    /// More hours than a day has, or too many of them.
    pub too_much: &'static str,
    /// Hours that the editor does not write.
    pub as_text: &'static str,
    /// Replaces them by a week that is filled in.
    pub start_week: &'static str,
    /// What the map will show.
    pub shown: &'static str,
    /// Nothing is filled in.
    pub nothing: &'static str,
    /// Fills in hours that hold until a date.
    pub special: &'static str,
    /// What such hours are for.
    pub special_help: &'static str,
    /// Takes them away.
    pub no_special: &'static str,
}

/// The words of a language.
pub const fn form(lang: Lang) -> &'static FormWords {
    match lang {
        Lang::Fr => &form_fr::WORDS,
        Lang::En => &form_en::WORDS,
    }
}
