//! The list of results: it shows what the map shows, nearest to its centre first.

mod empty;
mod row;
mod rows;
mod spot;
mod toolbar;

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::reactive::memo;
use crate::ui::filters::ChosenFilters;
use crate::ui::frame::LIST_ID;
use empty::Empty;
use rows::Rows;
use toolbar::Toolbar;

pub(super) use spot::SpotResults;

/// The list of results.
#[component]
pub(super) fn ResultList(
    /// Notices and the footer, below the rows.
    children: Children,
) -> AnyView {
    let state = State::get();
    let words = &state.words().list;
    let inside = memo(move || state.in_view.with(|view| view.inside.clone()));
    let outside = memo(move || state.in_view.with(|view| view.outside.clone()));
    let outside_heading = move || {
        let count = state.in_view.with(|view| length(&view.outside));
        (count != 0).then(|| view! { <h2 class="list-heading">{(words.outside)(count)}</h2> })
    };
    view! {
        <Toolbar />
        <ChosenFilters />
        <div class="panel-scroll" id=LIST_ID tabindex="-1">
            <Empty />
            {move || {
                let any = state.in_view.with(|view| !view.inside.is_empty());
                any.then(|| view! { <p class="list-order">{words.order}</p> })
            }}
            <Rows records=inside />
            {outside_heading}
            <Rows records=outside />
            {children()}
        </div>
    }
}

/// How many, as the words want it.
fn length(records: &[u32]) -> u64 {
    u64::try_from(records.len()).unwrap_or(u64::MAX)
}
