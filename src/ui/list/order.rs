//! The order of the rows.

use geolocal_view::view;
use leptos::ev::Event;
use leptos::prelude::*;

use super::take::Take;
use crate::app::{State, Step};
use crate::domain::view_state::{Key, SortOrder};
use crate::interop::input;
use crate::reactive::memo;

/// The choice of an order, and what can be taken along.
#[component]
pub(super) fn Order() -> AnyView {
    let state = State::get();
    let words = &state.find().list;
    let order = memo(move || state.navigation.view().with(|view| view.order));
    let choose = move |event: Event| {
        let chosen = input::value_of(&event);
        let order = SortOrder::ALL
            .into_iter()
            .find(|order| order.name() == chosen);
        state
            .navigation
            .go(Step::Replace, |view| view.order = order.unwrap_or_default());
    };
    let options = SortOrder::ALL
        .into_iter()
        .zip(words.orders)
        .map(|(own, name)| {
            view! {
                <option value=own.name() prop:selected=move || order.get() == own>
                    {name}
                </option>
            }
        });
    let free = !state.navigation.locks(Key::Order);
    view! {
        <div class="list-order">
            {free
                .then(|| {
                    view! {
                        <label>
                            {words.sort}
                            " "
                            <select class="field" on:change=choose>
                                {options.collect::<Vec<_>>()}
                            </select>
                        </label>
                    }
                })}
            <Take />
        </div>
    }
}
