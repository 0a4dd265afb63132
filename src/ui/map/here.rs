//! While something is looked around and the map has moved away: around the middle of the map instead.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::filter::Around;
use crate::domain::view_state::Key;
use crate::reactive::memo;
use crate::ui::html::Child;
use crate::ui::parts::Icon;
use crate::ui::search::look_around;

/// How many radii from what is looked around the middle of the map is elsewhere.
const AWAY: f64 = 1.5;

/// The button.
#[component]
pub(super) fn SearchHere() -> AnyView {
    let state = State::get();
    let away = memo(move || {
        let centre = state.answers.centre.get();
        let map = state.map_view.get();
        let radius = state
            .navigation
            .view()
            .with(|view| view.near.map(|near| near.radius_km));
        let (Some(centre), Some(map), Some(radius)) = (centre, map, radius) else {
            return None;
        };
        let middle = map.position.centre;
        let is_away = middle.haversine_km(centre) > f64::from(radius) * AWAY;
        (is_away && !state.navigation.locks(Key::Near)).then_some(middle)
    });
    let any = memo(move || away.get().is_some());
    let go = move |_| {
        if let Some(middle) = away.get_untracked() {
            look_around(state, Around::point(middle));
        }
    };
    Child::into_view(move || {
        any.get().then(|| {
            view! {
                <button type="button" class="button search-here" on:click=go>
                    <Icon name="search" />
                    {state.find().near.here}
                </button>
            }
        })
    })
}
