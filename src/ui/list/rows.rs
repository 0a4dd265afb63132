//! Rows, a page at a time.

use leptos::prelude::*;

use super::length;
use super::row::Row;
use crate::app::{Camera, State};
use crate::ui::parts::Icon;

/// How many rows come at a time.
const PAGE: usize = 50;

/// Rows, a page at a time; starts again at the first page when the filters change.
#[component]
pub(super) fn Rows(
    /// The records, in order.
    #[prop(into)]
    records: Signal<Vec<u32>>,
) -> impl IntoView {
    let state = State::get();
    let asked = RwSignal::new((state.selection.get_untracked(), PAGE));
    let limit = move || {
        state.selection.with(|current| {
            asked.with(|(under, limit)| if under == current { *limit } else { PAGE })
        })
    };
    let page = Memo::new(move |_| {
        records.with(|records| records.iter().copied().take(limit()).collect::<Vec<_>>())
    });
    let rest = move || {
        records.with(|records| length(records).saturating_sub(u64::try_from(limit()).unwrap_or(0)))
    };
    let next = move || rest().min(u64::try_from(PAGE).unwrap_or(0));
    let more = move |_| {
        asked.set((
            state.selection.get_untracked(),
            limit().saturating_add(PAGE),
        ))
    };
    view! {
        <ul class="rows">
            <For each=move || page.get() key=|record| *record let:record>
                <li>
                    <Row record=record />
                </li>
            </For>
        </ul>
        <Show when=move || rest() != 0>
            <p class="list-more">
                <button type="button" class="button" on:click=more>
                    {move || (state.words().list.more)(next())}
                </button>
            </p>
        </Show>
    }
}

/// Results there are, but elsewhere: the way to them.
#[component]
pub(super) fn NoneInView() -> impl IntoView {
    let state = State::get();
    let show_all = move |_| {
        if let Some(bounds) = untrack(|| state.bounds_of_shown()) {
            state.camera.set(Some(Camera::Fit(bounds)));
        }
    };
    view! {
        <div class="empty">
            <Icon name="map" />
            <p>{move || state.words().list.none_in_view}</p>
            <button type="button" class="button" on:click=show_all>
                {move || state.words().list.zoom_to_all}
            </button>
        </div>
    }
}
