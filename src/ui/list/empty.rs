//! Nothing to list: still loading, an empty source, or filters that no establishment passes.

use leptos::prelude::*;

use crate::app::{Phase, State};
use crate::domain::filter::{Remedy, RemedyTerm};
use crate::domain::lang::Lang;
use crate::app::Site;
use crate::app::Step;
use crate::ui::parts::Icon;

/// Why the list is empty, and the way out.
#[component]
pub(super) fn Empty() -> impl IntoView {
    let state = State::get();
    move || {
        let any = state.places.with(|places| !places.dataset.is_empty());
        match state.phase.get() {
            _ if any => view! { <NoMatch /> }.into_any(),
            Phase::Loading { .. } => view! { <Skeleton /> }.into_any(),
            Phase::Ready => view! { <EmptySource /> }.into_any(),
            Phase::Failed(_) => ().into_any(),
        }
    }
}

#[component]
fn Skeleton() -> impl IntoView {
    view! {
        <div aria-hidden="true">
            {(0..6).map(|_| view! { <div class="skeleton"></div> }).collect_view()}
        </div>
    }
}

#[component]
fn EmptySource() -> impl IntoView {
    let state = State::get();
    view! {
        <div class="empty">
            <Icon name="map-pin" />
            <h3>{move || state.words().list.empty}</h3>
            <p>{move || state.words().list.empty_help}</p>
        </div>
    }
}

/// Says which filter to drop.
#[component]
fn NoMatch() -> impl IntoView {
    let state = State::get();
    let remedies = Memo::new(move |_| {
        state.selection.with(|selection| state.places.with(|places| places.facets.remedies(selection)))
    });
    let button = move |remedy: Remedy| {
        let lang = state.lang.get();
        let name = state.with_site(|site| name_of(site, lang, remedy.term, state.words().list.all_categories));
        let drop = move |_| state.navigation.go(Step::Push, |view| remedy.term.drop_from(&mut view.selection));
        view! {
            <button type="button" class="button" on:click=drop>
                {(state.words().list.drop)(&name, u64::from(remedy.count))}
            </button>
        }
    };
    view! {
        <div class="empty">
            <Icon name="search" />
            <h3>{move || state.words().list.none}</h3>
            <p>{move || state.words().list.none_help}</p>
            <div class="empty-actions">
                {move || remedies.get().into_iter().map(button).collect_view()}
                <button
                    type="button"
                    class="button button-primary"
                    on:click=move |_| crate::ui::filters::reset(state)
                >
                    {move || state.words().filters.reset}
                </button>
            </div>
        </div>
    }
}

fn name_of(site: &Site, lang: Lang, term: RemedyTerm, categories: &str) -> String {
    let words = &site.vocabulary;
    match term {
        RemedyTerm::Categories => categories.to_owned(),
        RemedyTerm::Service(service) => words.service_name(service, lang).to_owned(),
        RemedyTerm::Label(label) => words.label_name(label, lang).to_owned(),
    }
}
