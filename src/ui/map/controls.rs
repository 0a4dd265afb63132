//! Buttons over the map: zoom, whole territory, where I am, full screen, basemap.

use geolocal_view::view;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Chart;
use super::basemaps::BasemapChoice;
use crate::app::{Camera, State};
use crate::interop::fullscreen::FullScreen;
use crate::interop::geolocation;
use crate::interop::map::{MapHandle, have_paths};
use crate::ui::embed::FullScreenLink;
use crate::ui::located::Located;
use crate::ui::parts::Icon;

/// The buttons.
#[component]
pub(super) fn MapControls(
    /// The map.
    chart: Chart,
    /// Full screen of the map's region.
    full_screen: FullScreen,
) -> AnyView {
    let state = State::get();
    let words = &state.words().map;
    let home = move || {
        let bounds = state.with_site(|site| site.config.bounds);
        state.camera.set(Some(Camera::Fit(bounds)));
    };
    let embedded = state.navigation.embed().on;
    view! {
        <div class="map-controls">
            <div class="map-controls-group only-wide">
                <MapButton label=words.zoom_in act=move || chart.now(MapHandle::zoom_in)>
                    <Icon name="plus" />
                </MapButton>
                <MapButton label=words.zoom_out act=move || chart.now(MapHandle::zoom_out)>
                    <Icon name="minus" />
                </MapButton>
            </div>
            <div class="map-controls-group">
                <MapButton label=words.locate act=move || locate(chart)>
                    <Icon name="locate-fixed" />
                </MapButton>
                <MapButton label=words.home act=home>
                    <Icon name="house" />
                </MapButton>
            </div>
            <BasemapChoice chart=chart />
            {embedded.then(|| view! { <FullScreenLink /> })}
            {(!embedded && full_screen.available())
                .then(|| view! { <FullScreenButton full_screen=full_screen /> })}
        </div>
    }
}

#[component]
fn FullScreenButton(full_screen: FullScreen) -> AnyView {
    let words = &State::get().words().map;
    let is_full = full_screen.active();
    let look = move || {
        if is_full.get() {
            (words.leave_full_screen, "minimize")
        } else {
            (words.full_screen, "maximize")
        }
    };
    view! {
        <div class="map-controls-group only-wide">
            <button
                type="button"
                class="map-button"
                aria-label=move || look().0
                title=move || look().0
                on:click=move |_| full_screen.toggle()
            >
                {move || view! { <Icon name=look().1 /> }}
            </button>
        </div>
    }
}

#[component]
fn MapButton(label: &'static str, act: impl Fn() + 'static, children: Children) -> AnyView {
    view! {
        <button
            type="button"
            class="map-button"
            aria-label=label
            title=label
            on:click=move |_| act()
        >
            {children()}
        </button>
    }
}

/// Asks the browser for the position, on a click and never before; the answer stays on this device.
fn locate(chart: Chart) {
    chart.located.set(Located::Looking);
    spawn_local(async move {
        match geolocation::current_position().await {
            Ok(fix) => {
                let drawable = have_paths().await;
                chart.located.set(Located::Found);
                chart.now(|map| map.show_me(fix, drawable));
            }
            Err(error) => chart.located.set(Located::Failed(error)),
        }
    });
}
