//! Rows, a page at a time.

use geolocal_view::view;
use leptos::prelude::*;

use super::row::Row;
use crate::app::State;
use crate::reactive::{RwSignal, Signal, memo};

/// How many rows come at a time.
const PAGE: usize = 30;
/// How many there are while data comes in, and with it other rows every time: about what a screen shows.
const WHILE_LOADING: usize = 15;

/// Rows, a page at a time; starts again at the first page when the filters change.
#[component]
pub(super) fn Rows(
    /// The records, in order.
    records: Signal<Vec<u32>>,
) -> AnyView {
    let state = State::get();
    let asked = RwSignal::new((state.selection.get_untracked(), PAGE));
    let limit = move || {
        let asked = state.selection.with(|current| {
            asked.with(|(under, limit)| if under == current { *limit } else { PAGE })
        });
        if asked == PAGE && !state.settled() {
            WHILE_LOADING
        } else {
            asked
        }
    };
    let page = memo(move || {
        records.with(|records| records.iter().copied().take(limit()).collect::<Vec<_>>())
    });
    let rest = move || records.with(|records| records.len().saturating_sub(limit()));
    let more = move |_| {
        asked.set((
            state.selection.get_untracked(),
            limit().saturating_add(PAGE),
        ));
    };
    let next = memo(move || u64::try_from(rest().min(PAGE)).unwrap_or(u64::MAX));
    // The button stays, and with it the focus, as long as there is more.
    let any = memo(move || next.get() != 0);
    let button = move || {
        any.get().then(|| {
            view! {
                <p class="list-more">
                    <button type="button" class="button" on:click=more>
                        {move || (state.words().list.more)(next.get())}
                    </button>
                </p>
            }
        })
    };
    view! {
        <ul class="rows">
            <For each=move || page.get() key=|record| *record let:record>
                <li>
                    <Row record=record />
                </li>
            </For>
        </ul>
        {button}
    }
}
