//! The pane with every option.

use geolocal_view::view;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::categories::CategoryTree;
use super::choice::Choice;
use super::open::OpenGroup;
use super::option::FilterOption;
use super::{ChosenFilters, reset};
use crate::app::State;
use crate::domain::view_state::Key;
use crate::domain::vocabulary::{LabelIndex, ServiceIndex};
use crate::interop::focus;
use crate::text::Words;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// The id of the button that opens the pane.
pub(in crate::ui) const OPENER_ID: &str = "filtres";
/// The id of the heading that takes the focus.
const HEADING_ID: &str = "filtres-titre";

/// Closes the pane and gives the focus back to the button that opened it.
fn close(state: State) {
    state.filters_open.set(false);
    focus::after_render(OPENER_ID);
}

/// The pane.
#[component]
pub(in crate::ui) fn FilterPane() -> AnyView {
    let state = State::get();
    focus::after_render(HEADING_ID);
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            close(state);
        }
    };
    let (services, labels) =
        state.with_site(|site| (site.vocabulary.services.len(), site.vocabulary.labels.len()));
    let services = (0..)
        .take(services)
        .map(|at| Choice::Service(ServiceIndex(at)))
        .collect::<Vec<_>>();
    let labels = (0..)
        .take(labels)
        .map(|at| Choice::Label(LabelIndex(at)))
        .collect::<Vec<_>>();
    let free = |key| !state.navigation.locks(key);
    view! {
        <div class="panel-head" on:keydown=escape>
            <h2 id=HEADING_ID tabindex="-1">
                {state.words().filters.title}
            </h2>
            <button
                type="button"
                class="button button-quiet button-icon"
                aria-label=state.words().frame.close
                on:click=move |_| close(state)
            >
                <Icon name="x" />
            </button>
        </div>
        <div class="panel-scroll" on:keydown=escape>
            <ChosenFilters />
            {free(Key::Open).then(|| view! { <OpenGroup /> })}
            {free(Key::Categories).then(|| view! { <CategoryTree /> })}
            {free(Key::Services)
                .then(|| view! { <Group title=|words| words.filters.services choices=services /> })}
            {free(Key::Labels)
                .then(|| view! { <Group title=|words| words.filters.labels choices=labels /> })}
        </div>
        <div class="filter-actions" on:keydown=escape>
            <button type="button" class="button" on:click=move |_| reset(state)>
                {state.words().filters.reset}
            </button>
            <button type="button" class="button button-primary" on:click=move |_| close(state)>
                {move || (state.words().filters.show)(u64::from(state.total()))}
            </button>
        </div>
    }
}

/// A group of options under a heading; nothing when the configuration has none.
#[component]
fn Group(title: fn(&Words) -> &'static str, choices: Vec<Choice>) -> AnyView {
    let state = State::get();
    Child::into_view((!choices.is_empty()).then(|| {
        view! {
            <fieldset class="filter-group">
                <legend>{title(state.words())}</legend>
                {choices.into_iter().map(|choice| view! { <FilterOption choice=choice /> }).collect_view()}
            </fieldset>
        }
    }))
}
