//! What was wrong with records: in groups, each with what to do, and all of them as a file.

use geolocal_view::view;
use leptos::prelude::*;

use super::{size, words};
use crate::app::{DataPage, save_text};
use crate::domain::dataset::{Issue, Outcome};
use crate::domain::export::Format;
use crate::domain::lang::Lang;
use crate::domain::quality::{Group, groups, issues_csv, strangers, unmet_names};
use crate::text::issues::{mend, problem};
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// How many records of a group are listed.
const LISTED: usize = 50;
/// The name of the file.
const FILE: &str = "geolocal-remarques.csv";

/// What was wrong, in groups.
#[component]
pub(super) fn Issues() -> AnyView {
    let data = DataPage::get();
    let words = words(data);
    let counts = move || {
        data.places.with(|places| {
            let dataset = &places.dataset;
            let counts = [
                dataset.records_seen(),
                dataset.len(),
                dataset.left_out(),
                dataset.mended(),
            ];
            (words.counts)(counts.map(size))
        })
    };
    let list = move || {
        let groups = data.places.with(|places| groups(places.dataset.issues()));
        if groups.is_empty() {
            return view! { <p>{words.no_issues}</p> };
        }
        let items = groups.into_iter().map(|group| group_view(data, group));
        view! {
            <ul class="data-issues">{items.collect_view()}</ul>
            <button type="button" class="button" on:click=move |_| download(data)>
                <Icon name="download" />
                {words.issues_csv}
            </button>
        }
    };
    view! {
        <p role="status">{counts}</p>
        {list}
    }
}

fn group_view(data: DataPage, group: Group) -> AnyView {
    let words = words(data);
    let lang = data.page.lang.get_untracked();
    let count = group.issues.len();
    let first = &group.first;
    let title = format!(
        "{} – {}",
        (words.records)(size(count)),
        outcome(data, first)
    );
    let (what, how) = (problem(lang, &first.problem), mend(lang, &first.problem));
    let rows = group
        .issues
        .iter()
        .take(LISTED)
        .map(|issue| row(data, issue));
    let rows: Vec<_> = rows.collect();
    let more = (count > LISTED).then(|| {
        let more = (words.more)(size(count - LISTED));
        view! { <li>{more}</li> }
    });
    view! {
        <li>
            <details>
                <summary>
                    <strong>{title}</strong>
                    <span>{what} " " {how}</span>
                </summary>
                <ul>{rows.collect_view()} {more}</ul>
            </details>
        </li>
    }
}

fn row(data: DataPage, issue: &Issue) -> AnyView {
    let lang = data.page.lang.get_untracked();
    let index = issue.index.map(|index| size(index.saturating_add(1)));
    let record = (words(data).record)(index, issue.id.as_deref());
    view! { <li>{record} ": " {problem(lang, &issue.problem)}</li> }
}

fn outcome(data: DataPage, issue: &Issue) -> &'static str {
    let [kept, mended, left_out] = words(data).outcomes;
    match issue.outcome {
        Outcome::Kept => kept,
        Outcome::Mended => mended,
        Outcome::LeftOut => left_out,
    }
}

/// Offers all remarks as a file.
fn download(data: DataPage) {
    let lang = data.page.lang.get_untracked();
    let dataset = data.places.with_untracked(|places| places.dataset.clone());
    let rows = dataset
        .issues()
        .iter()
        .map(|issue| cells(data, lang, issue));
    let file = issues_csv(&words(data).issue_columns, rows);
    save_text(&file, Format::Csv.media_type(), FILE);
}

fn cells(data: DataPage, lang: Lang, issue: &Issue) -> Vec<String> {
    let index = issue.index.map(|index| index.saturating_add(1).to_string());
    vec![
        issue.source.saturating_add(1).to_string(),
        index.unwrap_or_default(),
        issue.id.clone().unwrap_or_default(),
        issue.property.unwrap_or_default().to_owned(),
        outcome(data, issue).to_owned(),
        problem(lang, &issue.problem),
        mend(lang, &issue.problem),
    ]
}

/// Names that mappings look for in vain.
#[component]
pub(super) fn UnmetNames() -> AnyView {
    let data = DataPage::get();
    let words = words(data);
    let lines = move || {
        let unmet = data.page.with_site(|site| {
            let sources = &site.config.sources;
            let unmet = data
                .places
                .with(|places| unmet_names(sources, &places.dataset));
            let unmet = unmet
                .iter()
                .map(|(path, names)| (words.unmet_line)(path, names));
            let strangers = strangers(sources, &site.vocabulary);
            let strangers = strangers
                .iter()
                .map(|(path, term)| (words.stranger_line)(path, term));
            strangers.chain(unmet).collect::<Vec<_>>()
        });
        (data.settled.get() && !unmet.is_empty()).then(|| {
            let lines = unmet.into_iter().map(|line| view! { <li>{line}</li> });
            view! {
                <h3>{words.unmet}</h3>
                <ul class="field-error">{lines.collect_view()}</ul>
            }
        })
    };
    Child::into_view(lines)
}
