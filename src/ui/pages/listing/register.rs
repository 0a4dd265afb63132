//! The listing beside the public register: asked on a click, never before.

use geolocal_view::view;
use leptos::prelude::*;

use super::words;
use crate::app::ListingPage;
use crate::domain::contact::Siret;
use crate::domain::establishment::Establishment;
use crate::domain::register::{Answer, Comparison, Outcome, compare, page_url, read, url};
use crate::domain::snippet::origin_of;
use crate::domain::source::FetchError;
use crate::interop::http;
use crate::interop::scheduling::spawn;
use crate::reactive::RwSignal;
use crate::text::pages::register::register;
use crate::text::words as page_words;
use crate::ui::html::Child;

/// How long the register may be silent, in seconds.
const PATIENCE_S: u32 = 10;
/// How long it is left alone where it does not say how long, in seconds.
const BUSY_S: u32 = 2;

/// How asking stands.
#[derive(Clone, PartialEq)]
enum Asked {
    NotYet,
    Waiting,
    Found { masked: bool, all: Vec<Comparison> },
    NotFound,
    NoAnswer,
    Busy(u32),
    Unreadable,
}

/// The comparison; nothing where the configuration names no register.
#[component]
pub(super) fn RegisterCheck(place: Establishment) -> AnyView {
    let state = ListingPage::get();
    let base = state
        .data
        .page
        .with_site(|site| site.config.register.clone());
    Child::into_view(base.map(|base| view! { <Check base=base place=place /> }))
}

#[component]
fn Check(base: String, place: Establishment) -> AnyView {
    let state = ListingPage::get();
    let words = &words(&state).register_check;
    let host = origin_of(&base).map_or_else(|| base.clone(), |origin| host_of(&origin));
    let body = match place.siret {
        None => view! { <p class="note">{words.no_siret}</p> },
        Some(siret) => view! { <Ask base=base siret=siret place=place /> },
    };
    view! {
        <section class="listing-part">
            <h3>{words.title}</h3>
            <p class="note">{(words.lead)(&host)}</p>
            {body}
        </section>
    }
}

fn host_of(origin: &str) -> String {
    origin
        .split_once("//")
        .map_or(origin, |(_, host)| host)
        .to_owned()
}

#[component]
fn Ask(base: String, siret: Siret, place: Establishment) -> AnyView {
    let state = ListingPage::get();
    let words = &words(&state).register_check;
    let lang = state.data.page.lang.get_untracked();
    let asked = RwSignal::new(Asked::NotYet);
    let ask = move |_| {
        asked.set(Asked::Waiting);
        let (url, place) = (url(&base, siret), place.clone());
        spawn(async move {
            let came = http::text(&url, PATIENCE_S).await;
            asked.set(judge(came, siret, &place));
        });
    };
    view! {
        <p class="send-buttons">
            <button type="button" class="button" disabled=move || asked.get() == Asked::Waiting on:click=ask>
                {words.ask}
            </button>
            <a href=page_url(siret) target="_blank" rel="noopener external nofollow">
                {register(lang).page}
                <span class="visually-hidden">" ("{page_words(lang).detail.new_tab}")"</span>
            </a>
        </p>
        <div role="status">{move || answer(&state, &asked.get())}</div>
    }
}

fn judge(came: Result<String, FetchError>, siret: Siret, place: &Establishment) -> Asked {
    match came {
        Ok(json) => match read(&json, siret) {
            Err(_) => Asked::Unreadable,
            Ok(Answer::NotFound) => Asked::NotFound,
            Ok(Answer::Found(entry)) => Asked::Found {
                masked: entry.masked,
                all: compare(place, &entry),
            },
        },
        Err(FetchError::Busy {
            status: 429,
            retry_after_s,
        }) => Asked::Busy(retry_after_s.unwrap_or(BUSY_S)),
        Err(
            FetchError::Offline
            | FetchError::Unreachable
            | FetchError::Cors
            | FetchError::Timeout { .. }
            | FetchError::Interrupted { .. }
            | FetchError::Status(_)
            | FetchError::Busy { .. },
        ) => Asked::NoAnswer,
    }
}

fn answer(state: &ListingPage, asked: &Asked) -> Option<AnyView> {
    let words = &words(state).register_check;
    let own = register(state.data.page.lang.get_untracked());
    let text = match asked {
        Asked::NotYet => return None,
        Asked::Found { masked, all } => {
            let line = |comparison: &Comparison| {
                let is_bad = !matches!(comparison.outcome, Outcome::Same | Outcome::Unknown);
                let class = if is_bad { "differs" } else { "agrees" };
                view! {
                    <dt>{(own.fact)(comparison.fact)}</dt>
                    <dd class=class>{(own.outcome)(comparison)}</dd>
                }
            };
            let masked = masked.then_some(own.masked);
            return Some(view! {
                {masked.map(|masked| view! { <p>{masked}</p> })}
                <dl class="facts">{all.iter().map(line).collect::<Vec<_>>()}</dl>
            });
        }
        Asked::Waiting => words.waiting.to_owned(),
        Asked::NotFound => own.not_found.to_owned(),
        Asked::NoAnswer => words.no_answer.to_owned(),
        Asked::Busy(seconds) => (words.busy)(*seconds),
        Asked::Unreadable => own.unreadable.to_owned(),
    };
    Some(view! { <p>{text}</p> })
}
