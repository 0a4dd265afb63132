//! The chosen filters, each with a cross that drops it.

use geolocal_view::view;
use leptos::prelude::*;

use super::choice::Choice;
use super::{OPENER_ID, reset};
use crate::app::State;
use crate::interop::focus;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// The chosen filters; nothing when there are none.
#[component]
pub(in crate::ui) fn ChosenFilters() -> AnyView {
    let state = State::get();
    let chosen = move || {
        state
            .selection
            .with(|selection| state.with_site(|site| Choice::all_chosen(site, selection)))
    };
    let reset_all = move |_| {
        reset(state);
        focus::after_render(OPENER_ID);
    };
    Child::into_view(move || {
        let chosen = chosen();
        (!chosen.is_empty()).then(|| {
            view! {
                <ul class="chosen" aria-label=state.words().filters.chosen>
                    {chosen
                        .into_iter()
                        .enumerate()
                        .map(|(place, choice)| view! { <ChosenChip place=place choice=choice /> })
                        .collect_view()}
                    <li>
                        <button type="button" class="chip" on:click=reset_all>
                            <Icon name="rotate-ccw" />
                            {state.words().filters.reset}
                        </button>
                    </li>
                </ul>
            }
        })
    })
}

#[component]
fn ChosenChip(
    /// Where it stands among the chips.
    place: usize,
    /// What it drops.
    choice: Choice,
) -> AnyView {
    let state = State::get();
    let name = choice.shown_name(state);
    let label = (state.words().filters.remove)(&name);
    let id = |place: usize| format!("choix-{place}");
    let own_id = id(place);
    // The chip goes: the next one takes the focus, else the one before, else the way to the filters.
    let heirs = [
        own_id.clone(),
        id(place.saturating_sub(1)),
        OPENER_ID.to_owned(),
    ];
    let drop = move |_| {
        choice.toggle(state);
        focus::after_render_first(heirs.iter().map(String::as_str));
    };
    view! {
        <li>
            <button
                type="button"
                class="chip"
                id=own_id
                aria-label=label
                on:click=drop
            >
                {name}
                <Icon name="x" />
            </button>
        </li>
    }
}
