//! Sending, in English.

use super::send::{OutcomeWords, SendWords};
use crate::domain::lang::Lang;
use crate::text::dates::moment;

/// The words.
pub(super) static WORDS: SendWords = SendWords {
    title: "Send",
    changes: |count| match count {
        1 => "One change will be sent".to_owned(),
        _ => format!("{count} changes will be sent"),
    },
    no_changes: "Nothing has changed so far.",
    nothing: "Nothing is filled in yet.",
    empty: "nothing",
    change: ["before:", "after:"],
    sender: "So that we can answer (optional)",
    sender_help: "Read by the chamber of commerce only, never shown on the map.",
    sender_fields: ["Your name", "Your e-mail address", "Your phone"],
    comment: "A word to the chamber (optional)",
    consent: "I agree that the chamber of commerce uses this information to publish this listing and keep it up to date.",
    consent_needed: "Tick this box to send.",
    bad_email: "This is no e-mail address. Write it like this: name@example.com.",
    duplicates: "Already on the map?",
    duplicates_help: "These listings are like yours. If one of them is yours, correct it rather than make another one.",
    send: "Send",
    mail: "Send by e-mail",
    file: "Download the file",
    or: "or",
    subject: |kind, name| {
        let what = match kind {
            0 => "Correction",
            1 => "Confirmation",
            2 => "Closure",
            3 => "This is not me",
            _ => "Registration",
        };
        format!("Géo’Local – {what} – {name}")
    },
    attach: |file| {
        format!("Please attach the file {file}, which has just been downloaded, to this message.")
    },
    data_follows: "The same for the chamber’s own tool:",
    outcome: OutcomeWords {
        title: "What you sent",
        sending: "Sending…",
        waiting: "Waiting: it will be sent by itself as soon as possible. Nothing is lost.",
        tries: |tries, next| {
            let times = if tries == 1 {
                "One try".to_owned()
            } else {
                format!("{tries} tries")
            };
            format!("{times}; next try: {}.", moment(Lang::En, next))
        },
        sent: "Received. Thank you! The chamber will read it before it is published.",
        receipt: |text| format!("Receipt: {text}"),
        refused_fields: "Some fields were refused: they are marked below. Correct them, then send again.",
        refused: |status| {
            format!(
                "It was refused ({status}). What you typed is kept: send it in another way, or try again later."
            )
        },
        retry: "Try again now",
        take_back: "Go back to the form",
        forget: "Take off the list",
        mailed: "Your mail program has opened with a message that is ready: all it needs is to be sent.",
        saved: |file| {
            format!("The file {file} was downloaded: pass it on to the chamber of commerce.")
        },
        another: "Register another business",
        copy: "Keep a copy",
        not_stored: "This device keeps nothing: leave the page open until it is sent.",
    },
};
