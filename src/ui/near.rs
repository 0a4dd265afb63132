//! Around a place: what it is, how far, whether only those that deliver there.

use geolocal_view::view;
use leptos::ev::Event;
use leptos::prelude::*;

use crate::app::{Camera, Part, State, Step};
use crate::domain::filter::{Near, RADII_KM};
use crate::domain::geo::Bounds;
use crate::domain::view_state::Key;
use crate::interop::{focus, input};
use crate::reactive::{effect, memo};
use crate::ui::filters::{OPENER_ID, name_of};
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// The id of the slider.
const SLIDER_ID: &str = "rayon";

/// The bar above the list while something is looked around.
#[component]
pub(super) fn NearBar() -> AnyView {
    let state = State::get();
    let any = memo(move || state.navigation.view().with(|view| view.near.is_some()));
    Child::into_view(move || any.get().then(|| view! { <Bar /> }))
}

fn change(state: State, step: Step, change: impl FnOnce(&mut Near)) {
    state.navigation.go(step, |view| {
        if let Some(near) = &mut view.near {
            change(near);
        }
    });
}

/// Shows the whole circle.
fn show_circle(state: State, km: u8) {
    if let Some(centre) = state.answers.centre.get_untracked() {
        let circle = Bounds::around(centre, f64::from(km));
        state.camera.set(Some(Camera::Fit(circle)));
    }
}

#[component]
fn Bar() -> AnyView {
    let state = State::get();
    let words = &state.find().near;
    let near = memo(move || state.navigation.view().with(|view| view.near));
    let radius = memo(move || near.get().map_or(*RADII_KM.start(), |near| near.radius_km));
    let delivering = memo(move || near.get().is_some_and(|near| near.delivering));
    let lost = memo(move || {
        state.answers.centre.get().is_none() && state.lookups.gazetteer.with(Option::is_some)
    });
    // The slider's own value, once moved, no longer follows its attribute.
    effect(move || input::set_value(SLIDER_ID, &radius.get().to_string()));
    let asked = |event: &Event| input::value_of(event).parse::<u8>().ok();
    let slide = move |event: Event| {
        if let Some(km) = asked(&event) {
            change(state, Step::Replace, |near| near.radius_km = km);
        }
    };
    let settle = move |event: Event| {
        if let Some(km) = asked(&event) {
            show_circle(state, km);
        }
    };
    let leave = move |_| {
        state
            .navigation
            .go(Step::Push, |view| Part::Near.drop_from(view));
        focus::after_render(OPENER_ID);
    };
    let free = |key| !state.navigation.locks(key);
    view! {
        <div class="near" role="group" aria-label=move || name_of(state, Part::Near)>
            <p class="near-head">
                <Icon name="locate-fixed" />
                <span class="near-name">{move || name_of(state, Part::Near)}</span>
                <output class="near-radius" for=SLIDER_ID>
                    {move || (words.distance)(f64::from(radius.get()))}
                </output>
                {free(Key::Near)
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="button button-quiet button-icon"
                                aria-label=words.leave
                                on:click=leave
                            >
                                <Icon name="x" />
                            </button>
                        }
                    })}
            </p>
            {move || lost.get().then(|| view! { <p class="near-lost">{words.lost}</p> })}
            <input
                type="range"
                id=SLIDER_ID
                class="slider"
                min=*RADII_KM.start()
                max=*RADII_KM.end()
                value=radius.get_untracked()
                disabled=!free(Key::Radius)
                aria-label=words.radius
                aria-valuetext=move || (words.kilometres)(radius.get())
                on:input=slide
                on:change=settle
            />
            <label class="option near-delivering">
                <input
                    type="checkbox"
                    disabled=!free(Key::Delivering)
                    prop:checked=move || delivering.get()
                    on:change=move |_| {
                        change(state, Step::Push, |near| near.delivering = !near.delivering);
                    }
                />
                <span class="option-name">{words.delivering}</span>
            </label>
        </div>
    }
}
