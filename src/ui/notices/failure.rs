//! Establishments could not be loaded: what happened, what to do, and the button that does it.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{Failure, State};
use crate::reactive::memo;
use crate::text::failure::setback;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// What happened and what to do about it, for each source that failed.
#[component]
pub(super) fn FailureNotice() -> AnyView {
    let state = State::get();
    let failures = memo(move || {
        state.sources.standings.with(|standings| {
            let failures = standings.iter().filter_map(|own| own.failure.as_ref());
            failures
                .map(|failure| explain(state, failure))
                .collect::<Vec<_>>()
        })
    });
    let kept = move || {
        state
            .places
            .with(|places| u64::try_from(places.dataset.len()).unwrap_or(u64::MAX))
    };
    Child::into_view(move || {
        let failures = failures.get();
        (!failures.is_empty()).then(|| {
            let load = &state.words().load;
            let texts = failures.into_iter().map(|text| view! { <p>{text}</p> });
            let texts = texts.collect_view();
            view! {
                <div class="failure" role="alert">
                    <h2>
                        <Icon name="triangle-alert" />
                        {load.failed}
                    </h2>
                    {texts}
                    {move || (kept() != 0).then(|| view! { <p>{(load.partial)(kept())}</p> })}
                    <p class="failure-ways">
                        <button type="button" class="button button-primary" on:click=move |_| state.sources.load(true)>
                            <Icon name="rotate-ccw" />
                            {load.retry}
                        </button>
                        {data_link(state, Child::into_view(load.details))}
                    </p>
                </div>
            }
        })
    })
}

/// A link to the page about the data.
pub(super) fn data_link(state: State, text: AnyView) -> AnyView {
    let lang = state.lang.get_untracked();
    // Inside another page there is the map alone.
    let target = state.navigation.is_guest().then_some("_blank");
    view! { <a href=format!("./?page=donnees&lang={lang}") target=target>{text}</a> }
}

fn explain(state: State, failure: &Failure) -> String {
    match failure {
        Failure::NoSource => state.words().load.no_source.to_owned(),
        Failure::Source {
            host,
            setback: what,
        } => setback(state.lang.get_untracked(), host, what),
    }
}
