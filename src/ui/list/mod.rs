//! The list of results: it shows what the map shows, nearest to its centre first.

mod empty;
mod no_match;
mod order;
mod row;
mod rows;
mod spot;
mod take;
mod toolbar;

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::interop::list_window;
use crate::reactive::{effect, memo};
use crate::ui::filters::{ChosenFilters, UnknownHours};
use crate::ui::frame::LIST_ID;
use crate::ui::near::NearBar;
use crate::ui::notices::DataNotices;
use empty::Empty;
use order::Order;
use rows::Rows;
use take::PrintedEnd;
use toolbar::Toolbar;

pub(super) use spot::SpotResults;
pub(super) use toolbar::Total;

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
    let any = memo(move || state.total() != 0);
    // Other filters make another list: it is read from its beginning.
    let first = StoredValue::new(true);
    effect(move || {
        state.question.track();
        if !first.try_update_value(core::mem::take).unwrap_or(true) {
            list_window::scroll_to(LIST_ID, 0);
        }
    });
    // Back from an establishment, the list stands where it was left.
    if let Some(top) = state.list_scroll.try_update_value(Option::take).flatten() {
        request_animation_frame(move || list_window::scroll_to(LIST_ID, top));
    }
    let outside_heading = move || {
        let count = state.in_view.with(|view| length(&view.outside));
        (count != 0).then(|| view! { <h2 class="list-heading">{(words.outside)(count)}</h2> })
    };
    view! {
        <Toolbar />
        <ChosenFilters />
        <NearBar />
        <div class="panel-scroll" id=LIST_ID tabindex="-1">
            <DataNotices />
            <Empty />
            {move || any.get().then(|| view! { <Order /> })}
            <UnknownHours />
            <Rows records=inside />
            {outside_heading}
            <Rows records=outside behind=inside />
            <PrintedEnd />
            {children()}
        </div>
    }
}

/// How many, as the words want it.
fn length(records: &[u32]) -> u64 {
    u64::try_from(records.len()).unwrap_or(u64::MAX)
}
