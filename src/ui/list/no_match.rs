//! Filters that no establishment passes: which one to drop, and how many that shows.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{Part, Site, State, Step};
use crate::domain::filter::{Chosen, Selection};
use crate::domain::lang::Lang;
use crate::domain::view_state::Key;
use crate::ui::filters::{self, reset};
use crate::ui::parts::Icon;

/// Something to drop.
#[derive(Clone, Copy)]
enum Remedy {
    Choice(Chosen),
    Part(Part),
}

impl Remedy {
    /// The parameter that it drops, or some values of.
    const fn key(self) -> Key {
        match self {
            Self::Part(part) => part.key(),
            Self::Choice(Chosen::Categories) => Key::Categories,
            Self::Choice(Chosen::Service(_)) => Key::Services,
            Self::Choice(Chosen::Label(_)) => Key::Labels,
        }
    }
}

/// Says which filter to drop.
#[component]
pub(super) fn NoMatch() -> AnyView {
    let state = State::get();
    let button = move |(remedy, count): (Remedy, u32)| {
        let name = name_of(state, remedy);
        view! {
            <button type="button" class="button" on:click=move |_| drop(state, remedy)>
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
                {move || remedies(state).into_iter().map(button).collect_view()}
                <button type="button" class="button button-primary" on:click=move |_| reset(state)>
                    {state.words().filters.reset}
                </button>
            </div>
        </div>
    }
}

/// What to drop and how many places that shows, parts of the question first.
fn remedies(state: State) -> Vec<(Remedy, u32)> {
    let asked = state.parts_asked().into_iter();
    state.selection.with(|selection| {
        state.places.with(|places| {
            let without = |part: Part| {
                let within = state.answers.without(Some(part));
                let count = places.facets.apply(selection, within.as_ref()).count();
                (count > 0).then_some((Remedy::Part(part), count))
            };
            let within = state.answers.within.get();
            let choices = places
                .facets
                .remedies(selection, within.as_deref())
                .into_iter();
            let choices = choices.map(|(chosen, count)| (Remedy::Choice(chosen), count));
            let all = asked.filter_map(without).chain(choices);
            all.filter(|(remedy, _)| !state.navigation.locks(remedy.key()))
                .collect()
        })
    })
}

fn drop(state: State, remedy: Remedy) {
    state.navigation.go(Step::Push, |view| match remedy {
        Remedy::Choice(chosen) => drop_from(&mut view.selection, chosen),
        Remedy::Part(part) => part.drop_from(view),
    });
}

fn name_of(state: State, remedy: Remedy) -> String {
    let lang = state.lang.get_untracked();
    match remedy {
        Remedy::Part(part) => filters::name_of(state, part),
        Remedy::Choice(chosen) => state
            .with_site(|site| choice_name(site, lang, chosen, state.words().list.all_categories)),
    }
}

fn choice_name(site: &Site, lang: Lang, chosen: Chosen, categories: &str) -> String {
    let words = &site.vocabulary;
    match chosen {
        Chosen::Categories => categories.to_owned(),
        Chosen::Service(service) => words.service_name(service, lang).to_owned(),
        Chosen::Label(label) => words.label_name(label, lang).to_owned(),
    }
}

fn drop_from(selection: &mut Selection, chosen: Chosen) {
    match chosen {
        Chosen::Categories => selection.categories.clear(),
        Chosen::Service(service) => selection.toggle_service(service),
        Chosen::Label(label) => selection.toggle_label(label),
    }
}
