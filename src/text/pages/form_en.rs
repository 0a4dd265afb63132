//! The form in English.

use super::form::{DraftWords, FormWords, HoursFormWords, SpotWords};
use super::form_fields_en::{help, label, problem};
use crate::domain::decimal::fixed;
use crate::domain::form::Group;

/// The words.
pub(super) static WORDS: FormWords = FormWords {
    correct: "Correct the listing",
    correct_lead: "Change what has to be changed: only the differences are sent.",
    register: "Register a business",
    register_lead: "Six short steps, less than three minutes, no account. Nothing is published before the chamber of commerce has read it.",
    required_note: "Fields marked “required” have to be filled in.",
    required: "required",
    group,
    label,
    help,
    problem,
    problems: |count| match count {
        1 => "One field needs another look".to_owned(),
        _ => format!("{count} fields need another look"),
    },
    choose: "Choose…",
    step: |at, of, name| format!("Step {at} of {of}: {name}"),
    check_step: "Check and send",
    next: "Continue",
    back: "Previous step",
    to_listing: "Back to the listing",
    draft: DraftWords {
        kept: "What you type stays on this device until it is sent.",
        restored: "What you typed was found on this device: you can go on.",
        not_kept: "This device keeps nothing: do not close the page before sending.",
        clear: "Clear what I typed",
        cleared: "What you typed was cleared from this device.",
    },
    spot: SpotWords {
        title: "Place on the map",
        help: "Move the map, with the mouse, a finger or the arrow keys, until the pin is at the door.",
        map: "Place of the business",
        find: "Place by address",
        found: |address| format!("The pin is at this address: {address}."),
        not_found: "No address is like that. Check street and town, or move the map.",
        no_answer: "The address service does not answer. Move the map, or try again later.",
        no_address: "Fill in the town above first.",
        coordinates: "Coordinates (latitude, longitude)",
        coordinates_help: "For example: 49.1829, -0.3707",
        coordinates_unread: "These are no coordinates of this territory. Write them like this: 49.1829, -0.3707",
        at: |lat, lng| format!("{}, {}", fixed(lat, 6), fixed(lng, 6)),
    },
    hours: HoursFormWords {
        days: [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ],
        holidays: "Public holidays",
        unsaid: "Not said",
        open: "Open",
        closed: "Closed",
        holidays_same: "As on other days",
        state_of: |day| format!("{day}: open or closed"),
        from: |day, at| format!("{day}, hours {at}, opens"),
        to: |day, at| format!("{day}, hours {at}, closes"),
        until: "to",
        add: ("Add hours", |day| format!("Add hours – {day}")),
        remove: |day, at| format!("Remove hours {at} – {day}"),
        copy: ("Copy", |day| format!("Copy the hours – {day}")),
        copy_weekdays: "Monday to Friday",
        copy_all: "every day",
        copy_next: "the next day",
        bad_time: "This time cannot be read. Write it like this: 9:30.",
        half: "Fill in when it opens and when it closes.",
        overlap: "Hours overlap.",
        too_much: "This is more than a day lasts.",
        no_range: "Fill in hours, or choose “Closed”.",
        as_text: "These hours are too particular for the table. They stay as they are; you can change them here, in the syntax of OpenStreetMap, or replace them.",
        start_week: "Replace by a week to fill in",
        shown: "The map will show:",
        nothing: "Nothing is filled in: the map will say “hours not given”.",
        special: "Add exceptional hours",
        special_help: "They replace the usual hours until the day you choose, then disappear by themselves.",
        no_special: "Remove the exceptional hours",
    },
};

const fn group(group: Group) -> &'static str {
    match group {
        Group::Identity => "The business",
        Group::Place => "Address and place",
        Group::Contact => "Contact",
        Group::Hours => "Opening hours",
        Group::Offer => "Services, products and photo",
    }
}
