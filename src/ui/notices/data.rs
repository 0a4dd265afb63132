//! Progress, age and failure of the data, above the rows; its quality, below them.

use geolocal_view::view;
use leptos::prelude::*;

use super::failure::{FailureNotice, data_link};
use crate::app::{Progress, Standing, State};
use crate::domain::time::paris_from_unix;
use crate::reactive::memo;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// Says that the establishments are invented, while they are.
#[component]
pub(in crate::ui) fn DemoBand() -> AnyView {
    let state = State::get();
    let fictional = state.with_site(|site| site.config.is_fictional());
    Child::into_view(fictional.then(|| {
        view! {
            <p class="demo-band">
                <Icon name="info" />
                {state.words().load.fictional}
            </p>
        }
    }))
}

/// Progress, age and failure of the data.
#[component]
pub(in crate::ui) fn DataNotices() -> AnyView {
    view! {
        <ProgressBar />
        <Age />
        <FailureNotice />
    }
}

#[component]
fn ProgressBar() -> AnyView {
    let state = State::get();
    let load = &state.words().load;
    let loading = memo(move || {
        let standings = state.sources.standings;
        // What is read again is read quietly.
        let first = |own: &Standing| own.reading.filter(|_| own.read_at_s.is_none());
        standings.with(|all| all.iter().find_map(first))
    });
    let read = move || {
        state
            .places
            .with(|places| u64::try_from(places.dataset.len()).unwrap_or(u64::MAX))
    };
    let line = move || {
        let retry = loading
            .get()
            .and_then(|progress: Progress| progress.retry_in_s);
        retry.map_or_else(|| (load.loading)(read()), load.retry_in)
    };
    let max = move || Some(loading.get()?.total?.to_string());
    let value = move || {
        let progress = loading.get()?;
        progress.total?;
        Some(progress.received.to_string())
    };
    let bar = move || {
        view! {
            <div class="progress">
                <span aria-hidden="true">{line}</span>
                <progress max=max value=value aria-label=load.progress></progress>
            </div>
        }
    };
    let any = memo(move || loading.get().is_some());
    Child::into_view(move || any.get().then(bar))
}

/// When what is shown was read, where that was on an earlier visit.
#[component]
fn Age() -> AnyView {
    let state = State::get();
    let read_at = memo(move || {
        state.sources.standings.with(|standings| {
            let copies = standings.iter().filter(|own| own.is_copy);
            copies.filter_map(|own| own.read_at_s).min()
        })
    });
    Child::into_view(move || {
        read_at.get().map(|read_at| {
            let then = paris_from_unix(read_at);
            view! { <p class="age" role="status">{(state.words().load.copy_of)(then)}</p> }
        })
    })
}

/// How many records were left out or mended, and the way to the reasons.
#[component]
pub(in crate::ui) fn DataQuality() -> AnyView {
    let state = State::get();
    let counts = memo(move || {
        state.places.with(|places| {
            let dataset = &places.dataset;
            (dataset.left_out(), dataset.mended(), dataset.issue_count())
        })
    });
    let size = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let count = move || {
        let (left_out, mended, _) = counts.get();
        left_out.saturating_add(mended)
    };
    let line = move || {
        let (left_out, mended, _) = counts.get();
        (state.words().load.issues)(size(left_out), size(mended))
    };
    let way = move || {
        view! {
            <p class="issues" data-geolocal="issues" data-count=count>
                {data_link(state, Child::into_view(line))}
            </p>
        }
    };
    let any = memo(move || counts.get().2 != 0);
    Child::into_view(move || any.get().then(way))
}
