//! Records that were left out or mended, each with what is wrong and what to do.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::dataset::{Issue, Outcome};
use crate::domain::lang::Lang;
use crate::reactive::{RwSignal, memo};
use crate::text::issues::{mend, problem};
use crate::text::words;
use crate::ui::html::Child;

/// How many issues are listed; the rest are counted.
const LISTED: usize = 100;

/// How many records were left out or mended, unfolding into the reasons.
#[component]
pub(super) fn IssueList() -> AnyView {
    let state = State::get();
    let counts = memo(move || {
        state.places.with(|places| {
            (
                places.dataset.left_out(),
                places.dataset.mended(),
                places.dataset.issues().len(),
            )
        })
    });
    let size = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let open = RwSignal::new(false);
    let rows = move || {
        let lang = state.lang.get_untracked();
        open.get().then(|| {
            state.places.with(|places| {
                places
                    .dataset
                    .issues()
                    .iter()
                    .take(LISTED)
                    .map(|issue| row(lang, issue))
                    .collect_view()
            })
        })
    };
    let summary = move || {
        let (left_out, mended, _) = counts.get();
        (state.words().load.issues)(size(left_out), size(mended))
    };
    let more = move || {
        let (_, _, listed) = counts.get();
        (listed > LISTED).then(|| (state.words().load.more_issues)(size(listed - LISTED)))
    };
    let list = move || {
        view! {
            <details
                class="issues"
                data-geolocal="issues"
                data-count=move || {
                    let (left_out, mended, _) = counts.get();
                    left_out.saturating_add(mended)
                }
                on:toggle=move |_| open.update(|open| *open = !*open)
            >
                <summary>{summary}</summary>
                <ul aria-label=state.words().load.issues_title>
                    {rows} <li>{more}</li>
                </ul>
            </details>
        }
    };
    let any = memo(move || counts.get().2 != 0);
    Child::into_view(move || any.get().then(list))
}

fn row(lang: Lang, issue: &Issue) -> AnyView {
    let load = &words(lang).load;
    let outcome = match issue.outcome {
        Outcome::LeftOut => load.left_out,
        Outcome::Mended => load.mended,
        Outcome::Kept => load.kept,
    };
    let record = (load.record)(issue.index.saturating_add(1), issue.id.as_deref());
    view! {
        <li>
            <strong>{record} " – " {outcome}</strong>
            {problem(lang, &issue.problem)}
            " "
            {mend(lang, &issue.problem)}
        </li>
    }
}
