//! What is filled in made ready, and given to what takes it: the outbox, a mail program, a file.

use super::changes::letter;
use super::send::{Said, consent_of};
use crate::app::{ListingForm, save_text};
use crate::domain::contact::Email;
use crate::domain::corrections::{Kind, Submission};
use crate::domain::form::{
    Envelope, Field, Mail, Values, changes, mail, submission, uuid, with_commune,
};
use crate::domain::take_home::file_name;
use crate::interop::{focus, outbox, random};
use crate::text::pages::send::send;

/// What is to be sent, or why it cannot be; [`Said::Nothing`] where the fields say it.
pub(super) fn ready(form: ListingForm) -> Result<Submission, Said> {
    if !form.try_fields(&Field::ALL) {
        return Err(Said::Nothing);
    }
    let mut draft = form.draft.get_untracked();
    let email = draft.sender.email.trim();
    if !email.is_empty() && Email::parse(email).is_none() {
        return Err(Said::BadEmail);
    }
    if form.kind == Kind::Registration && !draft.consents {
        return Err(Said::NeedsConsent);
    }
    let says =
        !draft.comment.trim().is_empty() || !changes(&draft.before, &draft.values).is_empty();
    if form.kind == Kind::Correction && !says {
        return Err(Said::NoChange);
    }
    draft.values = with_commune(&draft, code_of(form, &draft.values).as_deref());
    Ok(submission(&draft, envelope(form, &draft.before)))
}

/// The code of the commune, where postcode and name say which.
fn code_of(form: ListingForm, values: &Values) -> Option<String> {
    let gazetteer = form.page.gazetteer.get_untracked()?;
    let part = |field| values.text(field).trim();
    let commune = gazetteer.by_address(part(Field::Postcode), part(Field::City))?;
    Some(gazetteer.commune(commune)?.code.to_owned())
}

fn envelope(form: ListingForm, before: &Values) -> Envelope {
    let about = form.about();
    let spot = before.position();
    let spot = form
        .page
        .with_site(|site| spot.and_then(|spot| site.config.spot_in_links(spot)));
    let page = about
        .as_ref()
        .map(|about| form.page.navigation.permalink(&about.id, spot));
    Envelope {
        id: uuid(random::bytes()),
        kind: form.kind,
        made: form.page.now.get_untracked(),
        lang: form.page.lang.get_untracked(),
        page,
        about,
        consent: (form.kind == Kind::Registration).then(|| consent_of(form)),
    }
}

/// What it is about, for people to read.
fn name_of(form: ListingForm) -> String {
    match form.about() {
        Some(about) => about.name,
        None => form
            .draft
            .with_untracked(|draft| draft.values.text(Field::Name).trim().to_owned()),
    }
}

/// Puts it into the outbox, which delivers it; what was refused before goes.
pub(super) fn post(form: ListingForm, url: &str, submission: &Submission) {
    let old = form.draft.with_untracked(|draft| draft.submission.clone());
    if !old.is_empty() {
        outbox::remove(&old);
    }
    form.note_sent(&submission.id);
    outbox::add(&submission.id, url, &name_of(form), &submission.to_json());
    focus::after_render_first([super::outcome::OUTCOME_ID]);
}

/// The link that opens an e-mail; what does not fit into it is saved as a file to attach.
pub(super) fn letter_to(form: ListingForm, to: &Email, submission: &Submission) -> (String, Said) {
    let words = send(form.page.lang.get_untracked());
    let kind = Kind::ALL.into_iter().position(|kind| kind == form.kind);
    let name = name_of(form);
    let subject = (words.subject)(kind.unwrap_or_default(), &name);
    let page = submission.page.clone().unwrap_or_default();
    let text = format!("{name}\n{page}\n\n{}\n{}", letter(form), words.data_follows);
    let file = file_of(form);
    let Mail { url, needs_file } = mail(
        to,
        &subject,
        &text,
        &submission.to_json(),
        &(words.attach)(&file),
    );
    if needs_file {
        save(form, submission);
    }
    let file = needs_file.then_some(file);
    (url, Said::Mailed { file })
}

fn file_of(form: ListingForm) -> String {
    file_name(
        &format!("geolocal {} {}", form.kind.name(), name_of(form)),
        "json",
    )
}

/// Saves it as a file; answers the name.
pub(super) fn save(form: ListingForm, submission: &Submission) -> String {
    let file = file_of(form);
    save_text(&submission.to_json(), "application/geo+json", &file);
    file
}
