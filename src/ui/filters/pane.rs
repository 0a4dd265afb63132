//! The pane with every option.

use leptos::prelude::*;

use super::categories::CategoryTree;
use super::option::FilterOption;
use super::{ChosenFilters, choose, reset};
use crate::app::State;
use crate::domain::vocabulary::{LabelIndex, ServiceIndex, Term};
use crate::interop::focus;
use crate::ui::parts::Icon;

/// The id of the button that opens the pane.
pub(in crate::ui) const OPENER_ID: &str = "filtres";

/// Closes the pane and gives the focus back to the button that opened it.
fn close(state: State) {
    state.filters_open.set(false);
    focus::after_render(OPENER_ID);
}

/// The pane.
#[component]
pub(in crate::ui) fn FilterPane() -> impl IntoView {
    let state = State::get();
    Effect::new(|| focus::after_render("filtres-titre"));
    view! {
        <div class="panel-head">
            <h2 id="filtres-titre" tabindex="-1">
                {move || state.words().filters.title}
            </h2>
            <button
                type="button"
                class="button button-quiet button-icon"
                aria-label=move || state.words().frame.close
                on:click=move |_| close(state)
            >
                <Icon name="x" />
            </button>
        </div>
        <div class="panel-scroll" on:keydown=move |event| {
            if event.key() == "Escape" {
                close(state);
            }
        }>
            <ChosenFilters />
            <CategoryTree />
            <ServiceOptions />
            <LabelOptions />
        </div>
        <div class="filter-actions">
            <button type="button" class="button" on:click=move |_| reset(state)>
                {move || state.words().filters.reset}
            </button>
            <button type="button" class="button button-primary" on:click=move |_| close(state)>
                {move || (state.words().filters.show)(u64::from(state.total()))}
            </button>
        </div>
    }
}

#[component]
fn ServiceOptions() -> impl IntoView {
    let state = State::get();
    let terms = state.with_site(|site| site.vocabulary.services.clone());
    let option = move |(at, term): (u16, Term)| {
        let service = ServiceIndex(at);
        let name = Signal::derive(move || term.name.get(state.lang.get()).to_owned());
        let chosen = Signal::derive(move || state.selection.with(|s| s.services.contains(&service)).into());
        let count = Signal::derive(move || state.counts.with(|counts| counts.service(service)));
        let toggle = move || choose(state, |selection| selection.toggle_service(service));
        view! { <FilterOption name=name chosen=chosen count=count toggle=toggle /> }
    };
    (!terms.is_empty()).then(|| {
        view! {
            <fieldset class="filter-group">
                <legend>{move || state.words().filters.services}</legend>
                {(0_u16..).zip(terms).map(option).collect_view()}
            </fieldset>
        }
    })
}

#[component]
fn LabelOptions() -> impl IntoView {
    let state = State::get();
    let terms = state.with_site(|site| site.vocabulary.labels.clone());
    let option = move |(at, term): (u16, Term)| {
        let label = LabelIndex(at);
        let name = Signal::derive(move || term.name.get(state.lang.get()).to_owned());
        let chosen = Signal::derive(move || state.selection.with(|s| s.labels.contains(&label)).into());
        let count = Signal::derive(move || state.counts.with(|counts| counts.label(label)));
        let toggle = move || choose(state, |selection| selection.toggle_label(label));
        view! { <FilterOption name=name chosen=chosen count=count toggle=toggle /> }
    };
    (!terms.is_empty()).then(|| {
        view! {
            <fieldset class="filter-group">
                <legend>{move || state.words().filters.labels}</legend>
                {(0_u16..).zip(terms).map(option).collect_view()}
            </fieldset>
        }
    })
}
