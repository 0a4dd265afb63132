//! Progress, failure and quality of the data, above the rows.

use geolocal_view::view;
use leptos::prelude::*;

use super::failure::FailureNotice;
use super::issues::IssueList;
use crate::app::{Phase, State};
use crate::reactive::memo;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// Says that the establishments are invented, while they are.
#[component]
pub(in crate::ui) fn DemoBand() -> AnyView {
    let state = State::get();
    let fictional = state.with_site(|site| {
        site.config
            .sources
            .first()
            .is_some_and(|source| source.fictional)
    });
    Child::into_view(fictional.then(|| {
        view! {
            <p class="demo-band">
                <Icon name="info" />
                {state.words().load.fictional}
            </p>
        }
    }))
}

/// Progress, failure and quality of the data.
#[component]
pub(in crate::ui) fn DataNotices() -> AnyView {
    view! {
        <Progress />
        <FailureNotice />
        <IssueList />
    }
}

#[component]
fn Progress() -> AnyView {
    let state = State::get();
    let loading = move || match state.phase.get() {
        Phase::Loading { received, total } => Some((received, total)),
        Phase::Ready | Phase::Failed(_) => None,
    };
    let read = move || {
        state
            .places
            .with(|places| u64::try_from(places.dataset.len()).unwrap_or(u64::MAX))
    };
    let max = move || {
        loading()
            .and_then(|(_, total)| total)
            .map(|total| total.to_string())
    };
    let value = move || loading().and_then(|(received, total)| total.map(|_| received.to_string()));
    let bar = move || {
        view! {
            <div class="progress">
                <span aria-hidden="true">{move || (state.words().load.loading)(read())}</span>
                <progress max=max value=value aria-label=state.words().load.progress></progress>
            </div>
        }
    };
    let any = memo(move || loading().is_some());
    Child::into_view(move || any.get().then(bar))
}
