//! What to do to move the map, when the page around it took the gesture.

use geolocal_view::view;
use leptos::prelude::*;

use super::Chart;
use crate::app::State;
use crate::domain::directions::Platform;
use crate::domain::view_state::Wheel;
use crate::interop::map::Gesture;
use crate::interop::scheduling::{Task, task};
use crate::interop::{device, timer};
use crate::reactive::{RwSignal, effect};
use crate::text::embed::embed;

/// How long the hint stays, in milliseconds.
const SHOWN_MS: u32 = 1_600;

/// Leaves the wheel and one finger to the page around the map, where the address wants that, and says what moves it.
#[component]
pub(super) fn GestureHint(chart: Chart) -> AnyView {
    let state = State::get();
    let passed = RwSignal::new(None::<Gesture>);
    let fading = StoredValue::new_local(None::<Task>);
    let tell = move |gesture| {
        passed.set(Some(gesture));
        fading.set_value(Some(task(async move {
            timer::after(SHOWN_MS).await;
            passed.set(None);
        })));
    };
    let switches = state.navigation.embed();
    if switches.on && switches.wheel == Wheel::WithCtrl {
        effect(move || chart.with(|map| map.leave_scrolling(tell)));
    }
    let words = embed(state.lang.get_untracked());
    let text = move || match passed.get()? {
        Gesture::OneFinger => Some(words.fingers),
        Gesture::PlainWheel if device::platform() == Platform::Apple => Some(words.wheel_mac),
        Gesture::PlainWheel => Some(words.wheel),
    };
    // Who uses neither wheel nor finger need not hear of it.
    view! {
        <div class="gesture-hint" aria-hidden="true">
            {move || text().map(|text| view! { <p>{text}</p> })}
        </div>
    }
}
