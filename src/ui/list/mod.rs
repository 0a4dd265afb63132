//! The list of results: it shows what the map shows, nearest to its centre first.

mod empty;
mod row;
mod rows;
mod spot;
mod toolbar;

use leptos::prelude::*;

use crate::app::State;
use crate::ui::filters::ChosenFilters;
use crate::ui::frame::LIST_ID;
use empty::Empty;
use rows::{NoneInView, Rows};
use toolbar::Toolbar;

pub(super) use spot::SpotResults;

/// The list of results.
#[component]
pub(super) fn ResultList(
    /// Notices above and the footer below the rows.
    children: Children,
) -> impl IntoView {
    let state = State::get();
    let inside = Memo::new(move |_| state.in_view.with(|view| view.inside.clone()));
    let outside = Memo::new(move |_| state.in_view.with(|view| view.outside.clone()));
    let words = move || &state.words().list;
    view! {
        <Toolbar />
        <ChosenFilters />
        <div class="panel-scroll" id=LIST_ID tabindex="-1">
            <Show when=move || state.total() == 0>
                <Empty />
            </Show>
            <Show when=move || { inside.with(Vec::is_empty) && state.total() != 0 && state.map_view.with(Option::is_some) }>
                <NoneInView />
            </Show>
            <Show when=move || !inside.with(Vec::is_empty)>
                <p class="list-order">{move || words().order}</p>
                <Rows records=inside />
            </Show>
            <Show when=move || !outside.with(Vec::is_empty)>
                <h2 class="list-heading">
                    {move || outside.with(|records| (words().outside)(length(records)))}
                </h2>
                <Rows records=outside />
            </Show>
            {children()}
        </div>
    }
}

/// How many, as the words want it.
fn length(records: &[u32]) -> u64 {
    u64::try_from(records.len()).unwrap_or(u64::MAX)
}
