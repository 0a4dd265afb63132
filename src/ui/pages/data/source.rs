//! One source: what it is, how it stands, its licence, and the button that reads it again.

use geolocal_view::view;
use leptos::prelude::*;

use super::{size, words};
use crate::app::{DataPage, Failure, Standing};
use crate::domain::config::{Licence, Mode, Source, SourceKind};
use crate::domain::source::Setback;
use crate::domain::time::paris_from_unix;
use crate::interop::http;
use crate::reactive::memo;
use crate::text::failure::setback;
use crate::text::issues::read_error;
use crate::text::words as common_words;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// One source.
#[component]
pub(super) fn SourceCard(
    /// Its place in the configuration.
    number: usize,
) -> AnyView {
    let data = DataPage::get();
    let words = words(data);
    let lang = data.page.lang.get_untracked();
    let source = data
        .page
        .with_site(|site| site.config.sources.get(number).cloned());
    let standing = memo(move || {
        let standings = data.sources.standings;
        standings.with(|all| all.get(number).cloned().unwrap_or_default())
    });
    let own_count = move || size(data.places.with(|places| places.dataset.count_of(number)));
    let mode = source.as_ref().map_or(Mode::All, |source| source.mode);
    let lines = move || {
        let standing = standing.get();
        let lines = state_lines(data, &standing, mode, own_count());
        let failure = standing
            .failure
            .as_ref()
            .map(|failure| explain(data, failure));
        view! {
            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            {failure.map(|text| view! { <p class="field-error">{text}</p> })}
        }
    };
    let name = source.as_ref().map_or_else(String::new, |source| {
        let name = source.name.as_ref().map(|name| name.get(lang).to_owned());
        name.unwrap_or_else(|| http::host(&source.url))
    });
    let (read_again, label) = (words.again.0, (words.again.1)(&name));
    let busy = memo(move || standing.with(|standing| standing.reading.is_some()));
    let again = source.is_some().then(|| {
        view! {
            <button
                type="button"
                class="button"
                aria-label=label
                aria-disabled=move || busy.get().then_some("true")
                on:click=move |_| data.sources.load_one(number)
            >
                <Icon name="rotate-ccw" />
                {read_again}
            </button>
        }
    });
    view! {
        <li class="data-source">
            <h3>{name}</h3>
            {source.as_ref().map(|source| view! { <p class="note">{kind_of(data, source)} " · " <code>{source.url.clone()}</code></p> })}
            <div role="status">{lines}</div>
            {source.map(|source| licence(data, &source))}
            {again}
        </li>
    }
}

fn kind_of(data: DataPage, source: &Source) -> &'static str {
    let [file, template, ogc, wfs, opendatasoft] = words(data).kinds;
    match source.kind {
        SourceKind::GeoJson => file,
        SourceKind::Template => template,
        SourceKind::OgcFeatures { .. } => ogc,
        SourceKind::Wfs { .. } => wfs,
        SourceKind::Opendatasoft { .. } => opendatasoft,
    }
}

/// How a source stands, a sentence a line.
fn state_lines(data: DataPage, standing: &Standing, mode: Mode, count: u64) -> Vec<String> {
    let words = words(data);
    if let Mode::Viewport { min_zoom } = mode {
        return vec![(words.by_area)(min_zoom)];
    }
    let mut lines = Vec::new();
    if let Some(progress) = standing.reading {
        lines.push(match progress.retry_in_s {
            Some(seconds) => {
                let lang = data.page.lang.get_untracked();
                (common_words(lang).load.retry_in)(seconds)
            }
            None => (words.reading)(count),
        });
    }
    if let Some(read_at_s) = standing.read_at_s {
        let then = paris_from_unix(read_at_s);
        let said = if standing.is_copy {
            words.copy_of
        } else {
            words.read_at
        };
        lines.push(said(then));
        lines.push((words.count)(count));
    } else if standing.is_partial {
        lines.push(words.partial.to_owned());
        lines.push((words.count)(count));
    } else if standing.failure.is_some() {
        lines.push(words.not_read.to_owned());
    }
    lines
}

fn explain(data: DataPage, failure: &Failure) -> String {
    let lang = data.page.lang.get_untracked();
    match failure {
        Failure::NoSource => common_words(lang).load.no_source.to_owned(),
        Failure::Source {
            setback: Setback::Read(error),
            ..
        } => {
            let (what, mend) = read_error(lang, error);
            format!("{what} {mend}")
        }
        Failure::Source {
            host,
            setback: what,
        } => setback(lang, host, what),
    }
}

fn licence(data: DataPage, source: &Source) -> AnyView {
    let words = words(data);
    let named = |licence: &Licence| {
        let name = licence.name.clone();
        let linked = match licence.url.clone() {
            Some(url) => view! { <a href=url>{name}</a> },
            None => Child::into_view(name),
        };
        let credit = licence
            .attribution
            .clone()
            .map(|credit| format!(" – {credit}"));
        view! { {linked} {credit} }
    };
    let licence = match &source.licence {
        Some(licence) => named(licence),
        None => Child::into_view(words.no_licence),
    };
    let fictional = source.fictional.then(|| format!(" · {}", words.fictional));
    view! { <p>{words.licence} {licence} {fictional}</p> }
}
