//! The choice of basemap, and the simple base that stands in when tiles cannot be had.

use geolocal_view::view;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Chart;
use crate::app::State;
use crate::domain::config::{Basemap, BasemapKind};
use crate::interop::http;
use crate::interop::map::have_paths;
use crate::reactive::{RwSignal, effect, memo};
use crate::ui::parts::Icon;

/// How long the simple base may take, in seconds.
const PATIENCE_S: u32 = 20;

/// Draws the chosen basemap; when its tiles fail, the simple base beneath them.
pub(super) fn follow(state: State, chart: Chart) {
    effect(move || {
        let id = chart.basemap.get();
        let Some(basemap) = state.with_site(|site| find(&site.config.basemaps, &id)) else {
            return;
        };
        chart.with(|map| match &basemap.kind {
            BasemapKind::Xyz { url, max_zoom } => {
                map.set_tiles(url, *max_zoom, &basemap.attribution);
            }
            BasemapKind::Simple { .. } => map.remove_tiles(),
        });
    });
    let simple = memo(move || {
        let chosen = chart.basemap.get();
        state.with_site(|site| {
            let basemaps = &site.config.basemaps;
            let is_simple = |b: &&Basemap| matches!(b.kind, BasemapKind::Simple { .. });
            let simple = basemaps.iter().find(is_simple)?;
            (chart.tiles_failed.get() || simple.id == chosen).then(|| simple.clone())
        })
    });
    effect(move || {
        chart.home.track();
        match simple.get() {
            Some(basemap) => spawn_local(draw_simple(chart, basemap)),
            None => chart.now(crate::interop::map::MapHandle::remove_simple_base),
        }
    });
    effect(move || {
        state.dark.track();
        chart.with(crate::interop::map::MapHandle::refresh_theme);
    });
}

async fn draw_simple(chart: Chart, basemap: Basemap) {
    let BasemapKind::Simple { url } = &basemap.kind else {
        return;
    };
    if let (true, Ok(json)) = (have_paths().await, http::text(url, PATIENCE_S).await) {
        chart.now(|map| map.set_simple_base(&json, &basemap.attribution));
    }
}

fn find(basemaps: &[Basemap], id: &str) -> Option<Basemap> {
    basemaps.iter().find(|basemap| basemap.id == id).cloned()
}

/// The button that unfolds the choice.
#[component]
pub(super) fn BasemapChoice(chart: Chart) -> AnyView {
    let state = State::get();
    let open = RwSignal::new(false);
    let basemaps = state.with_site(|site| site.config.basemaps.clone());
    let choice = move |basemap: Basemap| {
        let (id, chosen) = (basemap.id.clone(), basemap.id.clone());
        let pick = move |_| {
            chart.tiles_failed.set(false);
            chart.basemap.set(id.clone());
        };
        view! {
            <label>
                <input
                    type="radio"
                    name="basemap"
                    prop:checked=move || chart.basemap.get() == chosen
                    on:change=pick
                />
                {basemap.name.get(state.lang.get_untracked()).to_owned()}
            </label>
        }
    };
    let escape = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            open.set(false);
        }
    };
    view! {
        <div class="map-controls-group" on:keydown=escape>
            <button
                type="button"
                class="map-button"
                aria-expanded=move || open.get().to_string()
                aria-label=state.words().map.basemaps
                title=state.words().map.basemaps
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <Icon name="layers" />
            </button>
            {move || {
                open.get()
                    .then(|| {
                        view! {
                            <fieldset class="basemaps">
                                <legend>{state.words().map.basemaps}</legend>
                                {basemaps.clone().into_iter().map(choice).collect_view()}
                            </fieldset>
                        }
                    })
            }}
        </div>
    }
}
