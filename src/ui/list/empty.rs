//! Nothing to list: still loading, an empty source, or filters that no establishment passes.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{Camera, Phase, Site, State, Step};
use crate::domain::filter::{Chosen, Selection};
use crate::domain::lang::Lang;
use crate::reactive::memo;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// What the list says when it has no row to show on the map.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    Loading,
    EmptySource,
    NoMatch,
    Elsewhere,
}

fn why(state: State) -> Option<Why> {
    let any = state.places.with(|places| !places.dataset.is_empty());
    let settled = state.settled();
    if state.total() != 0 {
        let elsewhere = state.map_view.with(Option::is_some)
            && state
                .in_view
                .with(|view| view.inside.is_empty() && !view.outside.is_empty());
        return elsewhere.then_some(Why::Elsewhere);
    }
    match (any, settled) {
        (true, _) => Some(Why::NoMatch),
        (false, false) => Some(Why::Loading),
        (false, true) => state
            .phase
            .with(|phase| *phase == Phase::Ready)
            .then_some(Why::EmptySource),
    }
}

/// Why the list is empty, and the way out; nothing when it is not.
#[component]
pub(super) fn Empty() -> AnyView {
    let state = State::get();
    let why = memo(move || why(state));
    Child::into_view(move || match why.get() {
        None => Child::into_view(()),
        Some(Why::Loading) => view! { <Skeleton /> },
        Some(Why::EmptySource) => view! { <EmptySource /> },
        Some(Why::NoMatch) => view! { <NoMatch /> },
        Some(Why::Elsewhere) => view! { <Elsewhere /> },
    })
}

/// Results there are, but not on this part of the map.
#[component]
fn Elsewhere() -> AnyView {
    let state = State::get();
    let show_all = move |_| {
        if let Some(bounds) = untrack(|| state.bounds_of_shown()) {
            state.camera.set(Some(Camera::Fit(bounds)));
        }
    };
    view! {
        <div class="empty">
            <Icon name="map" />
            <p>{state.words().list.none_in_view}</p>
            <button type="button" class="button" on:click=show_all>
                {state.words().list.zoom_to_all}
            </button>
        </div>
    }
}

#[component]
fn Skeleton() -> AnyView {
    view! {
        <div aria-hidden="true">
            {(0..6).map(|_| view! { <div class="skeleton"></div> }).collect_view()}
        </div>
    }
}

#[component]
fn EmptySource() -> AnyView {
    let state = State::get();
    view! {
        <div class="empty">
            <Icon name="map-pin" />
            <h2>{state.words().list.empty}</h2>
            <p>{state.words().list.empty_help}</p>
        </div>
    }
}

/// Says which filter to drop.
#[component]
fn NoMatch() -> AnyView {
    let state = State::get();
    let remedies = move || {
        state.selection.with(|selection| {
            state
                .places
                .with(|places| places.facets.remedies(selection))
        })
    };
    let button = move |(term, count): (Chosen, u32)| {
        let lang = state.lang.get_untracked();
        let name =
            state.with_site(|site| name_of(site, lang, term, state.words().list.all_categories));
        let drop = move |_| {
            state
                .navigation
                .go(Step::Push, |view| drop_from(&mut view.selection, term));
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
            <h2>{state.words().list.none}</h2>
            <p>{state.words().list.none_help}</p>
            <div class="empty-actions">
                {move || remedies().into_iter().map(button).collect_view()}
                <button
                    type="button"
                    class="button button-primary"
                    on:click=move |_| crate::ui::filters::reset(state)
                >
                    {state.words().filters.reset}
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
