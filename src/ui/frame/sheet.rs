//! The handle of the phone's sheet: dragged by a finger, stepped by the keyboard.

use geolocal_view::view;
use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;

use crate::app::State;
use crate::domain::sheet::SheetHeight;
use crate::interop::drag::{self, SheetDrag};

/// The handle of the phone's sheet.
#[component]
pub(super) fn SheetHandle() -> AnyView {
    let state = State::get();
    let dragging = StoredValue::new_local(None::<SheetDrag>);
    let height = state.sheet.height;

    let down = move |event: PointerEvent| {
        dragging.set_value(drag::start(&event, height.get_untracked()));
    };
    let motion = move |event: PointerEvent| {
        dragging.update_value(|drag| {
            if let Some(drag) = drag {
                drag.follow(&event);
            }
        });
    };
    let up = move |event: PointerEvent| {
        if let Some(drag) = dragging.try_update_value(Option::take).flatten() {
            state.sheet.set(drag.release(&event));
        }
    };
    let key = move |event: KeyboardEvent| {
        let next = match event.key().as_str() {
            "ArrowUp" => height.get_untracked().higher(),
            "ArrowDown" => height.get_untracked().lower(),
            "Home" => SheetHeight::Full,
            "End" => SheetHeight::Peek,
            _ => return,
        };
        event.prevent_default();
        state.sheet.set(next);
    };
    view! {
        <div
            class="sheet-handle"
            role="slider"
            tabindex="0"
            aria-orientation="vertical"
            aria-label=state.words().frame.sheet_handle
            aria-valuemin="0"
            aria-valuemax="2"
            aria-valuenow=move || position(height.get())
            aria-valuetext=move || text(state, height.get())
            on:pointerdown=down
            on:pointermove=motion
            on:pointerup=up
            on:pointercancel=up
            on:keydown=key
        ></div>
    }
}

fn position(height: SheetHeight) -> usize {
    SheetHeight::ALL
        .into_iter()
        .position(|h| h == height)
        .unwrap_or(0)
}

fn text(state: State, height: SheetHeight) -> &'static str {
    let [peek, half, full] = state.words().frame.sheet_heights;
    match height {
        SheetHeight::Peek => peek,
        SheetHeight::Half => half,
        SheetHeight::Full => full,
    }
}
