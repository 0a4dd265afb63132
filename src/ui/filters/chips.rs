//! The chosen filters, each with a cross that drops it.

use geolocal_view::view;
use leptos::prelude::*;

use super::choice::Choice;
use super::parts::name_of;
use super::{OPENER_ID, reset};
use crate::app::{Part, State, Step};
use crate::domain::view_state::Key;
use crate::interop::focus;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// The chosen filters; nothing when there are none.
#[component]
pub(in crate::ui) fn ChosenFilters() -> AnyView {
    let state = State::get();
    let chosen = move || {
        let parts = state.parts_asked().into_iter();
        // What is looked around has a bar of its own.
        let parts = parts.filter(|part| *part != Part::Near);
        let choices = state
            .selection
            .with(|selection| state.with_site(|site| Choice::all_chosen(site, selection)));
        let parts = parts.map(|part| Chosen::Part(part, name_of(state, part)));
        parts
            .chain(choices.into_iter().map(Chosen::Choice))
            .collect::<Vec<_>>()
    };
    let reset_all = move |_| {
        reset(state);
        focus::after_render(OPENER_ID);
    };
    let locks = move |chosen: &Chosen| state.navigation.locks(chosen.key());
    Child::into_view(move || {
        let chosen = chosen();
        let any_free = chosen.iter().any(|chosen| !locks(chosen));
        (!chosen.is_empty()).then(|| {
            view! {
                <ul class="chosen" aria-label=state.words().filters.chosen>
                    {chosen
                        .into_iter()
                        .enumerate()
                        .map(|(place, chosen)| {
                            if locks(&chosen) {
                                let name = chosen.name(state);
                                view! { <li><span class="chip chip-fixed">{name}</span></li> }
                            } else {
                                view! { <ChosenChip place=place chosen=chosen /> }
                            }
                        })
                        .collect_view()}
                    {any_free
                        .then(|| {
                            view! {
                                <li>
                                    <button type="button" class="chip" on:click=reset_all>
                                        <Icon name="rotate-ccw" />
                                        {state.words().filters.reset}
                                    </button>
                                </li>
                            }
                        })}
                </ul>
            }
        })
    })
}

/// What a chip stands for.
#[derive(Clone)]
enum Chosen {
    Choice(Choice),
    /// A part of the question beside the selection, with its name.
    Part(Part, String),
}

impl Chosen {
    fn key(&self) -> Key {
        match self {
            Self::Choice(choice) => choice.key(),
            Self::Part(part, _) => part.key(),
        }
    }

    fn name(&self, state: State) -> String {
        match self {
            Self::Choice(choice) => choice.shown_name(state),
            Self::Part(_, name) => name.clone(),
        }
    }

    fn drop(&self, state: State) {
        match self {
            Self::Choice(choice) => choice.toggle(state),
            Self::Part(part, _) => state.navigation.go(Step::Push, |view| part.drop_from(view)),
        }
    }
}

#[component]
fn ChosenChip(
    /// Where it stands among the chips.
    place: usize,
    /// What it drops.
    chosen: Chosen,
) -> AnyView {
    let state = State::get();
    let name = chosen.name(state);
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
        chosen.drop(state);
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
