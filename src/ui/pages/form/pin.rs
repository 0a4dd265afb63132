//! The pin: a map that is moved under it, so that mouse, finger and arrow keys all move it.

use geolocal_view::view;
use leptos::html::Div;
use leptos::prelude::*;

use super::field::words;
use crate::app::ListingForm;
use crate::domain::config::{Basemap, BasemapKind};
use crate::domain::geo::LngLat;
use crate::domain::view_state::MapPosition;
use crate::interop::http;
use crate::interop::map::{MapEvents, MapHandle, MapOptions, MapView, have_paths};
use crate::interop::scheduling::spawn;
use crate::reactive::{RwSignal, effect};
use crate::ui::parts::Icon;

/// The zoom at which a spot is shown: the streets around it.
const SPOT_ZOOM: u8 = 17;
/// The least zoom at which moving the map moves the pin: before, it would jump over whole towns.
const PLACING_ZOOM: u8 = 12;
/// A move of less than this, in metres, is the map's own rounding.
const STILL_M: f64 = 3.0;
/// How long the simple base may take, in seconds.
const PATIENCE_S: u32 = 20;

/// The map behind the pin.
#[derive(Clone, Copy)]
struct Chart {
    handle: StoredValue<Option<MapHandle>, LocalStorage>,
    tiles_failed: RwSignal<bool>,
}

impl Chart {
    fn with(self, act: impl FnOnce(&MapHandle)) {
        self.handle
            .try_with_value(|handle| handle.as_ref().map(act));
    }
}

/// The map with the pin in its middle.
#[component]
pub(super) fn PinMap() -> AnyView {
    let form = ListingForm::get();
    let words = &words(form).spot;
    let chart = Chart {
        handle: StoredValue::new_local(None),
        tiles_failed: RwSignal::new(false),
    };
    let element = NodeRef::<Div>::new();
    element.on_load(move |element| {
        mount(form, chart, &element);
        effect(move || {
            if let Some(position) = form.draft.with(|draft| draft.values.position()) {
                chart.with(|map| go_to(map, position));
            }
        });
    });
    effect(move || {
        form.page.dark.track();
        chart.with(MapHandle::refresh_theme);
    });
    let pin = move || {
        let is_set = form.draft.with(|draft| draft.values.position().is_some());
        if is_set { "pin" } else { "pin is-unset" }
    };
    view! {
        <div class="pin-map">
            <div
                class="map"
                node_ref=element
                tabindex="0"
                role="group"
                aria-label=words.map
                aria-describedby="epingle-aide"
            ></div>
            <span class=pin aria-hidden="true">
                <Icon name="map-pin" />
            </span>
        </div>
    }
}

fn mount(form: ListingForm, chart: Chart, element: &web_sys::HtmlElement) {
    let (bounds, basemap) = form.page.with_site(|site| {
        let config = &site.config;
        (config.bounds, config.basemaps.first().cloned())
    });
    let spot = form.draft.with_untracked(|draft| draft.values.position());
    let position = spot.map(|centre| MapPosition {
        zoom: SPOT_ZOOM,
        centre,
    });
    match MapHandle::mount(
        element,
        MapOptions::of(bounds, position),
        events(form, chart),
    ) {
        Ok(map) => {
            if let Some(BasemapKind::Xyz { url, max_zoom }) = basemap.as_ref().map(|own| &own.kind)
            {
                let credit = basemap.as_ref().map_or("", |own| own.attribution.as_str());
                map.set_tiles(url, *max_zoom, credit);
            } else {
                chart.tiles_failed.set(true);
            }
            chart.handle.set_value(Some(map));
        }
        Err(error) => leptos::logging::error!("{error}"),
    }
    effect(move || {
        if chart.tiles_failed.get()
            && let Some(base) = form
                .page
                .with_site(|site| simple_base(&site.config.basemaps))
        {
            spawn(draw_simple(chart, base));
        }
    });
}

fn events(form: ListingForm, chart: Chart) -> MapEvents {
    MapEvents {
        moving: Box::new(|_| {}),
        moved: Box::new(move |view| place(form, &view)),
        pressed: Box::new(move |at| form.edit(|draft| draft.values.set_position(Some(at)))),
        tiles_failed: Box::new(move || chart.tiles_failed.set(true)),
        tiles_recovered: Box::new(|| {}),
        activated: Box::new(|_| {}),
        hovered: Box::new(|_| {}),
    }
}

/// The map rests: the pin stands in its middle.
fn place(form: ListingForm, view: &MapView) {
    let MapPosition { zoom, centre } = view.position;
    let known = form.draft.with_untracked(|draft| draft.values.position());
    let is_near = known.is_some_and(|known| known.haversine_km(centre) * 1_000.0 < STILL_M);
    if zoom >= PLACING_ZOOM && !is_near {
        form.edit(|draft| draft.values.set_position(Some(centre)));
    }
}

/// Shows a spot, unless it is in the middle already.
fn go_to(map: &MapHandle, position: LngLat) {
    let middle = map.view().map(|view| view.position);
    let is_there = middle.is_some_and(|at| {
        at.zoom >= PLACING_ZOOM && at.centre.haversine_km(position) * 1_000.0 < STILL_M
    });
    if !is_there {
        map.zoom_to(position, SPOT_ZOOM);
    }
}

fn simple_base(basemaps: &[Basemap]) -> Option<Basemap> {
    let is_simple = |own: &&Basemap| matches!(own.kind, BasemapKind::Simple { .. });
    basemaps.iter().find(is_simple).cloned()
}

async fn draw_simple(chart: Chart, basemap: Basemap) {
    let BasemapKind::Simple { url } = &basemap.kind else {
        return;
    };
    if let (true, Ok(json)) = (have_paths().await, http::text(url, PATIENCE_S).await) {
        chart.with(|map| map.set_simple_base(&json, &basemap.attribution));
    }
}
