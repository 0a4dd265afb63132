//! The establishments could not be loaded: what happened, what to do, and the button that does it.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{Failure, Phase, State};
use crate::interop::http::FetchError;
use crate::text::Words;
use crate::text::issues::read_error;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// What happened and what to do about it.
#[component]
pub(super) fn FailureNotice() -> AnyView {
    let state = State::get();
    let failure = move || match state.phase.get() {
        Phase::Failed(failure) => Some(failure),
        Phase::Loading { .. } | Phase::Ready => None,
    };
    let kept = move || {
        state
            .places
            .with(|places| u64::try_from(places.dataset.len()).unwrap_or(u64::MAX))
    };
    Child::into_view(move || {
        failure().map(|failure| {
            let text = explain(state, &failure);
            view! {
                <div class="failure" role="alert">
                    <h2>
                        <Icon name="triangle-alert" />
                        {state.words().load.failed}
                    </h2>
                    <p>{text}</p>
                    {move || (kept() != 0).then(|| view! { <p>{(state.words().load.partial)(kept())}</p> })}
                    <button type="button" class="button button-primary" on:click=move |_| state.load()>
                        <Icon name="rotate-ccw" />
                        {state.words().load.retry}
                    </button>
                </div>
            }
        })
    })
}

fn explain(state: State, failure: &Failure) -> String {
    let words = state.words();
    match failure {
        Failure::NoSource => words.load.no_source.to_owned(),
        Failure::Fetch { host, error } => explain_fetch(words, host, error),
        Failure::Read(error) => {
            let (what, mend) = read_error(state.lang.get_untracked(), error);
            format!("{what} {mend}")
        }
    }
}

fn explain_fetch(words: &Words, host: &str, error: &FetchError) -> String {
    let load = &words.load;
    match *error {
        FetchError::Offline => load.offline.to_owned(),
        FetchError::Unreachable => (load.unreachable)(host),
        FetchError::Cors => (load.cors)(host),
        FetchError::Timeout { seconds } => (load.timeout)(host, seconds),
        FetchError::Status(404 | 410) => (load.not_found)(host),
        FetchError::Status(status) => (load.server_error)(host, status),
        FetchError::TooMany { .. } => (load.server_error)(host, 429),
        FetchError::Interrupted { .. } => (load.interrupted)(host),
    }
}
