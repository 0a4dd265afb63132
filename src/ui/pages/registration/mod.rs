//! `page=inscription`: an establishment that is not on the map, in short steps.

mod duplicates;

use geolocal_view::view;
use leptos::prelude::*;

use super::form::{FormFrame, GroupPart, STEPS, SUMMARY_ID, SendPart, go, step_of};
use super::help::HelpAside;
use crate::app::{DataPage, ListingForm, Outbox, SidePage};
use crate::domain::corrections::Kind;
use crate::domain::form::{Group, Values};
use crate::interop::focus;
use crate::text::pages::form::form;
use crate::ui::html::Child;
use duplicates::Duplicates;

/// The heading of a step, which takes the focus.
const HEADING_ID: &str = "etape-titre";

/// Sets up what the page needs, for as long as it lives.
pub(super) fn prepare(page: SidePage) {
    DataPage::new(page).provide();
    page.fetch_gazetteer();
    ListingForm::new(
        page,
        Outbox::new(),
        Kind::Registration,
        None,
        Values::default(),
    )
    .provide();
}

/// The page.
#[component]
pub(super) fn Registration() -> AnyView {
    let page = SidePage::get();
    let words = form(page.lang.get_untracked());
    let step = step_of(page);
    view! {
        <div class="side-head">
            <h1>{words.register}</h1>
            <p>{words.register_lead}</p>
        </div>
        <div class="narrow-page">
            <FormFrame fields=Box::new(move || Child::into_view(move || view! { <StepPart step=step.get() /> })) />
            <HelpAside />
        </div>
    }
}

/// One step: its fields, and the ways on and back.
#[component]
fn StepPart(step: usize) -> AnyView {
    let page = SidePage::get();
    let words = form(page.lang.get_untracked());
    let state = ListingForm::get();
    let group = Group::ALL.get(step - 1).copied();
    let name = group.map_or(words.check_step, words.group);
    let heading = (words.step)(step, STEPS, name);
    let fields = match group {
        Some(group) => view! { <GroupPart group=group /> },
        None => view! {
            <Duplicates />
            <SendPart />
        },
    };
    let back = (step > 1).then(|| {
        view! {
            <button type="button" class="button button-quiet" on:click=move |_| go(page, step - 1, HEADING_ID)>
                {words.back}
            </button>
        }
    });
    let next = group.map(|group| {
        let next = move |_| {
            if state.try_fields(group.fields()) {
                go(page, step + 1, HEADING_ID);
            } else {
                focus::after_render(SUMMARY_ID);
            }
        };
        view! {
            <button type="button" class="button button-primary" on:click=next>
                {words.next}
            </button>
        }
    });
    view! {
        <progress class="step-progress" max=STEPS.to_string() value=step.to_string() aria-hidden="true"></progress>
        <h2 id=HEADING_ID tabindex="-1" class="step-title">
            {heading}
        </h2>
        {(step == 1).then(|| view! { <p class="note">{words.required_note}</p> })}
        {fields}
        <p class="send-buttons">{next} {back}</p>
    }
}
