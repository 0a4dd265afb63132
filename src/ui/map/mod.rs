//! The map: Leaflet behind one handle, our own markers over it, our own buttons beside it.

mod basemaps;
mod controls;
mod follow;
mod here;
mod hint;
mod scene;
mod touch;

use geolocal_view::view;
use leptos::html::Div;
use leptos::prelude::*;

use crate::app::{Standing, State, Step};
use crate::domain::filter::Around;
use crate::domain::view_state::{MapPosition, PagePart};
use crate::interop::fullscreen;
use crate::interop::map::{MapEvents, MapHandle, MapOptions};
use crate::reactive::{RwSignal, memo};
use crate::ui::embed::WholeSiteLink;
use crate::ui::filters::FamilyStrip;
use crate::ui::frame::MAP_ID;
use crate::ui::located::Located;
use crate::ui::notices::FloatingNotices;
use crate::ui::search::look_around;
use controls::MapControls;
use here::SearchHere;
use hint::GestureHint;

/// The map of this page, once it is mounted.
#[derive(Clone, Copy)]
pub(super) struct Chart {
    handle: StoredValue<Option<MapHandle>, LocalStorage>,
    /// Where the map stands when the address says nothing.
    home: RwSignal<Option<MapPosition>>,
    /// The id of the basemap in use.
    basemap: RwSignal<String>,
    /// Whether the basemap's tiles cannot be had.
    tiles_failed: RwSignal<bool>,
    /// What the geolocation has to say.
    located: RwSignal<Located>,
}

impl Chart {
    fn new(state: State) -> Self {
        let first = state.with_site(|site| {
            site.config
                .basemaps
                .first()
                .map(|basemap| basemap.id.clone())
        });
        Self {
            handle: StoredValue::new_local(None),
            home: RwSignal::new(None),
            basemap: RwSignal::new(first.unwrap_or_default()),
            tiles_failed: RwSignal::new(false),
            located: RwSignal::new(Located::NotAsked),
        }
    }

    /// Does something with the map, once it is there. Tracks whether it is.
    fn with(self, act: impl FnOnce(&MapHandle)) {
        // What was started for a map that is gone, such as a request, may come back too late.
        if self.home.lives() {
            self.home.track();
            self.handle
                .try_with_value(|handle| handle.as_ref().map(act));
        }
    }

    /// Does something with the map without tracking.
    fn now(self, act: impl FnOnce(&MapHandle)) {
        untrack(|| self.with(act));
    }

    /// Puts Leaflet into its element.
    fn mount(self, state: State, element: &web_sys::HtmlElement) {
        let bounds = state.with_site(|site| site.config.bounds);
        let asked = state.navigation.view().with_untracked(|view| view.position);
        let options = MapOptions::of(bounds, asked);
        match MapHandle::mount(element, options, self.events(state)) {
            Ok(handle) => {
                let home = handle.position_of(bounds);
                let view = handle.view();
                self.handle.set_value(Some(handle));
                self.home.set(Some(home));
                if let Some(view) = view {
                    state.rest_at(view);
                }
            }
            Err(error) => leptos::logging::error!("{error}"),
        }
    }

    fn events(self, state: State) -> MapEvents {
        MapEvents {
            moving: Box::new(move |view| state.frame.set(Some(view))),
            moved: Box::new(move |view| {
                state.rest_at(view);
                let home = self.home.get_untracked();
                let position = (home != Some(view.position)).then_some(view.position);
                state
                    .navigation
                    .go(Step::Replace, |address| address.position = position);
            }),
            pressed: Box::new(move |at| look_around(state, Around::point(at))),
            tiles_failed: Box::new(move || self.tiles_failed.set(true)),
            tiles_recovered: Box::new(move || self.tiles_failed.set(false)),
            activated: Box::new(move |key| touch::activate(state, self, key)),
            hovered: Box::new(move |key| touch::hover(state, key)),
        }
    }
}

/// The map with all that floats over it.
#[component]
pub(super) fn MapRegion() -> AnyView {
    let state = State::get();
    let chart = Chart::new(state);
    let element = NodeRef::<Div>::new();
    let region = NodeRef::<leptos::html::Section>::new();
    element.on_load(move |element| chart.mount(state, &element));
    follow::follow_all(state, chart);
    let messages = memo(move || {
        let words = &state.words().map;
        let tiles = chart
            .tiles_failed
            .get()
            .then(|| words.tiles_failed.to_owned());
        let position = chart.located.get().message(words).map(str::to_owned);
        let extent = state.sources.standings.with(|all| {
            let load = &state.words().load;
            let any = |test: fn(&Standing) -> bool| all.iter().any(test);
            match () {
                () if any(|own| own.needs_zoom.is_some()) => Some(load.zoom_in),
                () if any(|own| own.is_partial && own.failure.is_none()) => Some(load.too_many),
                () => None,
            }
        });
        let extent = extent.map(str::to_owned);
        tiles
            .into_iter()
            .chain(position)
            .chain(extent)
            .collect::<Vec<_>>()
    });
    let filters = state.navigation.shows(PagePart::Filters) && !state.navigation.is_card();
    view! {
        <section class="map-region" node_ref=region aria-label=state.words().map.name>
            {filters.then(|| view! { <FamilyStrip /> })}
            <SearchHere />
            <div class="map" id=MAP_ID node_ref=element tabindex="0" aria-label=state.words().map.name role="group"></div>
            <GestureHint chart=chart />
            <WholeSiteLink />
            <MapControls chart=chart full_screen=fullscreen::control(region) />
            <FloatingNotices map=messages />
        </section>
    }
}
