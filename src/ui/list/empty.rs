//! Nothing to list: still loading, an empty source, or filters that no establishment passes.

use leptos::prelude::*;

use crate::app::{Phase, Site, State, Step};
use crate::domain::filter::{Chosen, Selection};
use crate::domain::lang::Lang;
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
        state.selection.with(|selection| {
            state
                .places
                .with(|places| places.facets.remedies(selection))
        })
    });
    let button = move |(term, count): (Chosen, u32)| {
        let lang = state.lang.get();
        let name =
            state.with_site(|site| name_of(site, lang, term, state.words().list.all_categories));
        let drop = move |_| {
            state
                .navigation
                .go(Step::Push, |view| drop_from(&mut view.selection, term))
        };
        view! {
            <button type="button" class="button" on:click=drop>
                {(state.words().list.drop)(&name, u64::from(count))}
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

fn name_of(site: &Site, lang: Lang, term: Chosen, categories: &str) -> String {
    let words = &site.vocabulary;
    match term {
        Chosen::Categories => categories.to_owned(),
        Chosen::Service(service) => words.service_name(service, lang).to_owned(),
        Chosen::Label(label) => words.label_name(label, lang).to_owned(),
    }
}

fn drop_from(selection: &mut Selection, term: Chosen) {
    match term {
        Chosen::Categories => selection.categories.clear(),
        Chosen::Service(service) => selection.toggle_service(service),
        Chosen::Label(label) => selection.toggle_label(label),
    }
}
