//! The form in which a listing is corrected or registered, and what becomes of what is sent.

mod changes;
mod dispatch;
mod field;
mod groups;
mod hours;
mod note;
mod outcome;
mod pin;
mod place;
mod send;
mod sender;
mod steps;
mod summary;
mod week;

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::ListingForm;
use crate::domain::form::Group;
use crate::interop::outbox::Standing;
use crate::reactive::memo;
use crate::ui::html::Child;
use field::words;
use groups::GroupFields;
use note::DraftNote;
use outcome::Outcome;
use summary::ErrorSummary;

pub(super) use outcome::sentence;
pub(super) use send::SendPart;
pub(super) use steps::{STEPS, go, step_of};
pub(super) use summary::SUMMARY_ID;

/// All groups one below the other, and what sends them: a correction.
#[component]
pub(super) fn WholeForm() -> AnyView {
    let fields = || {
        let parts = Group::ALL.map(|group| view! { <GroupPart group=group /> });
        view! {
            {parts.into_iter().collect_view()}
            <SendPart />
        }
    };
    view! { <FormFrame fields=Box::new(fields) /> }
}

/// What sends something that has no fields of its own.
#[component]
pub(super) fn ShortForm() -> AnyView {
    let fields = || view! { <SendPart /> };
    view! { <FormFrame fields=Box::new(fields) /> }
}

/// A group of fields under its heading.
#[component]
pub(super) fn GroupPart(group: Group) -> AnyView {
    let words = words(ListingForm::get());
    view! {
        <fieldset class="form-part">
            <legend>{(words.group)(group)}</legend>
            <GroupFields group=group />
        </fieldset>
    }
}

/// What stands around the fields: what became of what was sent, what is wrong, what the device keeps. The fields are not there
/// while what they say is under way.
#[component]
pub(super) fn FormFrame(
    /// The fields.
    fields: Box<dyn Fn() -> AnyView + Send>,
) -> AnyView {
    let form = ListingForm::get();
    let is_under_way = memo(move || {
        let standing = form.item.get().map(|item| item.standing);
        standing.is_some_and(|standing| standing != Standing::Refused)
    });
    let fields = StoredValue::new_local(fields);
    let cleared = memo(move || form.kept.get().cleared);
    let drawn = move || {
        cleared.track();
        fields.with_value(|fields| fields())
    };
    let body = move || {
        (!is_under_way.get()).then(|| {
            view! {
                <ErrorSummary />
                <form class="listing-form" novalidate=true autocomplete="on" on:submit=|event| event.prevent_default()>
                    {Child::into_view(drawn)}
                </form>
                <DraftNote />
            }
        })
    };
    view! {
        <Outcome />
        {Child::into_view(body)}
    }
}
